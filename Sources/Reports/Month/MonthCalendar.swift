import Channels
public import Checks
import Household
import Money
import Outlook
import Rules
public import Wording

/// The days of a month for a calendar, and what comes on them each month after it: what is due, what is lost on a day, the
/// days to look again. The same each time that it is written of the same figures.
public func monthCalendar(on assessment: Assessment, language: Language) -> String {
  let words = MonthWords(assessment, language)
  guard !assessment.isHeldBack else { return calendarFile([words.review(repeats: nil)], written: assessment.asOf) }
  let due = words.month.entries.flatMap(words.events)
  return calendarFile(due + words.lost + [words.review(repeats: words.laterReviews)], written: assessment.asOf)
}

extension MonthWords {
  /// What goes out on a day that is known, with a reminder the day before; and the same in the months after it. Where lenders
  /// get other sums this month than they are owed, the later months have none yet.
  fileprivate func events(_ entry: DailyMonth.Entry) -> [CalendarEvent] {
    guard let day = entry.day, !entry.isIncome else { return [] }
    let id = "\(entry.kind)-\(mark(of: entry))-\(day)"
    var event = CalendarEvent(id: id, day: day, summary: summary(of: entry), remindsBefore: true)
    guard let later = repeats(of: entry, from: day) else { return [event] }
    guard let debt = entry.debt else {
      event.repeats = later.withThisMonth
      return [event]
    }
    guard goesOnAlike(entry) else { return [event, laterEvent(of: debt, later, id: id)] }
    guard let agreed = debt.agreementEnds, let whileAgreed = later.until(agreed) else {
      event.repeats = later.withThisMonth
      return [event]
    }
    // Another sum is due once what was agreed is over.
    event.repeats = whileAgreed.withThisMonth
    return [event] + (later.from(agreed).map { [laterEvent(of: debt, $0, id: id)] } ?? [])
  }

  private func summary(of entry: DailyMonth.Entry) -> String {
    let (name, sum) = (name(of: entry), entry.sum.map(shown) ?? "?")
    guard entry.debt != nil else { return say(MonthSentence.payCost, [.what: name, .sum: sum]) }
    guard let income = dayToMove(entry) else { return say(MonthSentence.payDebt, [.lender: name, .sum: sum]) }
    return say(MonthSentence.payDebtEarly, [.lender: name, .sum: sum, .day: shown(income)])
  }

  private func dayToMove(_ entry: DailyMonth.Entry) -> CalendarDate? {
    month.daysToMove.first { $0.debt.id == entry.debt?.id }?.behind
  }

  /// Everybody gets what is due, on its day, and nothing of it comes out of savings.
  private func goesOnAlike(_ entry: DailyMonth.Entry) -> Bool {
    settlement.basis == .asAgreed && settlement.draw == nil && dayToMove(entry) == nil
  }

  /// On which days it comes in the months after this one; nil where it does not.
  private func repeats(of entry: DailyMonth.Entry, from day: CalendarDate) -> LaterMonths? {
    switch entry.what {
    case .income, .inFull: return nil
    case .livingCosts(let name): return LaterMonths(of: dayOfCost(name) ?? day.day, after: day, until: nil)
    case .payment(let debt):
      guard settlement.line(debt.id)?.isPaidOff != true else { return nil }
      guard let dueDay = household.dueDay(of: debt.id) ?? dayOfRegularSum(debt, day) else { return nil }
      return LaterMonths(of: dueDay, after: day, until: until(debt))
    }
  }

  /// Where nothing is due by the month, and what is behind is made up over months: the day of the first of them.
  private func dayOfRegularSum(_ debt: Debt, _ day: CalendarDate) -> Int? {
    monthsOfRegularSum(debt) == nil ? nil : day.day
  }

  private func monthsOfRegularSum(_ debt: Debt) -> Int? {
    guard let line = settlement.line(debt.id), line.due == .zero || line.monthsOfBoth != nil,
      let months = line.monthsToMakeUp, months > 1
    else { return nil }
    return months
  }

  /// nil without an end, as where its lender gets less than is due.
  private func until(_ debt: Debt) -> CalendarDate? {
    if let months = monthsOfRegularSum(debt) { return assessment.asOf.adding(months: months) }
    let isPaid = settlement.line(debt.id).map { !$0.isSettled || $0.hasItsDue } ?? true
    return isPaid ? assessment.outlook.end(of: debt) : nil
  }

