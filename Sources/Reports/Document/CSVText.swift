import Wording

/// One line of a table for spreadsheets, fields quoted as RFC 4180 has it; nothing in it can be taken for a formula.
func csvLine(_ fields: [String]) -> String { fields.map(csvField).joined(separator: ",") }

/// What would begin a formula gets an apostrophe before it, which spreadsheets take for text; a number keeps its own sign.
private func csvField(_ field: String) -> String {
  let text = beginsFormula(field) ? "'" + field : field
  guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
  var quoted = String.UnicodeScalarView("\"".unicodeScalars)
  for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
  quoted.append("\"")
  return String(quoted)
}
