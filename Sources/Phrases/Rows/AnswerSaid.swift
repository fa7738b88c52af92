import Money
import Wording

/// Which answer of a debt words give that need no name of it, by its key in the document, and what it becomes: `12 left`, `还剩12期`,
/// `2 months behind`, `18%`. nil for words that give none.
package func answerSaid(_ words: String, _ kind: RowKind, _ reading: Reading) -> (key: String, value: String)? {
  let word = withoutTone(plainWord(words))
  if saysNotPaid(word) { return ("payment", word) }
  let part = LabelledPart(kind: kind, currency: reading.currency)
  guard let (column, cell) = part.labelled(word) ?? part.saidByItsForm(word) else { return nil }
  if column == .remaining, mayBeWholeTerm(word) { return nil }
  switch column {
  case .limit, .balance, .rate, .payment, .minimum, .remaining, .behind, .arrears, .due: return (column.rawValue, cell)
  default: return nil
  }
}

/// `还清了`, `paid off`: nothing is owed on a debt any more.
package func saysSettled(_ words: String) -> Bool { wordsOfSettled.contains(withoutTone(plainWord(words))) }

private let wordsOfSettled: Set<String> = [
  "还清了", "还清", "已还清", "已经还清", "已经还清了", "还完了", "结清了", "已结清", "不欠了", "没欠了", "paid off", "is paid off", "settled",
  "cleared",
  "repaid", "nothing owed",
]
