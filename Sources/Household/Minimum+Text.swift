public import Money

extension Minimum {
  /// Reads `10%`, `100`, or `10% or 100` (the greater).
  /// - Throws: `NumberProblem`.
  public static func read(_ text: String, in currency: Currency) throws(NumberProblem) -> Minimum {
    var share: Ratio?
    var floor: Amount?
    for part in alternatives(in: text) {
      if part.hasSuffix("%") || part.hasSuffix("％") || part.hasPrefix("百分之") {
        guard share == nil else { throw .notASum }
        share = try readShare(part)
      } else {
        guard floor == nil else { throw .notASum }
        floor = try Stated.read(part, in: currency).amount
      }
    }
    guard share != nil || floor != nil else { throw .empty }
    return Minimum(share: share, floor: floor)
  }

  /// As the document has it: `10%`, `100`, `10% or 100`.
  public func written(in currency: Currency) -> String {
    let share = share.map { Rate(perPeriod: $0, period: .year).written.split(separator: "/")[0] }.map(String.init)
    return [share, floor?.formatted(in: currency)].compactMap(\.self).joined(separator: " or ")
  }

  private static func readShare(_ text: String) throws(NumberProblem) -> Ratio {
    let rate = try Rate.read(text)
    guard rate.period == .year, rate.perPeriod <= Ratio(1, 1) else { throw .tooLarge(largest: "100%") }
    return rate.perPeriod
  }

  private static func alternatives(in text: String) -> [String] {
    var rest = text.lowercased()
    for word in ["或者", "或"] { rest = rest.split(separator: word).joined(separator: " or ") }
    return rest.split(separator: " or ").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
