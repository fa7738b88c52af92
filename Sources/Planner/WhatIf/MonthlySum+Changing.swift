import Household
import Money

extension MonthlySum {
  /// All parts together; nil while one is not known.
  var known: Stated? {
    switch self {
    case .total(let stated): return stated
    case .parts(let parts):
      var total = Stated(.zero)
      for part in parts {
        guard let monthly = part.monthly else { return nil }
        total = Stated(total.amount + monthly.amount, isEstimate: total.isEstimate || monthly.isEstimate)
      }
      return total
    }
  }
}

extension MonthlySum? {
  var knownAmount: Amount { self?.known?.amount ?? .zero }

  /// The sum after a change, as one figure: shares half up to the minor unit, parts added up.
  /// - Throws: `notKnown` for a change by something of a sum that is not known, `belowZero`, `tooLarge`.
  func changed(by change: SumChange, _ currency: Currency, _ path: String) throws(ChangeProblem) -> MonthlySum {
    if case .to(let stated) = change { return .total(stated) }
    guard let known = self?.known else { throw .notKnown([path]) }
    let more =
      switch change {
      case .to(let stated): stated.amount - known.amount
      case .by(let amount): amount
      case .byShare(let share): known.amount.share(share)
      }
    let sum = known.amount + more
    guard sum >= .zero else { throw .belowZero }
    guard sum <= Amount.largest(in: currency) else { throw .tooLarge }
    return .total(Stated(sum, isEstimate: known.isEstimate))
  }
}
