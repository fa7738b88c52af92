private let factors: [(suffix: String, factor: Int128)] = [
  ("hundred", 100), ("thousand", 1_000), ("grand", 1_000), ("million", 1_000_000), ("k", 1_000), ("w", 10_000),
  ("m", 1_000_000),
]

private let indianFactors: [(suffix: String, factor: Int128)] = [
  ("lakhs", 100_000), ("lakh", 100_000), ("lacs", 100_000), ("lac", 100_000), ("crores", 10_000_000),
  ("crore", 10_000_000), ("cr", 10_000_000),
]

let unitsOfSums = (factors + indianFactors).map(\.suffix)

/// The number with its unit multiplied in.
func scaledNumber(_ text: String, _ currency: Currency) throws(NumberProblem) -> DecimalNumber {
  if hasChineseNumerals(text) { return try chineseNumber(text.filter { $0 != " " }) }
  if let shortened = withUnitInside(text) { return try chineseNumber(shortened) }
  var digits = text
  let isIndian = currency.countsInLakhs
  for (suffix, factor) in isIndian ? indianFactors + factors : factors where digits.takeSuffix(suffix) {
    do throws(NumberProblem) {
      var number = try decimalNumber(digits, places: 9, isIndian: isIndian)
      number.digits *= factor
      return number
    } catch {
      throw error.inside { $0 + suffix }
    }
  }
  return try decimalNumber(digits, places: currency.places, isIndian: isIndian)
}

/// `1w5` and `3k5` are typed for 1万5 and 3千5.
private func withUnitInside(_ text: String) -> String? {
  let lower = text.lowercased()
  guard let mark = lower.firstIndex(where: { "wk".contains($0) }) else { return nil }
  let (before, behind) = (lower[..<mark], lower[lower.index(after: mark)...])
  guard let last = before.last, isDigit(last), !behind.isEmpty, behind.allSatisfy(isDigit) else { return nil }
  return before + (lower[mark] == "w" ? "万" : "千") + behind
}

/// The unit that a sum ends with: `k` of `3k`, `千` of `三千`, ` lakh` of `2 lakh`; empty where there is none.
func unit(endingOf text: String) -> String {
  let rest = withoutCurrency(text)
  let words = (indianFactors + factors).map(\.suffix)
  if let word = words.first(where: rest.lowercased().hasSuffix) { return word }
  guard let last = rest.last, "十百千万亿".contains(last) else { return "" }
  return String(rest.reversed().prefix { "十百千万亿".contains($0) }.reversed())
}

/// `12345元6角7分`, `3块5`, `5毛` in minor units; nil for what holds none of these words inside.
func coins(_ text: String, _ currency: Currency) throws(NumberProblem) -> Int64? {
  guard currency.places == 2 else { return nil }
  let mark = text.firstIndex { $0 == "元" || $0 == "块" }
  guard let mark else {
    guard text.count > 1, let last = text.last, "角毛".contains(last) else { return nil }
    return try cents(text)
  }
  let behind = text[text.index(after: mark)...]
  guard !behind.isEmpty else { return nil }
  let whole = try minorUnits(of: String(text[..<mark]), currency)
  return whole + (try cents(String(behind)))
}

/// Behind 元 or 块: `6角7分`, `5毛`, `5` (tenths), `50`, `05`, `零5分`.
private func cents(_ text: String) throws(NumberProblem) -> Int64 {
  let plain = text.filter { $0 != " " }.map { $0 == "毛" ? "角" : chineseDigits[$0] ?? $0 }
  let digits = plain.filter(isDigit)
  if digits.count == 2, digits.first == "0", plain.last == "角", plain.first == "0" {
    return try cents(String(plain.dropFirst()))
  }
  let words = String(plain.filter { !isDigit($0) })
  guard digits.count <= 2, let number = Int64(String(digits)) else { throw .notASum }
  switch (words, digits.count) {
  case ("角", 1), ("", 1): return number * 10
  case ("角分", 2), ("角", 2), ("", 2): return number
  case ("分", 1): return number
  case ("分", 2) where digits.first == "0": return number
  default: throw .notASum
  }
}

private let chineseDigits: [Character: Character] = [
  "零": "0", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
]
