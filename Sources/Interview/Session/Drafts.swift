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
  /// Whether bytes of it were no text.
  private var isDamaged = false
  /// What the draft holds; nil while it holds nothing.
  private var held: InterviewState?
  /// What was to be written last, where that could not be.
  private var notWritten: InterviewState?
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

  /// Whether nobody else can read what is written there.
  var isFolderPrivate: Bool { privateFolder(environment: setting.environment).map(keepsFilesPrivate) ?? false }

  /// Offers the newest draft that was left behind. One that is declined is deleted.
  func offer(over talk: Talk) -> Offer {
    guard let folder = privateFolder(environment: setting.environment) else { return .none }
    for left in DraftFile.leftBehind(in: folder) {
      guard let state = read(left, over: talk) else { continue }
      talk.say("")
      talk.say(Drafts.kept(on: state.household.date))
      switch talk.confirmedInWords(Text(en: "Go on with it? No deletes it.", zh: "接着填吗？选“否”就删掉。")) {
      case .ended, .interrupted:
        talk.say(Text(en: "The draft stays where it is.", zh: "草稿没有动，还在原处。"))
        return .inputEnded
      case .yes:
        for problem in unread { talk.say(Drafts.leftOpen(problem, setting.pack.currency)) }
        if isDamaged { talk.say(Drafts.damaged) }
        draft = left
        held = setting.noDraft ? nil : state
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
    do {
      let text: String
      (text, isDamaged) = try left.read(limit: Drafts.largest)
      let (state, leftOut) = try InterviewState.read(
        draftText: text, currency: setting.pack.currency, names: setting.names)
      unread = leftOut
      return state
    } catch {
      talk.say(Drafts.notRead(sanitised(left.path), error))
      left.leaveAlone()
      return nil
    }
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
      guard let draft else { return notWritten = state }
      try draft.write(state.draftText)
      (held, notWritten, unread) = (state, nil, [])
      if failure != nil { warn(nil) }
      failure = nil
    } catch {
      notWritten = state
      if failure == nil { warn(error) }
      failure = error
    }
  }

  /// Tries once more to write what could not be written.
  /// - Returns: what the draft lacks all the same; nil where it holds everything.
  func lacking() -> Text? {
    if pending == nil { pending = notWritten }
    settle()
    return notWritten == nil ? nil : whatIsKept ?? Drafts.noneKept
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

  /// Leaves the draft for the next start, and says so. One that holds what could not be read is never empty.
  func leave(over talk: Talk, isEmpty: Bool) {
    _ = lacking()
    guard !isEmpty || holdsUnread else {
      remove()
      return talk.say(Text(en: "Nothing was entered, nothing was kept.", zh: "还没有填，什么也没留。"))
    }
    if setting.noDraft, draft != nil {
      return talk.say(
        Text(
          en: "Stopped. The draft from before is still there; what you entered now was not kept.",
          zh: "停下了。以前的草稿还在，这次填的没有留。"))
    }
    let end = whatIsKept ?? Drafts.noneKept
    talk.say(Text(en: "Stopped. \(end.en)", zh: "停下了。\(end.zh)"))
  }

  /// Whether the draft that was taken up holds what could not be read of it.
  var holdsUnread: Bool { draft != nil && !unread.isEmpty }

  /// What is true of the answers when the program ends; nil where none is to be kept.
  var whatIsKept: Text? {
    let why = (notWritten == nil ? nil : failure).map {
      Text(en: " (\($0.cause.en))", zh: "（\($0.cause.zh)）")
    }
    guard let held else { return why.map { Drafts.noneKept(because: $0) } }
    if let notWritten { return Drafts.lacks(answers(of: notWritten, notIn: held), because: why ?? Text(same: "")) }
    guard let path = draft?.path, !isPrivate(path) else { return Drafts.keptPrivately }
    return Drafts.kept(whoCanRead(path))
  }

  /// Nothing is unsaved: what was written is deleted.
  func clear() {
    draft?.clear()
    forget()
  }

  func remove() {
    draft?.remove()
    draft = nil
    forget()
  }

  private func forget() {
    pending = nil
    unread = []
    (held, notWritten) = (nil, nil)
  }
}
