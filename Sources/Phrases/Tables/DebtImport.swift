public import Household
import Money
public import Wording

/// The debts of a spreadsheet as they were understood, and the household with them in it.
public struct DebtImport: Sendable {
  /// A row that was not taken, or something in a row that was not.
  package struct Remark: Sendable, Equatable {
    package var line: Int
    package var problem: AnswerProblem
  }

  /// What is possible but odd about a debt that was taken.
  package struct Doubt: Sendable, Equatable {
    package var line: Int
    package var name: String
    package var text: Text
  }

  public private(set) var household: Household
  /// The columns of each table; empty for rows without names above them.
  package private(set) var tables: [[Heading]] = []
  package private(set) var taken: [EnteredRow] = []
  package private(set) var linesTaken: [Int] = []
  /// Why there is nothing to read rows by.
  package private(set) var fault: Remark?
  /// Rows that were not taken, in the order of the table.
  package private(set) var refused: [Remark] = []
  /// Cells that could not be read, of rows that were taken without them.
  package private(set) var unread: [Remark] = []
  /// What was left aside and is no fault: totals, lines above the table, cells that a debt has no place for.
  package private(set) var leftAside: [Remark] = []
  package private(set) var doubts: [Doubt] = []
  private let before: Household
  private let reading: Reading
  /// What a row is that does not say so; nil: a debt of unknown kind.
  private let usual: RowKind?
  private var indicesByName: [String: [Int]] = [:]
  private let namesBefore: (cards: Set<String>, loans: Set<String>)

  public var isEmpty: Bool { taken.isEmpty }

  /// What the columns of a table are called; other names are known too.
  public static var columnNames: [Text] { Column.allCases.map(\.name) }

  /// Reads debts from a spreadsheet's text and adds them to `household`.
  public init(_ text: String, into household: Household, names: Names) {
    self.init(rows: Sheet(text).rows, into: household, names: names, usual: nil)
  }

  /// Reads rows that are cut into cells already.
  /// - Parameter usual: what a row is that does not say whether it is a card or a loan.
  package init(rows: [Sheet.Row], into household: Household, names: Names, usual: RowKind?) {
    self.household = household
    self.usual = usual
    before = household
    reading = Reading(in: household.currency, names: names)
    namesBefore = (Set((household.cards ?? []).map(\.name)), Set((household.loans ?? []).map(\.name)))
    readTables(rows)
  }

