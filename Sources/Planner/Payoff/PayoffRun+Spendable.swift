import Money

extension PayoffRun {
  /// What the coming month can spend: the budget, what makes up what is behind, and where contracts take more,
  /// - the cents that rounded instalments leave to the last one;
  /// - in a plan that follows minimums, from month 2 what they have risen to. A first month that today's payments do not
  ///   cover is short, and so is a month in which all of a debt falls due: neither is a minimum that rose.
  /// - under `minimums` without a budget, whatever contracts take, but not all of a debt at once.
  @inline(__always)
  func spendable(for required: Int64, lift: Int64) -> (sum: Int64, hasRisen: Bool) {
    let budget = budget.minorUnits &+ lift
    return required <= budget ? (budget, false) : lifted(budget)
  }

  @inline(never)
  private func lifted(_ budget: Int64) -> (sum: Int64, hasRisen: Bool) {
    var (risen, rests): (Int64, Int64) = (0, 0)
    for index in open {
      let row = rows[Int(index)]
      guard month + 1 < row.balloonMonth else { continue }
      risen += row.monthRequired
      if row.rest > 0 { rests += max(0, row.monthRequired - row.floor - row.monthCatchUp) }
    }
    let covered = budget + rests
    guard followsMinimums, month > 0 || !strategy.spendsBudget, risen > covered else { return (covered, false) }
    return (risen, true)
  }
}
