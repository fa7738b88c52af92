import Money
import Wording

/// The currency that every sign on a table's sums is of: dollars are those of the United States, pounds and rupees as most people
/// mean them. nil where no sum has a sign, and where the signs do not agree.
func currencySigned(in rows: [Sheet.Row]) -> Currency? {
  var possible: Set<String>?
  for row in rows.prefix(2_000) {
    for cell in row.cells {
      let codes = currencyCodes(signedOn: trimmed(cell))
      guard !codes.isEmpty else { continue }
      possible = possible.map { $0.intersection(codes) } ?? codes
    }
  }
  guard let possible, !possible.isEmpty else { return nil }
  let code =
    ["CNY", "USD", "GBP", "INR"].first(where: possible.contains) ?? (possible.count == 1 ? possible.first : nil)
  return code.flatMap { Currency(code: $0) }
}
