import Money
import Wording

/// The currency that every sign on a table's sums, in its headings and in a column of currencies is of: dollars are those of the
/// United States, pounds and rupees as most people mean them. nil where there is none, and where they do not agree.
func currencySigned(in rows: [Sheet.Row]) -> Currency? {
  var possible: Set<String>?
  var column: Int?
  for (number, row) in rows.prefix(2_000).enumerated() {
    let mayBeHead = number < rowsWithHeads
    if column == nil, mayBeHead { column = row.cells.firstIndex { exactMeanings[headingWord($0)] == .currency } }
    for (place, cell) in row.cells.enumerated() {
      let codes = currencyCodes(told: cell, isNamed: place == column || mayBeHead && namesCurrencyOfColumn(cell))
      guard !codes.isEmpty else { continue }
      possible = possible.map { $0.intersection(codes) } ?? codes
    }
  }
  return possible.flatMap(mostLikely)
}

/// Headings are looked for in so many rows.
private let rowsWithHeads = 50

/// The currencies that a sum's sign or its grouping of digits tells, or a word that names one.
private func currencyCodes(told cell: String, isNamed: Bool) -> Set<String> {
  guard isNamed || cell.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
  let signed = currencyCodes(signedOn: withSignInFront(trimmed(cell)))
  if !signed.isEmpty { return signed }
  if isNamed { return currencyCodes(named: cell) }
  if cell.utf8.count <= 40, cell.contains(where: isDigit) {
    let words = plainWord(cell).split { !$0.isLetter }
    if words.contains(where: { ["lakh", "lakhs", "lac", "lacs", "crore", "crores"].contains($0) }) { return ["INR"] }
  }
  return isGroupedInLakhs(cell) ? ["INR", "PKR", "LKR", "NPR", "BDT"] : []
}

/// `Balance (USD)`, `Amount owed £`: a heading with a currency in it.
private func namesCurrencyOfColumn(_ cell: String) -> Bool {
  guard cell.utf8.count <= 80, let first = cell.first, first.isLetter || first.isCurrencySymbol else { return false }
  guard cell.contains(where: { "(（$£€¥￥₹".contains($0) }) || endsWithCode(cell) else { return false }
  return meaning(of: cell) != nil
}

/// `Balance USD`: a code in capitals behind a heading.
private func endsWithCode(_ cell: String) -> Bool {
  guard let last = cell.split(whereSeparator: \.isWhitespace).last, cell.count > last.count, last.count == 3 else {
    return false
  }
  return last.allSatisfy { $0.isUppercase && $0.isASCII } && Currency(code: String(last)) != nil
}

/// `32,45,000`: nobody else sets digits apart so.
private func isGroupedInLakhs(_ cell: String) -> Bool {
  guard cell.utf8.count(where: { $0 == UInt8(ascii: ",") }) > 1 else { return false }
  let groups = cell.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
  guard groups.count > 2, groups.allSatisfy({ $0.allSatisfy(isDigit) }), groups.last?.count == 3 else { return false }
  return (1...2).contains(groups[0].count) && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
}
