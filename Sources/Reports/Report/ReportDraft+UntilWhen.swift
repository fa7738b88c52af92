import Checks
import Counsel
import Household
import Money
import Outlook
import Wording

/// Until when lenders get less than is due, and who has only to be paid.
extension ReportDraft {
  /// A day of the month in which what is behind on priority debts is made up at the latest; nil where nothing is made up by a
  /// regular sum, and where the rest of it has to be agreed. Of a debt with a day that is when it is paid last before; else
  /// it is the end of those months.
  ///
  /// Example: 1,600 a month for 3 months from 2026-11-28 on. A card that is due on the 18th is paid three times until then,
  /// on 2026-12-18 first: 2027-02, and from 2027-03 on what is due is paid again.
  func madeUpIn(dueOn day: Int?) -> CalendarDate? {
    guard settlement.squeeze == .untilMadeUp else { return nil }
    let months = settlement.priorityStillBehind.map(\.monthsToMakeUp)
    guard let most = months.compactMap(\.self).max(), !months.contains(nil) else { return nil }
    guard let day else { return assessment.asOf.adding(months: most).adding(days: -1) }
    return assessment.asOf.next(dayOfMonth: day).adding(months: most - 1)
  }

  /// The last of these for those that get less than is due.
  var madeUpForAll: CalendarDate? {
    reportDebts.filter { $0.line.isSettled && !$0.line.hasItsDue }.compactMap { madeUpIn(dueOn: $0.dueDay) }.max()
  }

  /// It was behind, and this month pays what is due and all that is behind, with nothing lost before that: nothing has to be
  /// asked of its lender, or written.
  func isOnlyPaid(_ debt: ReportDebt) -> Bool {
    let isPaid = debt.line.hasItsDue && (debt.line.isCleared || debt.line.isPaidOff)
    return debt.isBehind && isPaid && dayToMove(debt) == nil && !hasADay(debt) && !isAboutToBeLost(debt)
  }

  private func hasADay(_ debt: ReportDebt) -> Bool { debt.line.debt.lostOn.map { $0 > assessment.asOf } ?? false }

  /// Its loss is one of what is urgent.
  func isAboutToBeLost(_ debt: ReportDebt) -> Bool {
    let urgent = household.situation.urgent ?? []
    return switch debt.consequence {
    case .home: urgent.contains(.eviction)
    case .power: urgent.contains(.disconnection)
    case .court: urgent.contains(.court)
    case .law, .tools, .collateral, .none: false
    }
  }
}
