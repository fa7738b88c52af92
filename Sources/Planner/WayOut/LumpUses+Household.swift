import Checks
import Household
import Money
import Outlook
import Rules

/// What becomes of the household with a sum paid in.
extension LumpUses {
  func household(_ paid: [Amount], outOf sum: Amount) -> Household {
    var later = assessment.household
    let putBy = paid.reduce(sum) { $0 - $1 }
    if putBy > .zero { later.savings = Stated((later.savings?.amount ?? .zero) + putBy) }
    later.leave(
      zip(debts, paid).filter { $0.1 > .zero }.map { (sum: Stated($0.balance - $1), place: $0.place) })
    return later
  }

  /// Cards that owe nothing and may be closed: none while anything is behind, and none that shares its limit.
  func closable(in household: Household) -> [Int] {
    guard !assessment.fired.contains(where: { $0.check.measure == .arrears }),
      assessment.fired.contains(where: { [.creditLines, .cardsHeld].contains($0.check.measure) })
    else { return [] }
    let cards = household.cards ?? []
    let sharing = Set(cardsByLimit(cards).filter { $0.count > 1 }.flatMap(\.self))
    return cards.indices.filter { cards[$0].balance?.amount == .zero && !sharing.contains($0) }
  }

  func lumpSum(_ use: Use, _ sum: Amount, _ later: LaterChecks, isLeast: Bool) -> LumpSum {
    let paid = shared(sum, use)
    let household = household(paid, outOf: sum)
    let closed = closings(in: household, later)
    return LumpSum(
      sum: sum,
      parts: zip(debts, paid).filter { $0.1 > .zero }.map { debt, paid in
        LumpSum.Part(name: debt.name, path: debt.path, sum: paid, left: debt.balance - paid)
      }, toSavings: paid.reduce(sum) { $0 - $1 },
      closings: closed.map { LumpSum.Closing(name: household.cards?[$0].name ?? "", path: "cards[\($0)]") },
      isLeast: isLeast, household: household.without(closed))
  }

  /// The fewest cards to be closed, those that owe nothing today first.
  private func closings(in household: Household, _ later: LaterChecks) -> [Int] {
    let owing = Set(debts.map(\.path))
    let idle = closable(in: household).sorted {
      (owing.contains("cards[\($0)]") ? 1 : 0, $0) < (owing.contains("cards[\($1)]") ? 1 : 0, $1)
    }
    var (fewest, most) = (0, idle.count)
    while fewest < most {
      let middle = (fewest + most) / 2
      let isLeft = later.fire(in: household.without(Array(idle.prefix(middle))), on: assessment.asOf)
      if isLeft { fewest = middle + 1 } else { most = middle }
    }
    return idle.prefix(fewest).sorted()
  }
}

extension Household {
  func without(_ closed: [Int]) -> Household {
    var later = self
    later.removeCards(at: Set(closed))
    return later
  }
}
