import Wording

/// As `firstWord`; a what-if may be said in a breath: `如果收入少 20%`, `试算还清花呗`, `pay off CMB`.
package func spokenCommand(_ line: String) -> (command: String, argument: String) {
  let text = trimmed(line)
  for word in ["试算", "如果"] where text.hasPrefix(word) { return (word, trimmed(text.dropFirst(word.count))) }
  for word in ["pay off ", "还清", "一次还清"] where text.lowercased().hasPrefix(word) { return ("whatif", text) }
  return firstWord(text)
}

/// `save home.yaml` is `save` and `home.yaml`.
package func firstWord(_ line: String) -> (command: String, argument: String) {
  let text = trimmed(line)
  let command = text.prefix { !$0.isWhitespace }
  return (String(command), trimmed(text.dropFirst(command.count)))
}
