import Wording

/// As `firstWord`; a what-if may be said in a breath: `如果收入少 20%`, `试算还清花呗`, `pay off CMB`.
package func spokenCommand(_ line: String) -> (command: String, argument: String) {
  let text = trimmed(line)
  for word in ["试算", "如果"] where text.hasPrefix(word) { return (word, trimmed(text.dropFirst(word.count))) }
  for word in ["pay off ", "还清", "一次还清"] where text.lowercased().hasPrefix(word) { return ("whatif", text) }
  if let glued = gluedCommand(text) { return glued }
  return firstWord(text)
}

/// `改花呗利率14%`, `删掉花呗`, `把车贷月供改成1300`: a command that runs on into what it is about.
private func gluedCommand(_ text: String) -> (command: String, argument: String)? {
  if text.hasPrefix("把"), let mark = ["改成", "改为", "变成"].lazy.compactMap({ text.firstRange(of: $0) }).first {
    return ("改", trimmed(text[..<mark.lowerBound].dropFirst()) + " " + trimmed(text[mark.upperBound...]))
  }
  guard let word = ["修改", "更改", "删掉", "删除", "改", "删"].first(where: text.hasPrefix),
    let next = text.dropFirst(word.count).first, !next.isWhitespace
  else { return nil }
  return (word, trimmed(text.dropFirst(word.count)))
}

/// `save home.yaml` is `save` and `home.yaml`.
package func firstWord(_ line: String) -> (command: String, argument: String) {
  let text = trimmed(line)
  let command = text.prefix { !$0.isWhitespace }
  return (String(command), trimmed(text.dropFirst(command.count)))
}
