/// The text that a cell of a table for spreadsheets stands for: without the apostrophe that kept it from being a formula.
public func withoutFormulaGuard(_ cell: String) -> String {
  guard cell.hasPrefix("'") else { return cell }
  let text = String(cell.dropFirst())
  return beginsFormula(text) ? text : cell
}

/// `-1234.50`, as the program writes sums.
private func isNumber(_ text: String) -> Bool {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

/// Whether a spreadsheet might take it for a formula, behind white space, apostrophes and what is not seen too.
public func beginsFormula(_ text: String) -> Bool {
  guard text != "-", !isNumber(text) else { return false }
  let seen = text.unicodeScalars.drop { scalar in
    scalar == "'" || scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
  return seen.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
}
