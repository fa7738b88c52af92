import Household
import Phrases
import Rules
import Wording

extension InterviewState {
  /// A household from a file: whatever it holds counts as answered.
  init(opened household: Household, names: Names) {
    self.names = names
    self.household = household
    let debts = (household.cards ?? []).map(\.holder) + (household.loans ?? []).map(\.holder)
    countsFamily = debts.contains { $0 != nil } ? true : nil
    answered = ["cards.more", "loans.more"]
    if !household.listsEveryDebt, household.loans != nil { openLists = [.loans] }
    isQuick = household.totals != nil
    answerWhatIsShown()
    answered.insert("situation")
  }
}
