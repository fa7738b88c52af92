import Phrases
import Terminal
import Wording

/// Answers that are not saved are given up only when that was said.
extension AdvisorPrompt {
  /// True when unsaved answers may be given up: asked each time while there are any.
  func mayDrop() -> Bool { !isUnsaved || talk.givesUp(dropQuestion) == .yes }

  private var dropQuestion: Text {
    Text(en: "Your answers are not saved. Give them up?", zh: "答案还没有保存，不要了吗？")
  }

  /// Ctrl-C leads back to the prompt; the end of input keeps the draft, and says so.
  func leave() -> Bool {
    guard isUnsaved else {
      session.drafts.remove()
      return true
    }
    switch talk.givesUp(dropQuestion) {
    case .yes:
      session.drafts.remove()
      return true
    case .no, .interrupted: return false
    case .ended:
      session.drafts.keep(state)
      if let lacking = session.drafts.lacking(), !talk.stopsLacking(lacking) { return false }
      session.drafts.leave(over: talk, isEmpty: false)
      return true
    }
  }
}
