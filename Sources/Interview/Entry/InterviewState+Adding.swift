import Household
import Phrases

extension InterviewState {
  mutating func add(_ row: EnteredRow) {
    switch row.debt {
    case .card(let card): add(card, answered: row.answered)
    case .loan(let loan): add(loan, answered: row.answered)
    }
  }

  /// Puts a row in place of a debt of its kind; false for one of the other kind.
  mutating func replace(_ list: DebtList, at index: Int, with row: EnteredRow) -> Bool {
    switch (list, row.debt) {
    case (.cards, .card(let card)): household.cards?[index] = card
    case (.loans, .loan(let loan)): household.loans?[index] = loan
    default: return false
    }
    let path = "\(list.rawValue)[\(index)]."
    answered = answered.filter { !$0.hasPrefix(path) }.union(row.answered.map { path + $0 })
    return true
  }
}
