import Phrases
public import Reports
public import Terminal
import Wording

/// What is said in an interview and how: wrapped to the screen, in one language, with emphasis where the screen has it.
final class Talk {
  let conversation: any Conversation
  var language: Language
  /// False at the advisor prompt, where questions stand alone.
  var showsProgress = true
  /// What was typed where a text went on, waiting to be taken as a command.
  var typedAhead: String?
  /// Lines of a long text that were not asked for yet.
  var notShown: ArraySlice<Substring> = []
  var care: Care?
  /// Someone wrote that they are hardly coping.
  var heardDistress = false
  /// They let the sums wait: every question ends at once.
  var wantsToStop = false

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

  func echo(_ text: Text) { say("  -> " + emphasise(.good, sanitised(text[language]))) }

  func refuse(_ problem: AnswerProblem) {
    let (message, remedy) = (problem.message[language], problem.remedy[language])
    let end = remedy.hasSuffix("?") || remedy.hasSuffix("？") ? Text(same: "") : Text(en: ".", zh: "。")
    if message.hasSuffix("?") || message.hasSuffix("？") {
      let further = remedy.prefix(1).uppercased() + remedy.dropFirst()
      return say(Text(en: "  ! \(message) \(further)\(end.en)", zh: "  ! \(message)\(remedy)\(end.zh)"))
    }
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
