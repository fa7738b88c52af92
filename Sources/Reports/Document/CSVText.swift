import Wording

/// One line of a table for spreadsheets, fields quoted as RFC 4180 has it; nothing in it can be taken for a formula.
func csvLine(_ fields: [String]) -> String { fields.map(csvField).joined(separator: ",") }

/// What would begin a formula gets an apostrophe before it, which spreadsheets take for text; a number keeps its own sign.
private func csvField(_ field: String) -> String {
  let text = beginsFormula(field) ? "'" + field : field
  guard text.utf8.contains(where: mustBeQuoted) else { return text }
  let quote = UInt8(ascii: "\"")
  var quoted = [quote]
  for byte in text.utf8 {
    if byte == quote { quoted.append(quote) }
    quoted.append(byte)
  }
  quoted.append(quote)
  return String(decoding: quoted, as: UTF8.self)
}

private func mustBeQuoted(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
  default: false
  }
}
