import ArgumentParser
import Wording

/// The argument parser's message about wrong usage, in the language of the run, with a near suggestion for a word that is
/// no command.
func usageError(_ message: String) -> String {
  let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let first = lines.first else { return message }
  let error = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
  let suggestion = commandSuggestion(for: error).map { [$0] } ?? []
  let rest = lines.dropFirst().map(translatedUsageLine)
  return (["debthealth: " + translated(error)] + suggestion + rest).joined(separator: "\n")
}

private let commands = ["check", "plan", "way-out", "rules", "help"]

/// For `Unexpected argument 'chekc'`: the command that may have been meant.
private func commandSuggestion(for error: String) -> String? {
  guard error.lowercased().contains("unexpected argument"), let word = quoted(in: error).first else { return nil }
  return nearest(word, in: commands).map {
    said(en: "Did you mean 'debthealth \($0)'?", zh: "是不是想用 debthealth \($0)？")
  }
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
  (
    "is invalid for",
    { value, more in
      let known = more.dropFirst()
      let hint = known.isEmpty ? "" : "；可写：\(known.joined(separator: "、"))"
      return "\(more.first ?? "") 不能写 \(value)" + hint
    }
  ),
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
