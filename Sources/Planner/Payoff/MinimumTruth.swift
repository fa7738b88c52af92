import Household
public import Money

/// What a card's minimum leads to, beside what it takes to be done sooner.
public struct MinimumTruth: Sendable, Equatable {
  public var name: String
  public var path: String
  /// The minimum has a share of the balance in it.
  public var fallsWithBalance: Bool
  public var atMinimum: Plan
  /// Month 1's minimum, and the plan in which it is paid every month.
  public var fixedPayment: Amount
  public var atFixedPayment: Plan
  /// The level payment that clears it in 36 months, and its plan; nil where the minimum asks for more than that.
  public var in36Months: Plan?

  /// nil for a debt without a minimum, and for one of which another sum was agreed.
  /// - Parameter littleLeft: how little is worth no more years of a share of it.
  public init?(_ debt: PlanDebt, from start: CalendarDate, littleLeft: Amount? = nil) throws(PlanProblem) {
    guard case .minimum(let minimum) = debt.requirement, !debt.isAgreed else { return nil }
    var debt = debt
    debt.catchUp = nil
    fallsWithBalance = minimum.share != nil
    name = debt.name
    path = debt.path
    fixedPayment = try debt.requiredFirst(from: start)
    atMinimum = try simulate(
      [debt], strategy: .minimums, budget: PayoffRun.unlimited, from: start, littleLeft: littleLeft)
    var free = debt
    (free.requirement, free.later) = (.nothing, [])
    atFixedPayment = try simulate([free], strategy: .avalanche, budget: fixedPayment, from: start)
    if let level = try smallestBudget([free], strategy: .avalanche, from: start, within: 36), level > fixedPayment {
      in36Months = try simulate([free], strategy: .avalanche, budget: level, from: start)
    }
  }
}
