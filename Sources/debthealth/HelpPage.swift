import Wording

/// A help text of the argument parser, given unwrapped, in the language of the run and wrapped by display width.
func helpPage(_ text: String, columns: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { wrappedHelpLine(translatedHeading(String($0)), columns: columns) }
    .joined(separator: "\n")
}

/// Where descriptions start: two columns of margin, the widest short option, a gap.
private let descriptionColumn = 26

private func wrappedHelpLine(_ line: String, columns: Int) -> [String] {
  guard displayWidth(line) > columns else { return [line] }
  let indent = line.prefix { $0 == " " }.count
  guard indent > 0 || line.contains("  ") else { return wrapped(line, to: columns) }
  if indent >= descriptionColumn {
    return wrapped(String(line.dropFirst(indent)), to: columns, indent: indent)
  }
  let label = String(line.prefix(descriptionColumn))
  let description = String(line.dropFirst(descriptionColumn))
  var lines = wrapped(description, to: columns, indent: descriptionColumn)
  if let first = lines.first { lines[0] = label + first.dropFirst(descriptionColumn) }
  return lines
}

/// The argument parser's own words in the language of the run.
private func translatedHeading(_ line: String) -> String {
  guard chosenLanguage == .zh else { return line }
  for (english, chinese) in headings where line.hasPrefix(english) {
    return chinese + line.dropFirst(english.count).drop { $0 == " " }
  }
  if line.hasPrefix("  See '"), let end = line.lastIndex(of: "'") {
    let command = line[line.index(line.startIndex, offsetBy: 7)..<end]
    return "  详细说明：" + command.replacing("<subcommand>", with: "") + "命令"
  }
  return translatedValues(translatedPhrases(line))
}

/// What the argument parser says of its own options and of `help`, in the language of the run.
func translatedPhrases(_ text: String) -> String {
  guard chosenLanguage == .zh else { return text }
  return phrases.reduce(text) { $0.replacing($1.english, with: $1.chinese) }
}

private let headings = [
  ("OVERVIEW:", "简介："), ("USAGE:", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
]

private let phrases: [(english: String, chinese: String)] = [
  ("Show help information.", "显示这段说明。"), ("Show the version.", "显示版本。"),
  ("Show subcommand help information.", "显示一个命令的说明。"),
]

/// `(values: en, zh; default: en)` at the end of a line.
private func translatedValues(_ line: String) -> String {
  guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return line }
  let parts = line[line.index(after: open)...].dropLast().parts(between: "; ").map { part in
    part.hasPrefix("values: ")
      ? "可选：" + part.dropFirst(8).replacing(", ", with: "、")
      : part.hasPrefix("default: ") ? "默认：" + part.dropFirst(9) : String(part)
  }
  let before = line[..<open]
  return (before.hasSuffix(" ") ? String(before.dropLast()) : String(before)) + "（\(parts.joined(separator: "；"))）"
}
