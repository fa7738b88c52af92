import Money

/// Sums on days of their own. The rates count days of 365ths of a year.
/// - Returns: nil when everything received, or everything paid, is more than `largest`.
func flowCost(_ flows: [DatedAmount], largest: Amount) -> Cost? {
  let (received, paid) = (sum(of: flows, where: { $0 > .zero }), sum(of: flows, where: { $0 < .zero }))
  guard let received = received.amount(upTo: largest), let paid = (-paid).amount(upTo: largest) else { return nil }
  var cost = Cost(
    received: received, payments: flows.filter { $0.amount < .zero }.map { -$0.amount }, total: paid,
    interest: paid - received)
  do throws(NoRate) {
    cost.rates = YearlyRates(daily: try internalGrowth(of: timed(flows)))
  } catch {
    cost.noRate = error
  }
  return cost
}

/// `flows` as days after the first of them.
func timed(_ flows: [DatedAmount]) -> [TimedAmount] {
  flows.map { flow in
    TimedAmount(period: flows[0].date.days(until: flow.date), amount: FineAmount(flow.amount))
  }
}

func sum(of entries: [DatedAmount], where isCounted: (Amount) -> Bool) -> Int128 {
  entries.lazy.map(\.amount).filter(isCounted).reduce(0) { $0 + Int128($1.minorUnits) }
}

extension Int128 {
  /// This many minor units; nil when they are more than `largest`.
  func amount(upTo largest: Amount) -> Amount? {
    self <= Int128(largest.minorUnits) ? Amount(minorUnits: Int64(self)) : nil
  }
}
