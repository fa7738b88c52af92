import Checks
import Counsel
import Household
import Phrases
import Reports
import Rules
import Storage
public import Terminal
import Wording

/// A whole session: the opening screen, the interview, the assessment, the advisor prompt.
public func runSession(over conversation: any Conversation, setting: SessionSetting) -> SessionEnd {
  let session = Session(Talk(conversation, language: setting.language), setting)
  conversation.lastWords = {
    _ = session.drafts.lacking()
    let words = session.drafts.whatIsKept?[session.talk.language] ?? ""
    return wrapped(words, to: conversation.columns).joined(separator: "\n")
  }
  conversation.beforeShowing = { session.drafts.settle() }
  let end = session.run()
  conversation.show()
  (conversation.lastWords, conversation.beforeShowing) = ({ "" }, {})
  return conversation.outputFailed ? .outputFailed : end
}

final class Session {
  let talk: Talk
  let setting: SessionSetting
  let drafts: Drafts

  init(_ talk: Talk, _ setting: SessionSetting) {
    self.talk = talk
    self.setting = setting
    drafts = Drafts(setting, isAhead: { talk.conversation.isAhead })
    drafts.warn = { [talk] problem in
      guard let problem else {
        return talk.say(
          Text(en: "  The draft is kept again, with every answer.", zh: "  草稿又能存了，所有答案都在里面。"))
      }
      talk.say(
        Text(
          en: "  ! No draft can be kept now (\(problem.explanation.en)): a crash would lose the answers.",
          zh: "  ! 现在存不了草稿（\(problem.explanation.zh)），中途断了要重填。"))
    }
    talk.care = Care(isHeard: setting.names.isDistress) { [setting] in
      wordsOfCare(setting.pack, on: setting.today)
    }
  }

  func run() -> SessionEnd {
    removeLeftovers(in: ".")
    talk.opening(
      keepsDraft: !setting.noDraft && drafts.hasAFolder, isPrivate: drafts.isFolderPrivate, isQuick: setting.isQuick)
    switch drafts.offer(over: talk) {
    case .goOn(let state): return interview(from: state)
    case .none: return interview(from: freshState)
    case .inputEnded: return .noAnswers
    }
  }

  /// Nothing answered yet.
  private var freshState: InterviewState {
    var state = InterviewState(currency: setting.pack.currency, date: setting.today, names: setting.names)
    if setting.isQuick { (state.isQuick, state.countsFamily, state.answered) = (true, false, ["who"]) }
    return state
  }

  func interview(from state: InterviewState) -> SessionEnd {
    talk.showsProgress = true
    let keepsDraft = !setting.noDraft && drafts.hasAFolder
    let interviewer = Interviewer(state: state, talk: talk, keeping: keepsDraft ? .draft : .nothing) {
      [drafts] in drafts.keep($0)
    }
    interviewer.draftLacks = { [drafts] in drafts.lacking() }
    interviewer.afterAnswer = { [weak self, unowned interviewer] id in
      guard id == urgentQuestion.id, let self else { return nil }
      sayWhatComesFirst(interviewer.state.household.situation.urgent ?? [])
      return pauseWhenNotCoping(interviewer.state.household)
    }
    interviewer.onUrgent = { [weak self] in self?.sayWhatComesFirst($0) }
    interviewer.oddList = { [weak self] in self?.oddTotal(of: $0) }
    interviewer.debts = { [weak self] in self?.debts(of: $0, into: $1) }
    interviewer.answersBetween = { [unowned self] in AdvisorPrompt($2, self).answersBetweenQuestions($0, $1) }
    drafts.warnOnce(over: talk)
    switch interviewer.run() {
    case nil where interviewer.state.isQuick:
      if let rest = afterQuick(interviewer.state) { return interview(from: rest) }
      return AdvisorPrompt(interviewer.state, self).run()
    case nil:
      talk.showsProgress = false
      talk.say("")
      let advisor = AdvisorPrompt(interviewer.state, self)
      advisor.showAssessment()
      return advisor.run()
    case .open(let path):
      let advisor = AdvisorPrompt(interviewer.state, self)
      guard advisor.open(path) else { return interview(from: interviewer.state) }
      talk.showsProgress = false
      return advisor.run()
    case .keep: drafts.leave(over: talk, isEmpty: interviewer.state.isUntouched)
    case .delete:
      drafts.remove()
      talk.say(Text(en: "Deleted. Nothing was kept.", zh: "已删掉，什么也没留。"))
    case .inputEnded where drafts.holdsUnread:
      drafts.leave(over: talk, isEmpty: false)
      return .noAnswers
    case .inputEnded:
      drafts.remove()
      talk.say(
        Text(
          en: "No answers came. `debthealth check FILE` checks a saved household without questions.",
          zh: "没有收到回答。要查存好的资料，请用 debthealth check 文件名。"))
      return .noAnswers
    }
    return .done
  }

  /// What to do first today about each matter that cannot wait.
  func sayWhatComesFirst(_ urgent: [Situation.Urgent]) {
    let matters = urgent.filter { $0 != .notCoping }
    guard !matters.isEmpty else { return }
    var household = Household(currency: setting.pack.currency)
    household.situation.urgent = matters
    let steps = assess(household, with: setting.pack, asOf: setting.today).steps
      .filter { $0.advice.urgentMatters.contains(where: matters.contains) }
    guard !steps.isEmpty else { return }
    talk.say(Text(en: "  First, today:", zh: "  今天先办："))
    for step in steps { talk.say("  * " + step.text[talk.language]) }
  }

  /// Someone who is hardly coping gets the support line before any sum, and may go on another time.
  private func pauseWhenNotCoping(_ household: Household) -> Interviewer.Stop? {
    guard household.situation.urgent?.contains(.notCoping) ?? false else { return nil }
    let assessment = assess(household, with: setting.pack, asOf: setting.today)
    talk.say("")
    for step in assessment.steps.prefix(3) { talk.say("  " + step.text[talk.language]) }
    talk.say("")
    let label = Text(
      en: "The sums can wait. Go on with them now?", zh: "账可以改天再算。现在还要接着填吗？")
    return talk.confirm(label, fallback: false, hearsCommands: false) == true ? nil : .keep
  }

  func assessment(of household: Household) -> Assessment {
    assess(household, with: setting.pack, asOf: household.date ?? setting.today)
  }
}
