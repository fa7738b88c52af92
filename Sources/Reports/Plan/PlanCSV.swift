import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The plans as a table for spreadsheets: a line a debt, or with `hasSchedule` a line a payment. Keys never change with the
/// language; amounts have the currency's places.
/// - Parameter isFirst: whether the line of column names comes first.
func planCSV(_ comparison: PlanComparison, file: String, hasSchedule: Bool, isFirst: Bool) -> [String] {
  let currency = comparison.assessment.household.currency
  let lines = comparison.outcomes.map(\.plan).flatMap { plan in
    hasSchedule ? payments(of: plan, file, currency) : debts(of: plan, file, currency)
  }
  let head = hasSchedule ? paymentColumns : debtColumns
  return ((isFirst ? [head] : []) + lines).map(csvLine)
}

private let debtColumns = [
  "file", "strategy", "budget", "clears", "months", "debt", "path", "closes", "interest", "fees", "paid", "left",
]

private func debts(of plan: Plan, _ file: String, _ currency: Currency) -> [[String]] {
  plan.debts.map { debt in
    [
      sanitised(file), plan.strategy.id, plan.budget.plain(in: currency), plan.clears ? "yes" : "no",
      plan.months.map { String($0) } ?? "", sanitised(debt.name), debt.path, debt.closes.map { String($0) } ?? "",
      debt.interest.plain(in: currency), debt.fees.plain(in: currency), debt.paid.plain(in: currency),
      debt.left.plain(in: currency),
    ]
  }
}

private let paymentColumns = [
  "file", "strategy", "month", "date", "debt", "path", "interest", "fee", "payment", "balance",
]

private func payments(of plan: Plan, _ file: String, _ currency: Currency) -> [[String]] {
  plan.schedule.flatMap { month in
    month.payments.map { payment in
      [
        sanitised(file), plan.strategy.id, String(month.month), month.date.description,
        sanitised(plan.debts[payment.debt].name), plan.debts[payment.debt].path, payment.interest.plain(in: currency),
        payment.fee.plain(in: currency), payment.payment.plain(in: currency), payment.balance.plain(in: currency),
      ]
    }
  }
}
