import Checks
public import Money
import Outlook
import Rules

/// What income leaves for debts each month after essentials, where a plan takes more than that.
public struct PlanShortfall: Sendable, Equatable {
  /// Debts outside the plan are paid before it.
  public var there: Amount
  public var outside: Amount
  public var takes: Amount
  /// Savings make it up until it is over.
  public var isCarried: Bool

  public var lacks: Amount { takes - there }
}

extension PlanComparison {
  /// Of the plan that takes least; nil where it can be paid, and while answers are missing.
  public var shortfall: PlanShortfall? {
    let figures = assessment.figures
    let budgets = outcomes.map(\.plan).filter(\.strategy.spendsBudget).map(\.budget)
    guard let income = figures.monthlyIncome.known, let essentials = figures.essentials.known else { return nil }
    // Nothing is paid on a debt that has to be asked about first.
    let outside = figures.debts
      .filter { debt in debt.question == nil && debts.leftOut.contains { $0.path == debt.path } }
      .reduce(Amount.zero) { $0 + $1.payment.low }
    let (there, takes) = (income - essentials - outside, budgets.min() ?? debts.currentPayments)
    guard takes > .zero, there < takes else { return nil }
    return PlanShortfall(there: there, outside: outside, takes: takes, isCarried: isCarried(takes - there))
  }

  /// What the plans take is there each month, out of savings or without them.
  public var isThere: Bool { shortfall?.isCarried ?? true }

  private func isCarried(_ lack: Amount) -> Bool {
    guard assessment.outlook.shortAgain == nil, let gap = assessment.outlook.gap else { return false }
    return gap.isPaidToItsEnd && lack <= gap.first
  }
}
