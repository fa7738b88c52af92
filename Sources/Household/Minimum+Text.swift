public import Money

extension Minimum {
  /// Reads `10%`, `100`, `10% or 100` (the greater), `2% before interest or 20`.
  /// - Throws: `NumberProblem`.
  public static func read(_ text: String, in currency: Currency) throws(NumberProblem) -> Minimum {
    var share: Ratio?
    var floor: Amount?
    var isBeforeInterest = false
    for alternative in alternatives(in: text) {
      let part = withoutMark(alternative)
      if part != alternative {
        guard part.hasSuffix("%") || part.hasSuffix("％") || part.hasPrefix("百分之") else { throw .notASum }
        isBeforeInterest = true
      }
      if part.hasSuffix("%") || part.hasSuffix("％") || part.hasPrefix("百分之") {
        guard share == nil else { throw .notASum }
        share = try readShare(part)
      } else {
        guard floor == nil else { throw .notASum }
        floor = try Stated.read(part, in: currency).amount
      }
    }
    guard share != nil || floor != nil else { throw .empty }
    return Minimum(share: share, floor: floor, isBeforeInterest: isBeforeInterest)
  }

  /// As the document has it: `10%`, `100`, `10% or 100`, `2% before interest or 20`.
  public func written(in currency: Currency) -> String {
    let share = share.map { Rate(perPeriod: $0, period: .year).written.split(separator: "/")[0] }.map(String.init)
    let mark = isBeforeInterest ? " before interest" : ""
    return [share.map { $0 + mark }, floor?.formatted(in: currency)].compactMap(\.self).joined(separator: " or ")
  }

  private static func readShare(_ text: String) throws(NumberProblem) -> Ratio {
    let rate = try Rate.read(text)
    guard rate.period == .year, rate.perPeriod <= Ratio(1, 1) else { throw .tooLarge(largest: "100%") }
    return rate.perPeriod
  }

  /// `2% before interest` is `2%`.
  private static func withoutMark(_ part: String) -> String {
    for mark in ["before interest", "不含利息"] where part.hasSuffix(mark) {
      return String(part.dropLast(mark.count).reversed().drop { $0 == " " }.reversed())
    }
    return part
  }

  private static func alternatives(in text: String) -> [String] {
    var rest = text.lowercased()
    for word in ["或者", "或"] { rest = rest.split(separator: word).joined(separator: " or ") }
    return rest.split(separator: " or ").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