  private func dayOfCost(_ name: String) -> Int? {
    guard case .parts(let parts)? = household.essentials else { return nil }
    return parts.first { $0.name == name }?.day
  }

  private func laterEvent(of debt: Debt, _ later: LaterMonths, id: String) -> CalendarEvent {
    CalendarEvent(
      id: id + "-later", day: later.first, summary: say(MonthSentence.payLater, [.lender: name(of: debt)]),
      remindsBefore: true, repeats: later.after)
  }

  /// The same for the same debt or cost, whatever it is called in which language.
  private func mark(of entry: DailyMonth.Entry) -> String {
    entry.debt.map { mark(of: $0.path) } ?? String(month.entries.firstIndex(of: entry) ?? 0)
  }

  /// `cards-2` for `cards[2]`.
  private func mark(of path: String) -> String { path.replacing("[", with: "-").replacing("]", with: "") }

  /// Of debts of which nothing is paid on that day.
  fileprivate var lost: [CalendarEvent] {
    assessment.figures.debts.compactMap { debt in
      guard let day = debt.lostOn, day >= assessment.asOf, debt.mayOweSomething,
        !month.entries.contains(where: { $0.debt?.id == debt.id && $0.day == day })
      else { return nil }
      return CalendarEvent(
        id: "last-day-\(mark(of: debt.path))-\(day)", day: day,
        summary: say(MonthSentence.lastDayFor, [.lender: name(of: debt)]), remindsBefore: true)
    }
  }

  fileprivate func review(repeats: MonthlyRepeat?) -> CalendarEvent {
    CalendarEvent(
      id: "review-\(assessment.looksAgain)", day: assessment.looksAgain,
      summary: say(MonthSentence.lookAtDebtsAgain), repeats: repeats)
  }

  /// After the first look by practice, for as long as there are debts.
  fileprivate var laterReviews: MonthlyRepeat? {
    let (first, interval) = (assessment.looksAgain, max(1, assessment.monthsBetweenLooks))
    let count = assessment.outlook.endOfDebts.map { end in
      (0..<mostRepeats).prefix { first.adding(months: $0 * interval) < end }.count
    }
    guard count != 0, count != 1 else { return nil }
    return MonthlyRepeat(dayOfMonth: first.day, interval: interval, count: count)
  }
}

/// The same day of the months after one day, until a debt ends.
private struct LaterMonths {
  /// The first of them.
  let first: CalendarDate
  private let dayOfMonth: Int
  /// nil where no end is known.
  private let count: Int?

  /// nil where there is none before the end.
  init?(of dayOfMonth: Int, after day: CalendarDate, until end: CalendarDate?) {
    self.dayOfMonth = dayOfMonth
    let next = day.adding(days: 1).next(dayOfMonth: dayOfMonth)
    first = next
    count = end.map { LaterMonths.count(from: next, before: $0) }
    if count == 0 { return nil }
  }

  private init(_ dayOfMonth: Int, first: CalendarDate, count: Int?) {
    (self.dayOfMonth, self.first, self.count) = (dayOfMonth, first, count)
  }

  private static func count(from first: CalendarDate, before day: CalendarDate) -> Int {
    (0..<mostRepeats).prefix { first.adding(months: $0) < day }.count
  }

  /// Those before a day; nil where that is all of them, or none.
  func until(_ day: CalendarDate) -> LaterMonths? {
    let before = LaterMonths.count(from: first, before: day)
    guard before > 0, count.map({ before < $0 }) ?? true else { return nil }
    return LaterMonths(dayOfMonth, first: first, count: before)
  }

  /// Those from a day on; nil where there are none.
  func from(_ day: CalendarDate) -> LaterMonths? {
    let before = LaterMonths.count(from: first, before: day)
    if let count, count <= before { return nil }
    return LaterMonths(dayOfMonth, first: first.adding(months: before), count: count.map { $0 - before })
  }

  var after: MonthlyRepeat { MonthlyRepeat(dayOfMonth: dayOfMonth, count: count) }
  var withThisMonth: MonthlyRepeat { MonthlyRepeat(dayOfMonth: dayOfMonth, count: count.map { $0 + 1 }) }
}

/// No plan goes further.
private let mostRepeats = 1_200
