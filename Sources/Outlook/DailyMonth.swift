import Household
public import Money

/// One month of a household day by day: what comes in and goes out on which day, and what is there each evening. What has
/// no day counts as going out at once, or only at the end: between the two lies what is there.
///
/// Example: 1,000 put by on the 23rd, 9,000 paid on the 10th, 3,800 due on the 5th, living costs of 6,000: on the 5th it
/// falls short, although the month ends with money over.
public struct DailyMonth: Sendable, Equatable {
  /// In the order of their days; those without one stand last.
  public var entries: [Entry]
  /// What is there on the first morning: savings that can be had, without what is set aside; nil while they are not known.
  public var opening: Amount?
  /// What goes out each day beside the entries, in all; nil while living costs are not known.
  public var spread: Amount?
  /// One a day; empty while answers are missing.
  public var evenings: [Evening]
  /// The answers without which it cannot be told what is there, as paths in the document.
  public var missing: [String]
  /// The payments that cannot be promised for their day.
  public internal(set) var daysToMove: [DayToMove] = []
  /// The most that is lacking on a day though all of them wait.
  public internal(set) var lacksEvenSo: Amount = .zero

  public struct Entry: Sendable, Equatable {
    public enum What: Sendable, Equatable {
      /// Income, by its name where it has one.
      case income(String?)
      case livingCosts(String)
      case payment(Debt)
      /// All that is owed, on the day on which it falls due.
      case inFull(Debt)
    }

    public var what: What
    /// nil where it is not said.
    public var day: CalendarDate?
    /// nil while it is not known.
    public var sum: Amount?

    public var isIncome: Bool { if case .income = what { true } else { false } }
    public var debt: Debt? {
      switch what {
      case .payment(let debt), .inFull(let debt): debt
      case .income, .livingCosts: nil
      }
    }
  }

  /// What is there at the end of a day; `least` and `most` are one where every entry has its day.
  public struct Evening: Sendable, Equatable {
    public var day: CalendarDate
    public var least: Amount
    public var most: Amount
  }
}

extension DailyMonth {
  public var undated: [Entry] { entries.filter { $0.day == nil } }
  /// The first day on which it falls short, whichever day the others have.
  public var firstShort: Evening? { evenings.first { $0.most < .zero } }
  /// The first day on which it may fall short.
  public var firstMayBeShort: Evening? { evenings.first { $0.least < .zero } }
  public var lowest: Evening? { evenings.min { ($0.least, $0.day) < ($1.least, $1.day) } }
  /// The money of the whole month suffices.
  public var holdsInAll: Bool { evenings.last.map { $0.least >= .zero } ?? false }

  /// What living costs lack until income comes, though every payment waits for it, in a month that holds in all; nil where they
  /// lack nothing.
  ///
  /// Example: 1,200 put by on the 1st, living costs of 4,200, pay on the 20th: 1,374 is lacking until then.
  public var lackUntilIncome: (sum: Amount, day: CalendarDate)? {
    guard holdsInAll, lacksEvenSo > .zero, let short = firstShort?.day, let income = dayOfIncome(after: short) else {
      return nil
    }
    return (lacksEvenSo, income)
  }

  /// nil where none comes that has its day.
  public func dayOfIncome(after day: CalendarDate) -> CalendarDate? {
    entries.first { $0.isIncome && $0.day.map { $0 > day } ?? false }?.day
  }

  public func evening(of day: CalendarDate) -> Evening? { evenings.first { $0.day == day } }
}

extension Outlook {
  /// Some income has its day: only then can it be told that money comes too late.
  public var isPayDayKnown: Bool {
    guard household.payDay == nil, case .parts(let parts)? = household.income else { return household.payDay != nil }
    return parts.contains { $0.day != nil }
  }

  /// A payment has its day too.
  public var mayMissADay: Bool {
    isPayDayKnown && figures.debts.contains { $0.isDueInFull || $0.lostOn != nil || household.dueDay(of: $0.id) != nil }
  }

  /// With what the month takes for each debt: what is paid, and at least what is due.
  public var dailyMonth: DailyMonth { DailyMonth(of: self) { $0.payment.known } }

  /// With what each lender is given. Where everything is paid as agreed, without savings, that is what is paid usually.
  public func dailyMonth(settledBy settlement: Settlement) -> DailyMonth {
    let isAsUsual = settlement.basis == .asAgreed && settlement.draw == nil
    return DailyMonth(of: self, atOnce: { settlement.line($0.id)?.clearedFromSavings ?? .zero }) { debt in
      guard let line = settlement.line(debt.id), !isAsUsual || !line.isSettled else { return debt.payment.known }
      switch line.part {
      case .priority, .agreed, .other: return line.offer.map { $0 + line.catchUpNow - line.clearedFromSavings }
      case .paidInFull: return debt.payment.known
      case .nothingDue, .clear, .questioned: return .zero
      }
    }
  }
}

extension DailyMonth {
  /// - Parameter atOnce: what is paid on the first day, beside what `paying` has on the debt's own.
  init(of outlook: Outlook, atOnce: (Debt) -> Amount = { _ in .zero }, paying: (Debt) -> Amount?) {
    let household = outlook.household
    let start = outlook.day
    let found = DailyEntries(outlook, atOnce: atOnce, paying: paying)
    entries = found.inOrder
    spread = found.spread
    let savings = outlook.usableSavings
    opening = savings.map { ($0 - (household.setAside?.sum.amount ?? .zero)).nonNegative }
    if household.isFrozen { opening = .zero }
    missing = found.missing + (opening == nil ? ["savings"] : [])
    evenings = []
    guard let opening, let spread else { return }
    let known = evenings(from: opening, spread: spread, start)
    if missing.isEmpty { evenings = known }
    moveDays(by: known)
  }

  /// With what is known: a sum that is not counts as nothing.
  private func evenings(from opening: Amount, spread: Amount, _ start: CalendarDate) -> [Evening] {
    let month = start.days(until: start.adding(months: 1))
    let last = entries.compactMap(\.day).max().map { max(month, start.days(until: $0) + 1) } ?? month
    // An entry holds its whole debt: the sums alone go through every day.
    let sums = entries.map { (day: $0.day, signed: $0.signed) }
    let undated = entries.filter { $0.day == nil }
    let outgoing = undated.filter { !$0.isIncome }.reduce(Amount.zero) { $0 + $1.signed }
    let incoming = undated.filter(\.isIncome).reduce(Amount.zero) { $0 + $1.signed }
    return (1...max(1, last)).map { count in
      let day = start.adding(days: count - 1)
      // A day of the 31st may lie behind the month; living costs are those of the month.
      let spent = spread.share(Ratio(Int128(min(count, month)), Int128(max(1, month))))
      let fixed = sums.reduce(opening - spent) { sum, entry in
        entry.day.map { $0 <= day } ?? (count == last) ? sum + entry.signed : sum
      }
      guard count < last else { return Evening(day: day, least: fixed, most: fixed) }
      return Evening(day: day, least: fixed + outgoing, most: fixed + incoming)
    }
  }
}

extension DailyMonth.Entry {
  fileprivate var signed: Amount { isIncome ? sum ?? .zero : -(sum ?? .zero) }
}
