import Household
import Money

extension PayoffRun {
  /// Debts whose promotional rate no longer counts from the next month on, or of which an agreement begins or ends then, take
  /// their new terms.
  mutating func takeNewTerms() throws(PlanProblem) {
    while let next = changes.last, next.months <= month {
      changes.removeLast()
      try rows[next.debt].take(debts[next.debt], afterMonths: month, from: start)
    }
  }

  /// The rate in force on a debt in the next month.
  func rate(of debt: Int) -> Rate { debts[debt].rate(afterMonths: month, from: start) }
}
