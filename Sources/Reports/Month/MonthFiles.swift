import Channels
public import Checks
import Household
import Money
import Outlook
import Rules
public import Wording

/// The days of a month for a calendar: what is due, what is lost on a day, the day to look again. The same each time that it
/// is written of the same figures.
public func monthCalendar(on assessment: Assessment, language: Language) -> String {
  let words = MonthWords(assessment, language)
  guard !assessment.isHeldBack else { return calendarFile([words.review], written: assessment.asOf) }
  let due = words.month.entries.compactMap(words.event)
  return calendarFile(due + words.lost + [words.review], written: assessment.asOf)
}

/// The same as rows, for spreadsheets: keys never change with the language, amounts are plain.
public func monthCSV(on assessment: Assessment, language: Language) -> String {
  let words = MonthWords(assessment, language)
  let (month, currency) = (words.month, assessment.household.currency)
  let entries = assessment.isHeldBack ? [] : month.entries
  let rows = entries.map { entry -> [String] in
    let evening = entry.day.flatMap(month.evening)
    return [
      entry.day?.description ?? "", entry.kind, words.name(of: entry), entry.sum?.plain(in: currency) ?? "",
      evening?.least.plain(in: currency) ?? "", evening?.most.plain(in: currency) ?? "", currency.code,
    ]
  }
  let columns = ["day", "kind", "what", "sum", "there_at_least", "there_at_most", "currency"]
  return ([columns] + rows).map { csvLine($0) + "\n" }.joined()
}

extension DailyMonth.Entry {
  fileprivate var kind: String {
    switch what {
    case .income: "income"
    case .livingCosts: "living-costs"
    case .payment: "payment"
    case .inFull: "due-in-full"
    }
  }
}

extension MonthWords {
  /// What goes out on a day that is known, with a reminder the day before.
  fileprivate func event(_ entry: DailyMonth.Entry) -> CalendarEvent? {
    guard let day = entry.day, !entry.isIncome else { return nil }
    let (name, sum) = (name(of: entry), entry.sum.map(shown) ?? "?")
    let income = month.daysToMove.first { $0.debt.id == entry.debt?.id }?.behind
    let summary =
      entry.debt == nil
      ? say(MonthSentence.payCost, [.what: name, .sum: sum])
      : income.map { say(MonthSentence.payDebtEarly, [.lender: name, .sum: sum, .day: shown($0)]) }
        ?? say(MonthSentence.payDebt, [.lender: name, .sum: sum])
    return CalendarEvent(
      id: "\(entry.kind)-\(mark(of: entry))-\(day)", day: day, summary: summary, remindsBefore: true)
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

  fileprivate var review: CalendarEvent {
    CalendarEvent(
      id: "review-\(assessment.looksAgain)", day: assessment.looksAgain,
      summary: say(MonthSentence.lookAtDebtsAgain))
  }
}
