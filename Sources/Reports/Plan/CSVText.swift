/// One line of a table for spreadsheets, fields quoted as RFC 4180 has it; nothing in it can be taken for a formula.
func csvLine(_ fields: [String]) -> String { fields.map(csvField).joined(separator: ",") }

/// A sign that would begin a formula gets an apostrophe before it, which spreadsheets take for text; a number keeps its own.
private func csvField(_ field: String) -> String {
  let isNumber = field.allSatisfy { "0123456789.-".contains($0) }
  let begins = field.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
  let text = begins && !isNumber ? "'" + field : field
  guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
  let doubled = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  return "\"" + doubled + "\""
}
