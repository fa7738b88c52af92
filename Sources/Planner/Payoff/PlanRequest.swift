/// How a plan is wanted.
public struct PlanRequest: Sendable {
  public var budget = BudgetChoice.current
  /// None are all that need no names, side by side.
  public var strategies: [Strategy] = []
  /// Every month of it.
  public var countsMortgages = false
  public var hasSchedule = false

  public init() {}
}
