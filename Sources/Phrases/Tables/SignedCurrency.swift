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

/// The currency that a column of its own names on every row: nil where there is none, and where rows differ.
func currencyNamed(in rows: [Sheet.Row]) -> Currency? {
  let names: Set<String> = ["currency", "ccy", "币种", "货币"]
  guard let head = rows.prefix(20).first(where: { $0.cells.contains { names.contains(headingWord($0)) } }),
    let place = head.cells.firstIndex(where: { names.contains(headingWord($0)) })
  else { return nil }
  let codes = rows.prefix(2_000).filter { $0.line > head.line && $0.cells.indices.contains(place) }
    .map { trimmed($0.cells[place]).uppercased() }.filter { !$0.isEmpty }
  guard let code = codes.first, codes.allSatisfy({ $0 == code }) else { return nil }
  return Currency(code: code)
}
