import Checks
import Household
import Money
import Outlook
import Rules

/// Two assessments as one line of JSON: figures, debts and findings, those that moved. Amounts are decimal strings; what is
/// not known, or was not there, is null.
func comparisonJSON(_ comparison: AssessmentComparison, file: String) -> String {
  let (before, after) = (comparison.before, comparison.after)
  let currency = after.household.currency
  func amount(_ owed: AssessmentComparison.Owed?) -> JSONValue { .optional(owed?.sum?.plain(in: currency)) }
  return JSONValue.object([
    ("debthealth", .number(1)), ("file", .string(file)), ("earlier_file", .string(comparison.earlierFile)),
    ("currency", .string(currency.code)), ("as_of", .string(after.asOf.description)),
    ("earlier_as_of", .string(before.asOf.description)), ("verdict", .string(after.verdict.id)),
    ("earlier_verdict", .string(before.verdict.id)), ("before", figures(of: before)), ("after", figures(of: after)),
    ("end", .optional(comparison.ends.after)), ("earlier_end", .optional(comparison.ends.before)),
    ("events", .list(comparison.events.map { event($0, currency) })),
    ("findings", .list(changedFindings(from: before, to: after))),
    (
      "debts",
      .list(
        comparison.movedDebts.map { debt in
          .object([("name", .string(debt.name)), ("before", amount(debt.before)), ("after", amount(debt.after))])
        })
    ),
  ]).text
}

/// What became of a debt; of what was agreed, its terms.
private func event(_ event: DebtEvent, _ currency: Currency) -> JSONValue {
  let agreement = event.what == .agreed ? event.debt.agreement : nil
  return .object([
    ("name", .string(event.debt.name)), ("what", .string(event.what.rawValue)),
    ("sum", .optional(agreement?.terms.sum.amount.plain(in: currency))), ("months", .optional(agreement?.terms.months)),
    ("from", .optional(agreement?.from.description)), ("until", .optional(agreement?.until?.description)),
  ])
}

/// The findings that came, went or weigh differently.
func changedFindings(from before: Assessment, to after: Assessment) -> [JSONValue] {
  let (earlier, later) = (Counterparts(in: before), Counterparts(in: after))
  let moved = after.findings.compactMap { finding -> JSONValue? in
    let old = earlier[finding]
    guard old?.outcome != finding.outcome || old?.severity != finding.severity else { return nil }
    return object(finding, was: old, now: finding)
  }
  let gone = before.findings.filter { later[$0] == nil }
  return moved + gone.map { object($0, was: $0, now: nil) }
}

private func object(_ finding: Finding, was: Finding?, now: Finding?) -> JSONValue {
  .object([
    ("check", .string(finding.check.id)), ("subject", .optional(finding.subject.name)),
    ("before", .optional(was?.outcome.rawValue)), ("after", .optional(now?.outcome.rawValue)),
    ("severity", .optional(now?.severity.rawValue)),
  ])
}
