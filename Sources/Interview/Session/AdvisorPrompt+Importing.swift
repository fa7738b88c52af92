import Household

extension AdvisorPrompt {
  /// `import debts.csv`.
  func importDebts(_ argument: String) {
    guard let household = session.debts(of: argument, into: state) else { return }
    change { state in
      state = listing(state)
      state.take(household)
    }
  }
}
