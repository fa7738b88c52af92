import Household
import Phrases

extension AdvisorPrompt {
  /// `import debts.csv`.
  func importDebts(_ argument: String) {
    guard let found = session.debts(of: argument, into: state) else { return }
    change { state in
      state = talk.listing(state)
      state.take(found.household)
    }
  }
}
