import Phrases

extension InterviewState {
  mutating func add(_ row: EnteredRow) {
    switch row.debt {
    case .card(let card): add(card, answered: row.answered)
    case .loan(let loan): add(loan, answered: row.answered)
    }
  }
}
