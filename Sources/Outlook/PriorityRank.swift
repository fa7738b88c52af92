public import Money

/// Which priority debt comes before which: a day of loss that is still to come first, the nearest before the others; then by
/// what is lost. A day that has passed can no longer be kept: such a debt has its place by its loss.
public struct PriorityRank: Sendable, Comparable {
  private var daysLeft: Int
  private let loss: Int
  private let id: DebtID

  init(of debt: Debt, on day: CalendarDate, by practice: Practice) {
    daysLeft = debt.dayOfLoss(from: day).map { day.days(until: $0) } ?? .max
    loss = practice.priorityOrder.firstIndex(of: debt.consequence) ?? practice.priorityOrder.count
    id = debt.id
  }

  var hasADay: Bool { daysLeft != .max }

  /// By what is lost alone, as what is due is paid.
  var byLoss: PriorityRank {
    var rank = self
    rank.daysLeft = .max
    return rank
  }

  public static func < (left: PriorityRank, right: PriorityRank) -> Bool {
    (left.daysLeft, left.loss, left.id) < (right.daysLeft, right.loss, right.id)
  }
}

extension Outlook {
  public func priorityRank(of debt: Debt) -> PriorityRank { PriorityRank(of: debt, on: day, by: practice) }
}

extension Debt {
  /// The day on which it is lost, where that is not past.
  public func dayOfLoss(from day: CalendarDate) -> CalendarDate? { lostOn.flatMap { $0 >= day ? $0 : nil } }
}
