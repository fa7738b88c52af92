public import Money

/// What a check asks: a measure with the line that it is held against.
public enum Rule: Sendable, Equatable {
  case count(Counted, over: Int)
  case comparison(Comparison, Line)
  case answer(Answer)

  /// What is counted, with the mark that it needs.
  public enum Counted: Sendable, Equatable {
    case lines, linesInUse, cards
    /// Cards above this share of their limit.
    case fullCards(above: Ratio)
  }

  /// The line of a comparison. "Over" and "under" are strict.
  public enum Line: Sendable, Equatable {
    case share(over: Ratio)
    case rest(under: Ratio)
    case months(under: Ratio)
    /// The relief itself.
    case sums
  }

  /// nil for answers and for two sums held against each other.
  public var threshold: Threshold? {
    switch self {
    case .count(_, let most): .count(most)
    case .comparison(_, .share(let share)), .comparison(_, .rest(let share)): .percent(share)
    case .comparison(_, .months(let months)): .months(months)
    case .comparison(_, .sums), .answer: nil
    }
  }

  /// Whether less than the line is out of it.
  public var isUnder: Bool {
    switch self {
    case .comparison(_, .rest), .comparison(_, .months): true
    case .count, .comparison(_, .share), .comparison(_, .sums), .answer: false
    }
  }
}
