import Household
public import Money
import Outlook

/// How a debt is paid by its terms, before it is known whether that is enough for a schedule.
struct DebtTerms {
  /// By the contract.
  private(set) var rate: Rate?
  private(set) var isRateSolved = false
  private(set) var roundingRest = Amount.zero
  private(set) var requirement: PlanDebt.Requirement?
  private var agreement: AgreedMonths?
  private var fee: Fee?
  private var isBalanceKnown: Bool

  /// The keys without which there is no schedule.
  var missing: [String] {
    (isBalanceKnown ? [] : ["balance"]) + (firstRate == nil ? ["rate"] : [])
      + (firstRequirement == nil ? ["payment"] : [])
  }

  init(_ debt: Debt, _ card: Card?, from start: CalendarDate) {
    self.init(debt, fee: card?.fee, from: start)
    guard requirement == nil else { return }
    requirement =
      card?.minimum.map(PlanDebt.Requirement.minimum)
      ?? (agreement == nil ? debt.payment : debt.contractDue).known.map(PlanDebt.Requirement.fixed)
  }

  init(_ debt: Debt, _ loan: Loan?, from start: CalendarDate) {
    self.init(debt, fee: loan?.fee, from: start)
    guard requirement == nil else { return }
    requirement = (agreement == nil ? debt.payment : debt.contractDue).known.map(PlanDebt.Requirement.fixed)
    if requirement == nil, loan?.payment == nil, debt.isDueInFull { requirement = .interestOnly }
    guard agreement == nil, let payment = debt.payment.known, let remaining = debt.remaining, !debt.isDueInFull,
      debt.promotion == nil
    else { return }
    findRest(of: debt, payment, remaining)
  }

  /// Nothing is due by the month on what was called in or has no terms.
  private init(_ debt: Debt, fee: Fee?, from start: CalendarDate) {
    (rate, self.fee) = (debt.rate, fee)
    isBalanceKnown = debt.balance.known != nil
    agreement = debt.agreement.map { AgreedMonths($0, from: start) }
    if agreement == nil, debt.due.known == .zero, debt.payment.known == .zero { requirement = .nothing }
  }

  /// What was agreed comes before the contract while it holds.
  private var firstRate: Rate? { agreement.flatMap { $0.begins == 0 ? $0.rate : nil } ?? rate }
  private var firstRequirement: PlanDebt.Requirement? {
    agreement.flatMap { $0.begins == 0 ? $0.requirement : nil } ?? requirement
  }

  /// Where an agreement begins after the first month, or ends; as far as the contract is known, what was agreed goes on.
  private var later: [PlanDebt.Stretch] {
    guard let agreement, let contractRate = rate ?? firstRate else { return [] }
    var found: [PlanDebt.Stretch] = []
    if agreement.begins > 0 {
      found.append(
        PlanDebt.Stretch(
          after: agreement.begins, rate: agreement.rate ?? contractRate, isAgreedRate: agreement.rate != nil,
          requirement: agreement.requirement))
    }
    if let ends = agreement.ends, let requirement {
      found.append(PlanDebt.Stretch(after: ends, rate: contractRate, requirement: requirement))
    }
    return found
  }

  /// What rounded instalments leave to the last, and the rate that a loan without one has.
  private mutating func findRest(of debt: Debt, _ payment: Amount, _ remaining: Int) {
    guard let owed = debt.balance.known, payment > .zero else { return }
    if let rate {
      roundingRest = restOfInstalments(of: owed, at: rate, paying: payment, remaining) ?? .zero
    } else if let solved = solvedRate(balance: owed, payment: payment, instalments: remaining) {
      (rate, isRateSolved) = (solved, true)
      roundingRest = Planner.roundingRest(balance: owed, payment: payment, instalments: remaining) ?? .zero
    }
  }

  /// nil while something is missing.
  func planned(_ debt: Debt, from start: CalendarDate) throws(PlanProblem) -> PlanDebt? {
    guard let balance = debt.balance.known, let rate = firstRate, let requirement = firstRequirement else { return nil }
    var planned = PlanDebt(
      name: debt.name, path: debt.path, balance: balance, rate: rate, requirement: requirement, currentPayment: .zero,
      isCard: debt.isCard)
    planned.isRateSolved = isRateSolved
    planned.roundingRest = roundingRest
    planned.later = later
    planned.isAgreed = agreement != nil
    planned.promotion = debt.agreedRate == nil ? debt.promotion : nil
    planned.fee = fee
    if case .on(let day) = debt.dueInFull { planned.dueInFull = day }
    planned.isCreditLine = debt.isCreditLine
    planned.consequence = debt.consequence
    if let payment = debt.payment.known {
      planned.currentPayment = payment
    } else {
      planned.currentPayment = try planned.requiredFirst(from: start)
    }
    return planned
  }
}

/// What was agreed, in months of a plan.
private struct AgreedMonths {
  /// So many months come before it.
  var begins: Int
  /// nil without an end.
  var ends: Int?
  var requirement: PlanDebt.Requirement
  /// nil where the contract's goes on.
  var rate: Rate?

  init(_ agreement: DatedAgreement, from start: CalendarDate) {
    begins = monthsBegun(from: start, until: agreement.from)
    ends = agreement.until.map { monthsBegun(from: start, until: $0) }
    requirement = .fixed(agreement.terms.sum.amount)
    rate = agreement.rate
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
}

extension Loan {
  /// Its rate, or the one that follows from balance, payment and instalments left.
  var rateOrSolved: Rate? {
    if let rate { return rate }
    guard dueInFull == nil, promotion == nil, case .monthly(let payment) = payment, let owed = balance?.amount,
      let remaining
    else { return nil }
    return solvedRate(balance: owed, payment: payment.amount, instalments: remaining)
  }
}
