public import Money
import Wording

/// Whether the household can take a step on its own figures.
public enum Affordability: Sendable, Equatable {
  /// It costs nothing, or this much is there for it.
  case yes(Amount?)
  /// An urgent matter or arrears comes first.
  case firstThingsFirst
  case no
  /// Which answers would tell.
  case unknown([String])
}

extension Assessment {
  /// Money left over pays a monthly step; savings above a month of essentials and payments pay one out of savings.
  public func affordability(of advice: Advice) -> Affordability {
    if advice.stage > .thisMonth && advice.costs != .nothing && (hasUrgentMatter || isBehind) {
      return .firstThingsFirst
    }
    switch advice.costs {
    case .nothing: return .yes(nil)
    case .monthly:
      guard let margin = figures.margin else {
        return .unknown(joined(figures.monthlyIncome.missing, figures.monthNeeds.missing))
      }
      return margin > .zero ? .yes(margin) : .no
    case .savings:
      guard let spare = spareSavings else {
        return .unknown(joined(figures.savings.missing, figures.monthNeeds.missing))
      }
      return spare > .zero ? .yes(spare) : .no
    }
  }

  var hasUrgentMatter: Bool { fired.contains { $0.check.measure == .urgentMatters } }
  var isBehind: Bool { fired.contains { $0.check.measure == .arrears } }

  /// Savings above a month of essentials and payments; nil while answers are missing.
  public var spareSavings: Amount? {
    guard let savings = figures.savings.known, let needs = figures.monthNeeds.known else { return nil }
    return savings - needs
  }

  /// Whether what a step needs is known to hold.
  func holds(_ need: Advice.Need) -> Bool {
    switch need {
    case .savingsBelowAMonth: spareSavings.map { $0 < .zero } ?? false
    case .savingsHoldAMonth: spareSavings.map { $0 >= .zero } ?? false
    case .moneyLeftOver: figures.margin.map { $0 > .zero } ?? false
    case .monthIsShort: figures.margin.map { $0 < .zero } ?? false
    case .behind: isBehind
    case .notBehind: !isBehind
    case .owesOnACard: figures.debts.contains { $0.isCard && $0.owesSomething }
    case .owesElsewhere: figures.debts.contains { !$0.isCard && $0.owesSomething }
    case .littleKnown: fired.isEmpty && findings.count { $0.outcome == .notEvaluated } * 2 > findings.count
    }
  }
}
