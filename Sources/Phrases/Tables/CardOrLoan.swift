import Household
import Money
package import Rules
import Wording

/// Whether a row of a spreadsheet is a card or a loan: by what its kind says, else by the heading over the names, its
/// name, and the cells that only one of them has. nil where it cannot be told.
func cardOrLoan(_ cells: [Column: String], under headings: [DebtImport.Heading], _ reading: Reading) -> RowKind? {
  if let kind = cells[.kind], !isUnknownWord(kind) {
    if isCardWord(kind, reading.names) { return .card }
    if tellsLoan(kind: kind, reading.names) { return .loan }
  } else if cells[.kind] != nil {
    return .loan
  }
  let nameHeading = headings.first { $0.column == .name }?.name ?? ""
  if isCardWord(nameHeading, reading.names) { return .card }
  if ["loan", "loan name", "贷款", "贷款名称", "贷款平台"].contains(headingWord(nameHeading)) {
    let name = cells[.name] ?? ""
    return reading.names.isCard(name) && reading.names.kind(in: name) == nil && !name.contains("贷") ? .card : .loan
  }
  if let kind = kindByName(cells[.name] ?? "", reading.names) { return kind }
  if cells[.limit] != nil { return .card }
  if reading.names.isBank(cells[.name] ?? ""), headings.contains(where: { $0.column == .balance && $0.isOfCardsOnly }) {
    return .card
  }
  if cells[.remaining] != nil || cells[.dueInFull] != nil { return .loan }
  return nil
}

/// Whether a kind says that it is a loan. `debt` does not, and neither does a word that is not known: the name tells then.
private func tellsLoan(kind: String, _ names: Names) -> Bool {
  guard !saysOnlyDebt(kind), (try? loanKind(kind, names)) != nil else { return false }
  return true
}

/// The same for cells without headings, the name first.
func cardOrLoan(_ cells: [String], _ reading: Reading) -> RowKind? {
  if cells.dropFirst().contains(where: { isCardWord($0, reading.names) }) { return .card }
  let isLoanCell = { (cell: String) in
    switch RowValue(cell, for: .loan, reading) {
    case .kind, .remaining, .term, .noPayment: true
    default: false
    }
  }
  if cells.dropFirst().contains(where: isLoanCell) { return .loan }
  return kindByName(cells.first ?? "", reading.names)
}

/// `card`, `Credit Card`, `信用卡`.
package func isCardWord(_ text: String, _ names: Names) -> Bool {
  let word = headingWord(text)
  return ["card", "credit card", "card name", "cards", "credit cards", "信用卡", "信用卡名称", "卡", "卡名", "卡片", "卡片名称", "贷记卡"]
    .contains(word) || names.isCardKind(word)
}

private func kindByName(_ name: String, _ names: Names) -> RowKind? {
  if names.isCard(name) { return .card }
  let plain = plainWord(name)
  let words = plain.split { !$0.isLetter }
  let isLoan = names.kind(in: name) != nil || ["贷", "借款"].contains(where: plain.contains) || words.contains("loan")
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
