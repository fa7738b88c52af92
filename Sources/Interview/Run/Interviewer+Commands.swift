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
    if let asked = obeyedWord(withoutTone(plainWord(line)), at: question) { return asked }
    guard let (command, argument) = commandTyped(line), isCommand(line, command, argument, at: question) else {
      return nil
    }
    if keeping == .advisor {
      if !(takeBackDoubted(question) && command == .undo) { talk.typedAhead = line }
      return Obeyed(asked: .stop(.keep))
    }
    return obeyed(command, argument, at: question)
      ?? sayItComesLater(spokenCommand(line).command)
  }

  /// Where any words are a name only a command alone, or one that no name begins with, is one; elsewhere what is no answer, and
  /// does not hold one.
  private func isCommand(
    _ line: String, _ command: AdvisorCommand, _ argument: String, at question: Question
  ) -> Bool {
    if question.takesRows != nil || question.takesName { return argument.isEmpty || command.isNoName }
    var tried = state
    guard (try? question.take(line, &tried)) == nil else { return false }
    return argument.isEmpty || command.isNoName || (try? question.take(argument, &tried)) == nil
  }

  /// nil for a command that works only after the questions.
  private func obeyed(_ command: AdvisorCommand, _ argument: String, at question: Question) -> Obeyed? {
    switch command {
    case .open where !argument.isEmpty: return Obeyed(asked: .stop(.open(argument)))
    case .undo: return Obeyed(asked: takeBackDoubted(question) ? .again : .back)
    case .import where !argument.isEmpty:
      takeBackDoubted(question)
      if let found = debts(argument, state) {
        state = talk.listing(state)
        for row in found.taken { state.add(row) }
        keepState()
      }
    case .edit:
      takeBackDoubted(question)
      if argument.isEmpty { changeFromList() } else { change(entryNamed: argument) }
    case .remove:
      takeBackDoubted(question)
      remove(argument)
    case .add where question.takesRows != nil && !argument.isEmpty:
      takeBackDoubted(question)
      let (kind, row) = kindAndRow(argument)
      addRow(row, kind ?? kindOfRow(row, usual: question.takesRows ?? .loan, state.names))
    case .show:
      takeBackDoubted(question)
      changeFromList()
    default:
      guard answersBetween(command, argument, state) else { return nil }
      talk.say("")
    }
    return Obeyed(asked: .again)
  }

  private func sayItComesLater(_ word: String) -> Obeyed {
    talk.say(
      Text(
        en: "  “\(sanitised(word))” works after the questions. Here: = changes an answer, quit stops.",
        zh: "  “\(sanitised(word))”要等问完再用。现在：= 改已填的，“退出”先停下。"))
    return .again
  }

  private func obeyedWord(_ word: String, at question: Question) -> Obeyed? {
    switch word {
    case "quit", "exit", "退出", "bye": if keeping == .advisor { return nil }
    case "q", "stop", "不填了", "停": break
    case "back", "返回", "上一题", "上一步", "previous": return Obeyed(asked: .back)
    case _ where wordsOfHelp.contains(word):
      talk.explain(question)
      return .again
    default: return nil
    }
    takeBackDoubted(question)
    return Obeyed(asked: stopAfterInterrupt().map(Asked.stop) ?? .again)
  }
}

extension Question {
  /// True where any words are an answer.
  fileprivate var takesName: Bool { id.hasSuffix("].name") || id.hasSuffix("].holder") }
}