  private mutating func readTables(_ rows: [Sheet.Row]) {
    guard let first = rows.first else { return fault = Remark(line: 1, problem: .emptySheet) }
    var heads = rows.indices.filter { !mayBeDebt(rows[$0]) && isHead(rows[$0].cells, reading.currency) }
    if heads.isEmpty, let head = rows.prefix(5).firstIndex(where: { mayBeHead($0.cells, reading.currency) }) {
      heads = [head]
    }
    guard let top = heads.first else { return readWithoutHeads(rows, first) }
    for row in rows[..<top] { leaveAside(row.line, .aboveTheTable) }
    var isFilled = false
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1] : rows.count
      let below = rows[(head + 1)..<end]
      isFilled = isFilled || !below.isEmpty
      if place > 0, rows[head].cells == rows[heads[place - 1]].cells, let headings = tables.last {
        readTable(below, headings, head: rows[head].line)
      } else {
        let headings = DebtImport.headings(rows[head].cells, over: below, reading.currency)
        tables.append(headings)
        readTable(below, headings, head: rows[head].line)
      }
    }
    if !isFilled { fault = Remark(line: rows[top].line, problem: .onlyHeadings) }
  }

  /// Numbers only: no row of names, and that is seen at once.
  private func mayBeDebt(_ row: Sheet.Row) -> Bool { row.cells.contains(where: isPlainNumber) }

  private mutating func readWithoutHeads(_ rows: [Sheet.Row], _ first: Sheet.Row) {
    let hasWordsOfHeads = rows.prefix(5).contains { row in
      row.cells.count {
        if case .column(let column)? = exactMeanings[headingWord($0)] { column != .name } else { false }
      } > 1
    }
    guard !holdsWordsOnly(first.cells, reading.currency), !hasWordsOfHeads else {
      return fault = Remark(line: first.line, problem: .unknownHeadings(first.cells))
    }
    for row in rows where isToBeRead(row) {
      take(row.line) { reader throws(AnswerProblem) in (try reader.readWithoutHeadings(row), []) }
    }
  }

  private mutating func readTable(_ rows: ArraySlice<Sheet.Row>, _ headings: [Heading], head: Int) {
    let meanings = headings.compactMap(\.meaning)
    guard meanings.count(where: { $0 == .transaction }) < 2 else {
      return fault = fault ?? Remark(line: head, problem: .transactions)
    }
    let table = DebtTable(headings: headings, rows: rows, reading: reading)
    if let remark = table.signsTurned { leaveAside(head, remark) }
    if let remark = table.ratesLeftOpen { unread.append(Remark(line: head, problem: remark)) }
    for row in rows where isToBeRead(row) {
      if table.earlierDays.contains(row.line) {
        leaveAside(row.line, .earlierDay)
      } else if table.isSettled(row) {
        leaveAside(row.line, .settled)
      } else {
        take(row.line) { reader throws(AnswerProblem) in try reader.read(row, under: table) }
      }
    }
  }

  private mutating func isToBeRead(_ row: Sheet.Row) -> Bool {
    guard hasRoom else {
      refused.append(Remark(line: row.line, problem: .tooManyDebts))
      return false
    }
    if isTotal(row) {
      leaveAside(row.line, .total)
      return false
    }
    return true
  }

  private typealias Found = (row: EnteredRow, remarks: [AnswerProblem])

  private mutating func take(_ line: Int, _ read: (inout DebtImport) throws(AnswerProblem) -> Found) {
    do throws(AnswerProblem) {
      let found = try read(&self)
      try add(found.row, line)
      for problem in found.remarks { unread.append(Remark(line: line, problem: problem)) }
      for text in Phrases.doubts(about: found.row, in: household) {
        doubts.append(Doubt(line: line, name: found.row.name, text: text))
      }
    } catch {
      refused.append(Remark(line: line, problem: error))
    }
  }

  private mutating func read(_ row: Sheet.Row, under table: DebtTable) throws(AnswerProblem) -> Found {
    guard row.isWhole else { throw .openQuote }
    let texts = try table.texts(of: row)
    let told = { (column: ReportColumn) in zip(table.headings, texts).first { $0.0.reportColumn == column }?.1 }
    try checkCurrency(told(.currency))
    var cells = answers(texts, under: table.headings.map(\.column))
    markEstimates(told(.estimates) ?? "", &cells)
    let name = try rowName(cells[.name] ?? "")
    if let kind = cells[.kind], isLent(kind) { throw .lent }
    guard
      let kind = told(.path).flatMap(RowKind.init(path:)) ?? cardOrLoan(cells, under: table.headings, reading) ?? usual
    else {
      return try readOfUnknownKind(cells, name, row.line)
    }
    var remarks: [AnswerProblem] = []
    if kind == .card, cells[.balance] != nil, table.headings.contains(where: \.isBalanceOfLoansOnly) {
      cells[.balance] = nil
      remarks.append(.balanceOfACard)
    }
    if kind == .loan, cells[.dueInFull] != nil, cells[.payment] != nil || cells[.minimum] != nil,
      table.endIsLastInstalment
    {
      cells[.dueInFull] = nil
      leaveAside(row.line, .lastInstalment)
    }
    if cells.count == 1 || cells.keys.allSatisfy({ [.name, .note, .holder].contains($0) }),
      !table.headings.contains(where: \.holdsSums)
    {
      throw onlyAName(kind)
    }
    let reader = CellReader(cells, reading)
    let entered = reader.row(named: name, kind)
    for column in Column.allCases where cells[column] != nil && !entered.debt.holds(column) {
      leaveAside(row.line, .noPlace(for: column))
    }
    return (entered, remarks + reader.faults)
  }

  /// A report's own table says apart which of its sums are estimates.
  private func markEstimates(_ words: String, _ cells: inout [Column: String]) {
    let estimates = words.split { ", ;".contains($0) }.map(String.init)
    for (column, word) in [(Column.balance, "owed"), (.payment, "payment")] where estimates.contains(word) {
      cells[column] = cells[column].map { "~" + $0 }
    }
  }

  /// Neither a card nor a kind of loan is told: taken as a debt of unknown kind, where it owes or takes anything.
  private func readOfUnknownKind(_ cells: [Column: String], _ name: String, _ line: Int) throws(AnswerProblem) -> Found
  {
    let reader = CellReader(cells, reading)
    let entered = reader.row(named: name, .loan)
    guard case .loan(let loan) = entered.debt else { throw .undecidedRow }
    let isPaid = if case .monthly(let sum)? = loan.payment { sum.amount > .zero } else { loan.payment != nil }
    guard loan.balance.map({ $0.amount != .zero }) ?? false || isPaid else { throw onlyAName(.loan) }
    return (entered, [.undecidedRow] + reader.faults)
  }

  private func readWithoutHeadings(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    guard row.isWhole else { throw .openQuote }
    guard !zip(row.cells, row.cells.dropFirst()).contains(where: areHalvesOfNumber) else { throw .splitNumber }
    let cells = row.cells.reversed().drop(while: \.isEmpty).reversed().map(withoutFormulaGuard)
    guard let kind = cardOrLoan(cells, reading) ?? usual else { throw .undecided }
    let values = cells.dropFirst().filter { kind == .loan || !isCardWord($0, reading.names) }
    return try Phrases.row(cells.prefix(1) + values, kind, isSeparated: true, reading)
  }

  /// What is paid on a card does not tell how its cards are paid as a rule.
  private mutating func add(_ entered: EnteredRow, _ line: Int) throws(AnswerProblem) {
    try checkIsNew(entered)
    switch entered.debt {
    case .card(var card):
      if card.pays == .part { card.pays = nil }
      if household.cards == nil { household.cards = [] }
      household.cards?.append(card)
    case .loan(let loan):
      if household.loans == nil { household.loans = [] }
      household.loans?.append(loan)
    }
    indicesByName[entered.name, default: []].append(taken.count)
    taken.append(entered)
    linesTaken.append(line)
  }

  private var hasRoom: Bool {
    max(household.cards?.count ?? 0, household.loans?.count ?? 0) < Household.mostEntries
  }

  /// A row that stood before, or a debt that the household had, is not counted twice.
  private func checkIsNew(_ entered: EnteredRow) throws(AnswerProblem) {
    let name = entered.name
    if let same = (indicesByName[name] ?? []).first(where: { taken[$0] == entered }) {
      throw .sameAs(line: linesTaken[same])
    }
    let isThere =
      if case .card = entered.debt { namesBefore.cards.contains(name) } else { namesBefore.loans.contains(name) }
    guard !isThere else { throw .alreadyThere(name) }
  }

  private func checkCurrency(_ code: String?) throws(AnswerProblem) {
    guard let code, !code.isEmpty, Currency(code: code.uppercased()) != household.currency else { return }
    throw .otherCurrency(code, than: household.currency)
  }

  private mutating func leaveAside(_ line: Int, _ problem: AnswerProblem) {
    leftAside.append(Remark(line: line, problem: problem))
  }
}

/// The cells that hold an answer, by their columns. `无` says that there is none, but for a payment, which then is none.
func answers(_ cells: [String], under columns: [Column?]) -> [Column: String] {
  var found: [Column: String] = [:]
  for (column, cell) in zip(columns, cells) {
    guard let column, !trimmed(cell).isEmpty, !isUnknownWord(cell) || saysUnknownKind(cell, column) else { continue }
    let saysNone = ["无", "没有", "none"].contains(plainWord(cell))
    if !saysNone || [.name, .kind, .payment, .minimum, .behind].contains(column) { found[column] = cell }
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

/// `Together` with figures only is a total, beside a kind it is a lender.
private func isTotal(_ row: Sheet.Row) -> Bool {
  guard let first = row.cells.first(where: { !$0.isEmpty }) else { return false }
  return Phrases.isTotal(first)
    || first.count < 12 && headingWord(first) == "together"
      && row.cells.filter { !$0.isEmpty }.dropFirst().allSatisfy { looksLikeNumber($0) || isUnknownWord($0) }
}

/// `12` and `000` of an unquoted `12,000`.
func areHalvesOfNumber(_ left: String, _ right: String) -> Bool {
  isGroupStart(left) && isThreeDigits(right) && right.hasPrefix("0")
}
