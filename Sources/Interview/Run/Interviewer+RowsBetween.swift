import Household
import Phrases
import Wording

/// Rows where something else is asked of a debt, and where it is asked about again.
extension Interviewer {
  /// Behind a debt that came as a row `<` leads to its name, where the row can be typed again.
  func rowBehind(_ before: Question, from question: Question) -> String? {
    let debt = before.id.prefix { $0 != "." }
    guard debt.hasSuffix("]"), !question.id.hasPrefix(debt), state.answered.contains(debt + ".line") else { return nil }
    return debt + ".name"
  }

  /// A row where something else is asked of a debt, as lines pasted one by one come: a further debt, of the same name too,
  /// since one bank gives several cards.
  /// - Throws: `AnswerProblem` for a row that cannot be taken.
  func takeRowBetween(_ line: String, of question: Question) throws(AnswerProblem) -> Bool {
    guard let (list, index) = place(of: question) else { return false }
    let kind = kindOfRow(line, usual: list == .cards ? .card : .loan, state.names)
    guard try isRow(line, kind, state.reading) else { return false }
    let entered = try row(line, kind, state.reading)
    guard entered.isOfAnotherDebt(state.names) else { return false }
    if isRest(of: list, index, entered), try putInPlace(entered, list, index) { return true }
    try accept(entered)
    return true
  }

  /// Whether a row is of the debt whose name alone was written before it.
  private func isRest(of list: DebtList, _ index: Int, _ entered: EnteredRow) -> Bool {
    !state.answered.contains("\(list.rawValue)[\(index)].line")
      && state.household.debt(list, index).map { plainWord($0.name) } == plainWord(entered.name)
  }

  /// The debt that a question is about.
  private func place(of question: Question) -> (DebtList, Int)? {
    guard let list = DebtList.allCases.first(where: { question.id.hasPrefix($0.rawValue + "[") }) else { return nil }
    return Int(question.id.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }).map { (list, $0) }
  }

  /// A row where a debt is asked about again takes its place; false where the line is none.
  /// - Throws: `AnswerProblem` for a row that cannot be taken.
  func takeRowInPlace(_ line: String, of question: Question) throws(AnswerProblem) -> Bool {
    guard let (list, index) = place(of: question) else { return false }
    let kind: RowKind = list == .cards ? .card : .loan
    guard try isRow(line, kind, state.reading) else { return false }
    return try putInPlace(try row(line, kind, state.reading), list, index)
  }

  /// False where the debt is of the other kind.
  private func putInPlace(_ entered: EnteredRow, _ list: DebtList, _ index: Int) throws(AnswerProblem) -> Bool {
    let before = state
    guard state.replace(list, at: index, with: entered) else { return false }
    try checkSums(since: before)
    goToTheFront()
    said(entered)
    return true
  }
}
