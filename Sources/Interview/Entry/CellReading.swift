import Household
import Money
import Wording

/// What a column's cell holds; nil where there is none.
/// - Throws: `AnswerProblem` naming the column and the cell.
func value<Value>(
  _ column: Column, of cells: [Column: String], _ read: (String) throws(AnswerProblem) -> Value
) throws(AnswerProblem) -> Value? {
  guard let cell = cells[column] else { return nil }
  do throws(AnswerProblem) {
    return try read(cell)
  } catch {
    let shown = truncated(sanitised(cell), to: 20)
    let (name, message) = (column.name, error.message)
    throw AnswerProblem(
      Text(en: "\(name.en) “\(shown)”: \(message.en)", zh: "\(name.zh)“\(shown)”：\(message.zh)"), remedy: error.remedy)
  }
}

/// `0.05%` under a heading that says a day's rate is a day's.
/// - Throws: `AnswerProblem`.
func rate(in cells: [Column: String]) throws(AnswerProblem) -> Rate? {
  if cells[.rate] != nil { return try value(.rate, of: cells, rate) }
  for (column, period) in [(Column.dailyRate, "/day"), (.monthlyRate, "/month")] where cells[column] != nil {
    return try value(column, of: cells) { cell throws(AnswerProblem) in
      let isBare = plainWord(cell).allSatisfy { "0123456789.% ".contains($0) }
      return try rate(isBare ? cell + period : cell)
    }
  }
  return nil
}

/// The kind that a cell names.
/// - Throws: `AnswerProblem` that lists the kinds.
func loanKind(_ cell: String) throws(AnswerProblem) -> Loan.Kind {
  let chosen = (try? choice(cell, among: kindChoices)).flatMap { Loan.Kind(rawValue: $0.id) }
  if let kind = chosen ?? kindNamed(in: cell) { return kind }
  let kinds = Loan.Kind.allCases.map(\.rawValue).joined(separator: ", ")
  throw AnswerProblem(
    Text(en: "no kind of debt", zh: "没有这一类"),
    remedy: Text(en: "one of card, \(kinds)", zh: "可写：信用卡、网贷、消费贷、车贷、房贷、经营贷、民间借贷、亲友借款、其他"))
}

/// `10`, `10期`, `10 months`.
/// - Throws: `AnswerProblem`.
func instalmentsLeft(_ cell: String) throws(AnswerProblem) -> Int {
  for text in [cell, "\(trimmed(cell))期"] {
    if case .remaining(let months)? = RowValue(text, for: .loan, in: .cny) { return months }
  }
  throw AnswerProblem(
    Text(en: "no number of instalments", zh: "不是期数"), remedy: Text(en: "for example 10", zh: "例如 10"))
}

/// - Throws: `AnswerProblem`.
func note(_ cell: String) throws(AnswerProblem) -> String {
  if let fault = faultOfNote(cell) { throw AnswerProblem(fault, remedy: noteRemedy) }
  return cell
}
