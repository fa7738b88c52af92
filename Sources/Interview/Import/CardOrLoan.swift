import Household
import Money
import Wording

/// Whether a row of a spreadsheet is a card or a loan: by what its kind says, else by the heading over the names, its
/// name, and the cells that only one of them has.
/// - Throws: `AnswerProblem` where it cannot be told.
func cardOrLoan(
  _ cells: [Column: String], under headings: [DebtImport.Heading]
) throws(AnswerProblem) -> RowKind {
  if let kind = cells[.kind], !isUnknownWord(kind) { return isCardWord(kind) ? .card : .loan }
  let nameHeading = headings.first { $0.column == .name }?.name ?? ""
  if isCardWord(nameHeading) { return .card }
  if ["loan", "loan name", "贷款", "贷款名称"].contains(headingWord(nameHeading)) { return .loan }
  if let kind = kindByName(cells[.name] ?? "") { return kind }
  if cells[.limit] != nil { return .card }
  if cells[.remaining] != nil || cells[.dueInFull] != nil { return .loan }
  throw headings.contains { $0.column == .kind } ? undecidedRow : undecided
}

/// The same for cells without headings, the name first.
/// - Throws: `AnswerProblem` where it cannot be told.
func cardOrLoan(_ cells: [String], in currency: Currency) throws(AnswerProblem) -> RowKind {
  if cells.dropFirst().contains(where: isCardWord) { return .card }
  let isLoanCell = { (cell: String) in
    switch RowValue(cell, for: .loan, in: currency) {
    case .kind, .remaining, .noPayment: true
    default: false
    }
  }
  if cells.dropFirst().contains(where: isLoanCell) { return .loan }
  if let kind = kindByName(cells.first ?? "") { return kind }
  throw undecided
}

/// `card`, `Credit Card`, `信用卡`.
func isCardWord(_ text: String) -> Bool {
  ["card", "credit card", "card name", "cards", "credit cards", "信用卡", "卡", "卡名", "卡片", "卡片名称", "贷记卡"]
    .contains(headingWord(text))
}

private func kindByName(_ name: String) -> RowKind? {
  let plain = plainWord(name)
  let words = plain.split { !$0.isLetter }
  if plain.contains("卡") || ["card", "visa", "mastercard", "amex"].contains(where: { words.contains($0[...]) }) {
    return .card
  }
  let isLoan = kindNamed(in: name) != nil || ["贷", "借款"].contains(where: plain.contains) || words.contains("loan")
  return isLoan ? .loan : nil
}

extension RowKind {
  /// `cards[0]`, as a report's table tells where a debt stands.
  init?(path: String) {
    guard let kind = [("cards[", RowKind.card), ("loans[", .loan)].first(where: { path.hasPrefix($0.0) })?.1 else {
      return nil
    }
    self = kind
  }
}

private let undecidedRow = AnswerProblem(
  Text(en: "a card or a loan? It cannot be told", zh: "是信用卡还是贷款，看不出来"),
  remedy: Text(
    en: "fill in its kind: card, online, car, mortgage, family …", zh: "填上类型：信用卡、网贷、车贷、房贷、亲友……"))

private let undecided = AnswerProblem(
  Text(en: "a card or a loan? It cannot be told", zh: "是信用卡还是贷款，看不出来"),
  remedy: Text(
    en: "give the table a column “kind”: card, online, car, mortgage, family …", zh: "表里加一列“类型”：信用卡、网贷、车贷、房贷、亲友……"))
