import Checks
import Household
import Money
import Phrases
import Planner
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `whatif income -20%`, `whatif and extra 500`, `whatif`, `whatif keep`, `whatif drop`: changes tried, the household left
  /// as it is until they are kept. One stands alone; `and` adds to it.
  /// With `-o FILE` what is being tried then is written.
  func tryChange(_ argument: String) {
    let (question, file) = destination(of: argument)
    switch WhatIfRequest(question) {
    case .show where !trial.isTrying: showForms()
    case .show where file == nil: showTrial()
    case .show: break
    case .keep: keep()
    case .drop: drop()
    case .undo: trial.isTrying ? stepBack() : refuseEmpty()
    case .change(let text): take(text, onTopOf: [])
    case .more(let text): take(text, onTopOf: trial.changes)
    }
    if let file, trial.isTrying { writeTrial(to: file) }
  }

  /// `Visa payment 6000`, `收入 -1000`: a change that is typed without its command, one that cannot be made too.
  func isChange(_ line: String) -> Bool {
    guard var whatIf = tried([]) else { return false }
    do throws(TypedChangeProblem) {
      try whatIf.make(typed: named(line))
      return true
    } catch {
      if case .notMade = error { return true }
      return false
    }
  }

  /// With each debt's own name in place of another name of its lender.
  func named(_ text: String) -> String {
    state.names.withOwnNames(of: state.household.namedDebts.map(\.name), in: text)
  }

  private func writeTrial(to file: String) {
    guard let whatIf = tried(trial.changes) else { return }
    respond(to: "-o \(file)") { _ in try Request.whatIf(whatIf).response(about: assessment) }
  }

  private func take(_ text: String, onTopOf changes: [Change]) {
    guard var whatIf = tried(changes) else { return }
    do throws(TypedChangeProblem) {
      try whatIf.make(typed: named(text))
      show(whatIf) { trial.take(whatIf.changes, after: past.count) }
    } catch {
      if case .notMade(let problem) = error { return refuse(problem) }
      talk.refuse(AnswerProblem(error.message, remedy: error.remedy))
    }
  }

  func stepBack() {
    trial.stepBack()
    showTrial()
  }

  func stepForward() {
    trial.stepForward(after: past.count)
    showTrial()
  }

  func showStress(_ argument: String) {
    respond(to: argument) { _ in try Request.stress.response(about: assessment) }
  }

  private func showTrial() {
    guard trial.isTrying else {
      return talk.say(Text(en: "Nothing is being tried now: the figures are as they were.", zh: "现在没有试算，数字还是原来的。"))
    }
    if let whatIf = tried(trial.changes) { show(whatIf) {} }
  }

  private func keep() {
    guard trial.isTrying else { return refuseEmpty() }
    guard let whatIf = tried(trial.changes) else { return }
    guard whatIf.changesHousehold else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "nothing of this is an answer that could be kept", zh: "这些改动不是家庭资料，存不进去"),
          remedy: Text(en: "plan extra 500 plans with more each month", zh: "要按多还来排计划，用 plan extra 500")))
    }
    trial = Trial()
    change { $0.take(whatIf.household) }
    if !whatIf.temporaryIncomes.isEmpty || whatIf.extra > .zero {
      talk.say(
        Text(
          en: "  Kept, but for income of some months and what is paid extra: those are no answers of the household.",
          zh: "  已采用；只有几个月的收入和多还的钱不属于家庭资料，没有存。"))
    }
  }

  private func drop() {
    guard trial.isTrying else { return refuseEmpty() }
    trial = Trial()
    talk.say(Text(en: "Dropped: the figures are as they were.", zh: "已放弃，数字还是原来的。"))
  }

  private func refuseEmpty() {
    talk.refuse(
      AnswerProblem(
        Text(en: "nothing is being tried", zh: "现在没有试算"),
        remedy: Text(en: "for example whatif income -20%", zh: "例如 试算 收入 -20%")))
  }

  /// The household with `changes`; where one no longer goes with it, nothing is tried any more.
  private func tried(_ changes: [Change]) -> WhatIf? {
    var whatIf = WhatIf(state.household, with: session.setting.pack, from: assessment.asOf)
    do throws(ChangeProblem) {
      for change in changes { try whatIf.make(change) }
      return whatIf
    } catch {
      trial = Trial()
      refuse(error)
      talk.say(
        Text(
          en: "  The household has changed since: what was being tried is dropped.", zh: "  家庭资料已经改过，原来的试算不再适用，已放弃。"))
      return nil
    }
  }

  /// Shows what changes, and, where that can be worked out, goes on to `accept`.
  private func show(_ whatIf: WhatIf, accept: () -> Void) {
    do throws(PlanProblem) {
      let response = try Request.whatIf(whatIf).response(about: assessment)
      accept()
      talk.page(screenText(response.document(in: talk.language), columns: talk.columns, emphasise: talk.emphasise))
      talk.say(
        Text(
          en:
            "  Only tried: whatif keep, whatif drop, undo; whatif and CHANGE adds to it, another whatif takes its place.",
          zh: "  只是试算：“试算 采用”算数，“试算 放弃”作罢，“撤销”退一步；“试算 再 …”在这上面加，另起一次“试算”就换掉它。"))
    } catch {
      refuse(error)
    }
  }

  private func showForms() {
    for form in ChangeForm.allCases {
      let (example, does) = (form.example[talk.language], form.does[talk.language])
      let isOneLine = talk.columns >= 72 && displayWidth(example) < formWidth
      let line = isOneLine ? "  " + padded(example, to: formWidth) + does : "  \(example)\n      \(does)"
      talk.say(line)
    }
    talk.say(
      Text(
        en: "  One stands alone; whatif and CHANGE adds to it. whatif keep makes them so, whatif drop forgets them.",
        zh: "  一次试一项；“试算 再 …”在上面加一项。“试算 采用”算数，“试算 放弃”作罢。"))
  }

  /// Where answers are missing they are named, with the command that takes the first of them.
  private func refuse(_ problem: ChangeProblem) {
    guard case .notKnown(let paths) = problem, let first = paths.first else {
      return talk.refuse(AnswerProblem(problem.message, remedy: problem.remedy))
    }
    let missing = Text(en: assessment.shownPaths(paths, .en), zh: assessment.shownPaths(paths, .zh))
    let entry = entry(of: first)
    talk.say(
      Text(
        en: "  ! Not known: \(missing.en). Answer it first: edit \(entry.en).",
        zh: "  ! \(missing.zh)还没有填，先用“改 \(entry.zh)”补上。"))
  }

  /// What `edit` calls the answer at `path`.
  private func entry(of path: String) -> Text {
    let debt = path.prefix { $0 != "." }
    let id = debt.hasSuffix("]") ? "\(debt).name" : path
    return reviewEntries(state, talk.language).first { $0.questions.contains(id) }?.label
      ?? state.question(id).map { $0.listLabel ?? $0.label } ?? Text(same: "")
  }
}

/// Columns for the form of a change, before what it is for.
private let formWidth = 37
