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
  init?(_ cell: String, for row: RowKind, in currency: Currency) {
    let word = plainWord(cell)
    if word.isEmpty || isUnknownWord(cell) {
      self = .unknown
    } else if word.count == 1, !RowValue.looksLikeNumber(word) {
      return nil
    } else if let months = instalments(word) {
      self = .remaining(months)
    } else if let stated = try? Stated.read(cell, in: currency, allowsNegative: true) {
      self = .sum(stated)
    } else if let rate = try? Rate.read(cell) {
      self = .rate(rate)
    } else if row == .card, availableMarks.contains(where: { word.hasPrefix($0) && word.contains(where: \.isNumber) }) {
      self = .available(cell)
    } else if row == .card, let choice = cardPaymentChoices.first(where: { $0.matches(word) }) {
      self = .payment(choice.id == "full" ? .full : .minimum)
    } else if row == .card, let minimum = minimumBehindMark(word, in: currency) {
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

  /// True for a sum, a rate, a minimum or what is available; not for a word.
  var isFigure: Bool {
    switch self {
    case .sum, .rate, .available, .minimum: true
    default: false
    }
  }

  /// True for what a name never is: a sum or a rate that could not be read shows what was meant.
  static func looksLikeNumber(_ cell: String) -> Bool {
    guard let first = plainWord(cell).first else { return false }
    return "0123456789¥￥$~".contains(first)
  }
}

private func minimumBehindMark(_ word: String, in currency: Currency) -> Minimum? {
  guard let mark = minimumMarks.first(where: word.hasPrefix) else { return nil }
  return try? Minimum.read(trimmed(word.dropFirst(mark.count)), in: currency)
}

private func instalments(_ word: String) -> Int? {
  for mark in ["期", " months", "months", "mo", "个月"] where word.hasSuffix(mark) {
    return Int(word.dropLast(mark.count)).flatMap { (0...1_200).contains($0) ? $0 : nil }
  }
  return nil
}

private let kindWords: [(Loan.Kind, [String])] = [
  (.mortgage, ["房贷", "按揭", "公积金贷", "mortgage", "home loan"]), (.car, ["车贷", "car loan", "汽车贷"]),
  (.business, ["经营贷", "business"]), (.consumer, ["消费贷", "信用贷", "装修贷", "personal loan"]),
  (
    .online,
    [
      "花呗", "借呗", "白条", "月付", "微粒贷", "网贷", "网络贷", "借条", "度小满", "金条", "放心借", "先用后付", "pay later", "paylater",
      "klarna",
    ]
  ),
  (.private, ["民间", "私人"]), (.other, ["助学"]),
  (
    .family,
    [
      "亲友", "亲属", "家人", "爸", "妈", "父母", "朋友", "哥", "姐", "弟", "妹", "亲戚", "岳父", "岳母", "family", "friend", "parents",
      "mum", "dad",
    ]
  ),
]

/// The kind that a loan's name tells; nil where it does not.
func kindNamed(in name: String) -> Loan.Kind? {
  let plain = plainWord(name)
  return kindWords.first { $0.1.contains { plain.contains($0) } }?.0
}
