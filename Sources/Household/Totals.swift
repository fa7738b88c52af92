public import Money

/// Sums of all debts together, where there are no lists of them.
public struct Totals: Sendable, Equatable {
  public var debts: Stated?
  public var mortgages: Stated?
  public var payments: Stated?
  /// Cards and online loans.
  public var lines: Int?
  public var linesInUse: Int?
  public var cards: Int?
  public var heavilyUsed: Int?

  public init() {}
}

/// Who lives on the income.
public struct People: Sendable, Equatable {
  public var adults: Int?
  /// Their ages in years; nil: not said.
  public var children: [Int]?
  public var others: Int?

  public init() {}
}

/// A part of the savings that is meant for something.
public struct SetAside: Sendable, Equatable {
  public var sum: Stated
  public var by: CalendarDate?
  public var purpose: String?

  public init(sum: Stated, by: CalendarDate? = nil, purpose: String? = nil) {
    (self.sum, self.by, self.purpose) = (sum, by, purpose)
  }
}
