import Household
import Money
import Phrases
import Wording

/// An estimate as it would be typed: `~30,000`, `约30,000`.
func typed(_ sum: Stated, _ currency: Currency, _ language: Language) -> String {
  guard sum.isEstimate else { return sum.written(in: currency) }
  let amount = sum.amount.formatted(in: currency)
  return Text(en: "~\(amount)", zh: "约\(amount)")[language]
}

/// A rate as it would be typed: `0.05%/day`, `0.05%/天`.
func typed(_ rate: Rate, _ language: Language) -> String {
  let period =
    switch rate.period {
    case .year: Text(en: "year", zh: "年")
    case .month: Text(en: "month", zh: "月")
    case .day: Text(en: "day", zh: "天")
    }
  let number = rate.written.prefix { $0 != "/" }
  return "\(number)/\(period[language])"
}

/// A minimum as it would be typed: `10% or 100`, `10% 或 100`.
func typed(_ minimum: Minimum, _ currency: Currency, _ language: Language) -> String {
  let written = minimum.written(in: currency)
  return language == .zh ? written.split(separator: " or ").joined(separator: " 或 ") : written
}

/// A name as it would be typed: in quotes where it would be a sign or a word with a meaning of its own.
func typedName(_ name: String) -> String {
  isUnknownWord(name) || endsList(name) || ["<", "="].contains(plainWord(name)) || unquoted(name) != name
    ? "\"\(name)\"" : name
}
