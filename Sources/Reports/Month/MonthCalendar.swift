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
    if entry.debt == nil || goesOnAlike(entry) {
      event.repeats = later.withThisMonth
      return [event]
    }
    return [event] + (entry.debt.map { [laterEvent(of: $0, later, id: id)] } ?? [])
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
      guard let dueDay = household.dueDay(of: debt.id) ?? dayOfRegularSum(debt, day) else { return nil }
      return LaterMonths(of: dueDay, after: day, until: until(debt))
    }
  }

  /// Where nothing is due by the month, and what is behind is made up over months: the day of the first of them.
  private func dayOfRegularSum(_ debt: Debt, _ day: CalendarDate) -> Int? {
    monthsOfRegularSum(debt) == nil ? nil : day.day
  }

  private func monthsOfRegularSum(_ debt: Debt) -> Int? {
    guard let line = settlement.line(debt.id), line.due == .zero, let regular = line.catchUp, regular.months > 1,
      !regular.isTooLong
    else { return nil }
    return regular.months
  }

  /// What was agreed ends it before the debt does: another sum is due from then on.
  private func until(_ debt: Debt) -> CalendarDate? {
    if let months = monthsOfRegularSum(debt) { return assessment.asOf.adding(months: months) }
    return [assessment.outlook.end(of: debt), debt.agreementEnds].compactMap(\.self).min()
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
      guard let day = debt.lostOn, day >= assessment.asOf, day <= end, debt.mayOweSomething,
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
    count = end.map { end in (0..<mostRepeats).prefix { next.adding(months: $0) < end }.count }
    if count == 0 { return nil }
  }

  var after: MonthlyRepeat { MonthlyRepeat(dayOfMonth: dayOfMonth, count: count) }
  var withThisMonth: MonthlyRepeat { MonthlyRepeat(dayOfMonth: dayOfMonth, count: count.map { $0 + 1 }) }
}

/// No plan goes further.
private let mostRepeats = 1_200
