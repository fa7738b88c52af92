public import Household
public import Money

/// Households under strain, of few and round sums, with every key that a settlement looks at and answers left out.
public struct StrainedHousehold {
  private var noise: Noise
  /// One answer in so many is not known; 0: all are known.
  private let gaps: Int
  private let day: CalendarDate

  /// - Parameter day: of the assessment; dates lie around it.
  public init(seed: UInt64, day: CalendarDate, gaps: Int = 8) {
    (noise, self.gaps, self.day) = (Noise(seed: seed &+ 1), gaps, day)
  }

  private mutating func chance(_ percent: Int) -> Bool { noise.next(100) < percent }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[noise.next(values.count)] }
  private mutating func known<Value>(_ value: Value) -> Value? { gaps > 0 && noise.next(gaps) == 0 ? nil : value }
  private mutating func rarely<Value>(_ percent: Int, _ value: Value) -> Value? { chance(percent) ? value : nil }

  private mutating func sum(_ major: [Int]) -> Stated {
    let odd = noise.next(6) == 0 ? noise.next(100) : 0
    return Stated(Amount(minorUnits: Int64(pick(major) * 100 + odd)), isEstimate: noise.next(12) == 0)
  }

  private mutating func date(within months: Int) -> CalendarDate {
    day.adding(months: noise.next(2 * months + 1) - months)
  }

  private mutating func rate() -> Rate {
    pick([
      Rate(perPeriod: .zero, period: .year), Rate(perPeriod: .percent(6), period: .year),
      Rate(perPeriod: Ratio(5, 10_000), period: .day), Rate(perPeriod: .percent(3), period: .month),
      Rate(perPeriod: .percent(12), period: .year), Rate(perPeriod: .percent(15), period: .year),
    ])
  }

  public mutating func next() -> Household {
    var household = Household()
    household.date = rarely(90, day.adding(months: -noise.next(3)))
    household.income = known(.total(sum([0, 3_000, 5_000, 8_000, 10_000, 12_000, 15_000, 30_000])))
    household.essentials = known(.total(sum([0, 2_000, 4_000, 6_500, 9_000])))
    household.savings = known(sum([0, 0, 500, 1_000, 3_000, 6_000, 20_000, 60_000, 200_000]))
    household.assets = known(sum([0, 10_000, 300_000]))
    household.keepBack = rarely(15, sum([0, 200, 1_000]))
    household.setAside = rarely(10, SetAside(sum: sum([0, 500, 5_000])))
    household.guarantees = known(sum(chance(90) ? [0] : [50_000]))
    household.listsEveryDebt = chance(85)
    household.cards = known((0..<pick([0, 0, 1, 2, 3, 5])).map { card($0) })
    household.loans = known((0..<pick([0, 1, 2, 3, 4])).map { loan($0) })
    if let names = household.cards?.map(\.name), names.count > 2, chance(15) {
      household.cards?[0].sharesLimitWith = names[2]
    }
    if chance(4) { putTotals(in: &household) }
    answer(&household)
    return household
  }

  private mutating func answer(_ household: inout Household) {
    household.people = rarely(30, people())
    household.habits.everydaySpendingOnCards = known(pick(Habits.Extent.allCases))
    household.habits.paysCards = rarely(30, pick(Card.Pays.allCases))
    household.situation.monthsBehind = known(pick([0, 0, 1, 2, 3, 6]))
    let matters = Situation.Urgent.allCases.filter { _ in noise.next(30) == 0 }
    household.situation.urgent = known(matters)
    household.situation.borrowsToRepay = known(chance(20))
    household.situation.burden = known(pick(Situation.Burden.allCases))
    household.record.reportSeen = known(chance(50))
    household.record.errors = known(chance(20))
    household.record.agent = known(pick(CreditRecord.Agent.allCases))
  }

  private mutating func people() -> People {
    var people = People()
    people.adults = 1 + noise.next(2)
    return people
  }

  private mutating func putTotals(in household: inout Household) {
    (household.cards, household.loans, household.listsEveryDebt) = (nil, nil, true)
    var totals = Totals()
    totals.debts = known(sum([10_000, 50_000, 100_000]))
    totals.mortgages = known(sum([0, 5_000]))
    totals.payments = known(sum([0, 1_000, 5_000, 9_000]))
    totals.lines = known(4 + noise.next(3))
    totals.linesInUse = known(noise.next(5))
    totals.cards = known(2 + noise.next(3))
    totals.heavilyUsed = known(noise.next(3))
    household.totals = totals
  }

  private mutating func card(_ index: Int) -> Card {
    var card = Card(name: "卡\(index)")
    fill(&card, balances: [-300, 0, 400, 1_000, 3_000, 12_000, 38_000])
    card.limit = known(sum([0, 1_000, 5_000, 20_000, 50_000]))
    card.minimum = known(
      pick([
        Minimum(share: .percent(10), floor: nil), Minimum(share: .percent(5), floor: Amount(minorUnits: 10_000)),
        Minimum(share: nil, floor: Amount(minorUnits: 50_000)),
        Minimum(share: .percent(5), floor: nil, isWithInterest: true),
      ]))
    card.payment = rarely(50, sum([0, 100, 500, 1_500, 4_000]))
    card.pays = rarely(50, pick(Card.Pays.allCases))
    card.instalments = rarely(10, Instalments(monthly: sum([100, 500]), left: 1 + noise.next(12)))
    if card.agreed != nil { card.paid = rarely(30, sum([0, 50])) }
    if let paid = card.paid, let agreed = card.agreed, paid.amount > agreed.sum.amount { card.paid = agreed.sum }
    return card
  }

  private mutating func loan(_ index: Int) -> Loan {
    var loan = Loan(name: "贷\(index)", kind: known(pick(Loan.Kind.allCases)))
    fill(&loan, balances: [0, 400, 3_000, 8_000, 30_000, 60_000, 500_000])
    loan.payment = known(chance(12) ? Loan.Payment.none : .monthly(sum([0, 400, 900, 1_500, 3_000, 6_000])))
    loan.remaining = rarely(40, 1 + noise.next(40))
    if loan.kind == .online { loan.pays = rarely(20, .full) }
    if chance(10) { loan.dueInFull = chance(15) ? .unknown : .on(date(within: 20)) }
    loan.since = rarely(20, date(within: 80))
    if case .monthly(let stated) = loan.payment, loan.agreed == nil {
      loan.paid = rarely(20, Stated(Amount(minorUnits: stated.amount.minorUnits / 2)))
    }
    return loan
  }

  /// What a card and a loan say alike.
  private mutating func fill(_ entry: inout some DebtEntry, balances: [Int]) {
    entry.balance = known(sum(balances))
    entry.rate = known(rate())
    entry.promotion = rarely(10, PromotionalRate(rate: rate(), until: date(within: 6)))
    if chance(30) {
      entry.behind = rarely(70, noise.next(8))
      if entry.behind != 0 { entry.arrears = rarely(60, sum([0, 400, 1_200, 6_000])) }
    } else {
      entry.behind = rarely(60, 0)
    }
    entry.agreed = rarely(8, agreed())
    entry.isCalledIn = rarely(6, chance(80))
    entry.lastPaid = rarely(8, date(within: 50))
    entry.consequence = rarely(25, pick(Consequence.allCases))
    entry.lostOn = entry.consequence?.isPriority == true ? rarely(25, date(within: 3)) : nil
    entry.judgment = rarely(4, .given)
    entry.isDisputed = rarely(4, true)
    if chance(12) { entry.holder = pick(["伴侣", "母亲"]) }
  }

  private mutating func agreed() -> Agreed {
    Agreed(
      sum: sum([0, 100, 300, 800]), months: rarely(70, 1 + noise.next(36)),
      interest: rarely(60, pick([Agreed.Interest.none, .asNow, .rate(rate())])), from: rarely(30, date(within: 4)))
  }
}
