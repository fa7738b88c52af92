public import Money

/// What credit costs a year, counted in two ways; to six places, below 0 where less is repaid than was received.
public struct YearlyRates: Sendable, Equatable {
  /// The monthly internal rate × 12 (单利). nil above 10^15.
  public var simple: Ratio?
  /// With interest on interest: (1 + rate of a period) to the power of the periods in a year, less 1 (复利). nil above
  /// 10^15.
  public var effective: Ratio?

  /// Of a rate as it was quoted: a daily one is added up 365 times, a monthly one 12 times, and of a yearly one a twelfth
  /// 12 times.
  public init(quoted rate: Rate) {
    simple = rate.perYear
    effective =
      switch rate.period {
      case .day: Growth(after: rate.perPeriod).power(365).interest(times: 1)
      case .month: Growth(after: rate.perPeriod).power(12).interest(times: 1)
      case .year: Growth(after: rate.perPeriod * Ratio(1, 12)).power(12).interest(times: 1)
      }
  }

  /// Of payments a month apart.
  init(monthly growth: Growth) {
    simple = growth.interest(times: 12)
    effective = growth.power(12).interest(times: 1)
  }

  /// Of dated sums: a year is 365 days, as in a spreadsheet's XIRR, and the simple rate is that of twelve equal months:
  /// 12 × ((1 + effective rate)^(1/12) − 1).
  init(daily growth: Growth) {
    let yearly = growth.power(365)
    effective = yearly.interest(times: 1)
    simple = effective == nil ? nil : twelfths(of: yearly)
  }
}

/// The simple rate in millionths is the first whose upper half-way point, taken twelve times, is above the growth of a year.
private func twelfths(of yearly: Growth) -> Ratio {
  let whole = 12_000_000
  var (low, high) = (-whole, 18 * whole)
  while low < high {
    let middle = low + (high - low) / 2
    let halfWay = Growth(UInt128(2 * (whole + middle) + 1), over: UInt128(2 * whole))
    if halfWay.power(12) > yearly { high = middle } else { low = middle + 1 }
  }
  return Ratio(Int128(low), 1_000_000)
}
