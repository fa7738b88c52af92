import Money
import Wording

/// Which answer of a debt words give that need no name of it, by its key in the document, and what it becomes: `12 left`, `还剩12期`,
/// `2 months behind`, `18%`, `还清了`. nil for words that give none.
package func answerSaid(_ words: String, _ kind: RowKind, _ reading: Reading) -> (key: String, value: String)? {
  let word = withoutTone(plainWord(words))
  if wordsOfSettled.contains(word) { return ("balance", "0") }
  if saysNotPaid(word) { return ("payment", word) }
  let part = LabelledPart(kind: kind, currency: reading.currency)
  guard let (column, cell) = part.labelled(word) ?? part.saidByItsForm(word) else { return nil }
  if column == .remaining, mayBeWholeTerm(word) { return nil }
  switch column {
  case .limit, .balance, .rate, .payment, .minimum, .remaining, .behind, .arrears, .due: return (column.rawValue, cell)
  default: return nil
  }
}

private let wordsOfSettled: Set<String> = [
  "还清了", "还清", "已还清", "已经还清", "已经还清了", "还完了", "结清了", "已结清", "不欠了", "没欠了", "paid off", "is paid off", "settled",
  "cleared",
  "paid", "repaid", "nothing owed",
]
