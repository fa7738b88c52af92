import Household
import Money

/// Tells a plan that will never clear: with the same budget each month, nothing falls, or debts that do not fall take more
/// interest than there is budget; without one, the total does not fall. Months before the last change of terms do not tell.
struct Progress {
  private var interestOfGrowing: Int64 = 0
  private var totalFall: Int64 = 0
  private var somethingFell = false
  private var somethingStuck = false
  private(set) var closedSome = false
  private var month = 0
  private var stuckMonths = 0
  /// Where days or yearly fees make months differ, a whole year must show it.
  private let monthsToTell: Int
  /// The first month in which all terms are ones that stay, and no balloon is still to come.
  private let lastChange: Int

  init(_ debts: [PlanDebt], rows: [DebtRow], changes: [Int]) {
    let varies = zip(debts, rows).contains { debt, row in
      row.isDaily || ([debt.rate] + debt.later.map(\.rate)).contains { $0.period == .day } || debt.fee?.period == .year
    }
    monthsToTell = varies ? 12 : 1
    let balloons = rows.map(\.balloonMonth).filter { $0 != .max }
    lastChange = (changes.map { $0 + 1 } + balloons).max() ?? 0
  }

  mutating func begin(month: Int) {
    self.month = month
    (interestOfGrowing, totalFall) = (0, 0)
    (somethingFell, somethingStuck, closedSome) = (false, false, false)
  }

  /// Notes a row before it is settled.
  @inline(__always)
  mutating func note(_ row: DebtRow) {
    let charged = row.monthInterest &+ row.monthFee
    totalFall &+= row.monthPayment &- charged
    if row.monthPayment > charged {
      somethingFell = true
      if row.monthPayment == row.owed { closedSome = true }
    } else {
      somethingStuck = true
      interestOfGrowing &+= charged
    }
  }

  /// Nothing has got better so far, and no rate or balloon is about to change that.
  var isGettingNowhere: Bool { month > 0 && stuckMonths == month && month >= lastChange }

  /// - Parameter budget: what the month had to spend; nil where every debt goes its own way.
  mutating func isStuck(budget: Int64?) -> Bool {
    let isStuck =
      if let budget {
        somethingStuck && (!somethingFell || interestOfGrowing >= budget)
      } else {
        totalFall <= 0
      }
    stuckMonths = isStuck ? stuckMonths + 1 : 0
    return month >= lastChange && min(stuckMonths, month - lastChange + 1) >= monthsToTell
  }
}
