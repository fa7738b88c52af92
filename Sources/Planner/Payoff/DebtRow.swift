import Household
import Money

/// One debt of a running plan, in plain integers: terms, what this month does, what all months did.
struct DebtRow {
  var balance: Int64
  /// Of the rate in force: for a month, or for a day where `isDaily`.
  var interestShare: FixedShare
  var isDaily: Bool
  /// No sum above 0 pays this debt's interest off: it asks for interest and fee only.
  var isInterestOnly: Bool
  var isShareWithInterest: Bool
  var floor: Int64
  /// A month, and what is left of it.
  var catchUp: Int64
  var catchUpLeft: Int64
  var catchUpOutOfPayments: Int64
  /// So little as a payment would leave is paid with it.
  var rest: Int64
  var minimumShare: FixedShare
  /// Charged in every month that `feeMonths` divides; 0 for none.
  var fee: Int64
  var feeMonths: Int
  /// In this month, and after it, everything is due; `.max` for never.
  var balloonMonth: Int

  var monthInterest: Int64 = 0
  var monthFee: Int64 = 0
  var monthRequired: Int64 = 0
  /// What of `monthRequired` makes up what is behind.
  var monthCatchUp: Int64 = 0
  var monthPayment: Int64 = 0

  var interest: Int64 = 0
  var fees: Int64 = 0
  var paid: Int64 = 0
  /// The month in which it closed; 0 while it is open.
  var closed = 0

  /// - Throws: `tooLarge` for a rate whose terms do not fit.
  init(_ debt: PlanDebt, start: CalendarDate) throws(PlanProblem) {
    balance = debt.balance.minorUnits
    (interestShare, isDaily) = (.nothing, false)
    (isInterestOnly, isShareWithInterest, floor, minimumShare) = (false, false, 0, .nothing)
    catchUp = debt.catchUp?.each.minorUnits ?? 0
    catchUpLeft = debt.catchUp.map { $0.inAll?.minorUnits ?? .max } ?? 0
    catchUpOutOfPayments = debt.catchUp?.outOfPayments.minorUnits ?? 0
    rest = debt.roundingRest.minorUnits
    fee = debt.fee?.amount.minorUnits ?? 0
    feeMonths = debt.fee?.period == .year ? 12 : 1
    balloonMonth = debt.dueInFull.map { monthsUntil($0, from: start) } ?? .max
    try take(debt, afterMonths: 0, from: start)
  }

  /// The terms of the month after so many.
  mutating func take(_ debt: PlanDebt, afterMonths months: Int, from start: CalendarDate) throws(PlanProblem) {
    (interestShare, isDaily) = try fixedShare(of: debt.rate(afterMonths: months, from: start))
    let requirement = debt.requirement(afterMonths: months)
    isInterestOnly = requirement == .interestOnly
    (isShareWithInterest, floor, minimumShare) = (false, 0, .nothing)
    switch requirement {
    case .nothing, .interestOnly: break
    case .fixed(let amount): floor = amount.minorUnits
    case .minimum(let minimum):
      floor = minimum.floor?.minorUnits ?? 0
      isShareWithInterest = minimum.isWithInterest
      if let share = minimum.share { minimumShare = try fixedShare(share.numerator, share.denominator) }
    }
  }

  /// What the debt will be with this month's interest and fee, before any payment.
  var owed: Int64 { balance &+ monthInterest &+ monthFee }

  /// What can still be paid on it this month.
  var unpaid: Int64 { owed &- monthPayment }

  /// What the month takes for it beside what is usually paid.
  var monthLift: Int64 { max(0, monthCatchUp &- catchUpOutOfPayments) }

  /// Charges the month and sets the payment to what the contract takes; never more than is owed.
  @inline(__always)
  mutating func charge(month: Int, days: UInt64) {
    let interest = interestShare.of(balance, periods: isDaily ? days : 1)
    let charged = fee != 0 && month % feeMonths == 0 ? fee : 0
    let owed = balance &+ interest &+ charged
    var required = floor
    if !minimumShare.isNothing {
      required = max(required, minimumShare.of(isShareWithInterest ? balance &+ interest : balance, periods: 1), 1)
    }
    if isInterestOnly { required = max(required, interest &+ charged) }
    if month >= balloonMonth { required = owed }
    monthCatchUp = catchUpLeft > 0 ? max(0, min(catchUp, catchUpLeft, owed &- required)) : 0
    required &+= monthCatchUp
    if owed &- required <= rest { required = owed }
    monthInterest = interest
    monthFee = charged
    monthRequired = required
    monthPayment = required
  }

  /// Takes the month into the balance and the totals.
  @inline(__always)
  mutating func settle(month: Int) {
    balance = unpaid
    catchUpLeft &-= monthCatchUp
    interest &+= monthInterest
    fees &+= monthFee
    paid &+= monthPayment
    if balance == 0 { closed = month }
  }
}

/// The share of one period, a month or a day.
func fixedShare(of rate: Rate) throws(PlanProblem) -> (share: FixedShare, isDaily: Bool) {
  let months: Int128 = rate.period == .year ? 12 : 1
  let (denominator, isLost) = rate.perPeriod.denominator.multipliedReportingOverflow(by: months)
  guard !isLost else { throw .tooLarge }
  return (try fixedShare(rate.perPeriod.numerator, denominator), rate.period == .day)
}

private func fixedShare(_ numerator: Int128, _ denominator: Int128) throws(PlanProblem) -> FixedShare {
  let share = Ratio(numerator, denominator)
  let most = Int128(1) << 58
  guard share.numerator >= 0, share.numerator < most, share.denominator < most else { throw .tooLarge }
  return FixedShare(numerator: UInt64(share.numerator), denominator: UInt64(share.denominator))
}

/// The first month whose date is `day` or later; at least 1.
func monthsUntil(_ day: CalendarDate, from start: CalendarDate) -> Int {
  let rough = (day.year - start.year) * 12 + day.month - start.month
  return max(1, start.adding(months: max(rough, 0)) >= day ? rough : rough + 1)
}

/// How many months end on `day` or before it.
func monthsEnding(by day: CalendarDate, from start: CalendarDate) -> Int {
  let rough = (day.year - start.year) * 12 + day.month - start.month
  return max(0, start.adding(months: max(rough, 0)) <= day ? rough : rough - 1)
}
