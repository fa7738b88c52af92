public import Money
public import Wording

/// What a value is held against.
public enum Threshold: Sendable, Equatable {
  case percent(Ratio)
  case count(Int)
  case months(Ratio)

  /// In which it is written in a rule.
  public enum Unit: Sendable, Equatable { case count, percent, months }

  public var ratio: Ratio {
    switch self {
    case .percent(let ratio), .months(let ratio): ratio
    case .count(let count): Ratio(Int128(count), 1)
    }
  }
}

extension Threshold {
  /// `70 %`, `3`.
  public func shown(in language: Language) -> String {
    switch self {
    case .percent(let ratio): ratio.percent(in: language)
    case .count(let count): String(count)
    case .months(let ratio): ratio.shortDecimal
    }
  }
}

extension Ratio {
  /// As few decimals as the value needs, at most two: `3`, `2.5`, `1.79`.
  package var shortDecimal: String {
    var text = decimal(places: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
