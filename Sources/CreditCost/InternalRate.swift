import Money

/// A sum that changes hands after so many periods: above 0 what is received, below 0 what is paid.
struct TimedAmount {
  var period: Int
  var amount: FineAmount
}

/// Why no rate makes what is received equal to what is paid.
public enum NoRate: Error, Sendable, Equatable {
  /// Everything is received, or everything paid.
  case oneWayOnly
  /// Everything happens on one day.
  case oneDay
  /// Sums go to and fro so that no rate was found.
  case notFound
}

/// The growth a period at which what is received and what is paid are worth the same (the internal rate of return).
///
/// Where the direction changes once there is exactly one (Descartes), found by halving an interval down to 2^-100. Where
/// it changes more often there may be several: the one nearest to a rate of 0 is given, as far as a scan of
/// 2,048 rates in both directions sees it.
/// - Parameter flows: in the order of their periods, all sums together below 2^52 minor units.
func internalGrowth(of flows: [TimedAmount]) throws(NoRate) -> Growth {
  let net = netted(flows)
  guard let last = net.last?.period, net.contains(where: \.isReceived), !net.allSatisfy(\.isReceived) else {
    throw Set(flows.map(\.period)).count == 1 && Set(flows.map(\.isReceived)).count == 2 ? .oneDay : .oneWayOnly
  }
  if presentValue(of: net, at: .one) == 0 { return .one }
  let reversed = net.reversed().map { TimedAmount(period: last - $0.period, amount: $0.amount) }
  let turns = zip(net, net.dropFirst()).count { $0.isReceived != $1.isReceived }
  for (low, high) in turns == 1 ? [(DiscountFactor(steps: 0), DiscountFactor.one)] : scan {
    if let factor = root(of: net, from: low, to: high) {
      return Growth(DiscountFactor.one.steps, over: factor.steps)
    }
    if let factor = root(of: reversed, from: low, to: high) {
      return Growth(factor.steps, over: DiscountFactor.one.steps)
    }
  }
  throw .notFound
}

extension TimedAmount {
  fileprivate var isReceived: Bool { amount.parts > 0 }
}

/// One sum a period, none of them 0, counted from the first.
private func netted(_ flows: [TimedAmount]) -> [TimedAmount] {
  let sums = flows.reduce(into: [TimedAmount]()) { net, flow in
    if net.last?.period == flow.period {
      net[net.count - 1].amount.parts += flow.amount.parts
    } else {
      net.append(flow)
    }
  }.filter { $0.amount.parts != 0 }
  return sums.map { TimedAmount(period: $0.period - sums[0].period, amount: $0.amount) }
}

/// Intervals from a rate of 0 outwards, narrow where rates are low.
private let scan: [(DiscountFactor, DiscountFactor)] = {
  let count: UInt128 = 2_048
  let bounds = (0...count).map { DiscountFactor(steps: DiscountFactor.one.steps - $0 * $0 * $0 << 67) }
  return zip(bounds.dropFirst(), bounds).map { ($0, $1) }
}()

/// At the first of the flows, in 2^-64 of a minor unit; each term is rounded towards 0.
private func presentValue(of flows: [TimedAmount], at factor: DiscountFactor) -> Int128 {
  var value: Int128 = 0
  var later: Int?
  for flow in flows.reversed() {
    let gap = (later ?? flow.period) - flow.period
    let discounted = (gap == 1 ? factor : factor.power(gap)).of(value.magnitude)
    value = (value < 0 ? -Int128(discounted) : Int128(discounted)) + flow.amount.parts
    later = flow.period
  }
  return value
}

/// Where the present value changes its sign between two factors, never 0; nil where it does not.
private func root(of flows: [TimedAmount], from low: DiscountFactor, to high: DiscountFactor) -> DiscountFactor? {
  var (low, high) = (low, high)
  let signAtHigh = presentValue(of: flows, at: high).signum()
  let signAtLow = presentValue(of: flows, at: low).signum()
  guard signAtLow != signAtHigh else { return nil }
  while high.steps - low.steps > 1 {
    let middle = DiscountFactor(steps: (low.steps + high.steps) / 2)
    if presentValue(of: flows, at: middle).signum() == signAtHigh { high = middle } else { low = middle }
  }
  return high
}
