public import Money

/// What some credit takes, in sums and in rates. What the question does not tell is nil.
public struct Cost: Sendable, Equatable {
  /// What comes into the hand.
  public var received: Amount?
  /// What is paid each period, in whole minor units, the last trimmed so that they add up to `total`.
  public var payments: [Amount] = []
  /// Everything paid.
  public var total: Amount?
  /// `total` less `received`: interest, fees and what was kept back; below 0 where less is repaid than was received.
  public var interest: Amount?
  /// The rate as it is told, a year: a fee per period × 12, or the rate itself.
  public var advertised: Ratio?
  public var rates: YearlyRates?
  /// Why `rates` is nil.
  public var noRate: NoRate?
  /// The stretches of days of `fullBalance`.
  public var stretches: [Stretch] = []

  public var firstPayment: Amount? { payments.first }
}

/// What credit costs.
/// - Precondition: sums are at most `Amount.largest(in:)`, periods within `CostQuestion.periods`, and dated sums in the order
///   of their days.
/// - Throws: `CostTooLarge`.
public func cost(of question: CostQuestion, in currency: Currency) throws(CostTooLarge) -> Cost {
  let largest = Amount.largest(in: currency)
  let cost: Cost? =
    switch question {
    case .instalments(let sum, let periods, let terms, let upFront):
      instalmentCost(sum, periods, terms, upFront: upFront, largest: largest)
    case .rate(let rate):
      Cost(advertised: rate.perYear, rates: YearlyRates(quoted: rate))
    case .flows(let flows): flowCost(flows, largest: largest)
    case .fullBalance(let rate, let entries, let end):
      fullBalanceCost(at: rate, entries, until: end, largest: largest)
    }
  guard let cost else { throw CostTooLarge() }
  return cost
}
