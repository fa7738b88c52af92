/// What stands between quotation marks, whole; other text as it is.
public func unquoted(_ text: String) -> String {
  for (open, close) in [("\"", "\""), ("“", "”"), ("'", "'")] where text.count >= 2 {
    if text.hasPrefix(open), text.hasSuffix(close) { return String(text.dropFirst().dropLast()) }
  }
  return text
}
