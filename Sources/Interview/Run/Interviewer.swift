import Household
import Money
import Phrases
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
  private(set) var cursor: String?
  /// The question that goes on with more of the same, whose text stands above already.
  var goingOn: String?
  /// The odd answer that waits to be confirmed.
  private var confirming: Odd?
  let keeping: Keeping
  private(set) var isTakingBlock = false
  /// The sums of all debts, while rows of a block are added to them.
  var sumsOfBlock: SumsTogether?
  /// It was said what a plan needs of a debt that came without it.
  var saysHowToPlan = false
  /// Called with matters that cannot wait, as soon as they are known.
  var onUrgent: ([Situation.Urgent]) -> Void = { _ in }

  /// What is odd about the list of debts as a whole, once its end is told.
  var oddList: (InterviewState) -> Text? = { _ in nil }
  /// Asks for the debts of a table; nil where none are taken.
  var debts: (_ path: String, InterviewState) -> DebtImport? = { _, _ in nil }

  enum Stop: Equatable {
    case keep, delete, inputEnded
    /// Another household is asked for: the file's name.
    case open(String)
  }

  private struct Odd {
    var question: String
    /// The answers before it was taken.
    var before: InterviewState?
    /// The line, where it was not taken yet.
    var line: String?
  }

  /// What became of one question.
  enum Asked: Equatable {
    case answered, back, again
    case stop(Stop)
  }

  init(state: InterviewState, talk: Talk, keeping: Keeping, keep: @escaping (InterviewState) -> Void) {
    self.state = state
    self.talk = talk
    self.keeping = keeping
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
      if state.isQuick { return nil }
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
      guard let before = state.questionBefore(question.id) else {
        talk.say(Text(en: "This is the first question.", zh: "这已经是第一题了。"))
        break
      }
      cursor = rowBehind(before, from: question) ?? before.id
    case .stop(let stop): return stop
    }
    return nil
  }

  private func showHeading(of question: Question) {
    guard section != question.section else { return }
    section = question.section
    talk.say("")
    let title = question.section.title[talk.language]
    talk.heading(question.section == .quick ? title : "\(question.section.progress)  \(title)")
  }

  /// Asks one question until it has an answer, or something else happens.
  func ask(_ question: Question) -> Asked {
    let isConfirming = confirming?.question == question.id
    if !isConfirming, goingOn != question.id, !question.text[talk.language].isEmpty { talk.say(question.text) }
    goingOn = nil
    while true {
      let prompt = question.prompt(
        state, talk.language, isConfirming: isConfirming, showsProgress: talk.showsProgress)
      switch talk.ask(prompt) {
      case .end: if let asked = ended(question) { return asked }
      case .cutOff: if let stop = stopAtEnd() { return .stop(stop) }
      case .stopped:
        noteDistress()
        return .stop(.keep)
      case .interrupted(let dropped):
        if takeBackDoubted(question) { return keeping == .advisor ? .stop(.keep) : .again }
        if dropped.isEmpty, let stop = stopAfterInterrupt() { return .stop(stop) }
      case .line(let line):
        noteDistress()
        if let asked = answer(line, to: question) { return asked }
      }
    }
  }

  /// Ctrl-C at a doubt: the answers are as they were before it.
  @discardableResult
  func takeBackDoubted(_ question: Question) -> Bool {
    guard let doubted = confirming, doubted.question == question.id else { return false }
    confirming = nil
    if let before = doubted.before {
      state = before
      keep(state)
    }
    talk.say(Text(en: "  Taken back.", zh: "  已撤回。"))
    return true
  }

  /// What was written is an answer to the question of urgent matters too.
  private func noteDistress() {
    guard talk.heardDistress, state.household.situation.urgent?.contains(.notCoping) != true else { return }
    state.household.situation.urgent = (state.household.situation.urgent ?? []) + [.notCoping]
    keep(state)
  }

  private func ended(_ question: Question) -> Asked? {
    let isDoubted = confirming?.question == question.id
    if question.takesRows == .loan, !isDoubted, !talk.conversation.hasEnded, let odd = oddList(state) {
      return wonder(odd, Odd(question: question.id, line: ""))
    }
    guard question.endsList, !talk.conversation.hasEnded, (try? question.take("", &state)) != nil else {
      return stopAtEnd().map(Asked.stop)
    }
    confirming = nil
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
    case "<":
      confirming = nil
      return .back
    case "=":
      changeFromList()
      return .again
    case "" where confirming?.question == question.id: return confirmed(question)
    case "" where question.answerOfEnter(state, talk.language) == nil:
      talk.say(Text(en: "Please give an answer, or - when you do not know.", zh: "请填一个答案；不知道就写 -。"))
      return nil
    case _ where question.takesUnknown(line):
      question.forget(&state)
      talk.echo(Text(en: "not known", zh: "不清楚"))
      return accepted(question, echoing: nil)
    case _ where hearsUrgent(line): return nil
    default:
      if let asked = obeyed(line, at: question) { return asked.isDone ? asked.asked : nil }
      return take(line, of: question)
    }
  }

  /// Enter behind an odd answer: it is taken as it is.
  private func confirmed(_ question: Question) -> Asked? {
    guard let line = confirming?.line else { return accepted(question, echoing: nil) }
    confirming = nil
    return take(line, of: question, isConfirmed: true)
  }

  private func take(_ line: String, of question: Question, isConfirmed: Bool = false) -> Asked? {
    let before = state
    let isEnd = question.takesRows == .loan && endsList(line, state.names)
    if !isConfirmed, let odd = question.oddAnswer(line, state) ?? (isEnd ? oddList(state) : nil) {
      return wonder(odd, Odd(question: question.id, line: line))
    }
    do throws(AnswerProblem) {
      if let kind = question.takesRows, try takeRows(line, kind) {
        confirming = nil
        return .again
      }
      if question.id.hasSuffix("].holder"), try takeRowBetween(line, of: question) { return .again }
      if question.id.hasSuffix("].name"), try takeRowInPlace(line, of: question) { return .again }
      guard !line.contains(where: \.isNewline) || question.takesRows != nil else { throw severalLines }
      let text = trimmed(line).isEmpty ? question.answerOfEnter(state, talk.language) ?? "" : line
      try question.take(text, &state)
      try checkSums(since: before)
      try checkReadsBack(since: before)
      if let odd = question.odd(state) {
        keep(state)
        return wonder(odd, Odd(question: question.id, before: before))
      }
      if question.goesOn(line) {
        keep(state)
        echo(trimmed(line), question)
        goingOn = question.id
        return .again
      }
      return accepted(question, echoing: trimmed(line))
    } catch {
      if (try? takeRowBetween(line, of: question)) == true { return .again }
      question.takesRows != nil && talk.conversation.isAhead ? leaveOut(line, error) : talk.refuse(error)
      return nil
    }
  }

  private func wonder(_ text: Text, _ odd: Odd) -> Asked {
    talk.wonder(text)
    confirming = odd
    return .again
  }

  private func accepted(_ question: Question, echoing typed: String?) -> Asked {
    confirming = nil
    if question.takesRows == nil { state.answered.insert(question.id) }
    if let typed { echo(typed, question) }
    keep(state)
    return afterAnswer(question.id).map(Asked.stop) ?? .answered
  }

  /// Says what was understood, where it is not what was typed.
  func echo(_ typed: String, _ question: Question) {
    guard question.takesRows == nil, let understood = listed(question, state, talk.language) else {
      if question.takesRows == .loan, let guarantees = state.household.guarantees, !typed.isEmpty,
        typed.contains(where: \.isNumber)
      {
        let currency = state.household.currency
        talk.echo(guaranteedLabel.map { "\($0) \(guarantees.formatted(in: currency, $1))" })
      }
      return
    }
    if let parts = question.echoed(typed, state) {
      talk.echo(Text(same: parts))
      if parts.hasSuffix(" " + understood) { return }
    }
    guard plainWord(typed.filter { $0 != "," }) != plainWord(understood.filter { $0 != "," }) else { return }
    talk.echo(Text(same: understood))
  }

  func keepState() {
    if !isTakingBlock { keep(state) }
  }

  func keepNow() { keep(state) }

  /// Rows of one block are kept together, and before anything is asked about one of them.
  func takingBlock(_ take: () -> Void) {
    isTakingBlock = true
    take()
    (isTakingBlock, sumsOfBlock) = (false, nil)
    keepState()
  }

  /// On to the first question without an answer.
  func goToTheFront() { cursor = nil }
}

private let severalLines = AnswerProblem(
  Text(en: "several lines", zh: "这里有好几行"), remedy: Text(en: "this question takes one", zh: "这一题只要一行"))
