import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// A row a debt, for spreadsheets: keys never change with the language, amounts are plain, what is not known is empty.
/// Nothing in it can be taken for a formula.
public func reportCSV(_ report: Report) -> String {
  let basis = report.basis
  let ending = [
    basis.currency.code, basis.assessment.asOf.description, basis.review?.description ?? "", basis.caseReference ?? "",
    basis.assessment.pack.id,
  ]
  let notice = notice(of: report)
  let rows = report.debts.map { debt in
    let entry = DocumentEntry(at: debt.path, in: basis.assessment.household)
    let own = ownColumns.map { report.kind != .own && $0 == "note-for-lender" ? "" : entry[$0] }
    return cells(of: debt, entry, basis.currency) + own + ending + [debt.note ?? "", notice]
  }
  return ([columns] + rows).map { csvLine($0) + "\n" }.joined()
}

private let columns =
  [
    "path", "debt", "kind", "holder", "owed", "limit", "rate", "promo_rate", "payment", "minimum",
    "due_each_month", "paid_each_month", "remaining", "due_day", "due_in_full", "months_behind", "arrears", "priority",
    "offer", "catch_up", "catch_up_months", "ends", "estimates",
  ] + ownColumns.map { $0.replacing("-", with: "_") } + [
    "currency", "as_of", "review", "case", "pack", "note", "notice",
  ]

/// Keys of a debt that stand in its row as the document has them.
private let ownColumns = [
  "pays", "fee", "shares-limit-with", "instalments", "holders", "paid", "agreed", "called-in", "last-paid",
  "consequence", "lost-on", "judgment", "disputed", "since", "reference", "note-for-lender",
]

private func cells(of debt: ReportDebt, _ entry: DocumentEntry, _ currency: Currency) -> [String] {
  func plain(_ amount: Amount?) -> String { amount?.plain(in: currency) ?? "" }
  return [
    debt.path, entry.name, debt.kind, entry["holder"], plain(entry.balance?.amount), plain(entry.limit?.amount),
    debt.rate?.written ?? "", debt.promotion?.written ?? "",
    entry.isNothingDue ? "none" : plain(entry.payment?.amount),
    debt.minimum?.written(in: currency) ?? "", plain(debt.due), plain(debt.paid), entry["remaining"],
    entry["due"], entry["due-in-full"], entry["behind"], plain(entry.arrears?.amount), debt.isPriority ? "yes" : "no",
    plain(debt.offer),
    plain(debt.catchUp?.sum),
    debt.catchUp.flatMap { $0.isTooLong ? nil : String(debt.line.monthsOfBoth ?? $0.months) } ?? "",
    debt.ends?.yearAndMonth ?? "",
    entry.estimates.joined(separator: " "),
  ]
}

/// What every report says of its figures, in each row, since a row may be copied alone.
private func notice(of report: Report) -> String {
  let disclaimer = sanitised(report.basis.assessment.pack.disclaimer(for: report.kind)[report.language])
  guard report.basis.isRedacted else { return disclaimer }
  let redacted = Text(en: "Redacted: sums are rounded, names are letters. ", zh: "已隐去身份：金额已取整，名称换成了字母。")
  return redacted[report.language] + disclaimer
}
