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
    let units = pick([0, 1, 99, 100, 123_456, 5_000_000, Amount.largest(in: currency).minorUnits / 64])
    return Stated(Amount(minorUnits: negative && noise.next(4) == 0 ? -units : units), isEstimate: noise.next(5) == 0)
  }

  private mutating func name() -> String { cleanName(words()) }

  private mutating func words() -> String {
    pick([
      "招商银行", "Visa", "unknown", "no", "~", "null", "12,000", "- x", "a: b", "#1", "'quoted'", "\"double\"", " leading",
      "trailing ", "back\\slash", "👨‍👩‍👧", "é", "e\u{301}", "bom\u{FEFF}", "rtl\u{202E}mark", "{x}", "[y]", "&a", "*b",
      "!t", "|", ">",
      "%", "@", "`", "=1+1", "银行（二）", "a  b", "\u{E000}", "x\u{AD}y", "yes", "1e5", "?", "-", ":", "a:", "a #b", "𝟙",
    ])
  }

  private mutating func monthly(isSpending: Bool) -> MonthlySum {
    guard noise.next(3) == 0 else { return .total(sum()) }
    return .parts((0..<noise.next(4)).map { _ in part(isSpending: isSpending) })
  }

  private mutating func part(isSpending: Bool) -> MonthlySum.Part {
    var part = MonthlySum.Part(
      name: name(), sum: maybe(sum()), period: pick(MonthlySum.Period.allCases),
      purpose: isSpending ? maybe(pick(MonthlySum.Purpose.allCases)) : nil)
    if let monthly = part.monthly, monthly.amount > Amount.largest(in: currency) { part.period = .year }
    return part
  }

  private mutating func day() -> CalendarDate? {
    CalendarDate(year: 2026 + noise.next(3), month: 1 + noise.next(12), day: 1 + noise.next(28))
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
    household.income = maybe(monthly(isSpending: false))
    household.essentials = maybe(monthly(isSpending: true))
    household.savings = maybe(sum())
    household.assets = maybe(sum())
    household.setAside = maybe(
      SetAside(sum: sum(), by: maybe(day()).flatMap(\.self), purpose: maybe(name())))
    household.people = maybe(people())
    household.keepBack = maybe(sum())
    if noise.next(5) == 0 {
      household.totals = totals()
      household.listsEveryDebt = true
    } else {
      household.cards = maybe((0..<noise.next(4)).map { _ in card() })
      household.loans = maybe((0..<noise.next(4)).map { _ in loan() })
      household.listsEveryDebt = noise.next(2) == 0
    }
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

  private mutating func people() -> People {
    var people = People()
    people.adults = maybe(noise.next(5))
    people.children = maybe((0..<noise.next(4)).map { _ in noise.next(18) })
    people.others = maybe(noise.next(3))
    return people
  }

  private mutating func totals() -> Totals {
    var totals = Totals()
    let (one, other) = (sum(), sum())
    totals.debts = maybe(one.amount < other.amount ? other : one)
    totals.mortgages = maybe(one.amount < other.amount ? one : other)
    totals.payments = maybe(sum())
    totals.lines = maybe(6 + noise.next(4))
    totals.linesInUse = maybe(noise.next(7))
    totals.cards = maybe(3 + noise.next(4))
    totals.heavilyUsed = maybe(noise.next(4))
    return totals
  }

  private mutating func agreed() -> Agreed {
    Agreed(
      sum: sum(), months: maybe(1 + noise.next(60)),
      interest: maybe(pick([Agreed.Interest.none, .asNow, .rate(rate())])),
      from: maybe(day()).flatMap(\.self))
  }

  private mutating func card() -> Card {
    var card = Card(name: name())
    fill(&card)
    card.limit = maybe(sum())
    card.instalments = maybe(Instalments(monthly: sum(), left: maybe(noise.next(60))))
    let share = Ratio(Int128(noise.next(101)), 100)
    let floor = sum().amount
    card.minimum = maybe(
      pick([
        Minimum(share: share, floor: nil), Minimum(share: nil, floor: floor), Minimum(share: share, floor: floor),
        Minimum(share: share, floor: floor, isWithInterest: true),
      ]))
    card.payment = maybe(sum())
    card.pays = maybe(pick(Card.Pays.allCases))
    if let agreed = card.agreed { card.paid = maybe(pick([agreed.sum, Stated(.zero)])) }
    return card
  }

  private mutating func loan() -> Loan {
    var loan = Loan(name: name(), kind: maybe(pick(Loan.Kind.allCases)))
    fill(&loan)
    loan.payment = maybe(noise.next(4) == 0 ? Loan.Payment.none : .monthly(sum()))
    loan.remaining = maybe(noise.next(400))
    if loan.kind == .online || loan.kind == nil {
      loan.limit = maybe(sum())
      loan.pays = maybe(.full)
    }
    loan.dueInFull = maybe(pick([.unknown, CalendarDate(year: 2027, month: 12, day: 31).map { .on($0) } ?? .unknown]))
    loan.since = maybe(day()).flatMap(\.self)
    loan.paid = maybe(Stated(.zero))
    return loan
  }

  /// What a card and a loan say alike.
  private mutating func fill(_ entry: inout some DebtEntry) {
    entry.balance = maybe(sum(negative: true))
    entry.rate = maybe(rate())
    entry.promotion = maybe(promotion()).flatMap(\.self)
    entry.fee = maybe(fee())
    entry.arrears = maybe(sum())
    entry.behind = maybe(noise.next(20))
    if entry.behind == 0, entry.arrears?.amount != .zero { entry.behind = nil }
    entry.agreed = noise.next(3) == 0 ? agreed() : nil
    entry.isCalledIn = maybe(noise.next(2) == 0)
    entry.lastPaid = maybe(day()).flatMap(\.self)
    entry.consequence = maybe(pick(Consequence.allCases))
    entry.lostOn = maybe(day()).flatMap(\.self)
    entry.judgment = maybe(pick([.given, day().map(Judgment.on) ?? .given]))
    entry.isDisputed = maybe(noise.next(2) == 0)
    entry.due = maybe(noise.next(31) + 1)
    entry.reference = maybe(name())
    entry.note = maybe(words() + pick(["", "\n", "\nmore"]))
    entry.noteForLender = maybe(words() + pick(["", "\nmore"]))
    if noise.next(2) == 0 {
      entry.holder = maybe(name())
    } else {
      entry.holders = Array(Set((0..<noise.next(3)).map { _ in name() })).sorted()
    }
  }
}
