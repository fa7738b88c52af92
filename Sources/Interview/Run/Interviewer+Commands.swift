import Phrases
import Terminal
import Wording

extension Interviewer {
  /// What a command does that was typed where an answer is expected; `isDone` is false where the question is asked again.
  struct Obeyed {
    var asked: Asked?
    var isDone: Bool { asked != nil }

    static let again = Obeyed(asked: nil)
  }

  /// nil for a line that is no command. Text in quotes is none.
  func obeyed(_ line: String, at question: Question) -> Obeyed? {
    let (word, argument) = firstWord(line)
    let plain = withoutTone(plainWord(line))
    if let asked = obeyedWord(plain, at: question) { return asked }
    guard let command = AdvisorCommand.whole(word), argument.isEmpty || command.isNoName else { return nil }
    if command == .open, !argument.contains(where: { "./".contains($0) }) { return nil }
    var tried = state
    guard question.takesRows != nil || (try? question.take(line, &tried)) == nil else { return nil }
    if keeping == .advisor {
      takeBackDoubted(question)
      talk.typedAhead = line
      return Obeyed(asked: .stop(.keep))
    }
    switch command {
    case .open where !argument.isEmpty: return Obeyed(asked: .stop(.open(argument)))
    case .import where !argument.isEmpty:
      if let found = debts(argument, state) {
        state = talk.listing(state)
        for row in found.taken { state.add(row) }
        keepState()
      }
      return Obeyed(asked: .again)
    case .edit:
      if argument.isEmpty { changeFromList() } else { change(entryNamed: argument) }
      return Obeyed(asked: .again)
    case .add where question.takesRows != nil && !argument.isEmpty:
      let (kind, row) = kindAndRow(argument)
      addRow(row, kind ?? kindOfRow(row, usual: question.takesRows ?? .loan, state.names))
      return Obeyed(asked: .again)
    case .show:
      changeFromList()
      return Obeyed(asked: .again)
    default:
      talk.say(
        Text(
          en: "  “\(sanitised(word))” works after the questions. Here: = changes an answer, quit stops.",
          zh: "  “\(sanitised(word))”要等问完再用。现在：= 改已填的，“退出”先停下。"))
      return .again
    }
  }

  private func obeyedWord(_ word: String, at question: Question) -> Obeyed? {
    switch word {
    case "help", "帮助", "h", "怎么填", "什么意思":
      talk.explain(question)
      return .again
    case "back", "返回", "上一题", "上一步", "previous": return Obeyed(asked: .back)
    case "quit", "exit", "q", "stop", "退出", "不填了", "停", "bye":
      return Obeyed(asked: stopAfterInterrupt().map(Asked.stop) ?? .again)
    default: return nil
    }
  }
}
