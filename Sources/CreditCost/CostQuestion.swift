public import Money

/// What a person was told about some credit, as they typed it.
public enum CostQuestion: Sendable, Equatable {
  /// So much in so many months, on some terms; `upFront` is kept back from it at the start (砍头息).
  case instalments(sum: Amount, periods: Int, terms: Terms, upFront: Amount)
  case rate(Rate)
  /// Above 0 what is received, below 0 what is paid; in the order of the days.
  case flows([DatedAmount])
  /// A card's interest when less than the full statement is paid (全额计息): above 0 what was spent, below 0 what was
  /// paid, in the order of the days.
  case fullBalance(Rate, [DatedAmount], until: CalendarDate)

  public enum Terms: Sendable, Equatable {
    /// A fee each period, as a share of the original sum.
    case feePerPeriod(Ratio)
    /// The fee of all periods together, as a share of the original sum.
    case feeInAll(Ratio)
    /// The same payment each period.
    case payment(Amount)
    /// Interest on what is still owed, in equal payments (等额本息).
    case equalPayments(Rate)
    /// Interest on what is still owed, with the same part of the sum repaid each period (等额本金).
    case equalPrincipal(Rate)
  }

  /// How many periods may be given.
  public static let periods = 1...1_200
}

/// A sum on a day.
public struct DatedAmount: Sendable, Equatable {
  public var date: CalendarDate
  public var amount: Amount

  public init(_ amount: Amount, on date: CalendarDate) {
    self.amount = amount
    self.date = date
  }
}
