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
/// - Throws: `AnswerProblem`.
package func paymentSum(_ text: String, in currency: Currency) throws(AnswerProblem) -> Stated {
  do throws(AnswerProblem) {
    return try monthlySum(text, in: currency)
  } catch {
    if paysNothing.contains(withoutTone(plainWord(text))) { return Stated(.zero) }
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

private let paysNothing: Set<String> = [
  "没还", "没在还", "现在没还", "不还", "停还", "断供", "断供了", "还不上", "还不起", "没钱还", "一直没还", "一个都没还", "都没还", "一分没还", "一分都没还", "已经不还",
  "not paying",
  "i'm not paying", "not paying it", "not paying anything", "stopped paying", "i stopped paying", "i've stopped paying",
  "can't pay", "cant pay", "i can't pay", "i cant pay", "cannot pay", "unable to pay", "paying nothing",
  "i pay nothing", "nothing at the moment", "nothing right now",
]
