public import Household
import Money

/// Households with every field and the names that people and spreadsheets come up with.
public struct OddHousehold {
  private var noise: Noise
  private var currency = Currency.cny

  public init(seed: UInt64) { noise = Noise(seed: seed + 1) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[noise.next(values.count)] }
  private mutating func maybe<Value>(_ value: Value) -> Value? { noise.next(3) == 0 ? nil : value }

  private mutating func sum(negative: Bool = false) -> Stated {
    let units = pick([0, 1, 99, 100, 123_456, 5_000_000, Amount.largest(in: currency).minorUnits])
    return Stated(Amount(minorUnits: negative && noise.next(4) == 0 ? -units : units), isEstimate: noise.next(5) == 0)
  }

  private mutating func name() -> String {
    pick([
      "招商银行", "Visa", "unknown", "no", "~", "null", "12,000", "- x", "a: b", "#1", "'quoted'", "\"double\"", " leading",
      "trailing ", "back\\slash", "👨‍👩‍👧", "é", "e\u{301}", "bom\u{FEFF}", "rtl\u{202E}mark", "{x}", "[y]", "&a", "*b",
      "!t", "|", ">",
      "%", "@", "`", "=1+1", "银行（二）", "a  b", "\u{E000}", "x\u{AD}y", "yes", "1e5", "?", "-", ":", "a:", "a #b", "𝟙",
    ])
  }

  private mutating func monthly() -> MonthlySum {
    noise.next(3) > 0
      ? .total(sum()) : .parts((0..<noise.next(3)).map { _ in .init(name: name(), monthly: maybe(sum())) })
  }

  private mutating func rate() -> Rate {
    Rate(perPeriod: Ratio(Int128(noise.next(100_000)), 1_000_000), period: pick(Rate.Period.allCases))
  }

  private mutating func promotion() -> PromotionalRate? {
    CalendarDate(year: 2027, month: 3, day: 1).map { PromotionalRate(rate: rate(), until: $0) }
  }

  private mutating func fee() -> Fee { Fee(amount: sum().amount, period: pick(Fee.Period.allCases)) }

  public mutating func next() -> Household {
    currency = pick([.cny, Currency(code: "JPY") ?? .cny, Currency(code: "KWD") ?? .cny])
    var household = Household(currency: currency)
    household.date = maybe(CalendarDate(year: 2026, month: 2, day: 28)).flatMap(\.self)
    household.income = maybe(monthly())
    household.essentials = maybe(monthly())
    household.savings = maybe(sum())
    household.assets = maybe(sum())
    household.cards = maybe((0..<noise.next(4)).map { _ in card() })
    household.loans = maybe((0..<noise.next(4)).map { _ in loan() })
    household.listsEveryDebt = noise.next(2) == 0
    household.guarantees = maybe(sum())
    household.habits.everydaySpendingOnCards = maybe(pick(Habits.Extent.allCases))
    household.habits.paysCards = maybe(pick(Card.Pays.allCases))
    household.situation.monthsBehind = maybe(noise.next(7))
    household.situation.urgent = maybe(Situation.Urgent.allCases.filter { _ in noise.next(4) == 0 })
    household.situation.borrowsToRepay = maybe(noise.next(2) == 0)
    household.situation.burden = maybe(pick(Situation.Burden.allCases))
    household.record.reportSeen = maybe(noise.next(2) == 0)
    household.record.errors = maybe(noise.next(2) == 0)
    household.record.agent = maybe(pick(CreditRecord.Agent.allCases))
    if let names = household.cards?.map(\.name), names.count > 1 { household.cards?[0].sharesLimitWith = names[1] }
    return household
  }

  private mutating func card() -> Card {
    var card = Card(name: name())
    card.limit = maybe(sum())
    card.balance = maybe(sum(negative: true))
    card.rate = maybe(rate())
    card.promotion = maybe(promotion()).flatMap(\.self)
    card.fee = maybe(fee())
    card.consequence = maybe(pick(Consequence.allCases))
    let share = Ratio(Int128(noise.next(101)), 100)
    let floor = sum().amount
    card.minimum = maybe(
      pick([
        Minimum(share: share, floor: nil), Minimum(share: nil, floor: floor), Minimum(share: share, floor: floor),
        Minimum(share: share, floor: floor, isWithInterest: true),
      ]))
    card.payment = maybe(sum())
    card.pays = maybe(pick(Card.Pays.allCases))
    card.holder = maybe(name())
    card.behind = maybe(noise.next(20))
    card.due = maybe(noise.next(31) + 1)
    card.note = maybe(name() + pick(["", "\n", "\nmore"]))
    return card
  }

  private mutating func loan() -> Loan {
    var loan = Loan(name: name(), kind: maybe(pick(Loan.Kind.allCases)))
    loan.balance = maybe(sum(negative: true))
    loan.payment = maybe(noise.next(4) == 0 ? Loan.Payment.none : .monthly(sum()))
    loan.rate = maybe(rate())
    loan.promotion = maybe(promotion()).flatMap(\.self)
    loan.fee = maybe(fee())
    loan.consequence = maybe(pick(Consequence.allCases))
    loan.remaining = maybe(noise.next(400))
    if loan.kind == .online || loan.kind == nil { loan.limit = maybe(sum()) }
    loan.dueInFull = maybe(pick([.unknown, CalendarDate(year: 2027, month: 12, day: 31).map { .on($0) } ?? .unknown]))
    loan.holder = maybe(name())
    loan.behind = maybe(noise.next(20))
    loan.due = maybe(noise.next(31) + 1)
    loan.note = maybe(name())
    return loan
  }
}
