import Household
public import Money
import Outlook
import Rules

extension Assessment {
  /// When to look again, by practice: sooner where something is urgent, later where nothing is over a line that matters; as
  /// many days before a sum falls due in full, or something is lost, where that comes sooner.
  public var looksAgain: CalendarDate {
    let practice = outlook.practice
    let usual =
      hasUrgentMatter ? asOf.adding(days: practice.daysToUrgentReview) : asOf.adding(months: monthsBetweenLooks)
    let days = figures.debts.filter(\.mayOweSomething).flatMap { debt -> [CalendarDate] in
      if case .on(let date) = debt.dueInFull { return [date] + (debt.lostOn.map { [$0] } ?? []) }
      return debt.lostOn.map { [$0] } ?? []
    }
    return days.filter { $0 > asOf }
      .map { asOf.adding(days: max(1, asOf.days(until: $0) - practice.daysToUrgentReview)) }
      .reduce(usual) { min($0, $1) }
  }

  /// Until when a lender is asked to wait that gets nothing now, or cannot be told a sum yet.
  public var lendersWaitUntil: CalendarDate { asOf.adding(days: outlook.practice.daysAskedOfLenders) }

  /// How long after a look the next one comes, by practice, where nothing is urgent.
  public var monthsBetweenLooks: Int {
    let isWell = [.clear, .severity(.notice)].contains(verdict)
    return isWell ? outlook.practice.monthsToCalmReview : outlook.practice.monthsToReview
  }
}
