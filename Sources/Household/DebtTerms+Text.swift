public import Money
import Wording

extension PromotionalRate {
  /// Reads `0% until 2027-03-01`, `3%/month 至 2027-03-01`.
  /// - Throws: `NumberProblem`; `notAPromotion` where the day is missing.
  public static func read(_ text: String) throws(NumberProblem) -> PromotionalRate {
    for word in ["until", "直到", "至", "到"] {
      let parts = text.parts(between: word)
      guard parts.count == 2 else { continue }
      guard let day = try? CalendarDate.readTyped(parts[1].trimmed()) else { throw .notAPromotion }
      return PromotionalRate(rate: try Rate.read(String(parts[0])), until: day)
    }
    throw .notAPromotion
  }

  /// As the document has it: `0%/year until 2027-03-01`.
  public var written: String { "\(rate.written) until \(until)" }

  /// The same without the mark of an estimate.
  public var unmarked: PromotionalRate { PromotionalRate(rate: rate.unmarked, until: until) }
}

extension Fee {
  /// Reads `120/year`, `10/month`, `每年 120`.
  /// - Throws: `NumberProblem`; `notAFee` where the period is missing.
  public static func read(_ text: String, in currency: Currency) throws(NumberProblem) -> Fee {
    let words: [(String, Period)] = [
      ("/year", .year), ("/month", .month), ("a year", .year), ("a month", .month), ("每年", .year), ("每月", .month),
      ("/年", .year), ("/月", .month),
    ]
    let plain = text.lowercased()
    for (word, period) in words {
      let parts = plain.parts(between: word)
      guard parts.count == 1, parts[0].count < plain.count else { continue }
      let stated = try Stated.read(String(parts[0]), in: currency)
      return Fee(amount: stated.amount, period: period, isEstimate: stated.isEstimate)
    }
    throw .notAFee
  }

  /// As the document has it: `120/year`.
  func written(in currency: Currency) -> String {
    "\(Stated(amount, isEstimate: isEstimate).written(in: currency))/\(period.rawValue)"
  }
}
