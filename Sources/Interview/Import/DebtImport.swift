public import Household
import Money
import Reports
public import Wording

/// The debts of a spreadsheet as they were understood, and the household with them in it.
public struct DebtImport: Sendable {
  /// A row that was not taken, or something in a row that was not.
  struct Remark: Sendable, Equatable {
    var line: Int
    var problem: AnswerProblem
  }

  public private(set) var household: Household
  /// nil for a table without a row of names.
  private(set) var headings: [Heading]?
  private(set) var taken: [EnteredRow] = []
  private(set) var linesTaken: [Int] = []
  /// Why there is nothing to read rows by.
  private(set) var fault: Remark?
  /// Rows that were not taken, in the order of the table.
  private(set) var refused: [Remark] = []
  /// What was left aside and is no fault: totals, lines above the table, cells that a debt has no place for.
  private(set) var leftAside: [Remark] = []
  private let before: Household

  public var isEmpty: Bool { taken.isEmpty }

  /// What the columns of a table are called; other names are known too.
  public static var columnNames: [Text] { Column.allCases.map(\.name) }

  /// Reads debts from a spreadsheet's text and adds them to `household`.
  public init(_ text: String, into household: Household) {
    self.household = household
    before = household
    readTable(Sheet(text).rows)
  }

  private mutating func readTable(_ rows: [Sheet.Row]) {
    let currency = household.currency
    let head = rows.prefix(5).firstIndex { header($0.cells, .loan, in: currency) != nil }
    guard let first = rows.dropFirst(head ?? 0).first else { return fault = Remark(line: 1, problem: .emptySheet) }
    guard head != nil || !holdsWordsOnly(first.cells, .loan, in: currency) else {
      return fault = Remark(line: first.line, problem: .unknownHeadings(first.cells))
    }
    headings = header(first.cells, .loan, in: currency).map { zip(first.cells, $0).map(Heading.init) }
    for row in rows.prefix(head ?? 0) { leaveAside(row.line, .aboveTheTable) }
    let debts = rows.dropFirst(head.map { $0 + 1 } ?? 0)
    guard !debts.isEmpty else { return fault = Remark(line: first.line, problem: .onlyHeadings) }
    for row in debts { take(row) }
  }

  private mutating func take(_ row: Sheet.Row) {
    guard !isTotal(row) else { return leaveAside(row.line, .total) }
    do throws(AnswerProblem) {
      guard row.isWhole else { throw .openQuote }
      guard !zip(row.cells, row.cells.dropFirst()).contains(where: areHalvesOfNumber) else { throw .splitNumber }
      try add(try read(row), row.line)
    } catch {
      refuse(row.line, error)
    }
  }

  private mutating func read(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    guard let headings else { return try readWithoutHeadings(row) }
    guard row.cells.dropFirst(headings.count).allSatisfy(\.isEmpty) else {
      throw .tooManyCells(row.cells.count, headings.count)
    }
    let texts = zip(headings, row.cells).map { $0.text(of: $1) }
    let told = { (column: ReportColumn) in zip(headings, texts).first { $0.0.reportColumn == column }?.1 }
    try checkCurrency(told(.currency))
    let cells = answers(texts, under: headings.map(\.column))
    _ = try rowName(cells[.name] ?? "")
    let place = told(.path).flatMap(RowKind.init(path:))
    let kind = if let place { place } else { try cardOrLoan(cells, under: headings) }
    guard kind == .loan || cells[.balance] == nil || !headings.contains(where: \.isBalanceOfLoansOnly) else {
      throw .balanceOfACard
    }
    let entered = try Interview.row(cells, kind, in: household.currency)
    for column in Column.allCases where cells[column] != nil && !entered.debt.holds(column) {
      leaveAside(row.line, .noPlace(for: column))
    }
    return entered
  }

  private func readWithoutHeadings(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    let cells = row.cells.reversed().drop(while: \.isEmpty).reversed().map(withoutFormulaGuard)
    let kind = try cardOrLoan(cells, in: household.currency)
    let values = cells.dropFirst().filter { kind == .loan || !isCardWord($0) }
    return try Interview.row(cells.prefix(1) + values, kind, isSeparated: true, in: household.currency)
  }

  /// What is paid on a card does not tell how its cards are paid as a rule.
  private mutating func add(_ entered: EnteredRow, _ line: Int) throws(AnswerProblem) {
    switch entered.debt {
    case .card(var card):
      if card.pays == .part { card.pays = nil }
      try checkRoom(in: household.cards?.count)
      try checkIsNew(entered, card.name, before: before.cards?.map(\.name))
      household.cards = (household.cards ?? []) + [card]
    case .loan(let loan):
      try checkRoom(in: household.loans?.count)
      try checkIsNew(entered, loan.name, before: before.loans?.map(\.name))
      household.loans = (household.loans ?? []) + [loan]
    }
    taken.append(entered)
    linesTaken.append(line)
  }

  private func checkRoom(in count: Int?) throws(AnswerProblem) {
    guard (count ?? 0) < Household.mostEntries else { throw .tooManyDebts }
  }

  /// A row that stood before, or a debt that the household had, is not counted twice.
  private func checkIsNew(_ entered: EnteredRow, _ name: String, before names: [String]?) throws(AnswerProblem) {
    if let same = taken.firstIndex(of: entered) { throw .sameAs(line: linesTaken[same]) }
    guard names?.contains(name) != true else { throw .alreadyThere(name) }
  }

  private func checkCurrency(_ code: String?) throws(AnswerProblem) {
    guard let code, !code.isEmpty, code.uppercased() != household.currency.code else { return }
    throw .otherCurrency(code, than: household.currency)
  }

  private mutating func refuse(_ line: Int, _ problem: AnswerProblem) {
    refused.append(Remark(line: line, problem: problem))
  }

  private mutating func leaveAside(_ line: Int, _ problem: AnswerProblem) {
    leftAside.append(Remark(line: line, problem: problem))
  }
}

/// `Together` with figures only is a total, beside a kind it is a lender.
private func isTotal(_ row: Sheet.Row) -> Bool {
  let cells = row.cells.filter { !$0.isEmpty }
  guard let first = cells.first else { return false }
  return Interview.isTotal(first)
    || headingWord(first) == "together"
      && cells.dropFirst().allSatisfy { RowValue.looksLikeNumber($0) || isUnknownWord($0) }
}

/// `12` and `000` of an unquoted `12,000`.
private func areHalvesOfNumber(_ left: String, _ right: String) -> Bool {
  isGroupStart(left) && isThreeDigits(right) && right.hasPrefix("0")
}
