import Money
import Wording

/// The currency that every sign on a table's sums, in its headings and in a column of currencies is of: dollars are those of the
/// United States, pounds and rupees as most people mean them. nil where there is none, and where they do not agree.
func currencySigned(in rows: [Sheet.Row]) -> Currency? {
  var possible: Set<String>?
  var column: Int?
  for row in rows.prefix(2_000) {
    for (place, cell) in row.cells.enumerated() {
      if exactMeanings[headingWord(cell)] == .currency {
        column = column ?? place
        continue
      }
      let isNamed = place == column || namesCurrencyOfColumn(cell)
      let signed = currencyCodes(signedOn: withSignInFront(trimmed(cell)))
      let named = signed.isEmpty && isNamed ? currencyCodes(named: cell) : signed
      let codes = named.isEmpty && isGroupedInLakhs(cell) ? ["INR", "PKR", "LKR", "NPR", "BDT"] : named
      guard !codes.isEmpty else { continue }
      possible = possible.map { $0.intersection(codes) } ?? codes
    }
  }
  guard let possible, !possible.isEmpty else { return nil }
  let code =
    ["CNY", "USD", "GBP", "INR"].first(where: possible.contains) ?? (possible.count == 1 ? possible.first : nil)
  return code.flatMap { Currency(code: $0) }
}

/// `Balance (USD)`, `Amount owed £`: a heading with a currency in it.
private func namesCurrencyOfColumn(_ cell: String) -> Bool {
  guard cell.utf8.count <= 80, !cell.contains(where: isDigit) else { return false }
  return cell.contains { "(（$£€¥￥₹".contains($0) } && meaning(of: cell) != nil
}

/// `32,45,000`: nobody else sets digits apart so.
private func isGroupedInLakhs(_ cell: String) -> Bool {
  let groups = cell.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
  guard groups.count > 2, groups.allSatisfy({ $0.allSatisfy(isDigit) }), groups.last?.count == 3 else { return false }
  return (1...2).contains(groups[0].count) && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
}
