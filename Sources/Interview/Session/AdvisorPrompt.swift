import Checks
import Household
import Phrases
import Planner
import Reports
import Rules
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
  private(set) var saved: Household?
  /// What stood in `file` when it was saved to or opened.
  private(set) var savedText: String?
  private(set) var past: [InterviewState] = []
  private var future: [InterviewState] = []
  /// What is being tried, not made.
  var trial = Trial()

  var talk: Talk { session.talk }
  var assessment: Assessment { session.assessment(of: state.household) }
  var isUnsaved: Bool { saved != state.household && !state.isUntouched }

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
        zh: "还可以接着问：计划、解释 检查项、改、加、保存 文件、帮助、退出。"))
    while true {
      switch nextCommand() {
      case .end, .cutOff: if leave() { return .done }
      case .stopped:
        session.drafts.keep(state)
        session.drafts.leave(over: talk, isEmpty: false)
        return .done
      case .interrupted(let dropped):
        if dropped.isEmpty { talk.say(Text(en: "quit leaves.", zh: "要离开，请输入“退出”或 quit。")) }
      case .line(let line):
        switch perform(line) {
        case .stay: break
        case .leave: if leave() { return .done }
        case .startAnew:
          session.drafts.remove()
          return session.interview(
            from: InterviewState(
              currency: session.setting.pack.currency, date: session.setting.today, names: session.setting.names))
        }
      }
    }
  }

  private func nextCommand() -> Heard {
    if let line = talk.typedAhead {
      talk.typedAhead = nil
      return .line(line)
    }
    let names = names
    return talk.ask(
      Prompt(
        label: label, completer: { names.completion(of: $0) },
        remember: { rememberedCommand($0, names) }, burst: burst))
  }

  /// A message, and debts to be added, may come as several lines.
  private var burst: Burst {
    let reading = state.reading
    let areDebts: @Sendable (String) -> Bool = { line in
      AdvisorCommand(spokenCommand(line).command) == nil && beginsRows(line, .loan, reading)
    }
    return Burst(
      begins: { line in
        [.add, .message].contains(AdvisorCommand(spokenCommand(line).command)) || areDebts(line)
      },
      goesOn: { line, before, isBehindGap in
        !isBehindGap && areDebts(line)
          && (areDebts(before) || AdvisorCommand(spokenCommand(before).command) == .add)
      })
  }

  /// It shows that something is being tried, not made.
  private var label: String {
    trial.isTrying ? Text(en: "debthealth (trying)> ", zh: "试算中> ")[talk.language] : "debthealth> "
  }

  private var names: AdvisorNames {
    let debts = (state.household.cards ?? []).map(\.name) + (state.household.loans ?? []).map(\.name)
    return AdvisorNames(
      checks: session.setting.pack.checks.map(\.id),
      entries: reviewEntries(state, talk.language).map { $0.label[talk.language] }, debts: debts.map { sanitised($0) })
  }

  private func perform(_ line: String) -> Next {
    let (word, argument) = spokenCommand(line)
    guard !word.isEmpty else { return .stay }
    switch plainWord(line) {
    case "=":
      edit("")
      return .stay
    case "<":
      undo()
      return .stay
    default: break
    }
    if let next = heardAsSentence(line) { return next }
    guard let command = AdvisorCommand(word) else {
      if let first = firstOfSeveral(line), beginsRows(first, .loan, state.reading) {
        add(line)
      } else if isChange(line) {
        tryChange(line)
      } else {
        talk.refuse(noCommand(word))
      }
      return .stay
    }
    switch command {
    case .show: showAnswers()
    case .more: talk.more()
    case .check: showAssessment()
    case .explain: explain(argument)
    case .month: showMonth(argument)
    case .plan: showPlan(argument)
    case .whatif: tryChange(argument)
    case .stress: showStress(argument)
    case .changes: showChanges(since: argument)
    case .cost: showCost(of: argument)
    case .message: lookAtMessage(argument)
    case .record: showRecord(argument)
    case .channels: showChannels(argument)
    case .wayOut: showWayOut(argument)
    case .add: add(argument)
    case .edit: edit(argument)
    case .remove: remove(argument)
    case .undo: undo()
    case .redo where trial.canStepForward: stepForward()
    case .redo: move(from: &future, to: &past, none: Text(en: "nothing to redo", zh: "没有可重做的"))
    case .save: save(to: argument)
    case .report: report(to: argument)
    case .open: open(argument)
    case .import: importDebts(argument)
    case .new where !argument.isEmpty: tryChange(line)
    case .new: return mayDrop() ? .startAnew : .stay
    case .lang: changeLanguage(argument)
    case .help: showHelp()
    case .quit: return .leave
    }
    return .stay
  }

  /// nil for one line.
  private func firstOfSeveral(_ lines: String) -> String? {
    let first = lines.prefix { !$0.isNewline }
    return first.endIndex == lines.endIndex ? nil : String(first)
  }

  private func noCommand(_ word: String) -> AnswerProblem {
    let begun = AdvisorCommand.named(word).map { talk.language == .zh ? "\($0.rawValue)（\($0.chinese)）" : $0.rawValue }
    if !begun.isEmpty {
      return AnswerProblem(
        Text(en: "several commands begin so", zh: "不止一个命令这样开头"),
        remedy: Text(en: begun.joined(separator: ", "), zh: begun.joined(separator: "、")))
    }
    let near = nearest(plainWord(word), in: AdvisorCommand.allCases.flatMap { [$0.rawValue, $0.chinese] })
    return AnswerProblem(
      Text(en: "no such command", zh: "没有这个命令"),
      remedy: near.map { Text(en: "did you mean \($0)? help lists them", zh: "是不是“\($0)”？输入“帮助”看全部") }
        ?? Text(en: "help lists them", zh: "输入“帮助”看全部"))
  }

  /// Makes a change that can be undone, and says what it changed.
  /// - Parameter isShown: false where what follows shows it.
  func change(isShown: Bool = true, _ make: (inout InterviewState) -> Void) {
    let before = (state, assessment)
    make(&state)
    guard state != before.0 else { return }
    past.append(before.0)
    future = []
    changed(since: before.1, isShown: isShown)
    sayWhatIsNewlyUrgent(since: before.0)
  }

  /// The last thing done first: a step of a trial, or a change of the household.
  private func undo() {
    if trial.isLast(after: past.count) { return stepBack() }
    move(from: &past, to: &future, none: Text(en: "nothing to undo", zh: "没有可撤销的"))
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

  private func changed(since before: Assessment, isShown: Bool = true) {
    trial.forgetUndone()
    isUnsaved ? session.drafts.keep(state) : session.drafts.clear()
    guard isShown else { return }
    talk.show(
      changesText(from: before, to: assessment, language: talk.language, columns: talk.columns))
  }

  /// The state is that of a file now: nothing is unsaved, nothing can be undone.
  func replace(with household: Household, from path: String, holding text: String) {
    state = InterviewState(opened: household, names: session.setting.names)
    (past, future, file, trial) = ([], [], path, Trial())
    markSaved(to: path, as: text)
  }

  func markSaved(to path: String, as text: String) {
    (saved, savedText, file) = (state.household, text, path)
    session.drafts.clear()
  }
}
