import Phrases
import Wording

/// What is odd about an answer waits until it is kept, taken back, or replaced. Nothing that was doubted is kept in silence.
extension Interviewer {
  struct Odd {
    var question: String
    /// The answers before it was taken.
    var before: InterviewState?
    /// The line, where it was not taken yet.
    var line: String?
  }

  func isDoubted(_ question: Question) -> Bool { confirming?.question == question.id }

  func wonder(_ text: Text, _ odd: Odd) -> Asked {
    talk.wonder(text)
    confirming = odd
    return .again
  }

  /// Whether the word keeps what is doubted, or takes it back. At the end of a list, what ends a list keeps to it; where the
  /// question itself is one of yes and no, these are answers.
  func settlesDoubt(_ word: String) -> Bool {
    if word.isEmpty { return true }
    if let line = confirming?.line, endsList(line, state.names) { return endsList(word, state.names) }
    return wordsOfKeeping.contains(word) || wordsOfTakingBack.contains(word)
  }

  /// nil: ask again.
  func settled(_ word: String, _ question: Question) -> Asked? {
    if wordsOfTakingBack.contains(word), confirming?.line.map({ endsList($0, state.names) }) != true {
      takeBackDoubted(question)
      return .again
    }
    guard let line = confirming?.line else { return accepted(question, echoing: nil) }
    confirming = nil
    return take(line, of: question, isConfirmed: true)
  }

  /// The answers are as they were before what is doubted; false where nothing is.
  @discardableResult
  func takeBackDoubted(_ question: Question) -> Bool {
    guard let doubted = confirming, doubted.question == question.id else { return false }
    confirming = nil
    if let before = doubted.before {
      state = before
      keepNow()
    }
    talk.say(doubted.before == nil ? leftOut : takenBack)
    goingOn = question.id
    return true
  }

  /// What becomes of a value that was given with the name of its answer, and is doubted.
  enum SettledByName {
    case kept, back
    /// Another value in its place.
    case other(String)
  }

  /// Enter and yes keep it; no, Ctrl-C and every command take it back, and the command is obeyed next.
  func settleByName(_ question: Question, before: InterviewState) -> SettledByName {
    var tried = before
    var other: String?
    let kept = talk.confirmed(
      Text(en: "Keep it so?", zh: "就是这样吗？"), fallback: true, no: wordsOfTakingBack,
      help: Text(en: "  Enter keeps it, no takes it back; another value replaces it.", zh: "  回车就记下，写“否”撤回；也可以直接写对的数。")
    ) { line in
      guard line.contains(where: \.isNumber), (try? question.take(line, &tried)) != nil else { return false }
      other = line
      return true
    }
    if let other { return .other(other) }
    return kept == .yes ? .kept : .back
  }
}

let takenBack = Text(en: "  Taken back.", zh: "  已撤回。")

private let wordsOfKeeping = [
  "yes", "y", "yep", "yeah", "ok", "okay", "right", "that's right", "correct", "keep", "keep it", "是", "是的", "对", "对的",
  "好",
  "嗯", "没错", "就是这样", "就这样",
]

private let wordsOfTakingBack = [
  "no", "n", "nope", "wrong", "not right", "undo", "否", "不", "不是", "不对", "错了", "写错了", "打错了", "撤销",
]
