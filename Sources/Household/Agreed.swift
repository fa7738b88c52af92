public import Money

/// What a lender agreed to take, in place of what the contract or the bill asks for.
public struct Agreed: Sendable, Equatable {
  public enum Interest: Sendable, Equatable {
    case none
    /// As the contract has it.
    case asNow
    case rate(Rate)
  }

  /// Each month.
  public var sum: Stated
  /// 1 or more; nil: until it is paid off.
  public var months: Int?
  /// nil: not said, so as the contract has it.
  public var interest: Interest?
  /// The first day; nil: the day of the household's figures.
  public var from: CalendarDate?

  public init(sum: Stated, months: Int? = nil, interest: Interest? = nil, from: CalendarDate? = nil) {
    (self.sum, self.months, self.interest, self.from) = (sum, months, interest, from)
  }
}

extension Agreed {
  /// Whether it holds on `day`, when it began on its own day or, without one, on `start`.
  public func holds(on day: CalendarDate, from start: CalendarDate) -> Bool {
    let first = from ?? start
    return first <= day && (months.map { day < first.adding(months: $0) } ?? true)
  }

  /// How many of its monthly payments are still to come on `day`; nil without an end.
  public func monthsLeft(on day: CalendarDate, from start: CalendarDate) -> Int? {
    let first = from ?? start
    return months.map { months in
      months - ((0..<months).last { first.adding(months: $0) <= day } ?? 0)
    }
  }
}

/// A court has decided on a debt.
public enum Judgment: Sendable, Equatable {
  case on(CalendarDate)
  /// There is one; its day is not said.
  case given

  /// As a document has it: the day, or `yes`.
  public var written: String {
    switch self {
    case .on(let date): date.description
    case .given: "yes"
    }
  }
}

/// The part of a card's balance that is paid off in instalments.
public struct Instalments: Sendable, Equatable {
  public var monthly: Stated
  /// Still to come.
  public var left: Int?

  public init(monthly: Stated, left: Int? = nil) {
    (self.monthly, self.left) = (monthly, left)
  }
}
