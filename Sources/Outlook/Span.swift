public import Money

/// Every value that a sum can have while some answers are missing: from `low` up to `high`, or without end when nil.
public struct Span: Sendable, Equatable {
  public var low: Amount
  public var high: Amount?
  /// The answers that would make it one value, as paths in the document.
  public var missing: [String]
  /// True when it rests on a sum that was stated as a guess.
  public var isEstimate = false

  public static let zero = Span(.zero)

  public init(_ amount: Amount) {
    low = amount
    high = amount
    missing = []
  }

  public init(_ stated: Stated) {
    self.init(stated.amount)
    isEstimate = stated.isEstimate
  }

  /// Anything from `low` up to `high`, until the answers at `missing` are known.
  public init(from low: Amount = .zero, upTo high: Amount? = nil, missing: [String]) {
    self.low = low
    self.high = high
    self.missing = missing
  }

  /// The one value; nil while answers are missing.
  public var known: Amount? { missing.isEmpty ? low : nil }

  public func raised(by amount: Amount) -> Span {
    var sum = self
    (sum.low, sum.high) = (low + amount, high.map { $0 + amount })
    return sum
  }

  public static func + (left: Span, right: Span) -> Span {
    var high: Amount?
    if let one = left.high, let other = right.high { high = one + other }
    var sum = Span(from: left.low + right.low, upTo: high, missing: joined(left.missing, right.missing))
    sum.isEstimate = left.isEstimate || right.isEstimate
    return sum
  }

  public static func sum(of spans: some Sequence<Span>) -> Span {
    var sum = Sum()
    for span in spans { sum.add(span) }
    return sum.span
  }

  /// A sum of many spans as they come.
  struct Sum {
    private var low = Amount.zero
    private var high = Amount?.some(.zero)
    private var missing: [String] = []
    private var isEstimate = false

    mutating func add(_ span: Span) {
      low += span.low
      high = high.flatMap { total in span.high.map { total + $0 } }
      if !span.missing.isEmpty { missing += span.missing }
      isEstimate = isEstimate || span.isEstimate
    }

    var span: Span {
      var sum = Span(from: low, upTo: high, missing: joined(missing, []))
      sum.isEstimate = isEstimate
      return sum
    }
  }
}

/// As `Span`, for a count.
public struct CountSpan: Sendable, Equatable {
  public var low: Int
  public var high: Int?
  public var missing: [String]

  public init(low: Int, high: Int?, missing: [String]) {
    (self.low, self.high, self.missing) = (low, high, missing)
  }

  public var known: Int? { missing.isEmpty ? low : nil }
}

/// Both lists without repetition, in the order of the document's keys.
public func joined(_ left: [String], _ right: [String]) -> [String] {
  if right.isEmpty && left.count < 2 { return left }
  var seen = Set<String>()
  let all = (left + right).filter { seen.insert($0).inserted }
  return all.enumerated().sorted {
    (documentRank($0.element), $0.offset) < (documentRank($1.element), $1.offset)
  }.map(\.element)
}

private let documentKeys = [
  "income", "essentials", "savings", "assets", "cards", "loans", "totals", "more-debts", "guarantees", "habits",
  "situation",
  "record",
]

private func documentRank(_ path: String) -> Int {
  let key = path.prefix { $0 != "." && $0 != "[" }
  return documentKeys.firstIndex { $0 == key } ?? documentKeys.count
}
