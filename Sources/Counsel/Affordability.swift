public import Checks
import Household
public import Money
import Outlook
public import Rules
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
    case .nothing, .agreed: return .yes(nil)
    case .usual:
      guard let margin = figures.margin else { return withoutMargin }
      return margin < .zero || isBehind ? .no : .yes(margin)
    case .monthly:
      guard let margin = figures.margin else { return withoutMargin }
      return margin > .zero ? .yes(margin) : .no
    case .savings:
      guard let spare = spareSavings else {
        return .unknown(joined(figures.savings.missing, figures.monthNeeds.missing))
      }
      return spare > .zero ? .yes(spare) : .no
    }
  }

  /// What can be said of money from income while answers are missing.
  private var withoutMargin: Affordability {
    figures.shortfall == nil
      ? .unknown(joined(figures.monthlyIncome.missing, figures.monthNeeds.missing)) : .no
  }

  /// Savings above a month of essentials and payments, above what is meant for something, and above what falls due in full
  /// within the horizon where they cover that; nil while answers are missing.
  public var spareSavings: Amount? {
    guard let savings = outlook.usableSavings, let needs = figures.monthNeeds.known else { return nil }
    return savings - needs - outlook.setAside - settlement.keptForSumsDue
  }
}
