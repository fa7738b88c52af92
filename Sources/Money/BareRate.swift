/// The rates that a number without a sign can stand for: `24.99` is 24.99 % a year, `0.2499` that or 0.2499 % a month, `0.05`
/// 0.05 % a day or 5 % a year. Only those that somebody charges, between 1 % and 48 % a year; the likelier first.
public func possibleRates(ofBare number: Ratio) -> [Rate] {
  let candidates = [
    Rate(perPeriod: number * Ratio(1, 100), period: .day), Rate(perPeriod: number * Ratio(1, 100), period: .year),
    Rate(perPeriod: number, period: .day), Rate(perPeriod: number, period: .year),
    Rate(perPeriod: number * Ratio(1, 100), period: .month),
  ]
  return candidates.filter { (Ratio(1, 100)...Ratio(48, 100)).contains($0.perYear) }
}

/// The rates that a number with its period and without `%` can stand for, as they would be typed: `5` a day is 万五, 0.05 % a day. nil
/// where none is a rate that somebody charges.
func possibleRatesWritten(ofBare number: String, _ period: Rate.Period) -> [String]? {
  guard let number = try? decimalNumber(number, places: 9), number.places <= 12, number.ratio <= Ratio(1_000, 1) else {
    return nil
  }
  let parts: [Int128] = period == .day ? [10_000, 100, 1] : [100, 1]
  let rates = parts.map { Rate(perPeriod: number.ratio * Ratio(1, $0), period: period) }
    .filter { (Ratio(1, 100)...Ratio(48, 100)).contains($0.perYear) }.map(\.written)
  return rates.isEmpty ? nil : rates
}

/// As `possibleRates`, as they would be typed; nil for what is no number of a rate's size.
func possibleRatesWritten(ofBare number: String) -> [String]? {
  guard let number = try? decimalNumber(number, places: 9), number.places <= 12, number.ratio <= Ratio(1_000, 1) else {
    return nil
  }
  let rates = possibleRates(ofBare: number.ratio).map(\.written)
  return rates.isEmpty ? nil : rates
}
