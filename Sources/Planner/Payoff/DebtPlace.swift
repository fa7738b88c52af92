import Household
import Money

/// Where a debt stands in its list.
enum DebtPlace { case card(Int), loan(Int) }

extension Household {
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
