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
  return language == .zh ? written.replacing(" or ", with: " 或 ") : written
}

/// A name as it would be typed: in quotes where it would be a sign or a word with a meaning of its own.
func typedName(_ name: String) -> String {
  isUnknownWord(name) || endsList(name) || ["<", "="].contains(plainWord(name)) || unquoted(name) != name
    ? "\"\(name)\"" : name
}

/// A fee as it would be typed: `120/year`, `120/年`.
func typed(_ fee: Fee, _ currency: Currency, _ language: Language) -> String {
  let period = fee.period == .year ? Text(en: "year", zh: "年") : Text(en: "month", zh: "月")
  return "\(typed(Stated(fee.amount, isEstimate: fee.isEstimate), currency, language))/\(period[language])"
}

/// What was agreed as it would be typed: `800 x 36, interest free, from 2026-12-20`, `800 x 36期，免息，2026-12-20起`.
func typed(_ agreed: Agreed, _ currency: Currency, _ language: Language) -> String {
  var parts = [times(agreed.sum, agreed.months, currency)]
  switch agreed.interest {
  case .some(.none): parts.append(Text(en: "interest free", zh: "免息"))
  case .rate(let rate): parts.append(Text(en: typed(rate, .en), zh: typed(rate, .zh)))
  case .asNow, nil: break
  }
  if let from = agreed.from { parts.append(Text(en: "from \(from)", zh: "\(from)起")) }
  return parts.map { $0[language] }.joined(separator: Text(en: ", ", zh: "，")[language])
}

/// Instalments as they would be typed: `500 x 7`.
func typed(_ instalments: Instalments, _ currency: Currency, _ language: Language) -> String {
  times(instalments.monthly, instalments.left, currency)[language]
}

private func times(_ sum: Stated, _ months: Int?, _ currency: Currency) -> Text {
  let (en, zh) = (typed(sum, currency, .en), typed(sum, currency, .zh))
  return months.map { Text(en: "\(en) x \($0)", zh: "\(zh) x \($0)期") } ?? Text(en: en, zh: zh)
}
