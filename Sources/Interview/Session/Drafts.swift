import Checks
import Counsel
import Household
import Money
import Rules
import Storage
import StrictYAML
import Wording

/// The draft of a session, and those that were left behind.
final class Drafts {
  private let setting: SessionSetting
  private var draft: DraftFile?
  private var failure: FileProblem?
  /// The answers of the draft just read that could not be.
  private var unread: [Problem] = []
  /// True while the draft holds the answers of now.
  private var hasWritten = false
  /// Answers to be written before anything more is shown.
  private var pending: InterviewState?
  /// Whether further answers have come already.
  private let isAhead: () -> Bool
  /// Called when the draft cannot be written, once until it can be again, and then with nil.
  var warn: (FileProblem?) -> Void = { _ in }

  enum Offer {
    case none
    case goOn(InterviewState)
    case inputEnded
  }

  init(_ setting: SessionSetting, isAhead: @escaping () -> Bool) {
    (self.setting, self.isAhead) = (setting, isAhead)
  }

  /// The largest draft that is read.
  private static let largest = 8 * 1_024 * 1_024

  /// Whether there is a private folder for a draft.
  var hasAFolder: Bool { privateFolder(environment: setting.environment) != nil }

  /// Offers the newest draft that was left behind. One that is declined is deleted.
  func offer(over talk: Talk) -> Offer {
    guard let folder = privateFolder(environment: setting.environment) else { return .none }
    for left in DraftFile.leftBehind(in: folder) {
      guard let state = read(left, over: talk) else { continue }
      talk.say("")
      talk.say(describe(state))
      switch talk.confirmedInWords(Text(en: "Go on with it? No deletes it.", zh: "接着填吗？选“否”就删掉。")) {
      case .ended, .interrupted:
        talk.say(Text(en: "The draft stays where it is.", zh: "草稿没有动，还在原处。"))
        return .inputEnded
      case .yes:
        for problem in unread { talk.say(asksAgain(problem)) }
        draft = left
        hasWritten = !setting.noDraft
        return .goOn(state)
      case .no:
        left.remove()
        talk.say(Text(en: "  Deleted.", zh: "  已删掉。"))
      }
    }
    return .none
  }

  /// nil, and said with its reason and what to do, for one that cannot be read.
  private func read(_ left: DraftFile, over talk: Talk) -> InterviewState? {
    unread = []
    let path = sanitised(left.path)
    do {
      let text = try left.read(limit: Drafts.largest)
      let (state, leftOut) = try InterviewState.read(
        draftText: text, currency: setting.pack.currency, names: setting.names)
      unread = leftOut
      return state
    } catch {
      let why = whyNot(error)
      talk.say(
        Text(
          en: "A draft could not be read and was left alone: \(path)\(why.en). Mend it, or delete the file.",
          zh: "有一份草稿读不出来，没有动它：\(path)\(why.zh)。可以改好它，或删掉这个文件。"))
      return nil
    }
  }

  private func whyNot(_ error: any Error) -> Text {
    if let problem = error as? FileProblem {
      return Text(en: " (\(problem.message.en))", zh: "（\(problem.message.zh)）")
    }
    guard let problem = (error as? Problems)?.all.first else { return Text(same: "") }
    let line = problem.place.map { Text(en: "line \($0.line): ", zh: "第 \($0.line) 行：") } ?? Text(same: "")
    let path = problem.path.isEmpty ? Text(same: "") : Text(en: "\(problem.path): ", zh: "\(problem.path)：")
    return Text(
      en: " (\(line.en)\(path.en)\(problem.message.en))", zh: "（\(line.zh)\(path.zh)\(problem.message.zh)）")
  }

  private func asksAgain(_ problem: Problem) -> Text {
    let (line, path) = (problem.place?.line ?? 1, sanitised(problem.path))
    guard problem.path != "currency" else {
      let code = setting.pack.currency.code
      return Text(
        en: "  ! currency (line \(line)): \(problem.message.en). The sums are taken as \(code); the rest is kept.",
        zh: "  ! currency（第 \(line) 行）：\(problem.message.zh)。金额先按 \(code) 算，别的都在。")
    }
    return Text(
      en: "  ! \(path) (line \(line)): \(problem.message.en). This answer is left open; the rest is kept.",
      zh: "  ! \(path)（第 \(line) 行）：\(problem.message.zh)。这一项先空着，别的都在。")
  }

  /// The day only: what was answered may be another person's.
  private func describe(_ state: InterviewState) -> Text {
    guard let date = state.household.date else {
      return Text(en: "An unfinished session was kept.", zh: "上次没填完的还在。")
    }
    return Text(en: "An unfinished session of \(date) was kept.", zh: "上次（\(date)）没填完的还在。")
  }

  /// Writes the draft: at once, or, where further answers have come already, when all of them are taken. Either way before
  /// anything is shown that was said of them.
  func keep(_ state: InterviewState) {
    guard !setting.noDraft else { return }
    pending = state
    if !isAhead() { settle() }
  }

  /// Writes what is to be written. That it cannot be is said when that begins and when it ends.
  func settle() {
    guard let state = pending else { return }
    pending = nil
    do throws(FileProblem) {
      if draft == nil, let folder = privateFolder(environment: setting.environment) {
        draft = try DraftFile.new(in: folder)
      }
      try draft?.write(state.draftText)
      hasWritten = draft != nil
      if failure != nil { warn(nil) }
      failure = nil
    } catch {
      if failure == nil { warn(error) }
      failure = error
    }
  }

  /// Says when no draft can be kept.
  func warnOnce(over talk: Talk) {
    guard !setting.noDraft, !hasAFolder else { return }
    talk.say("")
    talk.say(
      Text(
        en: "  There is no private folder for a draft here: a crash would lose the answers.",
        zh: "  这里没有能放草稿的私人文件夹，中途断了要重填。"))
  }

  /// Leaves the draft for the next start, and says so.
  func leave(over talk: Talk, isEmpty: Bool) {
    settle()
    guard !isEmpty else {
      remove()
      return talk.say(Text(en: "Nothing was entered, nothing was kept.", zh: "还没有填，什么也没留。"))
    }
    if setting.noDraft, draft != nil {
      return talk.say(
        Text(
          en: "Stopped. The draft from before is still there; what you entered now was not kept.",
          zh: "停下了。以前的草稿还在，这次填的没有留。"))
    }
    if !hasWritten || failure != nil {
      let why = failure.map { Text(en: " (\($0.explanation.en))", zh: "（\($0.explanation.zh)）") } ?? Text(same: "")
      return talk.say(Text(en: "Stopped. No draft was kept\(why.en).", zh: "停下了。没有留草稿\(why.zh)。"))
    }
    talk.say(Text(en: "Stopped. \(kept.en)", zh: "停下了。\(kept.zh)"))
  }

  private let kept = Text(
    en: "Your answers are kept in a private draft; start again to go on.",
    zh: "答案留在只有您能看的草稿里，下次打开可以接着填。")

  /// What is true of the answers when the program is ended from outside.
  var lastWords: Text? { hasWritten && failure == nil ? kept : nil }

  /// Nothing is unsaved: what was written is deleted.
  func clear() {
    pending = nil
    draft?.clear()
    hasWritten = false
  }

  func remove() {
    pending = nil
    draft?.remove()
    draft = nil
    hasWritten = false
  }
}
