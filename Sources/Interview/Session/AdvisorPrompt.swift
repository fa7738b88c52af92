import Household
import Reports
import Rulebook
import Storage
import Terminal
import Wording

/// The prompt after the interview: ask on, change, save. After a change only what changed is said.
final class AdvisorPrompt {
  var state: InterviewState
  let session: Session
  /// The file that the household was saved to or opened from.
  var file: String?
  /// What the last `plan` asked for, which `explain plan` explains.
  var planRequest = PlanRequest()
  private var saved: Household?
  private var past: [InterviewState] = []
  private var future: [InterviewState] = []
  private var asksToLeave = true

  var talk: Talk { session.talk }
  var assessment: Assessment { session.assessment(of: state.household) }
  var isUnsaved: Bool { saved != state.household }

  init(_ state: InterviewState, _ session: Session) {
    self.state = state
    self.session = session
  }

  /// What a command leads to.
  enum Next {
    case stay, leave
    case startAnew
  }

  func run() -> SessionEnd {
    talk.say("")
    talk.say(
      Text(
        en: "Ask on: plan, explain CHECK, edit, add, save FILE, help, quit.",
        zh: "还可以接着问：plan 还款计划、explain 检查项、edit 改、add 加、save 文件 保存、help、quit。"))
    while true {
      let names = names
      let prompt = Prompt(
        label: "debthealth> ", completer: { names.completion(of: $0) },
        remember: { line in AdvisorCommand(firstWord(line).command)?.rawValue })
      switch talk.ask(prompt) {
      case .end: if leave() { return .done }
      case .interrupted(let dropped):
        if dropped.isEmpty { talk.say(Text(en: "quit leaves.", zh: "要退出，请输入 quit。")) }
      case .line(let line):
        switch perform(line) {
        case .stay: break
        case .leave: if leave() { return .done }
        case .startAnew:
          session.drafts.remove()
          return session.interview(
            from: InterviewState(currency: session.setting.pack.currency, date: session.setting.today))
        }
      }
    }
  }

  private var names: AdvisorNames {
    let debts = (state.household.cards ?? []).map(\.name) + (state.household.loans ?? []).map(\.name)
    return AdvisorNames(
      checks: session.setting.pack.checks.map(\.id),
      entries: reviewEntries(state, talk.language).map { $0.label[talk.language] }, debts: debts.map { sanitised($0) })
  }

  private func perform(_ line: String) -> Next {
    let (word, argument) = firstWord(line)
    guard !word.isEmpty else { return .stay }
    guard let command = AdvisorCommand(word) else {
      let near = nearest(plainWord(word), in: AdvisorCommand.allCases.flatMap { [$0.rawValue, $0.chinese] })
      talk.refuse(
        AnswerProblem(
          Text(en: "no such command", zh: "没有这个命令"),
          remedy: near.map { Text(en: "did you mean \($0)? help lists them", zh: "是不是 \($0)？help 看全部") }
            ?? Text(en: "help lists them", zh: "输入 help 看全部")))
      return .stay
    }
    switch command {
    case .show: showAnswers()
    case .check: showAssessment()
    case .explain: explain(argument)
    case .plan: showPlan(argument)
    case .wayOut: showWayOut()
    case .add: add(argument)
    case .edit: edit(argument)
    case .remove: remove(argument)
    case .undo: move(from: &past, to: &future, none: Text(en: "nothing to undo", zh: "没有可撤销的"))
    case .redo: move(from: &future, to: &past, none: Text(en: "nothing to redo", zh: "没有可重做的"))
    case .save: save(to: argument)
    case .open: open(argument)
    case .new: return mayDrop() ? .startAnew : .stay
    case .lang: changeLanguage(argument)
    case .help: showHelp()
    case .quit: return .leave
    }
    return .stay
  }

  /// Makes a change that can be undone, and says what it changed.
  func change(_ make: (inout InterviewState) -> Void) {
    let before = (state, assessment)
    make(&state)
    guard state != before.0 else { return }
    past.append(before.0)
    future = []
    changed(since: before.1)
  }

  private func move(from source: inout [InterviewState], to target: inout [InterviewState], none: Text) {
    guard let other = source.popLast() else {
      return talk.refuse(AnswerProblem(none, remedy: Text(en: "nothing was changed", zh: "什么也没动")))
    }
    let before = assessment
    target.append(state)
    state = other
    changed(since: before)
  }

  private func changed(since before: Assessment) {
    asksToLeave = true
    isUnsaved ? session.drafts.keep(state) : session.drafts.clear()
    talk.show(
      changesText(from: before, to: assessment, language: talk.language, columns: talk.columns))
  }

  /// The state is that of a file now: nothing is unsaved, nothing can be undone.
  func replace(with household: Household, from path: String) {
    state = InterviewState(opened: household)
    (past, future, file) = ([], [], path)
    markSaved(to: path)
  }

  func markSaved(to path: String) {
    (saved, file) = (state.household, path)
    session.drafts.clear()
  }

  /// True when unsaved answers may be given up; asks once.
  func mayDrop() -> Bool {
    guard isUnsaved, asksToLeave else { return true }
    asksToLeave = false
    return talk.confirm(
      Text(en: "Your answers are not saved. Give them up?", zh: "答案还没有保存，不要了吗？"), fallback: false) ?? true
  }

  private func leave() -> Bool {
    guard mayDrop() else { return false }
    session.drafts.remove()
    return true
  }
}

/// `save home.yaml` is `save` and `home.yaml`.
func firstWord(_ line: String) -> (command: String, argument: String) {
  let text = trimmed(line)
  let command = text.prefix { !$0.isWhitespace }
  return (String(command), trimmed(text.dropFirst(command.count)))
}

extension InterviewState {
  /// A household from a file: whatever it holds counts as answered.
  init(opened household: Household) {
    self.household = household
    let debts = (household.cards ?? []).map(\.holder) + (household.loans ?? []).map(\.holder)
    countsFamily = debts.contains { $0 != nil }
    answered = ["who", "cards.more", "loans.more"]
    let shown = questions(for: self).filter { $0.shown(self, .en) != nil }.map(\.id)
    answered.formUnion(shown)
    if household.situation.borrowsToRepay != nil || household.record.reportSeen != nil { answered.insert("situation") }
  }
}
