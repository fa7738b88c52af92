import Money
import Wording

/// True for what a name never is: a sum or a rate that could not be read shows what was meant.
package func looksLikeNumber(_ cell: String) -> Bool {
  guard let first = plainWord(cell).first else { return false }
  return "0123456789~".contains(first) || first.isCurrencySymbol
}

func holdsNumber(_ word: String) -> Bool { word.unicodeScalars.contains(where: numberSigns.contains) }

private let numberSigns = Set("0123456789零一二两三四五六七八九十百千万亿息".unicodeScalars)

/// `10期`, `10 months`, `剩10期`, `10 instalments left`; nil for anything else, and for more than a hundred years.
package func instalments(_ text: String) -> Int? {
  var word = leftOfTerm(plainWord(text))
  for mark in ["还剩余", "剩余", "还剩", "还有", "剩", "余", "left "] where word.hasPrefix(mark) {
    word = trimmed(word.dropFirst(mark.count))
    break
  }
  if word.hasSuffix(" to go"), let count = spokenCount(trimmed(word.dropLast(6))), count <= 600 { return count }
  for mark in [" left", " to go", " remaining"] where word.hasSuffix(mark) {
    word = trimmed(word.dropLast(mark.count))
    if let count = spokenCount(word), count <= 120 { return count }
  }
  for mark in ["年", "years", "year", "yrs"] where word.hasSuffix(mark) {
    return spokenCount(trimmed(word.dropLast(mark.count))).flatMap { (1...40).contains($0) ? $0 * 12 : nil }
  }
  let marks = [
    "期", "个月", "instalments", "instalment", "installments", "installment", "payments", "months", "month", "mths", "mo",
  ]
  for mark in marks where word.hasSuffix(mark) {
    return spokenCount(trimmed(word.dropLast(mark.count))).flatMap { (0...1_200).contains($0) ? $0 : nil }
  }
  return nil
}

/// `36期还剩8期`, `共36期，剩8期`, `8 of 36 left` as what is left alone; any other text as it is.
func leftOfTerm(_ word: String) -> String {
  for mark in ["还剩余", "还剩", "剩余", "剩下", "还有", "剩"] {
    guard let place = word.firstRange(of: mark), place.lowerBound > word.startIndex else { continue }
    var term = trimmed(word[..<place.lowerBound].filter { !",，".contains($0) })
    for start in ["一共", "总共", "共", "分"] where term.hasPrefix(start) { term = trimmed(term.dropFirst(start.count)) }
    let isTerm = ["期", "个月"].contains { unit in
      term.hasSuffix(unit) && spokenCount(trimmed(term.dropLast(unit.count))) != nil
    }
    return isTerm ? String(word[place.lowerBound...]) : word
  }
  for mark in [" out of ", " of "] {
    guard let place = word.firstRange(of: mark), spokenCount(String(word[..<place.lowerBound])) != nil else { continue }
    let term = word[place.upperBound...].prefix { isDigit($0) }
    return term.isEmpty ? word : String(word[..<place.lowerBound] + word[place.upperBound...].dropFirst(term.count))
  }
  return word
}

private let englishCounts = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
]

/// Neighbours without a unit, `两三`, `五六`, are a range and no count.
package func isRangeOfCounts(_ text: String) -> Bool {
  let order = Array("一二三四五六七八九")
  let places = text.map { order.firstIndex(of: $0 == "两" ? "二" : $0) }
  guard places.count == 2, let low = places[0], let high = places[1] else { return false }
  return high == low + 1
}

/// `12`, `十二`, `两`, `three`.
package func spokenCount(_ text: String) -> Int? {
  guard !text.isEmpty, text.count <= 8 else { return nil }
  if text.allSatisfy({ ("0"..."9").contains($0) }) { return Int(text) }
  if let word = englishCounts.firstIndex(of: text.lowercased()) { return word }
  guard !isRangeOfCounts(text), text.allSatisfy({ "零一二两三四五六七八九十百千".contains($0) }),
    let stated = try? Stated.read(text, in: .cny), !stated.isEstimate, stated.amount.minorUnits % 100 == 0
  else { return nil }
  return Int(stated.amount.minorUnits / 100)
}
