package import Household
package import Money

extension Household {
  /// The debt as this household has it; a name is found again where another debt before it is gone.
  /// - Throws: `notThere` where no one debt has it any more.
  func place(of debt: NamedDebt) throws(ChangeProblem) -> NamedDebt {
    let debts = namedDebts
    if debts.contains(debt) { return debt }
    let named = debts.filter { $0.name == debt.name }
    guard named.count == 1 else { throw .notThere(debt.name) }
    return named[0]
  }

  func debt(_ debt: NamedDebt) -> DebtPlace? {
    if let index = (cards ?? []).indices.first(where: { debt.path == "cards[\($0)]" }) { return .card(index) }
    return (loans ?? []).indices.first { debt.path == "loans[\($0)]" }.map { .loan($0) }
  }

  /// What is owed on a debt, a credit balance being nothing; nil while it is not known.
  package func balance(of debt: NamedDebt) -> Stated? {
    let stated: Stated? =
      switch self.debt(debt) {
      case .card(let index): cards?[index].balance
      case .loan(let index): loans?[index].balance
      case nil: nil
      }
    return stated.map { Stated($0.amount.nonNegative, isEstimate: $0.isEstimate) }
  }

  func mayOwe(_ debt: NamedDebt) -> Bool { balance(of: debt)?.amount != .zero }
}
