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
    guard let (column, cell) = LabelledPart(kind: kind, currency: currency).labelled(text), column == wanted.column
    else { throw error }
    return try sum(cell, in: currency, allowsNegative: wanted == .owed)
  }
}
