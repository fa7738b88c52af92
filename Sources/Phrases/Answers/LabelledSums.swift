package import Money
import Wording

/// Which sum of a debt is asked for.
package enum SumOfDebt: Sendable {
  case limit, owed

  fileprivate var column: Column { self == .limit ? .limit : .balance }
}

/// A sum as an answer, with the word for what is asked before or behind it: `额度5万` at a limit, `还欠3万`, `1,000 left` at what is
/// owed. With the word for something else it is no answer.
/// - Throws: `AnswerProblem`.
package func sum(_ text: String, of wanted: SumOfDebt, in currency: Currency) throws(AnswerProblem) -> Stated {
  do throws(AnswerProblem) {
    return try sum(text, in: currency, allowsNegative: wanted == .owed)
  } catch {
    let kind: RowKind = wanted == .limit ? .card : .loan
    let word = withoutTone(plainWord(text))
    if wanted == .owed, owesNothing.contains(word) { return Stated(.zero) }
    var told = text
    for start in [
      "i still owe ", "i owe ", "we owe ", "i have used ", "i've used ", "i used ", "it's ", "its ", "我还", "我",
    ]
    where told.takePrefix(start) { break }
    if let plain = try? sum(told, in: currency, allowsNegative: wanted == .owed) { return plain }
    guard let (column, cell) = LabelledPart(kind: kind, currency: currency).labelled(told), column == wanted.column
    else { throw error }
    return try sum(cell, in: currency, allowsNegative: wanted == .owed)
  }
}

/// What is paid each month, with its word before it too: `每月还3000`, `pay 300`.
/// - Throws: `AnswerProblem`; for `can't pay` too, as what is due is not told by it.
package func paymentSum(_ text: String, in currency: Currency) throws(AnswerProblem) -> Stated {
  if saysNotPaid(text) { throw .notPaid }
  do throws(AnswerProblem) {
    return try monthlySum(text, in: currency)
  } catch {
    var told = text
    for start in ["i pay ", "we pay ", "i am paying ", "我"] where told.takePrefix(start) { break }
    if let plain = try? monthlySum(told, in: currency) { return plain }
    guard case (.payment, let cell)? = LabelledPart(kind: .loan, currency: currency).labelled(told) else { throw error }
    return try monthlySum(cell, in: currency)
  }
}

private let owesNothing: Set<String> = [
  "没欠", "没欠钱", "不欠", "不欠钱", "没用", "没刷", "还清了", "not used", "unused", "paid off", "owe nothing",
]
