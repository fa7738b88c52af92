public import Money

/// What is owed in all at the start and after each month of a plan.
/// - Throws: `tooLarge`.
public func totalsOwed(_ debts: [PlanDebt], under plan: Plan) throws(PlanProblem) -> [Amount] {
  var run = try PayoffRun(
    debts, strategy: plan.strategy, budget: plan.budget, from: plan.start, followsMinimums: plan.followsMinimums)
  var totals = [run.totalOwed]
  var goesOn = true
  while goesOn {
    let before = run.month
    goesOn = try run.step()
    if run.month > before { totals.append(run.totalOwed) }
  }
  return totals
}

extension PayoffRun {
  public var totalOwed: Amount { open.reduce(.zero) { $0 + balance(of: Int($1)) } }
}
