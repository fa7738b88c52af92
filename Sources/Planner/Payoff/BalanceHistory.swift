import Money

/// What is owed on each debt after each month of a plan.
struct BalanceHistory {
  private let debts: Int
  private var balances: [Int64]
  private(set) var dates: [CalendarDate]
  /// Whether no balance is ever above what it was a month before.
  private(set) var neverRises = true

  /// Pays the whole plan.
  init(_ run: PayoffRun) throws(PlanProblem) {
    var run = run
    debts = run.rows.count
    balances = run.rows.map(\.balance)
    dates = [run.date]
    var goesOn = true
    while goesOn {
      goesOn = try run.step()
      guard run.month == dates.count else { continue }
      let start = balances.count - debts
      for (place, row) in run.rows.enumerated() {
        if row.balance > balances[start + place] { neverRises = false }
        balances.append(row.balance)
      }
      dates.append(run.date)
    }
  }

  /// 0 for the start.
  var lastMonth: Int { dates.count - 1 }

  func balance(of debt: Int, after month: Int) -> Amount { Amount(minorUnits: balances[month * debts + debt]) }
}
