import Household
import Money
import Terminal
import Wording

/// Joins the questions to a conversation: asks, takes, echoes, and keeps what was said.
final class Interviewer {
  var state: InterviewState
  let talk: Talk
  /// Called after every answer, so that a crash costs no more than the answer being typed.
  private let keep: (InterviewState) -> Void
  /// Called with the question just answered; what it returns ends the interview.
  var afterAnswer: (String) -> Stop? = { _ in nil }
  /// The section whose heading was shown last.
  private var section: Section?
  /// Where `<` went back to; nil at the front.
  private var cursor: String?
  /// The question whose odd answer waits to be confirmed.
  private var confirming: String?

  enum Stop: Equatable { case keep, delete, inputEnded }

  /// What became of one question.
  enum Asked: Equatable {
    case answered, back, again
    case stop(Stop)
  }

  init(state: InterviewState, talk: Talk, keep: @escaping (InterviewState) -> Void) {
    self.state = state
    self.talk = talk
    self.keep = keep
  }

  /// Asks everything that has no answer yet, then for a last look.
  /// - Returns: nil when finished.
  func run() -> Stop? {
    while true {
      while let question = cursor.flatMap(state.question) ?? state.nextQuestion {
        showHeading(of: question)
        if let stop = take(ask(question), of: question) { return stop }
      }
      switch review() {
      case .answered: return nil
      case .stop(let stop): return stop
      case .back: cursor = state.questionBefore(nil)?.id
      case .again: continue
      }
    }
  }

  private func take(_ asked: Asked, of question: Question) -> Stop? {
    switch asked {
    case .answered: cursor = nil
    case .again: break
    case .back:
      confirming = nil
      guard let before = state.questionBefore(question.id) else {
        talk.say(Text(en: "This is the first question.", zh: "这已经是第一题了。"))
        break
      }
      cursor = before.id
    case .stop(let stop): return stop
    }
    return nil
  }

  private func showHeading(of question: Question) {
    guard section != question.section else { return }
    section = question.section
    talk.say("")
    talk.heading("\(question.section.progress)  \(question.section.title[talk.language])")
  }

  /// Asks one question until it has an answer, or something else happens.
  func ask(_ question: Question) -> Asked {
    let isConfirming = confirming == question.id
    if !isConfirming, !question.text[talk.language].isEmpty { talk.say(question.text) }
    while true {
      switch talk.ask(prompt(for: question, isConfirming)) {
      case .end: return ended(question)
      case .interrupted(let dropped):
        if dropped.isEmpty, let stop = talk.confirmStop() { return .stop(stop) }
      case .line(let line):
        if let asked = answer(line, to: question) { return asked }
      }
    }
  }

  private func prompt(for question: Question, _ isConfirming: Bool) -> Prompt {
    let label = question.label[talk.language]
    let start = talk.showsProgress ? "\(question.section.progress) " : ""
    let prefill = question.takesRows == nil && !isConfirming ? question.shown(state, talk.language) ?? "" : ""
    let fallback = question.fallback.flatMap { $0.isEmpty || !prefill.isEmpty ? nil : " [\($0)]" } ?? ""
    let enter = isConfirming ? Text(en: " (Enter = keep it)", zh: "（回车 = 就是这样）")[talk.language] : fallback
    let colon = Text(en: ": ", zh: "：")[talk.language]
    return Prompt(
      label: start + label + enter + colon, prefill: prefill,
      completer: completer(question.choices, talk.language))
  }

  private func ended(_ question: Question) -> Asked {
    guard question.endsList, (try? question.take("", &state)) != nil else {
      return .stop(state.isUntouched ? .inputEnded : .keep)
    }
    talk.say(Text(en: "End of the list.", zh: "列表到此为止。"))
    keep(state)
    return .answered
  }

  /// nil: ask again.
  private func answer(_ line: String, to question: Question) -> Asked? {
    switch plainWord(line) {
    case "?":
      talk.explain(question)
      return nil
    case "<": return .back
    case "=":
      changeFromList()
      return .again
    case "" where confirming == question.id: return accepted(question, echoing: nil)
    case "" where question.fallback == nil:
      talk.say(Text(en: "Please give an answer, or - when you do not know.", zh: "请填一个答案；不知道就写 -。"))
      return nil
    case _ where isUnknownWord(line):
      question.forget(&state)
      talk.echo(Text(en: "not known", zh: "不清楚"))
      return accepted(question, echoing: nil)
    default: return take(line, of: question)
    }
  }

  private func take(_ line: String, of question: Question) -> Asked? {
    do throws(AnswerProblem) {
      if let kind = question.takesRows, try takeRows(line, kind) { return .again }
      guard !line.contains(where: \.isNewline) || question.takesRows != nil else { throw severalLines }
      let text = trimmed(line).isEmpty ? question.fallback ?? "" : line
      try question.take(text, &state)
      confirming = nil
      if let odd = question.odd(state) {
        talk.wonder(odd)
        confirming = question.id
        keep(state)
        return .again
      }
      return accepted(question, echoing: trimmed(line))
    } catch {
      talk.refuse(error)
      return nil
    }
  }

  private func accepted(_ question: Question, echoing typed: String?) -> Asked {
    confirming = nil
    if question.takesRows == nil { state.answered.insert(question.id) }
    if let typed { echo(typed, question) }
    keep(state)
    return afterAnswer(question.id).map(Asked.stop) ?? .answered
  }

  /// Says what was understood, where it is not what was typed.
  private func echo(_ typed: String, _ question: Question) {
    guard question.takesRows == nil, let shown = question.shown(state, talk.language) else {
      if question.takesRows == .loan, let guarantees = state.household.guarantees, !typed.isEmpty,
        typed.contains(where: \.isNumber)
      {
        talk.echo(Text(same: guarantees.written(in: state.household.currency)))
      }
      return
    }
    let understood = listed(shown, question, talk.language)
    guard plainWord(typed.filter { $0 != "," }) != plainWord(understood.filter { $0 != "," }) else { return }
    talk.echo(Text(same: understood))
  }

  func keepState() { keep(state) }
}

private let severalLines = AnswerProblem(
  Text(en: "several lines", zh: "这里有好几行"), remedy: Text(en: "this question takes one", zh: "这一题只要一行"))

/// The answer as a reader of a list wants it: the names of numbered choices instead of their numbers.
func listed(_ shown: String, _ question: Question, _ language: Language) -> String {
  let numbers = shown.split(separator: " ").map { Int($0) }
  guard !question.choices.isEmpty, !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return shown }
  let names = numbers.compactMap(\.self).filter { question.choices.indices.contains($0 - 1) }
    .map { question.choices[$0 - 1].name[language] }
  return names.isEmpty ? shown : names.joined(separator: Text(en: "; ", zh: "；")[language])
}

/// Tab offers the choices of the question, in its language first; never a file name.
func completer(_ choices: [Choice], _ language: Language) -> @Sendable (String) -> Completion {
  let words = choices.map { $0.name[language] }
  return { line in
    let start = line.lastIndex { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" }
    let word = start.map { String(line[line.index(after: $0)...]) } ?? line
    let found = words.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return Completion(replacing: word.count, candidates: found)
  }
}
