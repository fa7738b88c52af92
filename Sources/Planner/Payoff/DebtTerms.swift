import Household
public import Money

/// What a card or a loan of the household says about how it is paid, before it is known whether that is enough.
struct DebtTerms {
  var name: String
  var balance: Amount?
  var rate: Rate?
  var isRateSolved = false
  var roundingRest = Amount.zero
  var promotion: PromotionalRate?
  var fee: Fee?
  var requirement: PlanDebt.Requirement?
  var statedPayment: Amount?
  var dueInFull: CalendarDate?
  var isCard: Bool
  var isCreditLine: Bool

  /// The keys without which there is no schedule.
  var missing: [String] {
    (balance == nil ? ["balance"] : []) + (rate == nil ? ["rate"] : []) + (requirement == nil ? ["payment"] : [])
  }

  init(_ card: Card) {
    name = card.name
    rate = card.rate
    promotion = card.promotion
    fee = card.fee
    statedPayment = card.payment?.amount
    requirement = card.minimum.map(PlanDebt.Requirement.minimum) ?? statedPayment.map(PlanDebt.Requirement.fixed)
    isCard = true
    isCreditLine = true
  }

  init(_ loan: Loan) {
    name = loan.name
    promotion = loan.promotion
    fee = loan.fee
    isCard = false
    isCreditLine = loan.kind == .online
    if case .on(let day) = loan.dueInFull { dueInFull = day }
    switch loan.payment {
    case .some(.none): requirement = .nothing
    case .monthly(let stated): (requirement, statedPayment) = (.fixed(stated.amount), stated.amount)
    case nil: requirement = loan.dueInFull == nil ? nil : .interestOnly
    }
    rate = loan.rate
    if let rate, loan.dueInFull == nil, promotion == nil, let statedPayment, let owed = loan.balance?.amount {
      roundingRest =
        loan.remaining.flatMap { restOfInstalments(of: owed, at: rate, paying: statedPayment, $0) } ?? .zero
    }
    if rate == nil, loan.dueInFull == nil, promotion == nil, let statedPayment, let owed = loan.balance?.amount {
      rate = loan.remaining.flatMap { solvedRate(balance: owed, payment: statedPayment, instalments: $0) }
      isRateSolved = rate != nil
      if rate != nil, let remaining = loan.remaining {
        roundingRest = Planner.roundingRest(balance: owed, payment: statedPayment, instalments: remaining) ?? .zero
      }
    }
  }

  /// What was agreed takes the place of the contract: its sum each month, and its interest where it says one.
  mutating func take(_ agreed: Agreed?, on day: CalendarDate, from start: CalendarDate) {
    guard let agreed, agreed.holds(on: day, from: start) else { return }
    (requirement, statedPayment) = (.fixed(agreed.sum.amount), agreed.sum.amount)
    roundingRest = .zero
    switch agreed.interest {
    case .some(.none): (rate, promotion, isRateSolved) = (Rate(perPeriod: .zero, period: .year), nil, false)
    case .rate(let other): (rate, promotion, isRateSolved) = (other, nil, false)
    case .asNow, nil: break
    }
  }

  /// nil while something is missing.
  func planned(at path: String, from start: CalendarDate) throws(PlanProblem) -> PlanDebt? {
    guard let balance, let rate, let requirement else { return nil }
    var debt = PlanDebt(
      name: name, path: path, balance: balance, rate: rate, requirement: requirement, currentPayment: .zero,
      isCard: isCard)
    debt.isRateSolved = isRateSolved
    debt.roundingRest = roundingRest
    debt.promotion = promotion
    debt.fee = fee
    debt.dueInFull = dueInFull
    debt.isCreditLine = isCreditLine
    debt.statedPayment = statedPayment
    debt.currentPayment = try debt.paymentToday(from: start)
    return debt
  }
}

extension PlanDebt {
  /// What month 1 takes by contract.
  public func requiredFirst(from start: CalendarDate) throws(PlanProblem) -> Amount {
    Amount(minorUnits: try firstMonth(from: start).monthRequired)
  }

  /// Month 1 charged, with nothing paid beyond the contract.
  func firstMonth(from start: CalendarDate) throws(PlanProblem) -> DebtRow {
    var row = try DebtRow(self, start: start)
    row.charge(month: 1, days: UInt64(max(1, start.days(until: start.adding(months: 1)))))
    return row
  }

  /// What is stated, else what the contract takes. Where someone pays the minimum of the balance as stated, the month's
  /// interest lifts both.
  func paymentToday(from start: CalendarDate) throws(PlanProblem) -> Amount {
    let required = try requiredFirst(from: start)
    guard let statedPayment else { return required }
    guard case .minimum(let minimum) = requirement, statedPayment >= minimum.due(on: balance) else {
      return statedPayment
    }
    return max(statedPayment, required)
  }
}
