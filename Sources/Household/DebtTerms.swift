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

  public init(amount: Amount, period: Period) {
    self.amount = amount
    self.period = period
  }
}

/// What not paying a debt leads to, beyond interest and the record. Such a debt comes first, whatever it costs.
public enum Consequence: String, Sendable, CaseIterable {
  /// The home, rented or owned, may be lost.
  case home
  /// Power, water or heating may be cut off.
  case power
  /// A court has the case, or has decided it.
  case court
  /// What secures it may be taken: a car.
  case collateral
  /// None of these, whatever the kind of the loan suggests.
  case none
}
