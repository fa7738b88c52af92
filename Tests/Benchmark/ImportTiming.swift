import Household
import Phrases
import RuleFiles
import Rules
import StrictYAML

/// Tables of 100,000 rows: of debts, of which a household holds 2,000; of payments, which are no debts; without headings.
func reportImports() throws {
  let rows = 100_000
  let debts =
    "name,kind,balance,apr,min_payment\n" + (0..<rows).map { "Lender \($0),credit card,\($0 + 900),19.5,50\n" }.joined()
  let register =
    "Date,Payee,Memo,Outflow,Inflow\n" + (0..<rows).map { "2026-01-05,Shop \($0),note,$25.00,$0.00\n" }.joined()
  let bare = (0..<rows).map { "花呗\($0),8000,900,14.6%\n" }.joined()
  guard let file = embeddedNames["cn"], let node = Node(packed: file.packed.description) else { return }
  let names = try readNames(node)
  let clock = ContinuousClock()
  for (what, text) in [("of debts", debts), ("of payments", register), ("without headings", bare)] {
    let before = clock.now
    let found = DebtImport(text, into: Household(), names: names)
    let time = milliseconds(before.duration(to: clock.now))
    print("  import of \(rows) rows, \(what): \(rounded(time)) ms (\(found.isEmpty ? "none" : "some") taken)")
  }
}
