import Household
public import Money

/// What one debt takes month by month when the same sum is paid on it each month, until it ends.
///
/// Example: 38,000 at 18.25 % a year, 3,800 a month: 11 months, the last of them less.
public struct Course: Sendable, Equatable {
  /// What every month takes but the last, after `before`.
  public var monthly: Amount
  /// What comes first, while an agreement that begins or ends makes it another sum.
  var before: [Debt.Stretch] = []
  /// How many months take something; nil without an end within a hundred years.
  public var months: Int?
  /// What the last month takes.
  public var last: Amount
  /// The interest of all of them; nil where it cannot be told.
  public var interest: Amount?

  /// A debt without an end in so many months has none.
  public static let mostMonths = 1_200

  /// What the month takes, the first being 1.
  public func taking(inMonth month: Int) -> Amount {
    if let months, month >= months { return month == months ? last : .zero }
    return sum(ofMonth: month)
  }

  /// As though it had no end.
  private func sum(ofMonth month: Int) -> Amount {
    var begun = 0
    for stretch in before {
      begun += stretch.months ?? 0
      if month <= begun { return stretch.sum }
    }
    return monthly
  }

  /// After so many months it takes the same until it ends.
  var monthsUntilSteady: Int { before.reduce(0) { $0 + ($1.months ?? 0) } }
}

extension Course {
  /// A loan that states its payments left takes so many of them, whatever its balance; one due in full its payment until
  /// its date, at least this month's; one of unknown balance one payment; any other until it is paid off at its own rate
  /// (none where that is not known), the month's interest first, then the payment. An agreement takes its own sum while it
  /// holds.
  public init(of debt: Debt, paying sum: Amount, from day: CalendarDate) {
    let stretches = debt.stretches(paying: sum, from: day)
    guard stretches.contains(where: { $0.sum > .zero }) else {
      self.init(monthly: .zero, months: debt.balance.known == .zero ? 0 : nil, last: .zero, interest: nil)
      return
    }
    if let count = debt.paymentsLeft(from: day) {
      self.init(stretches, months: count, interest: Course.interest(of: debt, paying: sum, count, stretches, from: day))
      last = self.sum(ofMonth: count)
    } else {
      self.init(stretches)
      payOff(debt, from: day)
    }
  }

  /// At its own rate, as a plan pays it off; where that is not known, what the payments left are more than what is owed.
  private static func interest(
    of debt: Debt, paying sum: Amount, _ count: Int, _ stretches: [Debt.Stretch], from day: CalendarDate
  ) -> Amount? {
    guard !debt.isDueInFull, let owed = debt.balance.known else { return nil }
    guard debt.rate != nil else { return (sum.times(count) - owed).nonNegative }
    var course = Course(stretches)
    course.payOff(debt, from: day)
    return course.interest
  }

  private init(_ stretches: [Debt.Stretch], months: Int? = nil, interest: Amount? = nil) {
    let steady = stretches.last?.sum ?? .zero
    self.init(
      monthly: steady, before: stretches.dropLast(), months: months, last: steady, interest: interest)
  }

  private mutating func payOff(_ debt: Debt, from day: CalendarDate) {
    let changesRate = debt.promotion != nil || !before.isEmpty
    var owed = debt.balance.low.minorUnits
    var (date, charge) = (day, MonthlyCharge(debt.rate(forMonthFrom: day)))
    var interest = Int128(0)
    for month in 1...Course.mostMonths where owed < Course.mostOwed {
      if month > 1, changesRate { charge = MonthlyCharge(debt.rate(forMonthFrom: date)) }
      let end = charge.countsDays ? day.adding(months: month) : date
      let added = charge.interest(on: owed, days: date.days(until: end))
      if charge.countsDays { date = end } else if changesRate { date = day.adding(months: month) }
      guard added < Course.mostOwed else { return }
      interest += Int128(added)
      if month == monthsUntilSteady + 1 { askForTheMinimum(of: debt, on: owed, interest: added) }
      let sum = sum(ofMonth: month)
      owed += added - sum.minorUnits
      guard owed <= 0 else { continue }
      months = month
      last = Amount(minorUnits: sum.minorUnits + owed)
      self.interest = debt.rate == nil ? nil : Amount(minorUnits: Int64(clamping: interest))
      return
    }
  }

  /// A card whose agreement is over asks for its share of what is owed by then, not of what is owed today.
  ///
  /// Example: 21,000 and a minimum of 10 %, 600 agreed for 24 months without interest: then 6,600 is owed, and 660 is due.
  private mutating func askForTheMinimum(of debt: Debt, on owed: Int64, interest: Int64) {
    guard debt.agreement?.until != nil, let terms = debt.minimumTerms else { return }
    let asked = terms.due(
      on: Amount(minorUnits: owed), interest: terms.isWithInterest ? Amount(minorUnits: interest) : .zero)
    monthly = min(Amount(minorUnits: owed), asked)
  }

  /// A debt that grows beyond this is never paid off.
  private static let mostOwed = Int64(1) << 58
}

extension Debt {
  /// Whether a payment of so much this month is its last.
  func ends(paying sum: Amount, from day: CalendarDate) -> Bool {
    // A debt that more is owed on is not followed to its end for that.
    guard remaining == 1 || balance.known.map({ $0 <= sum }) ?? false else { return false }
    return Course(of: self, paying: sum, from: day).months == 1
  }

  /// The number of equal payments still to come, where the debt states it or its balance is not known; nil where it is
  /// paid until nothing is owed, as what was called in: its contract's months and day are over.
  fileprivate func paymentsLeft(from day: CalendarDate) -> Int? {
    if due.known == .zero { return nil }
    if let remaining, agreement == nil || agreed == nil && balance.known == nil { return remaining }
    switch dueInFull {
    case .on(let date): return max(1, monthsBegun(from: day, until: date))
    case .unknown: return 1
    case nil: return balance.known == nil ? 1 : nil
    }
  }
}

/// The monthly dates from `day` on that lie before `date`: 1 for a date within a month, 0 for one that is not later.
public func monthsBegun(from day: CalendarDate, until date: CalendarDate) -> Int {
  guard day < date else { return 0 }
  let whole = (date.year - day.year) * 12 + date.month - day.month
  return day.adding(months: whole) < date ? whole + 1 : day.adding(months: whole - 1) < date ? whole : whole - 1
}

extension Amount {
  /// The sum so many times over, as far as it can be held.
  public func times(_ count: Int) -> Amount {
    let (product, isLost) = minorUnits.multipliedReportingOverflow(by: Int64(count))
    return Amount(minorUnits: isLost ? .max / 4 : product)
  }
}
