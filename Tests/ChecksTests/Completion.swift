import Checks
import Household
import Money
import Rules

/// Ways to answer what a household leaves open.
struct Completion {
  enum Leaning: CaseIterable {
    /// Nothing more is owed or needed, and there is no end of money.
    case kind
    /// There is no end of debts, and no money.
    case harsh
    /// Anything.
    case mixed
  }

  var leaning: Leaning
  /// Whether a balance that is not known may turn out to be 0 beside a payment that is stated: then nothing is due on it.
  var maySettle = false
  var generator: SeededGenerator

  private static let endless = Int64(100_000_000_000_000)

  private static let free = Rate(perPeriod: .zero, period: .year)
  private static let dear = Rate(perPeriod: .percent(99), period: .year)

  private mutating func good() -> Stated { sum(kind: Completion.endless, harsh: 0) }
  private mutating func bad() -> Stated { sum(kind: 0, harsh: Completion.endless) }

  private mutating func sum(kind: Int64, harsh: Int64) -> Stated {
    let units =
      switch leaning {
      case .kind: kind
      case .harsh: harsh
      case .mixed: generator.pick([0, 1, 300, 700, 2_000, 6_000, Completion.endless])
      }
    return Stated(Amount(minorUnits: units))
  }

  private mutating func choose<Value>(kind: Value, harsh: Value, of all: [Value]) -> Value {
    switch leaning {
    case .kind: kind
    case .harsh: harsh
    case .mixed: generator.pick(all)
    }
  }

  mutating func complete(_ household: Household) -> Household {
    var whole = household
    whole.income = whole.income ?? .total(good())
    whole.essentials = whole.essentials ?? .total(bad())
    whole.savings = whole.savings ?? good()
    whole.assets = whole.assets ?? good()
    let furtherCards = household.cards == nil || !household.listsEveryDebt ? further() : 0
    let furtherLoans = household.loans == nil || !household.listsEveryDebt ? further() : 0
    let holders = [nil] + (household.cards ?? []).map(\.holder) + (household.loans ?? []).map(\.holder)
    whole.cards = (household.cards ?? []) + (0..<furtherCards).map { furtherCard($0, of: generator.pick(holders)) }
    whole.loans = (household.loans ?? []) + (0..<furtherLoans).map { furtherLoan($0, of: generator.pick(holders)) }
    whole.listsEveryDebt = true
    whole.cards = whole.cards?.map { complete($0, habits: household.habits) }
    whole.loans = whole.loans?.map { complete($0) }
    whole.habits.everydaySpendingOnCards =
      whole.habits.everydaySpendingOnCards ?? choose(kind: .none, harsh: .all, of: Habits.Extent.allCases)
    completeAnswers(&whole)
    return whole
  }

  private mutating func further() -> Int { choose(kind: 0, harsh: 24, of: [0, 1, 2, 12]) }

  private mutating func furtherCard(_ index: Int, of holder: String?) -> Card {
    var card = Card(name: "further card \(index)")
    card.pays = choose(kind: .part, harsh: .minimum, of: Card.Pays.allCases)
    card.holder = holder
    return card
  }

  private mutating func furtherLoan(_ index: Int, of holder: String?) -> Loan {
    var loan = Loan(name: "further loan \(index)", kind: nil)
    loan.holder = holder
    if leaning == .harsh { (loan.kind, loan.rate) = (nil, Completion.dear) }
    if leaning == .harsh || generator.chance(50) {
      loan.dueInFull = CalendarDate(year: 2026, month: 12, day: 31).map { .on($0) }
    }
    return loan
  }

  private mutating func complete(_ card: Card, habits: Habits) -> Card {
    var whole = card
    let limitIsUnknown = (card.limit?.amount ?? .zero) == .zero
    if limitIsUnknown { whole.limit = sum(kind: Completion.endless, harsh: 1) }
    if limitIsUnknown && whole.limit?.amount == .zero { whole.limit = Stated(Amount(minorUnits: 1)) }
    whole.balance = whole.balance ?? owed(paying: whole.payment.map { .monthly($0) })
    whole.pays = whole.pays ?? habits.paysCards ?? choose(kind: .part, harsh: .minimum, of: [.part, .minimum])
    let owesSomething = (whole.balance?.amount.nonNegative ?? .zero) > .zero
    if whole.minimum == nil && owesSomething && (whole.payment?.amount ?? .zero) == .zero {
      whole.minimum = Minimum(share: nil, floor: bad().amount)
      // A minimum is never more than is owed; what is paid may be.
      if card.payment == nil { whole.payment = bad() }
    }
    if whole.minimum == nil && whole.behind ?? 0 > 0 { whole.minimum = Minimum(share: nil, floor: bad().amount) }
    return whole
  }

  private mutating func complete(_ loan: Loan) -> Loan {
    var whole = loan
    whole.kind = whole.kind ?? choose(kind: .mortgage, harsh: .online, of: [.mortgage, .online, .car, .private])
    whole.rate =
      whole.rate ?? choose(kind: Completion.free, harsh: Completion.dear, of: [Completion.free, Completion.dear])
    whole.balance = whole.balance ?? owed(paying: whole.payment)
    whole.payment = whole.payment ?? ((whole.balance?.amount ?? .zero) == .zero ? nil : .monthly(bad()))
    return whole
  }

  /// A payment that is stated counts unless nothing is known to be owed.
  private mutating func owed(paying payment: Loan.Payment?) -> Stated {
    let balance = bad()
    guard !maySettle, case .monthly(let stated)? = payment, stated.amount > .zero, balance.amount == .zero else {
      return balance
    }
    return Stated(Amount(minorUnits: 1))
  }

  private mutating func completeAnswers(_ whole: inout Household) {
    whole.situation.monthsBehind = whole.situation.monthsBehind ?? choose(kind: 0, harsh: 6, of: [0, 1, 6])
    whole.situation.urgent = whole.situation.urgent ?? choose(kind: [], harsh: [.court], of: [[], [.police]])
    whole.situation.borrowsToRepay =
      whole.situation.borrowsToRepay ?? choose(kind: false, harsh: true, of: [true, false])
    whole.situation.burden =
      whole.situation.burden ?? choose(kind: .none, harsh: .heavy, of: Situation.Burden.allCases)
    whole.record.reportSeen = whole.record.reportSeen ?? choose(kind: true, harsh: false, of: [true, false])
    whole.record.errors = whole.record.errors ?? choose(kind: false, harsh: true, of: [true, false])
    whole.record.agent = whole.record.agent ?? choose(kind: .none, harsh: .paid, of: CreditRecord.Agent.allCases)
  }
}
