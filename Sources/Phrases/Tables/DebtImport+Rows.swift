import Household
import Money
import Wording

extension DebtImport {
  typealias Found = (row: EnteredRow, remarks: [AnswerProblem])

  mutating func take(_ line: Int, isOfReport: Bool = false, _ read: (inout DebtImport) throws(AnswerProblem) -> Found) {
    do throws(AnswerProblem) {
      let found = try read(&self)
      try add(found.row, line, isOfReport: isOfReport)
      for problem in found.remarks { unread.append(Remark(line: line, problem: problem)) }
      for text in Phrases.doubts(about: found.row, in: household) {
        doubts.append(Doubt(line: line, name: found.row.name, text: text))
      }
    } catch {
      refused.append(Remark(line: line, problem: error))
    }
  }

  mutating func read(_ row: Sheet.Row, under table: DebtTable) throws(AnswerProblem) -> Found {
    guard row.isWhole else { throw .openQuote }
    let texts = try table.texts(of: row)
    let told = { (column: ReportColumn) in zip(table.headings, texts).first { $0.0.reportColumn == column }?.1 }
    try checkCurrency(told(.currency))
    if table.isOfReport, let path = told(.path) { return try readOfReport(texts, under: table, at: path) }
    var cells = answers(texts, under: table.headings.map(\.column))
    if !table.hasNames { cells[.name] = cells[.kind] }
    let name = try rowName(cells[.name] ?? "")
    if let kind = cells[.kind], isLent(kind) { throw .lent }
    guard let kind = cardOrLoan(cells, under: table.headings, reading) ?? usual else {
      return try readOfUnknownKind(cells, name, row.line)
    }
    var remarks = [table.unknownFrequency(of: row)].compactMap(\.self)
    if kind == .card, cells[.balance] != nil, table.signsTurned == nil,
      table.headings.contains(where: \.isBalanceOfLoansOnly)
    {
      cells[.balance] = nil
      remarks.append(.balanceOfACard)
    }
    if kind == .loan, cells[.dueInFull] != nil, cells[.payment] != nil || cells[.minimum] != nil,
      table.endIsLastInstalment, !table.paysInterestOnly
    {
      cells[.dueInFull] = nil
      leaveAside(row.line, .lastInstalment)
    }
    if cells.keys.allSatisfy({ [.name, .note, .holder].contains($0) }) { throw onlyAName(kind) }
    let reader = CellReader(cells, reading)
    let entered = reader.row(named: name, kind)
    for column in Column.allCases where cells[column] != nil && !entered.debt.holds(column) {
      leaveAside(row.line, .noPlace(for: column))
    }
    return (entered, remarks + reader.faults)
  }

  /// Neither a card nor a kind of loan is told: taken as a debt of unknown kind, where it owes or takes anything.
  private func readOfUnknownKind(_ cells: [Column: String], _ name: String, _ line: Int) throws(AnswerProblem) -> Found
  {
    let reader = CellReader(cells, reading)
    let entered = reader.row(named: name, .loan)
    guard case .loan(let loan) = entered.debt else { throw .undecidedRow }
    let isPaid = if case .monthly(let sum)? = loan.payment { sum.amount > .zero } else { loan.payment != nil }
    guard loan.balance.map({ $0.amount != .zero }) ?? false || isPaid || !reader.faults.isEmpty else {
      throw onlyAName(.loan)
    }
    let isKindUnread = cells[.kind].map { !isUnknownWord($0) && (try? loanKind($0, reading.names)) == nil } ?? false
    return (entered, (isKindUnread ? [] : [.undecidedRow]) + reader.faults)
  }

  func readWithoutHeadings(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    guard row.isWhole else { throw .openQuote }
    guard !zip(row.cells, row.cells.dropFirst()).contains(where: areHalvesOfNumber) else { throw .splitNumber }
    let cells = row.cells.reversed().drop(while: \.isEmpty).reversed().map(withoutFormulaGuard)
    if cells.count == 1,
      let entered = try? Phrases.row(cells[0], kindOfRow(cells[0], usual: usual ?? .loan, reading.names), reading)
    {
      return entered
    }
    if cells.contains(where: { isLabelledFigure($0, reading.currency) }) {
      let line = cells.joined(separator: "，")
      return try Phrases.row(line, kindOfRow(line, usual: usual ?? .loan, reading.names), reading)
    }
    guard let kind = cardOrLoan(cells, reading) ?? usual else { throw .undecided }
    let values = cells.dropFirst().filter { kind == .loan || !isCardWord($0, reading.names) }
    return try Phrases.row(cells.prefix(1) + values, kind, isSeparated: true, reading)
  }
}

/// The cells that hold an answer, by their columns. `无` says that there is none, but for a payment, which then is none.
func answers(_ cells: [String], under columns: [Column?]) -> [Column: String] {
  var found: [Column: String] = [:]
  for (column, cell) in zip(columns, cells) {
    guard let column, !trimmed(cell).isEmpty, !isUnknownWord(cell) || saysUnknownKind(cell, column) else { continue }
    let saysNone = ["无", "没有", "none"].contains(plainWord(cell))
    if !saysNone || [.name, .kind, .payment, .minimum, .behind].contains(column) {
      found[column] = cell
    }
  }
  return found
}

/// `unknown` under a kind: the name is not asked either, as it is where the cell is empty or `-`.
private func saysUnknownKind(_ cell: String, _ column: Column) -> Bool {
  column == .kind && ["unknown", "未知", "不清楚", "不知道"].contains(plainWord(cell))
}

/// What others owe is no debt.
private func isLent(_ kind: String) -> Bool {
  ["lending", "lent", "lend", "receivable", "loan given", "given", "借出", "应收", "借给别人"].contains(headingWord(kind))
}

/// `12` and `000` of an unquoted `12,000`.
func areHalvesOfNumber(_ left: String, _ right: String) -> Bool {
  isGroupStart(left) && isThreeDigits(right) && right.hasPrefix("0")
}
