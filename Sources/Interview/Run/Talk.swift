public import Reports
public import Terminal
import Wording

/// What is said in an interview and how: wrapped to the screen, in one language, with emphasis where the screen has it.
final class Talk {
  let conversation: any Conversation
  var language: Language
  /// False at the advisor prompt, where questions stand alone.
  var showsProgress = true

  init(_ conversation: any Conversation, language: Language) {
    self.conversation = conversation
    self.language = language
  }

  var emphasise: Emphasise { emphasis(Style(isOn: conversation.isStyled)) }

  var columns: Int { conversation.columns }

  func say(_ text: Text) { say(text[language]) }

  /// Shows lines that fit already.
  func show(_ lines: String) { conversation.say(lines) }

  /// Lines that begin with spaces keep them when they are wrapped; behind a bullet or a number they stand further in.
  func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indent = line.prefix { $0 == " " }.count
      let body = line.dropFirst(indent)
      let mark = body.prefix { $0 != " " }
      let isItem =
        indent > 0 && ["*", "!", "?", "+", "->"].contains(mark) || mark.allSatisfy(\.isNumber) && !mark.isEmpty
      return wrapped(String(body), to: columns, indent: indent, hanging: isItem ? mark.count + 1 : 0)
    }
    show(lines.joined(separator: "\n"))
  }

  func heading(_ text: String) { say(emphasise(.heading, text)) }

  func echo(_ text: Text) { say(emphasise(.good, "  -> \(sanitised(text[language]))")) }

  func refuse(_ problem: AnswerProblem) {
    let (message, remedy) = (problem.message[language], problem.remedy[language])
    let end = remedy.hasSuffix("?") || remedy.hasSuffix("？") ? Text(same: "") : Text(en: ".", zh: "。")
    say(Text(en: "  ! \(message): \(remedy)\(end.en)", zh: "  ! \(message)：\(remedy)\(end.zh)"))
  }

  func wonder(_ odd: Text) { say("  ? " + emphasise(.caution, odd[language])) }

  func explain(_ question: Question) {
    say(Text(en: "  Why: \(question.why.en)", zh: "  为什么问：\(question.why.zh)"))
    let choices = question.choices.map { $0.name[language] }
    if !choices.isEmpty, question.text[language].isEmpty {
      say(
        Text(
          en: "  Answers: \(choices.joined(separator: ", "))", zh: "  可以答：\(choices.joined(separator: "、"))"))
    }
    say(Text(en: "  For example: \(question.example.en)", zh: "  例如：\(question.example.zh)"))
    say(
      Text(
        en: "  - not known   < back   = all answers", zh: "  - 不知道   < 上一题   = 看已填"))
  }

  func ask(_ prompt: Prompt) -> Reply { conversation.ask(prompt) }

  /// One line for a short question of the program itself; nil at the end of input and on Ctrl-C.
  func askLine(_ label: Text, prefill: String = "", choices: [Choice] = []) -> String? {
    let prompt = Prompt(label: label[language], prefill: prefill, completer: completer(choices, language))
    if case .line(let line) = ask(prompt) { return line }
    return nil
  }

  /// Yes or no, Enter being `fallback`; nil at the end of input and on Ctrl-C.
  func confirm(_ question: Text, fallback: Bool) -> Bool? {
    let hint = fallback ? Text(en: " [yes] ", zh: " [是] ") : Text(en: " [no] ", zh: " [否] ")
    while let line = askLine(question.map { $0 + hint[$1] }, choices: yesAndNo) {
      if plainWord(line).isEmpty { return fallback }
      if let chosen = try? choice(line, among: yesAndNo) { return chosen.id == "yes" }
      say(Text(en: "  Please answer yes or no.", zh: "  请答“是”或“否”。"))
    }
    return nil
  }

  /// After Ctrl-C on an empty line; nil to go on.
  func confirmStop() -> Interviewer.Stop? {
    say(
      Text(
        en: "Stop here?\n  1 go on\n  2 stop, and keep the answers for next time\n  3 stop, and delete the answers",
        zh: "先停在这里吗？\n  1 接着填\n  2 停下，答案留到下次\n  3 停下，答案删掉"))
    let choices = [
      Choice(id: "on", name: Text(en: "go on", zh: "接着填")), Choice(id: "keep", name: Text(en: "keep", zh: "留到下次")),
      Choice(id: "delete", name: Text(en: "delete", zh: "删掉")),
    ]
    while let line = askLine(Text(en: "1, 2 or 3 [1]: ", zh: "1、2 或 3 [1]："), choices: choices) {
      if plainWord(line).isEmpty { return nil }
      guard let chosen = try? choice(line, among: choices) else { continue }
      return chosen.id == "on" ? nil : chosen.id == "keep" ? .keep : .delete
    }
    return .keep
  }
}

/// The styles of a screen as the reports want them.
public func emphasis(_ style: Style) -> Emphasise {
  { emphasis, text in
    let role: Style.Role =
      switch emphasis {
      case .heading: .heading
      case .urgent: .urgent
      case .warning: .warning
      case .caution: .caution
      case .notice: .notice
      case .good: .good
      case .command: .command
      case .quiet: .quiet
      case .strong: .emphasis
      }
    return style.applied(role, text)
  }
}
