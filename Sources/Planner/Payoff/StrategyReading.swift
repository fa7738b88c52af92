public import Rulebook
public import Wording

/// Why a strategy, or a debt named for one, could not be taken.
public enum StrategyProblem: Error, Sendable, Equatable {
  case unknownStrategy(String)
  /// `order` without names.
  case noNames
  case debt(DebtNameProblem)

  public var message: Text {
    switch self {
    case .unknownStrategy(let word): Text(en: "no strategy \(shown(word))", zh: "没有“\(shown(word))”这种还法")
    case .noNames: Text(en: "an order needs the debts' names", zh: "自己排顺序要写出债务名称")
    case .debt(let problem): problem.message
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
    case .debt(let problem): problem.remedy
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
    let paths: [String]
    do throws(DebtNameProblem) {
      paths = try debts.map { NamedDebt(name: $0.name, path: $0.path) }.several(text).map(\.path)
    } catch {
      throw .debt(error)
    }
    guard !paths.isEmpty else { throw .noNames }
    return paths
  }
}
