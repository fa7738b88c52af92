import Household
import Money

/// Where a debt stands in its list.
enum DebtPlace { case card(Int), loan(Int) }

extension Household {
  /// What is left of debts after payments: a card that is paid stays a line and takes nothing, loans that are paid are gone
  /// once all is left as said, so that every place is that of before.
  mutating func leave(_ left: some Sequence<(sum: Stated, place: DebtPlace)>) {
    var paid: Set<Int> = []
    for (sum, place) in left {
      switch place {
      case .card(let index):
        cards?[index].balance = sum
        if sum.amount == .zero, cards?[index].payment != nil { cards?[index].payment = Stated(.zero) }
      case .loan(let index):
        loans?[index].balance = sum
        if sum.amount == .zero { paid.insert(index) }
      }
    }
    guard !paid.isEmpty else { return }
    loans = loans?.indices.filter { !paid.contains($0) }.compactMap { loans?[$0] }
  }

  mutating func leave(_ left: Stated, on place: DebtPlace) { leave(CollectionOfOne((sum: left, place: place))) }
}
