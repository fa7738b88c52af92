public import Household
public import Wording

/// The debts of a spreadsheet as they were understood, and the household with them in it.
public struct DebtImport: Sendable {
  /// A column of the table, and what it was taken for; nil where nothing is taken from it.
  struct Heading: Sendable, Equatable {
    var name: String
    var column: Column?

    /// `APR (%)`: bare numbers below it are percentages.
    fileprivate func completed(_ cell: String) -> String {
      let isInPerCent = plainWord(name).contains("%") && !cell.isEmpty
      return isInPerCent && cell.allSatisfy { "0123456789.".contains($0) } ? cell + "%" : cell
    }
  }

  /// A row that was not taken, or something in a row that was not.
  struct Remark: Sendable, Equatable {
    var line: Int
    var problem: AnswerProblem
  }

  public private(set) var household: Household
  /// nil for a table without a row of names.
  private(set) var headings: [Heading]?
  private(set) var taken: [EnteredRow] = []
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
    let head = rows.prefix(5).firstIndex { header($0.cells, .card, in: currency) != nil }
    guard let first = rows.dropFirst(head ?? 0).first else { return refuse(1, .emptySheet) }
    guard head != nil || !holdsWordsOnly(first.cells, .card, in: currency) else {
      return refuse(first.line, .unknownHeadings(first.cells))
    }
    headings = header(first.cells, .card, in: currency).map { zip(first.cells, $0).map(Heading.init) }
    for row in rows.prefix(head ?? 0) { leaveAside(row.line, .aboveTheTable) }
    for row in rows.dropFirst(head.map { $0 + 1 } ?? 0) { take(row) }
  }

  private mutating func take(_ row: Sheet.Row) {
    if let first = row.cells.first(where: { !$0.isEmpty }), isTotal(first) { return leaveAside(row.line, .total) }
    do throws(AnswerProblem) {
      guard row.isWhole else { throw .openQuote }
      guard !zip(row.cells, row.cells.dropFirst()).contains(where: areHalvesOfNumber) else { throw .splitNumber }
      try add(try read(row))
    } catch {
      refuse(row.line, error)
    }
  }

  private mutating func read(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    guard let headings else { return try readWithoutHeadings(row) }
    guard row.cells.dropFirst(headings.count).allSatisfy(\.isEmpty) else {
      throw .tooManyCells(row.cells.count, headings.count)
    }
    let texts = zip(headings, row.cells.map(withoutTextMark)).map { $0.completed($1) }
    let cells = answers(texts, under: headings.map(\.column))
    let nameHeading = headings.first { $0.column == .name }?.name ?? ""
    let entered = try Interview.row(cells, try cardOrLoan(cells, under: nameHeading), in: household.currency)
    for column in Column.allCases where cells[column] != nil && !entered.debt.holds(column) {
      leaveAside(row.line, .noPlace(for: column))
    }
    return entered
  }

  private func readWithoutHeadings(_ row: Sheet.Row) throws(AnswerProblem) -> EnteredRow {
    let cells = row.cells.reversed().drop(while: \.isEmpty).reversed().map(withoutTextMark)
    let kind = try cardOrLoan(cells, in: household.currency)
    let values = cells.dropFirst().filter { kind == .loan || !isCardWord($0) }
    return try Interview.row(cells.prefix(1) + values, kind, isSeparated: true, in: household.currency)
  }

  private mutating func add(_ entered: EnteredRow) throws(AnswerProblem) {
    switch entered.debt {
    case .card(let card):
      try checkRoom(for: card.name, in: household.cards?.count, before: before.cards?.map(\.name))
      household.cards = (household.cards ?? []) + [card]
    case .loan(let loan):
      try checkRoom(for: loan.name, in: household.loans?.count, before: before.loans?.map(\.name))
      household.loans = (household.loans ?? []) + [loan]
    }
    taken.append(entered)
  }

  /// A debt that the household had is not counted twice.
  private func checkRoom(for name: String, in count: Int?, before names: [String]?) throws(AnswerProblem) {
    guard (count ?? 0) < Household.mostEntries else { throw .tooManyDebts }
    guard names?.contains(name) != true else { throw .alreadyThere(name) }
  }

  private mutating func refuse(_ line: Int, _ problem: AnswerProblem) {
    refused.append(Remark(line: line, problem: problem))
  }

  private mutating func leaveAside(_ line: Int, _ problem: AnswerProblem) {
    leftAside.append(Remark(line: line, problem: problem))
  }
}

/// `12` and `000` of an unquoted `12,000`.
private func areHalvesOfNumber(_ left: String, _ right: String) -> Bool {
  isGroupStart(left) && isThreeDigits(right) && right.hasPrefix("0")
}

/// The cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
private func withoutTextMark(_ cell: String) -> String {
  guard cell.hasPrefix("'"), let next = cell.dropFirst().first, "=+-@＝＋－＠".contains(next) else { return cell }
  return String(cell.dropFirst())
}

extension EnteredRow.Debt {
  /// Whether a debt of this kind has a place for what stands in a column.
  fileprivate func holds(_ column: Column) -> Bool {
    switch self {
    case .card: column != .remaining
    case .loan(let loan): column == .limit ? loan.kind == .online : true
    }
  }
}
