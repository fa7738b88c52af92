public import Money

/// Pays `debts` month by month until all are closed, or it is certain that they will not be.
/// - Parameters:
///   - budget: what can be paid each month on all of them together.
///   - start: month 1 ends one month later.
///   - limit: after so many months it counts as never clearing.
///   - followsMinimums: `budget` is what is paid today, and rises with what contracts take.
///   - littleLeft: how little on a card is worth no more years of a share of it; nil follows everything to its end.
///   - keepsSchedule: whether every month is written down; without it nothing is allocated per month.
/// - Throws: `tooLarge`.
public func simulate(
  _ debts: [PlanDebt], strategy: Strategy, budget: Amount, from start: CalendarDate,
  limit: Int = PayoffRun.mostMonths, followsMinimums: Bool = false, littleLeft: Amount? = nil,
  keepsSchedule: Bool = false
) throws(PlanProblem) -> Plan {
  var run = try PayoffRun(
    debts, strategy: strategy, budget: budget, from: start, limit: limit, followsMinimums: followsMinimums)
  let watched = littleLeft.flatMap { run.lingers(below: $0) ? nil : $0 }
  var (schedule, lingers): ([PlanMonth], Plan.Lingering?) = ([], nil)
  while true {
    let open = keepsSchedule ? run.open.sorted() : []
    let before = run.month
    let goesOn = try run.step()
    if keepsSchedule, run.month > before { schedule.append(run.lastMonth(open)) }
    if lingers == nil, let watched, run.lingers(below: watched) {
      lingers = Plan.Lingering(month: run.month, below: watched, cost: run.cost)
    }
    if !goesOn { break }
  }
  var plan = run.plan(schedule: schedule)
  plan.lingers = lingers
  return plan
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

  /// Nothing is open but cards whose minimum is a share alone, and less than `sum` is owed on each.
  fileprivate func lingers(below sum: Amount) -> Bool {
    !strategy.spendsBudget && !open.isEmpty
      && open.allSatisfy { index in
        let row = rows[Int(index)]
        return row.balance < sum.minorUnits && row.floor == 0 && !row.minimumShare.isNothing
      }
  }

  fileprivate var cost: Amount { Amount(minorUnits: rows.reduce(0) { $0 + $1.interest + $1.fees }) }

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
