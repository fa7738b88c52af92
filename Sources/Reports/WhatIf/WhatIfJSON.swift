import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// A what-if as one line of JSON: figures before and after, findings that changed, the way to the end of the debts, what
/// borrowing costs. Amounts are decimal strings, what is not known is null.
func whatIfJSON(_ comparison: WhatIfComparison, file: String) -> String {
  WhatIfObject(comparison: comparison).fields(file: file).text
}

private struct WhatIfObject {
  let comparison: WhatIfComparison

  private var currency: Currency { comparison.before.household.currency }

  private func amount(_ amount: Amount?) -> JSONValue { .optional(amount?.plain(in: currency)) }

  func fields(file: String) -> JSONValue {
    .object([
      ("debthealth", .number(1)), ("file", .string(file)), ("currency", .string(currency.code)),
      (
        "changes",
        .list(comparison.whatIf.changes.map { .string(comparison.before.pack.text(of: $0, in: currency).en) })
      ),
      ("before", figures(of: comparison.before)), ("after", figures(of: comparison.after)),
      ("findings", .list(changedFindings(from: comparison.before, to: comparison.after))), ("plan", plan),
      ("meanwhile", meanwhile),
      ("borrowing", .list(comparison.whatIf.borrowings.map(borrowing))),
    ])
  }

  private var plan: JSONValue {
    .object([
      ("strategy", .string(comparison.planAfter.plan.strategy.id)), ("before", object(comparison.planBefore.plan)),
      ("after", object(comparison.planAfter.plan)),
      ("kept_up", comparison.planKeptUp.map { object($0.plan) } ?? .null),
    ])
  }

  private func object(_ plan: Plan) -> JSONValue {
    .object([
      ("budget", amount(plan.budget)), ("clears", .boolean(plan.clears)), ("months", .optional(plan.months)),
      ("interest", amount(plan.interest)), ("fees", amount(plan.fees)),
    ])
  }

  /// Months of other income; null without such, and while too little is known.
  private var meanwhile: JSONValue {
    guard let gap = comparison.gap?.value else { return .null }
    return .object([
      ("months", .number(gap.months)), ("lowest_income", amount(gap.lowestIncome)),
      ("from_savings", amount(gap.fromSavings)), ("savings_left", amount(gap.savingsLeft)),
      ("unmet", amount(gap.unmet)), ("first_unmet_month", .optional(gap.firstUnmet?.month)),
    ])
  }

  private func borrowing(_ loan: BorrowingCost) -> JSONValue {
    .object([
      ("name", .string(loan.name)), ("received", amount(loan.received)), ("fee", amount(loan.fee)),
      ("payment", amount(loan.payment)), ("months", .number(loan.months)), ("paid", amount(loan.paid)),
      ("cost", amount(loan.cost)), ("cost_instead", amount(loan.instead.flatMap { $0.clears ? $0.cost : nil })),
    ])
  }
}
