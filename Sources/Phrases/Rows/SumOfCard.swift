import Household
import Money
import Wording

/// The only sum of a card's row, `Visa 4200`: its limit, or what is used of it. Beside what shows that something is owed it is
/// what is used: `HSBC 5000 min 120`, `中信 2.9万 逾期90天`.
extension Card {
  /// - Parameter isAlone: whether the sum that was taken for the limit is the only one, and nothing was said not to be known.
  /// - Throws: `AnswerProblem` where it may be either.
  mutating func settleOnlySum(_ isAlone: Bool, _ currency: Currency) throws(AnswerProblem) {
    guard isAlone, let sum = limit, balance == nil else { return }
    guard minimum?.floor != nil else { throw .limitOrUsed(sum.written(in: currency)) }
    (balance, limit) = (sum, nil)
  }
}

extension LabelledRow {
  /// Where the only figure without a label goes; nil where the order of a row says it.
  mutating func columnOfOnlySum() -> Column? {
    let sums: [Column] = [.limit, .balance]
    guard kind == .card, bare.count == 1, let sum = bare.first, !isUnknownWord(sum), labels > 0, nameWithLabel == nil,
      shareUsed == nil, !sums.contains(where: { cells[$0] != nil || unknown.contains($0) })
    else { return nil }
    let isOwed =
      [cells[.behind], cells[.arrears]].contains { $0.map { !saysNo($0) } ?? false }
      || cells[.minimum].map { !$0.contains("%") } ?? false
    if !isOwed, let stated = try? Stated.read(sum, in: reading.currency) {
      fault = fault ?? .limitOrUsed(stated.written(in: reading.currency))
    }
    return .balance
  }

  /// `工行每月都全额还清`: how a card is paid, where it ran into the name.
  mutating func takePhraseOffName() {
    guard kind == .card, cells[.payment] == nil else { return }
    let phrases = rowPhrases.filter { $0.column == .payment && $0.cell != "none" }
    for phrase in phrases {
      let words = phrase.words.filter { $0.count > 2 && !$0.utf8.allSatisfy { $0 < 0x80 } }
      guard let word = words.filter({ name.hasSuffix($0) && name.count > $0.count }).max(by: { $0.count < $1.count })
      else { continue }
      name = trimmed(name.dropLast(word.count))
      cells[.payment] = phrase.cell
      labels += 1
      return
    }
  }
}
