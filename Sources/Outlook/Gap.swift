public import Money

/// What months lack while living costs and payments take more than comes in.
///
/// Example: income 12,000, living costs 6,500, a car loan of 6,900 with 6 payments left: 1,400 a month for 6 months, 8,400
/// in all; savings of 20,000 carry it and keep a month's living costs.
public struct Gap: Sendable, Equatable {
  /// This month, as the checks have it.
  public var now: Amount
  /// What each month lacks when every debt gets what is due and no more, until debts that end set the month right: what
  /// savings give, if they carry it.
  public var lacks: [Amount]
  /// False where the month is not set right within a hundred years, and while `isTimeKnown` is false.
  public var hasEnd: Bool
  /// False where only sums in place of the lists are known: then how long it lasts is not.
  public var isTimeKnown = true
  /// Whether savings carry it to its end beside what falls due in full before that; nil while they are not known.
  public var isCarried: Bool?
  /// For how many of these months savings pay it: to its end, or as long as practice asks; 0 where they do not. What falls
  /// due in full, on priority debts apart, comes after it: a gap that savings pay is not always one that they carry.
  public var monthsPaid = 0
  /// What is left each month once it is over; nil without an end.
  public var leftAfter: Amount?

  /// nil without an end, and while that is not known.
  public var months: Int? { hasEnd ? max(1, lacks.count) : nil }
  /// Savings pay what each month lacks, so everybody gets what is due.
  public var isPaid: Bool { first > .zero && monthsPaid > 0 }
  public var isPaidToItsEnd: Bool { isPaid && hasEnd && monthsPaid >= lacks.count }
  /// What it takes in all; nil without an end, and where it is too large to be exact.
  public var total: Amount? {
    guard hasEnd else { return nil }
    return lacks.dropFirst().reduce(now as Amount?) { sum, lack in sum.flatMap { $0.adding(lack) } }
  }
  /// What savings give this month, if they carry it.
  public var first: Amount { lacks.first ?? .zero }
  /// The same in the month after it.
  public var later: Amount { lacks.count > 1 ? lacks[1] : .zero }
  /// Something ends with this month: from the next on what is due is there.
  public var isThisMonthOnly: Bool { hasEnd && lacks.count <= 1 }

  /// What it takes of savings in so many months.
  public func taking(months: Int) -> Amount {
    lacks.prefix(max(0, months)).reduce(.zero) { $0.adding($1) ?? Amount(minorUnits: .max / 4) }
  }
}

/// A month that what is due makes short again after it held, or for the first time: an agreement ends in it, or begins to
/// ask for more.
public struct ShortAgain: Sendable, Equatable {
  public var from: CalendarDate
  /// What that month lacks.
  public var lack: Amount
  /// For how many months; nil without an end.
  public var months: Int?
  /// What they lack in all; nil without an end.
  public var total: Amount?
  /// What the months before leave, where every debt gets what is due.
  public var putAside: Amount
  /// Whether that, and savings, hold all of it; nil while savings are not known, and without them it is not held.
  public var isCarried: Bool?
}

/// A sum that falls due at once on a day.
public struct Balloon: Sendable, Equatable {
  public var debt: Debt
  public var date: CalendarDate
}

/// What a gap is measured with.
struct GapMeasure {
  var income: Amount
  var essentials: Amount
  /// What the first month takes as the checks have it.
  var payments: Amount
  var courses: [Course]
  /// nil: whatever is needed.
  var savings: Amount?
  /// What has savings before the gap: what is behind on priority debts.
  var priorityArrears: Amount
  var balloons: [Balloon]
  var day: CalendarDate
  var practice: Practice

  /// nil where the month is not short.
  var gap: Gap? {
    let now = essentials + payments - income
    guard now > .zero else { return nil }
    var (lacks, hasEnd): ([Amount], Bool) = ([], false)
    for month in 1...Course.mostMonths {
      let lack = lacking(inMonth: month)
      guard lack > .zero else {
        hasEnd = true
        break
      }
      lacks.append(lack)
      if isLasting(inMonth: month) { break }
    }
    var gap = Gap(now: now, lacks: lacks, hasEnd: hasEnd)
    if hasEnd { gap.leftAfter = -lacking(inMonth: firstFullMonth(after: max(1, lacks.count))) }
    let months = monthsPaid(of: gap, before: balloons)
    gap.isCarried = months != nil
    gap.monthsPaid = months ?? monthsPaid(of: gap, before: balloons.filter(\.debt.isPriority)) ?? 0
    return gap
  }

