/// An interest rate as it was quoted: so many per cent for each year, month or day.
public struct Rate: Sendable, Hashable {
  public enum Period: String, Sendable, CaseIterable {
    case year
    case month
    case day
  }

  /// The share of the sum for one period: 0.05 % is 1/2000. Never negative.
  public var perPeriod: Ratio
  public var period: Period
  /// It was said to be a guess (`~18%`, `大概 18%`): it counts as it stands, and is shown and written as one.
  public var isEstimate: Bool

  public init(perPeriod: Ratio, period: Period, isEstimate: Bool = false) {
    self.perPeriod = perPeriod
    self.period = period
    self.isEstimate = isEstimate
  }

  /// The simple yearly rate: twelve months, or 365 days.
  public var perYear: Ratio {
    switch period {
    case .year: perPeriod
    case .month: perPeriod * Ratio(12, 1)
    case .day: perPeriod * Ratio(365, 1)
    }
  }
}
