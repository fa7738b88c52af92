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
  var word = plainWord(text)
  for mark in ["还剩余", "剩余", "还剩", "还有", "剩", "余", "left "] where word.hasPrefix(mark) {
    word = trimmed(word.dropFirst(mark.count))
    break
  }
  if word.hasSuffix(" to go"), let count = spokenCount(trimmed(word.dropLast(6))), count <= 600 { return count }
  for mark in [" left", " to go", " remaining"] where word.hasSuffix(mark) { word = trimmed(word.dropLast(mark.count)) }
  let marks = [
    "期", "个月", "instalments", "instalment", "installments", "installment", "payments", "months", "month", "mths", "mo",
  ]
  for mark in marks where word.hasSuffix(mark) {
    return spokenCount(trimmed(word.dropLast(mark.count))).flatMap { (0...1_200).contains($0) ? $0 : nil }
  }
  return nil
}

/// `12`, `十二`, `两`.
package func spokenCount(_ text: String) -> Int? {
  guard !text.isEmpty, text.count <= 8 else { return nil }
  if text.allSatisfy({ ("0"..."9").contains($0) }) { return Int(text) }
  guard text.allSatisfy({ "零一二两三四五六七八九十百千".contains($0) }),
    let stated = try? Stated.read(text, in: .cny), !stated.isEstimate, stated.amount.minorUnits % 100 == 0
  else { return nil }
  return Int(stated.amount.minorUnits / 100)
}
