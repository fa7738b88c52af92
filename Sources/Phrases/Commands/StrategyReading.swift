import Checks
import Money
import Outlook
package import Planner
package import Rules
package import Wording

/// Why a strategy, or a debt named for one, could not be taken.
package enum StrategyProblem: Error, Sendable, Equatable {
  case unknownStrategy(String)
  /// `utilisation` where the pack draws no line for cards.
  case noCardLine
  /// `order` without names.
  case noNames
  case debt(DebtNameProblem)

  package var message: Text {
    switch self {
    case .unknownStrategy(let word): Text(en: "no strategy \(shownTyped(word))", zh: "没有“\(shownTyped(word))”这种还法")
    case .noCardLine: Text(en: "these rules draw no line for a card", zh: "这套规则没有给信用卡定参考线")
    case .noNames: Text(en: "an order needs the debts' names", zh: "自己排顺序要写出债务名称")
    case .debt(let problem): problem.message
    }
  }

  /// What would be right.
  package var remedy: Text {
    switch self {
    case .unknownStrategy(let word):
      if let near = nearest(word, in: Strategy.ids) {
        Text(en: "did you mean \(near)?", zh: "是不是 \(near)？")
      } else {
        Text(en: "one of \(Strategy.ids.joined(separator: ", "))", zh: "可写 \(Strategy.ids.joined(separator: "、"))")
      }
    case .noCardLine: Text(en: "for example: avalanche", zh: "例如：avalanche")
    case .noNames: Text(en: "for example: order A, B", zh: "例如：order 某卡, 某贷")
    case .debt(let problem): problem.remedy
    }
  }
}

extension Strategy {
  /// Reads a strategy's id; `names` are for `order`: names or paths of debts, set apart by commas.
  /// - Parameter existing: every debt of the household. Naming one that a plan has nothing to pay on changes nothing.
  /// - Throws: `StrategyProblem`.
  package static func read(
    _ id: String, names: String?, debts: [PlanDebt], existing: [NamedDebt] = [], pack: Pack
  ) throws(StrategyProblem) -> Strategy {
    switch id.lowercased() {
    case "avalanche": return .avalanche
    case "snowball": return .snowball
    case "utilisation", "utilization":
      guard let line = utilisationLine(of: pack) else { throw .noCardLine }
      return .utilisation(over: line)
    case "lines": return .lines
    case "minimums": return .minimums
    case "order": return .order(try paths(named: names ?? "", debts, existing))
    default: throw .unknownStrategy(id)
    }
  }

  private static func paths(
    named text: String, _ debts: [PlanDebt], _ existing: [NamedDebt]
  ) throws(StrategyProblem) -> [String] {
    let paths: [String]
    do throws(DebtNameProblem) {
      paths = try nameable(debts, existing).several(text).map(\.path)
    } catch {
      throw .debt(error)
    }
    guard !paths.isEmpty else { throw .noNames }
    let planned = Set(debts.map(\.path))
    return paths.filter(planned.contains)
  }

  /// A name that a planned debt has is that debt's; another debt of the name is told by its path.
  private static func nameable(_ debts: [PlanDebt], _ existing: [NamedDebt]) -> [NamedDebt] {
    let planned = debts.map { NamedDebt(name: $0.name, path: $0.path) }
    let (paths, names) = (Set(planned.map(\.path)), Set(planned.map { uniform($0.name).lowercased() }))
    let others = existing.filter { !paths.contains($0.path) }.map { debt in
      names.contains(uniform(debt.name).lowercased()) ? NamedDebt(name: debt.path, path: debt.path) : debt
    }
    return planned + others
  }
}