  /// nil where no month after a gap, or after this one, is short again.
  func shortAgain(after gap: Gap?) -> ShortAgain? {
    guard let begin = gap.map({ $0.hasEnd ? max(1, $0.lacks.count) + 1 : nil }) ?? 1 else { return nil }
    let steady = courses.map(\.monthsUntilSteady).max() ?? 0
    guard begin <= steady + 1,
      let month = (begin...min(steady + 1, Course.mostMonths)).first(where: { lacking(inMonth: $0) > .zero })
    else { return nil }
    var (lacks, hasEnd): ([Amount], Bool) = ([], false)
    for later in month...Course.mostMonths {
      let lack = lacking(inMonth: later)
      hasEnd = lack <= .zero
      if hasEnd { break }
      lacks.append(lack)
      if isLasting(inMonth: later) { break }
    }
    let putAside = (begin..<max(begin, month)).reduce(Amount.zero) { $0.adding(-lacking(inMonth: $1)) ?? $0 }
    var again = ShortAgain(
      from: day.adding(months: month - 1), lack: lacking(inMonth: month), putAside: putAside.nonNegative)
    guard hasEnd, let total = lacks.reduce(.zero as Amount?, { $0?.adding($1) }) else { return again }
    (again.months, again.total) = (lacks.count, total)
    again.isCarried = isCarrying(total, over: lacks.count, after: gap, puttingAside: putAside)
    return again
  }

  /// With what falls due in full, and what a gap takes, set apart; a month's living costs stay where it lasts.
  private func isCarrying(_ total: Amount, over months: Int, after gap: Gap?, puttingAside: Amount) -> Bool? {
    let kept = months > practice.monthsOnAllSavings ? essentials : .zero
    let before = gap.map { $0.taking(months: $0.lacks.count) } ?? .zero
    let apart = [kept, priorityArrears, before] + balloons.map(\.debt.balance.low)
    guard let needed = apart.reduce(total as Amount?, { $0?.adding($1) }) else { return false }
    if puttingAside >= needed { return true }
    return savings.map { ($0.adding(puttingAside) ?? $0) >= needed }
  }

  /// Without a month in which a debt takes only the rest of it: more is left from the next one on.
  private func firstFullMonth(after month: Int) -> Int {
    courses.contains { $0.months == month + 1 && $0.last < $0.monthly } ? month + 2 : month + 1
  }

  private func lacking(inMonth month: Int) -> Amount {
    courses.reduce(essentials - income) { $0 + $1.taking(inMonth: month) }
  }

  /// Whatever ends has ended before it: every later month is like this one.
  private func isLasting(inMonth month: Int) -> Bool {
    month > practice.monthsThatCarry
      && courses.allSatisfy { $0.months.map { $0 < month } ?? ($0.monthsUntilSteady < month) }
  }

  /// nil where savings do not pay it, with what falls due in full before its end set apart.
  private func monthsPaid(of gap: Gap, before balloons: [Balloon]) -> Int? {
    guard let savings, gap.first > .zero else { return gap.lacks.count }
    func free(until months: Int) -> Amount {
      let end = day.adding(months: months)
      return balloons.filter { $0.date < end }.reduce(savings - priorityArrears) { $0 - $1.debt.balance.low }
    }
    if gap.hasEnd {
      let months = gap.lacks.count
      let kept = months > practice.monthsOnAllSavings ? essentials : .zero
      if gap.taking(months: months) <= free(until: months) - kept { return months }
    }
    let enough = practice.monthsThatCarry
    guard gap.lacks.count >= enough, gap.taking(months: enough) <= free(until: enough) - essentials else { return nil }
    return enough
  }
}

extension Amount {
  /// nil where the sum is too large to be exact.
  func adding(_ other: Amount) -> Amount? {
    let (sum, isLost) = minorUnits.addingReportingOverflow(other.minorUnits)
    return isLost ? nil : Amount(minorUnits: sum)
  }
}
