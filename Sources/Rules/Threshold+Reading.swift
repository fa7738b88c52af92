import Money
import Wording

extension Threshold {
  /// `70%`, `3`, `2.5`; nil when the text is not in the unit: counts up to 1,000, months up to 120.
  init?(_ text: String, in unit: Threshold.Unit) {
    switch unit {
    case .count:
      guard let count = Int(text), (0...1_000).contains(count) else { return nil }
      self = .count(count)
    case .percent:
      guard text.hasSuffix("%"), let number = decimalRatio(text.dropLast()) else { return nil }
      self = .percent(number * Ratio(1, 100))
    case .months:
      guard let number = decimalRatio(text[...]), number <= Ratio(120, 1) else { return nil }
      self = .months(number)
    }
  }
}

/// Plain digits with at most one point and four decimals, up to 9,999.
private func decimalRatio(_ text: Substring) -> Ratio? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), parts.allSatisfy(isDigits)
  else { return nil }
  let decimals = parts.count == 2 ? parts[1] : ""
  guard parts[0].count <= 4, decimals.count <= 4, let digits = Int128(parts[0] + decimals) else { return nil }
  var scale: Int128 = 1
  for _ in decimals { scale *= 10 }
  return Ratio(digits, scale)
}

extension Threshold.Unit {
  var name: Text {
    switch self {
    case .count: Text(en: "a count", zh: "个数")
    case .percent: Text(en: "a percentage", zh: "百分比")
    case .months: Text(en: "a number of months", zh: "月数")
    }
  }

  var example: String {
    switch self {
    case .count, .months: "3"
    case .percent: "70%"
    }
  }
}

private func isDigits(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}
