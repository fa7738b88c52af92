import ArgumentParser
import Wording

/// The argument parser's message about wrong usage, in the language of the run, with a near suggestion for a word that is
/// no command and for a value that is none of a list.
func usageError(_ message: String) -> String {
  let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let first = lines.first else { return message }
  let error = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
  let told = unknownCommand(error, lines) ?? wrongValue(error) ?? translated(error)
  return (["debthealth: " + told] + lines.dropFirst().map(translatedUsageLine)).joined(separator: "\n")
}

/// For `Unexpected argument 'chekc'`, where a command could have stood.
private func unknownCommand(_ error: String, _ lines: [String]) -> String? {
  guard error.lowercased().contains("unexpected argument"), let word = quoted(in: error).first else { return nil }
  let path = commandPath(lines)
  return subcommands(below: path).isEmpty ? nil : noCommand(word, below: path)
}

/// The command that a message is about, from its `See 'debthealth rules --help'`.
private func commandPath(_ lines: [String]) -> [String] {
  let see = lines.first { $0.contains("See '") }.flatMap { quoted(in: $0).first } ?? ""
  return see.split(separator: " ").dropFirst().dropLast().map(String.init)
}

/// For `The value 'jsn' is invalid for '--format <format>'`, with the words that can stand there or what is wrong with it.
private func wrongValue(_ error: String) -> String? {
  guard error.contains("is invalid for") else { return nil }
  let words = quoted(in: error)
  guard words.count >= 2 else { return nil }
  let (value, known) = (words[0], Array(words.dropFirst(2)))
  let option = String(words[1].prefix { $0 != " " })
  let start = said(en: "\(option) cannot be \(value)", zh: "\(option) 不能写 \(value)")
  if let near = nearest(value, in: known) { return start + said(en: "; did you mean \(near)?", zh: "；是不是 \(near)？") }
  if !known.isEmpty {
    return start
      + said(en: "; one of \(known.joined(separator: ", "))", zh: "；可写：\(known.joined(separator: "、"))")
  }
  guard let reason = error.firstRange(of: "': ").map({ error[$0.upperBound...] }) else { return start }
  return start + said(en: ": \(reason)", zh: "：\(reason)")
}

/// The texts between single quotes.
private func quoted(in text: String) -> [String] {
  text.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
    .map { String($0.element) }
}

private func translated(_ error: String) -> String {
  guard chosenLanguage == .zh else { return error }
  let words = quoted(in: error)
  guard let first = words.first else { return error }
  for (start, chinese) in messages where error.hasPrefix(start) || error.contains(start) {
    return chinese(first, Array(words.dropFirst()))
  }
  return error
}

private let messages: [(start: String, chinese: @Sendable (String, [String]) -> String)] = [
  (
    "Unknown option",
    { option, near in
      "没有 \(option) 这个选项" + (near.first.map { "；是不是 \($0)？" } ?? "")
    }
  ),
  ("Missing value for", { option, _ in "\(option) 后面少了值" }),
  ("Missing expected argument", { argument, _ in "少了参数 \(argument)" }),
  ("Unexpected argument", { argument, _ in "多了参数 \(argument)" }),
  ("unexpected arguments", { argument, more in "多了参数 \(([argument] + more).joined(separator: "、"))" }),
  ("does not take any value", { option, _ in "\(option) 不带值" }),
]

private func translatedUsageLine(_ line: String) -> String {
  guard chosenLanguage == .zh else { return line }
  if line.hasPrefix("Usage: ") { return "用法：" + line.dropFirst(7) }
  if line.hasPrefix("Help: ") { return "说明：" + line.dropFirst(6).trimmedLeading }
  if line.contains("See '"), let command = quoted(in: line).first { return "  详见：\(command)" }
  return line
}

extension Substring {
  fileprivate var trimmedLeading: Substring { drop { $0 == " " } }
}
