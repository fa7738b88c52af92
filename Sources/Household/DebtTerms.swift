public import Money

/// A rate that holds at first: `0% until 2027-03-01`. A month counts at it when it ends on that day or before.
public struct PromotionalRate: Sendable, Equatable {
  public var rate: Rate
  public var until: CalendarDate

  public init(rate: Rate, until: CalendarDate) {
    self.rate = rate
    self.until = until
  }

  /// Whether it is the rate for the month from `day`.
  public func counts(forMonthFrom day: CalendarDate) -> Bool { day.adding(months: 1) <= until }
}

/// What a debt costs beside interest: `120/year`, `10/month`.
public struct Fee: Sendable, Equatable {
  public enum Period: String, Sendable, CaseIterable { case month, year }

  public var amount: Amount
  public var period: Period
  public var isEstimate: Bool

  public init(amount: Amount, period: Period, isEstimate: Bool = false) {
    self.amount = amount
    self.period = period
    self.isEstimate = isEstimate
  }
}

/// What not paying a debt leads to first, beyond interest and the record.
public enum Consequence: String, Sendable, CaseIterable {
  /// The home, rented or owned, may be lost.
  case home
  /// Maintenance, tax, fines, social insurance.
  case law
  /// Power, water or heating may be cut off.
  case power
  /// Goods without which nothing is earned may be taken.
  case tools
  /// A judgment is being enforced, or a court set the instalments.
  case court
  /// Other goods that secure it may be taken.
  case collateral
  /// None of these, whatever the kind of the loan suggests.
  case none

  /// Such a debt comes first, whatever it costs: its loss would be more than money or goods that can be done without.
  public var isPriority: Bool { self != .collateral && self != .none }
}
