import Household
import Money

extension PayoffRun {
  /// Debts whose promotional rate no longer counts from the next month on take their own.
  mutating func endPromotions() throws(PlanProblem) {
    while let next = promotionEnds.last, next.months <= month {
      promotionEnds.removeLast()
      let (share, isDaily) = try fixedShare(of: debts[next.debt].rate)
      rows[next.debt].interestShare = share
      rows[next.debt].isDaily = isDaily
    }
  }

  /// The rate in force on a debt in the next month.
  func rate(of debt: Int) -> Rate {
    guard let promotion = debts[debt].promotion, monthsEnding(by: promotion.until, from: start) > month else {
      return debts[debt].rate
    }
    return promotion.rate
  }
}
