import Channels
import Household
import Money
import Reports
import Wording

extension AdvisorPrompt {
  /// `record read`: the credit report beside the household, one part at a time; what it corrects can be undone.
  func readReport(_ topic: RecordTopic) {
    talk.heading(topic.title[talk.language])
    for text in topic.says.compactMap({ $0.filled(facts.text) }) { talk.say("  * " + text[talk.language]) }
    talk.say("")
    let question = Text(en: "Is the report beside you? Go through it now?", zh: "报告在手边吗？现在一部分一部分对？")
    guard let isThere = talk.confirm(question, fallback: true) else { return }
    guard isThere else {
      return talk.page(text(of: .topic(topic, more: recordCheckList(of: state.household))))
    }
    var reading = ReportReading(of: state.household, topic, talk, facts)
    guard reading.run() else {
      return talk.say(Text(en: "  Left; nothing was changed.", zh: "  先到这里，什么也没改。"))
    }
    talk.say("")
    talk.page(
      recordFindingsText(
        reading.findings, in: topic, language: talk.language, columns: talk.columns, emphasise: talk.emphasise,
        facts: facts))
    talk.say("")
    change { state in
      if !reading.strangers.isEmpty { state = talk.listing(state) }
      state.take(reading)
    }
    talk.say(Text(en: "  undo takes it back.", zh: "  要退回，写“撤销”。"))
  }
}

extension InterviewState {
  fileprivate mutating func take(_ reading: ReportReading) {
    let quickTotals = household.totals
    household = reading.household
    household.totals = quickTotals
    household.record.reportSeen = true
    household.record.errors = reading.findings.contains(where: \.isOpen)
    for stranger in reading.strangers {
      if stranger.isCard {
        var card = Card(name: stranger.name)
        (card.balance, card.isDisputed) = (stranger.owed, true)
        add(card, answered: ["name", "balance", "disputed"])
      } else {
        var loan = Loan(name: stranger.name, kind: nil)
        (loan.balance, loan.isDisputed) = (stranger.owed, true)
        add(loan, answered: ["name", "kind", "balance", "disputed"])
      }
    }
  }
}
