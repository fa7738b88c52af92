import Money
import Wording

/// A row a debt, for spreadsheets: keys never change with the language, amounts are plain, what is not known is empty.
/// Nothing in it can be taken for a formula.
public func reportCSV(_ report: Report) -> String {
  let currency = report.basis.currency
  let rows = report.debts.map { debt in
    [
      debt.path, debt.name, debt.kind, debt.holder ?? "", debt.balance?.plain(in: currency) ?? "",
      debt.limit?.plain(in: currency) ?? "", debt.rate?.written ?? "", debt.payment?.plain(in: currency) ?? "",
      debt.behind.map { String($0) } ?? "", debt.isPriority ? "yes" : "no", debt.offer?.plain(in: currency) ?? "",
      currency.code, report.basis.asOf.description, report.basis.pack, debt.note ?? "",
    ]
  }
  return ([columns] + rows).map { csvLine($0) + "\n" }.joined()
}

private let columns = [
  "path", "debt", "kind", "holder", "owed", "limit", "rate", "payment", "months_behind", "priority", "offer",
  "currency",
  "as_of", "pack", "note",
]
