import Household
import Money

/// Where a debt stands in its list.
enum DebtPlace { case card(Int), loan(Int) }

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

  /// What is left of a debt after a payment: a card that is paid stays a line and takes nothing, a loan that is paid is
  /// gone.
  mutating func leave(_ left: Stated, on place: DebtPlace) {
    switch place {
    case .card(let index):
      cards?[index].balance = left
      if left.amount == .zero, cards?[index].payment != nil { cards?[index].payment = Stated(.zero) }
    case .loan(let index):
      if left.amount == .zero { loans?.remove(at: index) } else { loans?[index].balance = left }
    }
  }
}
