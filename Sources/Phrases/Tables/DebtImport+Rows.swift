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
    if table.isOfReport {
      try checkCurrency(told(.currency))
      if let path = told(.path) { return try readOfReport(texts, under: table, at: path) }
    }
    if let other = table.otherCurrency(of: row) { throw .otherCurrency(other, than: household.currency) }
    var cells = RowCells(texts, of: row, under: table, reading)
    let name = try rowName(cells[.name] ?? "")
    if table.isLent(row) || isOneself(name) { throw .lent }
    if table.listsAccounts, cells.isKindUnread { throw .accountOrDebt }
    if table.listsSpending { throw .spendingOrOwed }
    guard let kind = cells.kind ?? usual else {
      cells.settle(for: .loan)
      return try readOfUnknownKind(cells, name, row.line)
    }
    cells.settle(for: kind)
    let hasPayment = cells[.payment] != nil || cells[.minimum] != nil
    let isByInstalments = row.cells.contains(where: saysInstalments)
    if kind == .loan, cells[.dueInFull] != nil, hasPayment || cells.isPaidOffByTheMonth || isByInstalments,
      table.endIsLastInstalment, !table.paysInterestOnly, !row.cells.contains(where: saysAllAtTheEnd)
    {
      cells[.dueInFull] = nil
      leaveAside(row.line, hasPayment ? .lastInstalment : isByInstalments ? .endOfInstalments : .endOfMortgage)
    }
    if cells.holdsNameOnly { throw onlyAName(kind) }
    let reader = CellReader(cells.answers, quoting: cells.asWritten, reading)
    let entered = cells.withStake(reader.row(named: name, kind))
    for column in Column.allCases where cells[column] != nil && !entered.debt.holds(column) {
      leaveAside(row.line, .noPlace(for: column))
    }
    return (entered, cells.remarks + reader.faults)
  }

  /// Neither a card nor a kind of loan is told: taken as a debt of unknown kind, where it owes or takes anything.
  private func readOfUnknownKind(_ cells: RowCells, _ name: String, _ line: Int) throws(AnswerProblem) -> Found {
    let reader = CellReader(cells.answers, quoting: cells.asWritten, reading)
    let entered = cells.withStake(reader.row(named: name, .loan))
    guard case .loan(let loan) = entered.debt else { throw .undecidedRow }
    let isPaid = if case .monthly(let sum)? = loan.payment { sum.amount > .zero } else { loan.payment != nil }
    guard loan.balance.map({ $0.amount != .zero }) ?? false || isPaid || !(cells.remarks + reader.faults).isEmpty else {
      throw onlyAName(.loan)
    }
    let isKindUnread = cells[.kind].map { !isUnknownWord($0) && (try? loanKind($0, reading.names)) == nil } ?? false
    return (entered, (isKindUnread ? [] : [.undecidedRow]) + cells.remarks + reader.faults)
  }

  func readWithoutHeadings(_ row: Sheet.Row) throws(AnswerProblem) -> Found {
    guard row.isWhole else { throw .openQuote }
    guard !zip(row.cells, row.cells.dropFirst()).contains(where: areHalvesOfNumber) else { throw .splitNumber }
    let cells = row.cells.reversed().drop(while: \.isEmpty).reversed().map(withoutFormulaGuard)
    if let label = cells.first.flatMap({ labelInPlaceOfName($0, reading) }) { throw .labelAsName(label) }
    if guaranteed(in: cells.joined(separator: " ")) != nil { throw .guarantee }
    if cells.count == 1, isSumOrVague(cells[0], reading.currency) { throw ofWhichDebt(cells[0]) }
    if cells.count == 1, holdsNumber(cells[0]) {
      if let sum = sumBehindDash(cells[0]) { throw owedOrPaid(sum) }
      return try readLine(sumApart(fromNameIn: cells[0], reading))
    }
    if cells.contains(where: { isLabelledFigure($0, reading.currency) }) {
      return try readLine(cells.joined(separator: "，"))
    }
    guard let kind = cardOrLoan(cells, reading) ?? usual else { throw .undecided }
    let values = cells.dropFirst().filter { kind == .loan || !isCardWord($0, reading.names) }
    return (try Phrases.row(cells.prefix(1) + values, kind, isSeparated: true, reading), [])
  }

  /// A rate that could be several costs no debt: it is left open, and said.
  private func readLine(_ line: String) throws(AnswerProblem) -> Found {
    let kind = kindOfRow(line, usual: usual ?? .loan, reading.names)
    if case .row(var labelled) = LabelledLine(line, kind, reading), let open = labelled.openRate {
      labelled.openRate = nil
      return (try labelled.row(kind, reading), [open])
    }
    return (try Phrases.row(line, kind, reading), [])
  }
}

/// A card whose first sum was taken for its limit, where it could as well be what is owed, and the second what is paid.
func limitOrOwed(_ entered: EnteredRow, _ currency: Currency) -> AnswerProblem? {
  guard case .card(let card) = entered.debt, card.payment == nil, card.pays == nil,
    let limit = card.limit, let used = card.balance, used.amount > .zero,
    used.amount.minorUnits <= limit.amount.minorUnits / 10
  else { return nil }
  return .limitOrOwed(limit.written(in: currency), used.written(in: currency))
}

/// `4200` of `Visa - 4200`, where the dash may set it apart from the name or stand for what is owed.
private func sumBehindDash(_ line: String) -> String? {
  let parts = line.parts(between: " - ", keepingEmpty: true)
  guard parts.count == 2, !holdsNumber(String(parts[0].drop { isDigit($0) || ". )".contains($0) })) else { return nil }
  let sum = trimmed(parts[1])
  return !sum.contains(" ") && looksLikeNumber(sum) ? sum : nil
}

/// `信用额度` of `信用额度 50,000`: what a figure is, where a name is wanted; nil for anything else.
private func labelInPlaceOfName(_ cell: String, _ reading: Reading) -> String? {
  let label = trimmed(cell.prefix { !isDigit($0) && !":：".contains($0) })
  let word = headingWord(label)
  guard !["月付", "home", "monthly"].contains(word), ListedDebts.label(label, reading) != nil,
    case .column(let column)? = exactMeanings[word] ?? (word.utf8.allSatisfy { $0 < 0x80 } ? nil : meaning(of: label))
  else { return nil }
  return [.name, .kind, .holder, .note].contains(column) ? nil : label
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

/// Where oneself is the lender others owe.
private func isOneself(_ name: String) -> Bool {
  ["me", "myself", "i", "us", "我", "自己", "我自己", "本人", "我们"].contains(plainWord(name))
}

/// What others owe is no debt.
func isLent(_ kind: String) -> Bool {
  guard kind.utf8.contains(where: { $0 > UInt8(ascii: "9") }) else { return false }
  return [
    "lending", "lent", "lend", "receivable", "loan given", "given", "loaned", "lent out", "owed to me", "借出", "应收",
    "借给别人", "债权", "别人欠我",
  ].contains(headingWord(kind))
}

/// `12` and `000` of an unquoted `12,000`.
func areHalvesOfNumber(_ left: String, _ right: String) -> Bool {
  isGroupStart(left) && isThreeDigits(right) && right.hasPrefix("0")
}
