import Household
import Money

/// Small households whose sums often meet the checks' lines, with many answers missing.
struct RandomHousehold {
  var generator: SeededGenerator

  private mutating func maybe<Value>(_ value: Value) -> Value? { generator.chance(25) ? nil : value }

  private mutating func sum(_ values: [Int64]) -> Stated {
    Stated(Amount(minorUnits: generator.pick(values)))
  }

  mutating func next() -> Household {
    var household = Household()
    household.date = CalendarDate(year: 2026, month: 11, day: 23)
    household.income = maybe(.total(sum([0, 1, 1_000, 2_000, 4_000, 10_000])))
    household.essentials = maybe(.total(sum([0, 1, 500, 900, 1_800])))
    household.savings = maybe(sum([0, 1, 700, 3_000, 6_000]))
    household.assets = maybe(sum([0, 1, 700, 14_000]))
    household.listsEveryDebt = generator.chance(85)
    household.cards = generator.chance(10) ? nil : (0..<generator.pick([0, 1, 2, 4])).map { card($0) }
    household.loans = generator.chance(10) ? nil : (0..<generator.pick([0, 1, 2, 4])).map { loan($0) }
    household.habits.everydaySpendingOnCards = maybe(generator.pick(Habits.Extent.allCases))
    household.habits.paysCards = generator.chance(50) ? nil : generator.pick(Card.Pays.allCases)
    household.situation.monthsBehind = maybe(generator.pick([0, 0, 1, 2, 3, 6]))
    household.situation.urgent = maybe(generator.chance(80) ? [] : [.court])
    household.situation.borrowsToRepay = maybe(generator.chance(50))
    household.situation.burden = maybe(generator.pick(Situation.Burden.allCases))
    household.record.reportSeen = maybe(generator.chance(50))
    household.record.errors = maybe(generator.chance(50))
    household.record.agent = maybe(generator.pick(CreditRecord.Agent.allCases))
    return household
  }

  private mutating func card(_ index: Int) -> Card {
    var card = Card(name: "card \(index)")
    card.limit = maybe(sum([0, 1_000, 10_000]))
    card.balance = maybe(sum([-500, 0, 700, 701, 1_001, 7_000]))
    card.minimum = maybe(
      generator.pick([
        Minimum(share: .percent(10), floor: nil), Minimum(share: nil, floor: Amount(minorUnits: 300)),
        Minimum(share: .percent(5), floor: Amount(minorUnits: 300)),
      ]))
    card.payment = generator.chance(60) ? nil : sum([0, 100, 500, 1_000])
    card.pays = generator.chance(60) ? nil : generator.pick(Card.Pays.allCases)
    card.holder = generator.chance(85) ? nil : "partner"
    card.behind = generator.chance(85) ? nil : generator.pick([0, 1])
    return card
  }

  private mutating func loan(_ index: Int) -> Loan {
    var loan = Loan(name: "loan \(index)", kind: maybe(generator.pick([.online, .mortgage, .family, .car])))
    loan.balance = maybe(sum([0, 700, 3_000, 7_000]))
    loan.payment = maybe(generator.chance(20) ? Loan.Payment.none : .monthly(sum([0, 100, 500, 1_000])))
    if generator.chance(25) {
      loan.dueInFull = CalendarDate(year: generator.pick([2026, 2027, 2029]), month: 12, day: 1).map { .on($0) }
    }
    return loan
  }
}
