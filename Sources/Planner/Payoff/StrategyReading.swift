public import Rulebook
public import Wording

/// Why a strategy, or a debt named for one, could not be taken.
public enum StrategyProblem: Error, Sendable, Equatable {
  case unknownStrategy(String)
  /// `order` without names.
  case noNames
  case unknownDebt(String, nearest: String?)
  /// Several debts have the name: their paths.
  case ambiguous(String, paths: [String])

  public var message: Text {
    switch self {
    case .unknownStrategy(let word): Text(en: "no strategy \(shown(word))", zh: "没有“\(shown(word))”这种还法")
    case .noNames: Text(en: "an order needs the debts' names", zh: "自己排顺序要写出债务名称")
    case .unknownDebt(let name, _): Text(en: "no debt to plan is called \(shown(name))", zh: "要还的债里没有“\(shown(name))”")
    case .ambiguous(let name, _): Text(en: "several debts are called \(shown(name))", zh: "叫“\(shown(name))”的不止一笔")
    }
  }

  /// What would be right.
  public var remedy: Text {
    switch self {
    case .unknownStrategy(let word):
      if let near = nearest(word, in: Strategy.ids) {
        Text(en: "did you mean \(near)?", zh: "是不是 \(near)？")
      } else {
        Text(en: "one of \(Strategy.ids.joined(separator: ", "))", zh: "可写 \(Strategy.ids.joined(separator: "、"))")
      }
    case .noNames: Text(en: "for example: order A, B", zh: "例如：order 招商银行, 花呗")
    case .unknownDebt(_, let near):
      if let near {
        Text(en: "did you mean \(shown(near))?", zh: "是不是“\(shown(near))”？")
      } else {
        Text(en: "name them as the household does", zh: "请照家庭资料里的名称写")
      }
    case .ambiguous(_, let paths):
      Text(en: "write which: \(paths.joined(separator: " or "))", zh: "请写明是哪一笔：\(paths.joined(separator: " 或 "))")
    }
  }
}

extension Strategy {
  /// Reads a strategy's id; `names` are for `order`: names or paths of debts, set apart by commas.
  /// - Throws: `StrategyProblem`.
  public static func read(
    _ id: String, names: String?, debts: [PlanDebt], pack: Pack
  ) throws(StrategyProblem) -> Strategy {
    switch id.lowercased() {
    case "avalanche": return .avalanche
    case "snowball": return .snowball
    case "utilisation", "utilization": return .utilisation(over: utilisationLine(of: pack))
    case "lines": return .lines
    case "minimums": return .minimums
    case "order": return .order(try paths(named: names ?? "", debts))
    default: throw .unknownStrategy(id)
    }
  }

  private static func paths(named text: String, _ debts: [PlanDebt]) throws(StrategyProblem) -> [String] {
    if !text.isEmpty, let whole = try? path(named: text, debts) { return [whole] }
    let names = text.split { ",，、;；".contains($0) }.map(trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw .noNames }
    var found: [String] = []
    for name in names { found.append(try path(named: name, debts)) }
    return found
  }

  private static func path(named name: String, _ debts: [PlanDebt]) throws(StrategyProblem) -> String {
    if let debt = debts.first(where: { $0.path == name }) { return debt.path }
    let named = debts.filter { $0.name.lowercased() == name.lowercased() }
    guard named.count <= 1 else { throw .ambiguous(name, paths: named.map(\.path)) }
    guard let debt = named.first else { throw .unknownDebt(name, nearest: nearest(name, in: debts.map(\.name))) }
    return debt.path
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}
