import Household
import Wording

extension InterviewState {
  /// Takes a household in place of this one: whatever it says of its debts counts as answered.
  mutating func take(_ household: Household) {
    self.household = household
    if household.cards != nil || household.loans != nil { self.household.totals = nil }
    answered = answered.filter { !$0.hasPrefix("cards[") && !$0.hasPrefix("loans[") }
    answerWhatIsShown()
  }

  /// Whatever the household says counts as answered.
  mutating func answerWhatIsShown() {
    answered.formUnion(questions(for: self).filter { $0.shown(self, .en) != nil }.map(\.id))
  }
}
