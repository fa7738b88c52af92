import Household
import Money

/// A debt of a household in which every answer is known, read as the contract says it, without the program's own reading.
struct OracleDebt {
  var name: String
  var holder: String?
  var kind: Loan.Kind?
  var isCard: Bool
  var owed: Int64
  var due: Int64
  var payment: Int64
  var isBehind: Bool
  var arrears: Int64
  var months: Int
  var isPriority: Bool
  var lostOn: CalendarDate?
  var isPaidInFull: Bool
  var rate: Rate?
  var promotion: PromotionalRate?
  /// In force today.
  var agreed: Agreed?
  /// In force today or later.
  var agreement: OracleAgreement?
  /// What the contract asks for, whatever was agreed.
  var contractDue: Int64
  var remaining: Int?
  var dueInFull: CalendarDate?

  var isLine: Bool { isCard || kind == .online }

  init(_ card: Card, in household: Household, on day: CalendarDate) {
    self.init(card, household, day)
    isCard = true
    isPaidInFull = (card.pays ?? household.habits.paysCards) == .full && !isBehind
    let stated = card.payment?.amount.minorUnits ?? 0
    let minimum = card.minimum.map { least(of: $0, on: day) } ?? 0
    settle(
      full: card.instalments?.monthly.amount.minorUnits ?? 0, isFree: card.isCalledIn == true, due: minimum,
      payment: max(stated, minimum))
    settleArrears(card)
    guard agreement != nil else { return }
    var contract = card
    contract.agreed = nil
    contractDue = OracleDebt(contract, in: household, on: day).due
  }

  init(_ loan: Loan, in household: Household, on day: CalendarDate) {
    self.init(loan, household, day)
    kind = loan.kind
    isPriority = (loan.consequence ?? (loan.kind == .mortgage ? .home : .none)).isPriority
    isPaidInFull = loan.pays == .full && !isBehind
    remaining = loan.remaining
    if case .on(let date) = loan.dueInFull { dueInFull = date }
    var (stated, isFree): (Int64, Bool) = (0, loan.isCalledIn == true)
    switch loan.payment {
    case .monthly(let sum): stated = sum.amount.minorUnits
    case .some(.none): isFree = true
    case nil: break
    }
    settle(full: 0, isFree: isFree, due: stated, payment: stated)
    settleArrears(loan)
    guard agreement != nil else { return }
    var contract = loan
    contract.agreed = nil
    contractDue = OracleDebt(contract, in: household, on: day).due
  }

  private init(_ entry: some DebtEntry, _ household: Household, _ day: CalendarDate) {
    (name, holder, kind, isCard) = (entry.name, entry.holder, nil, false)
    owed = max(0, entry.balance?.amount.minorUnits ?? 0)
    (due, payment, arrears, months) = (0, 0, 0, entry.behind ?? 0)
    (isPriority, lostOn) = (entry.consequence?.isPriority ?? false, entry.lostOn)
    (rate, promotion, agreed, remaining, dueInFull) = (entry.rate, entry.promotion, nil, nil, nil)
    (agreement, contractDue) = (entry.agreed.flatMap { OracleAgreement($0, household, on: day) }, 0)
    (isBehind, isPaidInFull) = (false, false)
    if let agreement, agreement.holds(on: day) { agreed = agreement.terms }
    isBehind = months > 0 || (entry.arrears?.amount.minorUnits ?? 0) > 0 || entry.isCalledIn == true
    if let agreed, (entry.paid?.amount.minorUnits ?? .max) >= agreed.sum.amount.minorUnits { isBehind = false }
  }

  /// The readings in their order.
  private mutating func settle(full: Int64, isFree: Bool, due: Int64, payment: Int64) {
    if let agreed {
      (self.due, self.payment) = (agreed.sum.amount.minorUnits, agreed.sum.amount.minorUnits)
    } else if isPaidInFull {
      (self.due, self.payment) = (full, full)
    } else if isFree || owed == 0 {
      (self.due, self.payment) = (0, 0)
    } else {
      (self.due, self.payment) = (due, payment)
    }
  }

  private mutating func settleArrears(_ entry: some DebtEntry) {
    guard isBehind else { return }
    if let sum = entry.arrears?.amount.minorUnits, sum > 0 {
      arrears = sum
    } else if entry.isCalledIn == true || due == 0 {
      arrears = owed
    } else {
      arrears = min(Int64(months) * due, max(0, owed - due))
    }
  }

  private func least(of minimum: Minimum, on day: CalendarDate) -> Int64 {
    var base = owed
    if minimum.isWithInterest { base += interest(on: owed, from: day) }
    let share = minimum.share.map { Int64((Ratio(Int128(base), 1) * $0).rounded) } ?? 0
    return min(owed, max(share, minimum.floor?.minorUnits ?? 0))
  }

  /// Of the month from `day`.
  func interest(on owed: Int64, from day: CalendarDate) -> Int64 {
    let end = day.adding(months: 1)
    var rate = rate
    if let promotion, end <= promotion.until { rate = promotion.rate }
    switch agreement.flatMap({ $0.holds(on: day) ? $0.terms.interest : nil }) {
    case .none?: return 0
    case .rate(let own)?: rate = own
    case .asNow?, nil: break
    }
    return rate.map { $0.interest(on: Amount(minorUnits: owed), from: day, to: end).minorUnits } ?? 0
  }

  /// What is due in the month from `start`: today's until an agreement begins, its sum while it holds, then the contract's.
  private func due(on start: CalendarDate, seenFrom day: CalendarDate) -> Int64 {
    guard let agreement, start >= agreement.from else { return due }
    if agreement.holds(on: start) { return agreement.terms.sum.amount.minorUnits }
    return agreement.from > day ? due : contractDue
  }

  /// What each of so many months takes of what is due.
  func course(from day: CalendarDate, months: Int) -> [Int64] {
    var (owed, taken) = (owed, [Int64]())
    for month in 0..<months {
      let start = day.adding(months: month)
      let sum = due(on: start, seenFrom: day)
      if agreement == nil, let remaining {
        taken.append(month < remaining ? sum : 0)
      } else if let dueInFull {
        taken.append(month == 0 || start < dueInFull ? sum : 0)
      } else {
        guard owed > 0 else {
          taken.append(0)
          continue
        }
        owed += interest(on: owed, from: start)
        taken.append(min(sum, owed))
        owed -= min(sum, owed)
      }
    }
    return taken
  }
}

/// What a lender agreed to, with its days; nil once it is over.
struct OracleAgreement {
  var terms: Agreed
  var from: CalendarDate
  var until: CalendarDate?

  init?(_ terms: Agreed, _ household: Household, on day: CalendarDate) {
    self.terms = terms
    from = terms.from ?? household.date ?? day
    until = terms.months.map { [from] in from.adding(months: $0) }
    if let until, until <= day { return nil }
  }

  func holds(on day: CalendarDate) -> Bool { from <= day && until.map { day < $0 } ?? true }
}
