/// The interest of a month at one rate, for many months in a row: the same as `Rate.interest(on:from:to:)`, without
/// reducing a fraction each time.
public struct MonthlyCharge: Sendable {
  private let numerator: Int128
  private let denominator: Int128
  /// A daily rate counts the days of each month.
  public let countsDays: Bool

  /// No interest where the rate is not known.
  public init(_ rate: Rate?) {
    let perPeriod = rate?.perPeriod ?? .zero
    numerator = perPeriod.numerator
    denominator = rate?.period == .year ? perPeriod.denominator * 12 : perPeriod.denominator
    countsDays = rate?.period == .day
  }

  /// Half up to the minor unit; nothing on a credit balance.
  /// - Parameters:
  ///   - balance: in minor units.
  ///   - days: of the month; only for a daily rate.
  public func interest(on balance: Int64, days: Int) -> Int64 {
    guard balance > 0, numerator > 0 else { return 0 }
    let periods: Int128 = countsDays ? Int128(days) : 1
    let doubled = 2 * Int128(balance) * numerator * periods + denominator
    return Int64(clamping: doubled / (2 * denominator))
  }
}
