public import Money
import Wording

extension Minimum {
  /// Reads `10%`, `100`, `10% or 100` (the greater), `10% with interest or 100`; `10% before interest` is `10%`.
  /// - Throws: `NumberProblem`.
  public static func read(_ text: String, in currency: Currency) throws(NumberProblem) -> Minimum {
    var share: Rate?
    var floor: Stated?
    var isWithInterest = false
    for alternative in alternatives(in: text) {
      let (part, mark) = withoutMark(alternative)
      if mark != nil {
        guard part.hasSuffix("%") || part.hasSuffix("％") || part.hasPrefix("百分之") else { throw .notASum }
        isWithInterest = mark == .withInterest
      }
      if part.hasSuffix("%") || part.hasSuffix("％") || part.hasPrefix("百分之") {
        guard share == nil else { throw .notASum }
        share = try readShare(part)
      } else {
        guard floor == nil else { throw .notASum }
        floor = try Stated.read(part, in: currency)
      }
    }
    guard share != nil || floor != nil else { throw .empty }
    return Minimum(
      share: share?.perPeriod, floor: floor?.amount, isWithInterest: isWithInterest,
      isShareEstimate: share?.isEstimate ?? false, isFloorEstimate: floor?.isEstimate ?? false)
  }

  /// As the document has it: `10%`, `100`, `10% or 100`, `10% with interest or 100`.
  public func written(in currency: Currency) -> String {
    let share = share.map { share in
      Rate(perPeriod: share, period: .year, isEstimate: isShareEstimate).written.split(separator: "/")[0]
    }.map(String.init)
    let mark = isWithInterest ? " with interest" : ""
    let sum = floor.map { Stated($0, isEstimate: isFloorEstimate).written(in: currency) }
    return [share.map { $0 + mark }, sum].compactMap(\.self).joined(separator: " or ")
  }

  private static func readShare(_ text: String) throws(NumberProblem) -> Rate {
    let rate = try Rate.read(text)
    guard rate.period == .year, rate.perPeriod <= Ratio(1, 1) else { throw .tooLarge(largest: "100%") }
    return rate
  }

  private enum Mark { case beforeInterest, withInterest }

  /// `10% with interest` is `10%`, and says so.
  private static func withoutMark(_ part: String) -> (part: String, mark: Mark?) {
    let marks: [(String, Mark)] = [
      ("before interest", .beforeInterest), ("不含利息", .beforeInterest), ("with interest", .withInterest),
      ("含利息", .withInterest),
    ]
    for (words, mark) in marks where part.hasSuffix(words) {
      return (String(part.dropLast(words.count).trimmedEnd()), mark)
    }
    return (part, nil)
  }

  private static func alternatives(in text: String) -> [String] {
    var rest = text.lowercased()
    guard rest.contains(where: { $0 == " " || $0 == "或" }) else { return [rest] }
    for word in ["或者", "或"] { rest = rest.parts(between: word).joined(separator: " or ") }
    return rest.parts(between: " or ").map { String($0.trimmed()) }
  }
}
