public import Household
package import Money
public import Rules
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

  public internal(set) var household: Household
  /// The currency that the signs on the sums told, where it is not the usual one.
  package private(set) var currencyTold: Currency?
  /// The columns of each table; empty for rows without names above them.
  package internal(set) var tables: [[Heading]] = []
  package internal(set) var taken: [EnteredRow] = []
  package internal(set) var linesTaken: [Int] = []
  /// Why there is nothing to read rows by.
  package internal(set) var fault: Remark?
  /// Rows that were not taken, in the order of the table.
  package internal(set) var refused: [Remark] = []
  /// Cells that could not be read, of rows that were taken without them.
  package internal(set) var unread: [Remark] = []
  /// What was left aside and is no fault: totals, lines above the table, cells that a debt has no place for.
  package internal(set) var leftAside: [Remark] = []
  package internal(set) var doubts: [Doubt] = []
  private let before: Household
  let reading: Reading
  /// What a row is that does not say so; nil: a debt of unknown kind.
  let usual: RowKind?
  private var indicesByName: [String: [Int]] = [:]
  private let namesBefore: (cards: Set<String>, loans: Set<String>)

  public var isEmpty: Bool { taken.isEmpty }

  /// What the columns of a table are called; other names are known too.
  public static var columnNames: [Text] { Column.allCases.map(\.name) }

  /// Reads debts from a spreadsheet's text and adds them to `household`.
  /// - Parameter tellsCurrency: whether the signs on the sums decide in what currency a new household is.
  public init(_ text: String, into household: Household, names: Names, tellsCurrency: Bool = false) {
    let sheet = Sheet(withTabsBetweenCells(text) ?? text)
    var rows = sheet.isTooLong ? [] : sheet.rows.withDecimalPoints.withGroupsOfPoints(household.currency)
    var signed = rows
    let heads = sheet.isTooLong ? [] : DebtImport.plainHeads(of: rows, household.currency)
    if !sheet.isTooLong, heads.allSatisfy({ rows[$0].isCutInsideNumber }), let lines = jottedLines(text) {
      (rows, signed) = (lines, lines.map(\.inWords))
    }
    var household = household
    let told = tellsCurrency && !sheet.isTooLong ? currencySigned(in: signed) : nil
    if let told { household.currency = told }
    let reading = Reading(in: household.currency, names: names, year: household.date?.year)
    let upright = rows.upright(reading) { text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }
    self.init(rows: upright ?? rows, into: household, names: names, usual: nil)
    if told != .cny { currencyTold = told }
    if text.hasPrefix("debthealth:") {
      fault = Remark(line: 1, problem: .householdFile)
      (self.household, taken, linesTaken, doubts, refused) = (before, [], [], [], [])
    }
    if sheet.isTooLong { fault = Remark(line: sheet.rows.last?.line ?? 1, problem: .tooManyRows) }
  }

  /// Reads rows that are cut into cells already.
  /// - Parameter usual: what a row is that does not say whether it is a card or a loan.
  package init(rows: [Sheet.Row], into household: Household, names: Names, usual: RowKind?) {
    self.household = household
    self.usual = usual
    before = household
    reading = Reading(in: household.currency, names: names, year: household.date?.year)
    namesBefore = (Set((household.cards ?? []).map(\.name)), Set((household.loans ?? []).map(\.name)))
    readTables(rows)
    guard self.household.isTooLargeTogether else { return }
    fault = Remark(line: rows.first?.line ?? 1, problem: .tooLargeTogether)
    (self.household, taken, linesTaken, doubts) = (before, [], [], [])
  }

  /// What is paid on a card does not tell how its cards are paid as a rule.
  mutating func add(_ entered: EnteredRow, _ line: Int, isOfReport: Bool) throws(AnswerProblem) {
    try checkIsNew(entered, isOfReport: isOfReport)
    switch entered.debt {
    case .card(var card):
      if card.pays == .part, !isOfReport { card.pays = nil }
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

  var hasRoom: Bool {
    max(household.cards?.count ?? 0, household.loans?.count ?? 0) < Household.mostEntries
  }

  /// A row that stood before, or a debt that the household had, is not counted twice.
  private func checkIsNew(_ entered: EnteredRow, isOfReport: Bool) throws(AnswerProblem) {
    let name = entered.name
    if !isOfReport, let same = (indicesByName[name] ?? []).first(where: { taken[$0] == entered }) {
      throw .sameAs(line: linesTaken[same])
    }
    let isThere =
      if case .card = entered.debt { namesBefore.cards.contains(name) } else { namesBefore.loans.contains(name) }
    guard !isThere else { throw .alreadyThere(name) }
  }

  func checkCurrency(_ code: String?) throws(AnswerProblem) {
    guard let code, !code.isEmpty, Currency(code: code.uppercased()) != household.currency else { return }
    throw .otherCurrency(code, than: household.currency)
  }

  mutating func leaveAside(_ line: Int, _ problem: AnswerProblem) {
    leftAside.append(Remark(line: line, problem: problem))
  }
}
