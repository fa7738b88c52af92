public import Money

/// Pays `debts` month by month until all are closed, or it is certain that they will not be.
/// - Parameters:
///   - budget: what can be paid each month on all of them together.
///   - start: month 1 ends one month later.
///   - limit: after so many months it counts as never clearing.
///   - followsMinimums: `budget` is what is paid today, and rises with what contracts take.
///   - keepsSchedule: whether every month is written down; without it nothing is allocated per month.
/// - Throws: `tooLarge`.
public func simulate(
  _ debts: [PlanDebt], strategy: Strategy, budget: Amount, from start: CalendarDate,
  limit: Int = PayoffRun.mostMonths, followsMinimums: Bool = false, keepsSchedule: Bool = false
) throws(PlanProblem) -> Plan {
  var run = try PayoffRun(
    debts, strategy: strategy, budget: budget, from: start, limit: limit, followsMinimums: followsMinimums)
  var schedule: [PlanMonth] = []
  if keepsSchedule {
    while true {
      let open = run.open.sorted()
      let before = run.month
      let goesOn = try run.step()
      if run.month > before { schedule.append(run.lastMonth(open)) }
      if !goesOn { break }
    }
  } else {
    while try run.step() {}
  }
  return run.plan(schedule: schedule)
}

extension PayoffRun {
  /// The month just paid.
  func lastMonth(_ open: [Int32]) -> PlanMonth {
    PlanMonth(
      month: month, date: date,
      payments: open.map { index in
        let row = rows[Int(index)]
        return PlanPayment(
          debt: Int(index), interest: Amount(minorUnits: row.monthInterest), fee: Amount(minorUnits: row.monthFee),
          required: Amount(minorUnits: row.monthRequired), payment: Amount(minorUnits: row.monthPayment),
          balance: Amount(minorUnits: row.balance))
      })
  }

  /// The plan as far as it has run.
  public func plan(schedule: [PlanMonth] = []) -> Plan {
    Plan(
      strategy: strategy, budget: budget, start: start, ending: ending ?? .never(months: month),
      debts: zip(debts, rows).map { debt, row in
        PlannedDebt(
          name: debt.name, path: debt.path, closes: row.closed > 0 ? row.closed : nil,
          interest: Amount(minorUnits: row.interest), fees: Amount(minorUnits: row.fees),
          paid: Amount(minorUnits: row.paid), left: Amount(minorUnits: row.balance))
      }, schedule: schedule, keptAhead: keptAhead, followsMinimums: followsMinimums,
      rise: rise)
  }
}
