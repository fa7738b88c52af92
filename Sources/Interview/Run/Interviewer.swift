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
  var confirming: Odd?
  let keeping: Keeping
  /// Currencies that the sums are not in, as was said.
  var currenciesDeclined: Set<String> = []
  private(set) var isTakingBlock = false
  /// The sums of all debts, while rows of a block are added to them.
  var sumsOfBlock: SumsTogether?
  /// It was said what a plan needs of a debt that came without it.
  var saysHowToPlan = false
  /// Called with matters that cannot wait, as soon as they are known.
  var onUrgent: ([Situation.Urgent]) -> Void = { _ in }

  /// Does what needs nothing of the answers, and changes none; false for another command.
  var answersBetween: (AdvisorCommand, _ argument: String, InterviewState) -> Bool = { _, _, _ in false }

  /// What the draft lacks, after trying once more to write it; nil where it holds everything.
  var draftLacks: () -> Text? = { nil }
  /// What is odd about the list of debts as a whole, once its end is told.
  var oddList: (InterviewState) -> Text? = { _ in nil }
  /// Asks for the debts of a table; nil where none are taken.
  var debts: (_ path: String, InterviewState) -> DebtImport? = { _, _ in nil }

  enum Stop: Equatable {
    case keep, delete, inputEnded
    /// Another household is asked for: the file's name.
    case open(String)
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
    let isConfirming = isDoubted(question)
    if !isConfirming, goingOn != question.id, !question.text[talk.language].isEmpty { talk.say(question.text) }
    goingOn = nil
    while true {
      switch heard(question, isConfirming: isConfirming) {
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

  /// What is typed at a question, or was typed ahead of it as a command.
  private func heard(_ question: Question, isConfirming: Bool) -> Heard {
    if keeping != .advisor, let line = talk.typedAhead {
      talk.typedAhead = nil
      return .line(line)
    }
    return talk.ask(
      question.prompt(state, talk.language, isConfirming: isConfirming, showsProgress: talk.showsProgress))
  }

  /// What was written is an answer to the question of urgent matters too.
  private func noteDistress() {
    guard talk.heardDistress, state.household.situation.urgent?.contains(.notCoping) != true else { return }
    state.household.situation.urgent = (state.household.situation.urgent ?? []) + [.notCoping]
    keep(state)
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
