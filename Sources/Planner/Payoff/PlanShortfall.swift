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

  public var lacks: Amount { takes - there }
}

extension PlanComparison {
  /// Of the plan that takes least; nil where it can be paid, and while answers are missing.
  public var shortfall: PlanShortfall? {
    let figures = assessment.figures
    let budgets = outcomes.map(\.plan).filter(\.strategy.spendsBudget).map(\.budget)
    guard let income = figures.monthlyIncome.known, let essentials = figures.essentials.known else { return nil }
    let outside = figures.debts.filter { debt in debts.leftOut.contains { $0.path == debt.path } }
      .reduce(Amount.zero) { $0 + $1.payment.low }
    let (there, takes) = (income - essentials - outside, budgets.min() ?? debts.currentPayments)
    return takes > .zero && there < takes ? PlanShortfall(there: there, outside: outside, takes: takes) : nil
  }
}
