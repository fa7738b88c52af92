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

/// A letter or a digit, with which most cells begin.
private func isPlainBeginning(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Whether a spreadsheet might take it for a formula, behind white space, apostrophes and what is not seen too.
public func beginsFormula(_ text: String) -> Bool {
  guard let first = text.utf8.first, !isPlainBeginning(first), text != "-", !isNumber(text) else { return false }
  let seen = text.unicodeScalars.drop { scalar in
    scalar == "'" || scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
  return seen.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
}
