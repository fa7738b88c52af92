import Household
import Money
import Rules
import Wording

/// The answers of one row under the columns of its table, with what its other cells say of them.
struct RowCells {
  var answers: [Column: String]
  /// What could be two things, and is left open.
  var remarks: [AnswerProblem] = []
  /// The cells as they stand in the table, without what their headings say of them.
  let asWritten: [Column: String]
  /// Whether it is a card or a loan; nil where nothing tells.
  let kind: RowKind?
  let table: DebtTable
  let texts: [String]
  let reading: Reading
  /// What names the debt beside its name: the lender, or the product.
  private let secondName: String

  init(_ texts: [String], of row: Sheet.Row, under table: DebtTable, _ reading: Reading) {
    (self.table, self.texts, self.reading) = (table, texts, reading)
    asWritten = Phrases.answers(row.cells, under: table.headings.map(\.column))
    var cells = Phrases.answers(texts, under: table.headings.map(\.column))
    secondName =
      zip(table.headings, texts).first { $0.0.isSecondName && !$0.1.isEmpty && !isUnknownWord($0.1) }?.1 ?? ""
    if !table.headings.contains(where: { $0.column == .name || $0.meaning == .column(.name) }), let kind = cells[.kind]
    {
      cells[.name] = kind
      if !isKind(kind, reading.names) { cells[.kind] = nil }
    }
    if let kind = cells[.kind], isWeakKind(kind, named: cells[.name] ?? "", reading.names) { cells[.kind] = nil }
    if cells[.kind] == nil, isKind(secondName, reading.names) {
      cells[.kind] = reading.names.isCard(secondName) ? "card" : secondName
    }
    if cells[.kind] == nil, let name = cells[.name], reading.names.kind(named: name) != nil { cells[.kind] = name }
    if let name = cells[.name], table.repeatedNames.contains(name) { cells[.name] = name.joined(with: secondName) }
    kind = cardOrLoan(cells, under: table.headings, reading)
    answers = cells
    if let rate = table.lowRateAmongDayRates(row) { leaveOpen(.rate, .rateOfWhichPeriod(rate)) }
    takeCountUnderBalance()
    takeLateness(of: row)
    takePeriodOfPayments(of: row)
  }

  subscript(column: Column) -> String? {
    get { answers[column] }
    set { answers[column] = newValue }
  }

  var holdsNameOnly: Bool { answers.keys.allSatisfy { [.name, .note, .holder].contains($0) } && remarks.isEmpty }

  /// Its kind is no kind of debt, and its name tells none either.
  var isKindUnread: Bool {
    answers[.kind].map { !isUnknownWord($0) && !isKind($0, reading.names) } ?? false && kind == nil
  }

  /// With what is lost first, where its kind, the lender or the product tells it and the name does not.
  func withStake(_ row: EnteredRow) -> EnteredRow {
    guard case .loan(let loan) = row.debt, loan.consequence == nil,
      let stake = [answers[.kind] ?? "", secondName].lazy.filter({ !$0.isEmpty })
        .compactMap({ reading.names.consequence(in: $0) }).first
    else { return row }
    return row.withStake(stake)
  }

  /// A mortgage or a car loan, whose end is never a day on which all of it falls due.
  var isPaidOffByTheMonth: Bool { loanKindTold == .mortgage || loanKindTold == .car }

  var loanKindTold: Loan.Kind? {
    answers[.kind].flatMap { try? loanKind($0, reading.names) } ?? reading.names.kind(in: answers[.name] ?? "")
  }

  mutating func leaveOpen(_ column: Column, _ remark: AnswerProblem) {
    answers[column] = nil
    remarks.append(remark)
  }
}

/// Whether a word is a kind of debt, or that of a card.
func isKind(_ word: String, _ names: Names) -> Bool {
  guard !word.isEmpty, !isUnknownWord(word), !saysOnlyDebt(word) else { return false }
  return isCardWord(word, names) || names.isCard(word) || (try? loanKind(word, names)) != nil
}

/// `信用贷` and `personal` say less than a name that tells an online loan.
private func isWeakKind(_ kind: String, named name: String, _ names: Names) -> Bool {
  (try? loanKind(kind, names)) == .consumer && names.kind(in: name) == .online
}

extension String {
  /// `HSBC Platinum` of a bank and its card, where the card does not name the bank.
  fileprivate func joined(with second: String) -> String {
    second.isEmpty || second.contains(self) || contains(second) ? self : "\(self) \(second)"
  }
}
