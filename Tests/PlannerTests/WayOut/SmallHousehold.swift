import Household
import Money
import Samples

/// Households of few debts and few minor units, so that every way of using a sum can be tried.
struct SmallHousehold {
  var noise: Noise

  init(seed: Int) { noise = Noise(seed: UInt64(seed) + 1) }

  private mutating func stated(_ least: Int, _ most: Int) -> Stated {
    Stated(Amount(minorUnits: Int64(least + noise.next(most - least + 1))))
  }

  mutating func next(largest: Int) -> Household {
    var household = Household()
    household.date = testStart
    household.income = .total(stated(0, 12))
    household.essentials = .total(stated(0, 5))
    household.savings = stated(0, 20)
    household.assets = stated(0, 20)
    household.cards = (0..<noise.next(4)).map { card($0, largest: largest) }
    household.loans = (0..<noise.next(3)).map { loan($0, largest: largest) }
    if let names = household.cards?.map(\.name), names.count > 2, noise.next(4) == 0 {
      household.cards?[0].sharesLimitWith = names[2]
    }
    if noise.next(3) == 0 { household.cards?.append(idleCard()) }
    household.listsEveryDebt = true
    household.situation.monthsBehind = noise.next(6) == 0 ? 1 : 0
    household.situation.urgent = []
    return household
  }

  private mutating func card(_ index: Int, largest: Int) -> Card {
    var card = Card(name: "card \(index)")
    card.limit = stated(1, largest)
    card.balance = stated(0, largest)
    card.minimum =
      [
        Minimum(share: .percent(50), floor: nil), Minimum(share: .percent(20), floor: Amount(minorUnits: 1)),
        Minimum(share: .percent(10), floor: Amount(minorUnits: 2)), Minimum(share: nil, floor: Amount(minorUnits: 3)),
      ][noise.next(4)]
    if noise.next(3) == 0 { card.payment = stated(1, 3) }
    card.pays = [.part, .minimum, .full][noise.next(5) % 3]
    return card
  }

  private func idleCard() -> Card {
    var card = Card(name: "idle")
    (card.limit, card.balance, card.pays) = (Stated(sum(1)), Stated(.zero), .part)
    return card
  }

  private mutating func loan(_ index: Int, largest: Int) -> Loan {
    var loan = Loan(name: "loan \(index)", kind: [.online, .consumer, .mortgage][noise.next(3)])
    loan.balance = stated(0, largest)
    loan.payment = .monthly(stated(0, 4))
    if noise.next(4) == 0 { loan.dueInFull = .on(testStart.adding(months: 2 + noise.next(20))) }
    return loan
  }
}
