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
  let rows = report.debts.map { cells(of: $0, basis.currency) + ending + [$0.note ?? "", notice] }
  return ([columns] + rows).map { csvLine($0) + "\n" }.joined()
}

private let columns = [
  "path", "debt", "kind", "holder", "owed", "limit", "rate", "promo_rate", "payment", "minimum",
  "due_each_month", "paid_each_month", "remaining", "due_day", "due_in_full", "months_behind", "arrears", "priority",
  "offer", "catch_up", "catch_up_months", "ends",
  "holders", "reference", "judgment", "estimates", "currency", "as_of", "review", "case", "pack", "note",
  "notice",
]

private func cells(of debt: ReportDebt, _ currency: Currency) -> [String] {
  func plain(_ amount: Amount?) -> String { amount?.plain(in: currency) ?? "" }
  return [
    debt.path, debt.name, debt.kind, debt.holder ?? "", plain(debt.balance), plain(debt.limit),
    debt.rate?.written ?? "", debt.promotion?.written ?? "",
    isNothingDue(debt) ? "none" : plain(debt.payment),
    debt.minimum?.written(in: currency) ?? "", plain(debt.due), plain(debt.paid), debt.remaining.map(String.init) ?? "",
    debt.dueDay.map(String.init) ?? "", debt.dueInFull?.description ?? "",
    debt.behind.map { String($0) } ?? "", plain(debt.arrears), debt.isPriority ? "yes" : "no", plain(debt.offer),
    plain(debt.catchUp?.sum), debt.catchUp.map { String($0.months) } ?? "", debt.ends?.yearAndMonth ?? "",
    debt.holders.joined(separator: "; "), debt.reference ?? "", debt.judgment?.written ?? "", estimates(debt),
  ]
}

/// A loan on which nothing is due by the month, as the document says it.
private func isNothingDue(_ debt: ReportDebt) -> Bool {
  !debt.line.isCard && debt.payment == nil && debt.due == .zero && debt.balance != .zero
}

/// Which of the sums of a row are guesses.
private func estimates(_ debt: ReportDebt) -> String {
  [debt.balanceIsEstimate ? "owed" : nil, debt.paymentIsEstimate ? "payment" : nil].compactMap(\.self)
    .joined(separator: " ")
}

/// What every report says of its figures, in each row, since a row may be copied alone.
private func notice(of report: Report) -> String {
  let disclaimer = sanitised(report.basis.assessment.pack.disclaimer(for: report.kind)[report.language])
  guard report.basis.isRedacted else { return disclaimer }
  let redacted = Text(en: "Redacted: sums are rounded, names are letters. ", zh: "已隐去身份：金额已取整，名称换成了字母。")
  return redacted[report.language] + disclaimer
}
