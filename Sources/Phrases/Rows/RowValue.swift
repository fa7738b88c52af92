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
  /// `30 years`: so many are of a contract as often as they are left.
  case term(Int)
  /// `可用12000`: what is still available.
  case available(String)
  case unknown

  /// nil for a cell that is a word of a name.
  init?(_ cell: String, for row: RowKind, _ reading: Reading) {
    let word = plainWord(cell)
    if word.isEmpty || isUnknownWord(cell) {
      self = .unknown
    } else if row == .card, ["none", "nothing", "没有", "没欠"].contains(word) {
      self = .sum(Stated(.zero))
    } else if word.count == 1, !looksLikeNumber(word) {
      return nil
    } else if let months = instalments(word) {
      self = mayBeWholeTerm(word) ? .term(months) : .remaining(months)
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
    } else if let phrase = rowPhraseOf[word] {
      switch (phrase.column, phrase.cell) {
      case (.payment, "full"): self = .payment(.full)
      case (.payment, "minimum") where row == .card: self = .payment(.minimum)
      case (.payment, "none") where row == .loan: self = .noPayment
      case (.balance, let cell) where row == .card: self = .available(cell)
      case (.rate, _): self = .rate(Rate(perPeriod: .zero, period: .year))
      default: return nil
      }
    } else {
      return nil
    }
  }

  /// A sum or a rate that holds a number; a word such as `none` is neither here.
  private static func figure(_ cell: String, _ word: String, _ currency: Currency) -> RowValue? {
    guard holdsNumber(word) else { return nil }
    if mayBeSum(word), !isDayOrPair(word), let stated = try? Stated.read(cell, in: currency, allowsNegative: true) {
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

/// `11-24` is as likely a day as a range.
private func isDayOrPair(_ word: String) -> Bool {
  let parts = word.split(separator: "-")
  return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy { ("0"..."9").contains($0) } }
}

private func minimumBehindMark(_ word: String, in currency: Currency) -> Minimum? {
  guard let mark = minimumMarks.first(where: word.hasPrefix) else { return nil }
  return try? Minimum.read(trimmed(word.dropFirst(mark.count)), in: currency)
}
