import Checks
import Household
import Money
import Outlook
import Planner
import Rules

/// Each plan as one line of JSON. Amounts are decimal strings with the currency's places; what does not come is null.
/// - Parameter hasSchedule: whether every month is in it.
func planJSON(_ comparison: PlanComparison, file: String, hasSchedule: Bool) -> [String] {
  comparison.outcomes.map { PlanObject($0, of: comparison, file: file, hasSchedule: hasSchedule).text }
}

private struct PlanObject {
  let outcome: PlanOutcome
  let comparison: PlanComparison
  let file: String
  let hasSchedule: Bool

  init(_ outcome: PlanOutcome, of comparison: PlanComparison, file: String, hasSchedule: Bool) {
    (self.outcome, self.comparison, self.file, self.hasSchedule) = (outcome, comparison, file, hasSchedule)
  }

  private var plan: Plan { outcome.plan }

  var text: String {
    JSONValue.object(
      [
        ("debthealth", .number(1)), ("strategy", .string(plan.strategy.id)), ("budget", amount(plan.budget)),
        ("clears", .boolean(plan.clears)), ("months", .optional(plan.months)), ("interest", amount(plan.interest)),
        ("fees", amount(plan.fees)), ("first_closed", .optional(plan.firstClosed)),
        ("debts", .list(plan.debts.map(debt))), ("checks", .list(outcome.checks.map(check))),
      ] + (hasSchedule ? [("schedule", .list(plan.schedule.map(month)))] : []) + needs + shortage + rise + [
        ("left_out", .list(comparison.debts.leftOut.map(leftOut))),
        ("kept_ahead", .list(plan.keptAhead.map(keptAhead))),
        ("date", .string(plan.start.description)), ("currency", .string(comparison.assessment.household.currency.code)),
        ("file", .string(file)),
      ]
    ).text
  }

  private func amount(_ amount: Amount) -> JSONValue {
    .string(amount.plain(in: comparison.assessment.household.currency))
  }

  private func debt(_ debt: PlannedDebt) -> JSONValue {
    .object([
      ("name", .string(debt.name)), ("closes", .optional(debt.closes)), ("interest", amount(debt.interest)),
      ("paid", amount(debt.paid)), ("fees", amount(debt.fees)), ("left", amount(debt.left)),
      ("path", .string(debt.path)),
    ])
  }

  private func check(_ cleared: CheckCleared) -> JSONValue {
    .object([
      ("check", .string(cleared.check.id)), ("subject", .optional(cleared.subject.name)),
      ("clears", .optional(cleared.month)),
    ])
  }

  private func month(_ month: PlanMonth) -> JSONValue {
    .object([
      ("month", .number(month.month)), ("date", .string(month.date.description)),
      (
        "payments",
        .list(
          month.payments.map { payment in
            .object([
              ("name", .string(plan.debts[payment.debt].name)), ("interest", amount(payment.interest)),
              ("payment", amount(payment.payment)), ("balance", amount(payment.balance)), ("fee", amount(payment.fee)),
            ])
          })
      ),
    ])
  }

  private var needs: [(String, JSONValue)] {
    guard let needs = outcome.needs else { return [] }
    let spans = needs.toClear.map { (String($0.months), amount($0.payment)) }
    return [("needs", .object([("to_shrink", amount(needs.toShrink))] + spans))]
  }

  private var shortage: [(String, JSONValue)] {
    guard case .short(let shortage) = plan.ending else { return [] }
    return [
      ("shortfall", amount(shortage.sum)), ("shortfall_month", .number(shortage.month)),
      ("unmet", .list(shortage.paths.map(JSONValue.string))),
    ]
  }

  private var rise: [(String, JSONValue)] {
    guard let rise = plan.rise else { return [] }
    return [("rise", .object([("month", .number(rise.month)), ("most", amount(rise.most))]))]
  }

  private func leftOut(_ debt: DebtsToPlan.LeftOut) -> JSONValue {
    var missing: [String] = []
    if case .missing(let paths) = debt.reason { missing = paths }
    return .object([
      ("name", .string(debt.name)), ("path", .string(debt.path)), ("missing", .list(missing.map(JSONValue.string))),
      ("paid_in_full", .boolean(debt.reason == .paidInFull)), ("paid_off", .boolean(debt.reason == .paidOff)),
      ("as_agreed", .boolean(debt.reason == .mortgage)),
    ])
  }

  private func keptAhead(_ kept: KeptAhead) -> JSONValue {
    .object([("priority", .string(kept.priority)), ("card", .string(kept.card))])
  }
}
