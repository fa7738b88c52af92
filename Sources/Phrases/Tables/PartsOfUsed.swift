import Money
import Wording

/// Which part of what is used of a card a column has: `本期账单`, `未出账单`, `分期未还`.
private enum PartOfUsed {
  case billed, unbilled, instalments

  init?(_ heading: String) {
    let (plain, words) = (plainWord(heading), wordsOfHeading(heading))
    func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
    func holds(_ any: String...) -> Bool { any.contains(where: plain.contains) }
    guard !holds("期数", "日", "最低", "可用", "额度", "手续费", "利率"), !has("date", "day", "minimum", "min", "rate", "fee", "due")
    else {
      return nil
    }
    let isOfInstalments = has("instalment", "instalments", "installment", "installments")
    if holds("分期") && holds("未", "剩", "余", "待", "欠")
      || isOfInstalments && has("balance", "amount", "owed", "unbilled")
    {
      self = .instalments
    } else if holds("未出账", "未出单") || has("unbilled") {
      self = .unbilled
    } else if holds("账单") || has("statement") && has("balance", "amount") || has("billed") {
      self = .billed
    } else {
      return nil
    }
  }
}

extension ColumnChoice {
  /// Where no column has all that is used of a card, its parts together are that: the bill, what is not billed yet, and the
  /// instalments that are still to be billed.
  mutating func addPartsOfUsed() {
    let parts = headings.indices.compactMap { place in PartOfUsed(headings[place].name).map { (place, $0) } }
    guard parts.count > 1, Set(parts.map(\.1)).count == parts.count,
      let bill = parts.first(where: { $0.1 == .billed })?.0, place(.available) == nil || !has(.limit)
    else { return }
    let places = parts.map(\.0)
    guard !headings.indices.contains(where: { headings[$0].column == .balance && !places.contains($0) }) else { return }
    for place in places where place != bill { (headings[place].column, headings[place].isPartOfUsed) = (nil, true) }
    (headings[bill].column, headings[bill].otherParts) = (.balance, places.filter { $0 != bill })
  }
}

extension RowCells {
  /// `12000` of the bill, `3000` not billed and `20000` in instalments are 35,000; open where one of them is not known.
  mutating func addPartsOfUsed(of kind: RowKind) {
    guard let bill = table.headings.firstIndex(where: { !$0.otherParts.isEmpty }) else { return }
    var sum = Amount.zero
    for place in [bill] + table.headings[bill].otherParts {
      let text = texts.indices.contains(place) ? texts[place] : ""
      if kind == .loan, text.isEmpty { continue }
      guard let part = (try? Stated.read(text, in: reading.currency, allowsNegative: true))?.amount else {
        return leaveOpen(.balance, .partOfUsed(table.headings[place].name))
      }
      sum = sum + part
    }
    if sum != .zero || kind == .card { answers[.balance] = sum.formatted(in: reading.currency) }
  }
}
