import Checks
import Counsel
import Household
import Money
import Outlook
import Wording

/// Until when lenders get less than is due, and who has only to be paid.
extension ReportDraft {
  /// A day of the month in which what is behind on priority debts is made up at the latest, this month being the first; nil
  /// where nothing is made up by a regular sum, and where the rest of it has to be agreed.
  ///
  /// Example: 1,600 a month for 3 months from 2026-11 on: 2027-01, and from 2027-02 on what is due is paid again.
  var madeUpIn: CalendarDate? {
    guard settlement.squeeze == .untilMadeUp else { return nil }
    let months = settlement.priorityStillBehind.map { line in
      line.catchUp.flatMap { $0.isTooLong ? nil : line.monthsOfBoth ?? $0.months }
    }
    guard let most = months.compactMap(\.self).max(), !months.contains(nil) else { return nil }
    return assessment.asOf.adding(months: most - 1)
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
