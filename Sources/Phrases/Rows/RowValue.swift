import Household
import Money
import Wording

/// What one cell of a row can mean.
enum RowValue: Equatable {
  case sum(Stated)
  case rate(Rate)
  case payment(CardPayment)
  /// `minimum 10%`, `最低 300`: the least that the card takes.
  case minimum(Minimum)
  case noPayment
  case kind(Loan.Kind)
  /// `10期`, `10 months`: instalments left.
  case remaining(Int)
  /// `可用12000`: what is still available.
  case available(String)
  case unknown

  /// nil for a cell that is a word of a name.
  init?(_ cell: String, for row: RowKind, _ reading: Reading) {
    let word = plainWord(cell)
    if word.isEmpty || isUnknownWord(cell) {
      self = .unknown
    } else if word.count == 1, !looksLikeNumber(word) {
      return nil
    } else if let months = instalments(word) {
      self = .remaining(months)
    } else if let figure = RowValue.figure(cell, word, reading.currency) {
      self = figure
    } else if row == .card, availableMarks.contains(where: { word.hasPrefix($0) && word.contains(where: \.isNumber) }) {
      self = .available(cell)
    } else if let choice = cardPaymentChoices.first(where: { $0.matches(word) }), row == .card || choice.id == "full" {
      self = .payment(choice.id == "full" ? .full : .minimum)
    } else if row == .card, let minimum = minimumBehindMark(word, in: reading.currency) {
      self = .minimum(minimum)
    } else if row == .loan, noPaymentChoice.matches(word) {
      self = .noPayment
    } else if row == .loan,
      let kind = kindChoices.first(where: { $0.matches(word) }).flatMap({ Loan.Kind(rawValue: $0.id) })
    {
      self = .kind(kind)
    } else {
      return nil
    }
  }

  /// A sum or a rate that holds a number; a word such as `none` is neither here.
  private static func figure(_ cell: String, _ word: String, _ currency: Currency) -> RowValue? {
    guard holdsNumber(word) else { return nil }
    if !isDayOrPair(word), let stated = try? Stated.read(cell, in: currency, allowsNegative: true) {
      return .sum(stated)
    }
    return (try? Rate.read(cell)).map(RowValue.rate)
  }

  /// True for a sum, a rate, a minimum or what is available; not for a word.
  var isFigure: Bool {
    switch self {
    case .sum, .rate, .available, .minimum: true
    default: false
    }
  }
}

/// True for what a name never is: a sum or a rate that could not be read shows what was meant.
package func looksLikeNumber(_ cell: String) -> Bool {
  guard let first = plainWord(cell).first else { return false }
  return "0123456789¥￥$~".contains(first)
}

func holdsNumber(_ word: String) -> Bool {
  word.contains { ("0"..."9").contains($0) || "零一二两三四五六七八九十百千万亿".contains($0) } || word.contains("息")
}

/// `11-24` is as likely a day as a range.
private func isDayOrPair(_ word: String) -> Bool {
  let parts = word.split(separator: "-")
  return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy { ("0"..."9").contains($0) } }
}

private func minimumBehindMark(_ word: String, in currency: Currency) -> Minimum? {
  guard let mark = minimumMarks.first(where: word.hasPrefix) else { return nil }
  return try? Minimum.read(trimmed(word.dropFirst(mark.count)), in: currency)
}

/// `10期`, `10 months`, `剩10期`, `10 instalments left`; nil for anything else, and for more than a hundred years.
package func instalments(_ text: String) -> Int? {
  var word = plainWord(text)
  for mark in ["还剩余", "剩余", "还剩", "还有", "剩", "余", "left "] where word.hasPrefix(mark) {
    word = trimmed(word.dropFirst(mark.count))
    break
  }
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
