import Household
import Money

/// Tells a plan that will never clear: with the same budget each month, nothing falls, or debts that do not fall take more
/// interest than there is budget.
struct Progress {
  private var interestOfGrowing: Int64 = 0
  private var somethingFell = false
  private var somethingStuck = false
  private(set) var closedSome = false
  private var month = 0
  private var stuckMonths = 0
  /// Where days or yearly fees make months differ, a whole year must show it.
  private let monthsToTell: Int
  /// Until then a rate or a balloon changes what happens.
  private let lastChange: Int

  init(_ debts: [PlanDebt], rows: [DebtRow], promotionEnds: [Int]) {
    let varies = zip(debts, rows).contains { debt, row in
      row.isDaily || debt.rate.period == .day || debt.fee?.period == .year
    }
    monthsToTell = varies ? 12 : 1
    let balloons = rows.map(\.balloonMonth).filter { $0 != .max }
    lastChange = (promotionEnds + balloons).max() ?? 0
  }

  mutating func begin(month: Int) {
    self.month = month
    (interestOfGrowing, somethingFell, somethingStuck, closedSome) = (0, false, false, false)
  }

  /// Notes a row before it is settled.
  @inline(__always)
  mutating func note(_ row: DebtRow) {
    let charged = row.monthInterest &+ row.monthFee
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

  /// - Parameter budget: nil where every debt goes its own way.
  mutating func isStuck(budget: Int64?) -> Bool {
    let isStuck =
      if let budget {
        somethingStuck && (!somethingFell || interestOfGrowing >= budget)
      } else {
        somethingStuck
      }
    stuckMonths = isStuck ? stuckMonths + 1 : 0
    return stuckMonths >= monthsToTell && month >= lastChange
  }
}
