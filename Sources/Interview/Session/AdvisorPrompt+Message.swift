import Checks
import Messages
import Phrases
import Reports
import Rules
import Terminal
import Wording

extension AdvisorPrompt {
  /// Who has somebody on the telephone waits for no questions: a message, where to turn, and the credit record but for reading
  /// a report beside the debts, which changes them. False for another command.
  func answersBetweenQuestions(_ command: AdvisorCommand, _ argument: String) -> Bool {
    switch command {
    case .message: lookAtMessage(argument)
    case .channels: showChannels(argument)
    case .record where (try? RecordRequest(argument))?.part != .read: showRecord(argument)
    default: return false
    }
    return true
  }

  /// `message`: takes a message, several lines up to an empty one or Ctrl-D, and says how it looks. Nothing of it is kept.
  /// - Parameter argument: the message itself, where it was typed or pasted behind the command.
  func lookAtMessage(_ argument: String) {
    guard let rules = session.setting.messages() else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "this pack knows nothing of messages", zh: "这个规则包里没有识别信息的规则"),
          remedy: Text(en: "the built-in one does", zh: "内置的规则包里有")))
    }
    guard let message = argument.isEmpty ? askMessage() : argument else { return }
    let found = answer(to: message, moneyHasGone: false, rules)
    talk.page(text(of: found))
    guard found.level == .likely, !found.concerns.contains(where: { $0.id == Concern.moneyGone }) else { return }
    let question = Text(en: "Has money gone already?", zh: "钱已经转出去了吗？")
    guard talk.confirm(question, fallback: false) == true else { return }
    for (index, step) in answer(to: message, moneyHasGone: true, rules).steps.enumerated() {
      talk.say("  \(index + 1) \(step[talk.language])")
    }
  }

  private func answer(to message: String, moneyHasGone: Bool, _ rules: MessageRules) -> MessageAnswer {
    let setting = session.setting
    return rules.answer(to: message, moneyHasGone: moneyHasGone) {
      setting.pack.fact($0)?.told(on: setting.today)
    }
  }

  private func text(of answer: MessageAnswer) -> String {
    messageText(answer, language: talk.language, columns: talk.columns, emphasise: talk.emphasise)
  }

  /// nil where nothing was typed, and on Ctrl-C.
  private func askMessage() -> String? {
    talk.say(
      Text(
        en: "Paste the message, or tell what was said. An empty line ends it. Nothing of it is kept.",
        zh: "把信息贴进来，或写下对方说了什么，空一行结束。不会保存。"))
    var lines: [String] = []
    while true {
      switch talk.ask(Prompt(label: "| ", burst: Burst { _ in true })) {
      case .line(let line):
        lines.append(line)
        let isOver = line.split(separator: "\n", omittingEmptySubsequences: false).last.map(trimmed)?.isEmpty ?? true
        if isOver { return lines.allSatisfy { trimmed($0).isEmpty } ? nil : lines.joined(separator: "\n") }
      case .end: return lines.isEmpty ? nil : lines.joined(separator: "\n")
      case .cutOff, .interrupted, .stopped:
        talk.say(Text(en: "  Dropped.", zh: "  没有看，也没有留。"))
        return nil
      }
    }
  }
}
