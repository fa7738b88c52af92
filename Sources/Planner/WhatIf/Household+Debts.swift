import Household
import Money

extension Household {
  /// The debt as this household has it; a name is found again where another debt before it is gone.
  /// - Throws: `name` where it is not there any more.
  func place(of debt: NamedDebt) throws(ChangeProblem) -> NamedDebt {
    let debts = namedDebts
    if debts.contains(debt) { return debt }
    do throws(DebtNameProblem) {
      return try debts.named(debt.name)
    } catch {
      throw .name(error)
    }
  }

  func debt(_ debt: NamedDebt) -> DebtPlace? {
    if let index = (cards ?? []).indices.first(where: { debt.path == "cards[\($0)]" }) { return .card(index) }
    return (loans ?? []).indices.first { debt.path == "loans[\($0)]" }.map { .loan($0) }
  }

  /// What is owed on a debt, a credit balance being nothing; nil while it is not known.
  func balance(of debt: NamedDebt) -> Stated? {
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
