import Checks
import Counsel
import Household
import Reports
import Rules
import Storage
public import Terminal
import Wording

/// A whole session: the opening screen, the interview, the assessment, the advisor prompt.
public func runSession(over conversation: any Conversation, setting: SessionSetting) -> SessionEnd {
  let session = Session(Talk(conversation, language: setting.language), setting)
  conversation.lastWords = {
    let words = session.drafts.lastWords?[session.talk.language] ?? ""
    return wrapped(words, to: conversation.columns).joined(separator: "\n")
  }
  defer { conversation.lastWords = { "" } }
  let end = session.run()
  return conversation.outputFailed ? .outputFailed : end
}

final class Session {
  let talk: Talk
  let setting: SessionSetting
  let drafts: Drafts

  init(_ talk: Talk, _ setting: SessionSetting) {
    self.talk = talk
    self.setting = setting
    drafts = Drafts(setting)
  }

  func run() -> SessionEnd {
    talk.opening(keepsDraft: !setting.noDraft)
    switch drafts.offer(over: talk) {
    case .goOn(let state): return interview(from: state)
    case .none: return interview(from: InterviewState(currency: setting.pack.currency, date: setting.today))
    case .inputEnded: return .noAnswers
    }
  }

  func interview(from state: InterviewState) -> SessionEnd {
    talk.showsProgress = true
    let interviewer = Interviewer(state: state, talk: talk, keeping: setting.noDraft ? .nothing : .draft) {
      [drafts] in drafts.keep($0)
    }
    interviewer.afterAnswer = { [weak self, unowned interviewer] id in
      guard id == urgentQuestion.id, let self else { return nil }
      return pauseWhenNotCoping(interviewer.state.household)
    }
    drafts.warnOnce(over: talk)
    switch interviewer.run() {
    case nil:
      talk.showsProgress = false
      talk.say("")
      let advisor = AdvisorPrompt(interviewer.state, self)
      advisor.showAssessment()
      return advisor.run()
    case .keep: drafts.leave(over: talk, isEmpty: interviewer.state.isUntouched)
    case .delete:
      drafts.remove()
      talk.say(Text(en: "Deleted. Nothing was kept.", zh: "已删掉，什么也没留。"))
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

  /// Someone who is hardly coping gets the support line before any sum, and may go on another time.
  private func pauseWhenNotCoping(_ household: Household) -> Interviewer.Stop? {
    guard household.situation.urgent?.contains(.notCoping) ?? false else { return nil }
    let assessment = assess(household, with: setting.pack, asOf: setting.today)
    talk.say("")
    for step in assessment.steps.prefix(3) { talk.say("  " + step.text[talk.language]) }
    talk.say("")
    let label = Text(
      en: "The sums can wait. Go on with them now?", zh: "账可以改天再算。现在还要接着填吗？")
    return talk.confirm(label, fallback: false) == true ? nil : .keep
  }

  func assessment(of household: Household) -> Assessment {
    assess(household, with: setting.pack, asOf: household.date ?? setting.today)
  }
}
