/// `text` as a YAML scalar: bare where every reader takes it for that text, else in double quotes.
func quotedWhereNeeded(_ text: String) -> String {
  isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

/// Letters first, then letters, digits and a few signs; no word that means something else.
private func isPlain(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.unicodeScalars.last != " " else {
    return false
  }
  return text.unicodeScalars.allSatisfy(isHarmless) && !words.contains(text.lowercased())
}

private let words: Set<String> = [
  "unknown", "none", "null", "yes", "no", "true", "false", "on", "off", "y", "n", "inf", "nan",
]

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
  default: " -_./()（）·".unicodeScalars.contains(scalar)
  }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": return "\\\""
  case "\\": return "\\\\"
  case "\n": return "\\n"
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  default: return String(scalar)
  }
}
