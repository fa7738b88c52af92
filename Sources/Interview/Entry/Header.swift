import Household
import Money
import Wording

/// The columns that a first row names; nil when it is no header.
func header(_ row: String, _ kind: RowKind, in currency: Currency) -> [Column?]? {
  (try? cells(of: row).cells).flatMap { header($0, kind, in: currency) }
}

/// The columns that a first row's cells name; nil when it is no header. A row without a single figure is one, and its first
/// column is the name where none is called so. A column of an unknown name, or of one that stood before, is left out.
func header(_ cells: [String], _ kind: RowKind, in currency: Currency) -> [Column?]? {
  guard holdsWordsOnly(cells, kind, in: currency) else { return nil }
  var columns = cells.map { Column.headed($0, kind) }
  nameDebts(cells, &columns)
  guard columns.contains(where: { $0 != nil }) else { return nil }
  if !columns.contains(.name), columns[0] == nil || columns.dropFirst().contains(columns[0]) { columns[0] = .name }
  for index in columns.indices where columns[..<index].contains(columns[index]) { columns[index] = nil }
  return columns.contains(.name) ? columns : nil
}

/// `debt` is what is owed, but for a table that says that elsewhere: there it is the name.
private func nameDebts(_ cells: [String], _ columns: inout [Column?]) {
  guard columns.count(where: { $0 == .balance }) > 1 else { return }
  for (index, cell) in cells.enumerated() where headingWord(cell) == "debt" {
    columns[index] = columns.contains(.name) ? nil : .name
  }
}

/// True for two cells or more without a single figure among them.
func holdsWordsOnly(_ cells: [String], _ kind: RowKind, in currency: Currency) -> Bool {
  cells.count >= 2
    && cells.allSatisfy { !(RowValue($0, for: kind, in: currency)?.isFigure ?? RowValue.looksLikeNumber($0)) }
}

/// `已用（元）` is `已用`, `interest_rate` is `interest rate`.
func headingWord(_ cell: String) -> String {
  let words = plainWord(cell).prefix { $0 != "(" }.split { " _-.%".contains($0) }
  return words.joined(separator: " ")
}

/// Reads a row whose columns a header named.
/// - Throws: `AnswerProblem` naming the cell.
func row(_ line: String, _ kind: RowKind, columns: [Column?], in currency: Currency) throws(AnswerProblem) -> EnteredRow
{
  let cells = try cells(of: line).cells
  let found = answers(cells, under: columns)
  guard cells.count > 1 else { throw onlyAName(kind) }
  return try row(found, kind, in: currency)
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

/// - Throws: `AnswerProblem` naming the cell.
func row(_ cells: [Column: String], _ kind: RowKind, in currency: Currency) throws(AnswerProblem) -> EnteredRow {
  let name = try rowName(cells[.name] ?? "")
  return try kind == .card ? card(name, cells, currency) : loan(name, cells, currency)
}

private func promotion(_ cell: String) throws(AnswerProblem) -> PromotionalRate {
  do throws(NumberProblem) { return try PromotionalRate.read(cell) } catch { throw error.asAnswer }
}

private func card(_ name: String, _ cells: [Column: String], _ currency: Currency) throws(AnswerProblem) -> EnteredRow {
  var card = Card(name: name)
  let cells = cells.filter { column, cell in
    ![.payment, .minimum].contains(column) || !noPaymentChoice.matches(plainWord(cell))
  }
  card.limit = try value(.limit, of: cells) { cell throws(AnswerProblem) in try sum(cell, in: currency) }
  card.balance = try value(.balance, of: cells) { cell throws(AnswerProblem) in
    try usedOnCard(cell, limit: card.limit, currency)
  }
  card.rate = try rate(in: cells)
  card.promotion = try value(.promotion, of: cells, promotion)
  let payment = try value(.payment, of: cells) { cell throws(AnswerProblem) in try CardPayment(cell, in: currency) }
  if let payment { card = payment.applied(to: card) }
  card.minimum = try value(.minimum, of: cells) { cell throws(AnswerProblem) in
    do throws(NumberProblem) { return try Minimum.read(cell, in: currency) } catch { throw error.asAnswer }
  }
  card.behind = try value(.behind, of: cells, monthsBehind)
  card.due = try value(.due, of: cells, dayOfMonth)
  card.holder = try value(.holder, of: cells, holderNamed) ?? nil
  card.note = try value(.note, of: cells, note)
  return EnteredRow(debt: .card(card), answered: answeredKeys(of: card))
}

private func loan(_ name: String, _ cells: [Column: String], _ currency: Currency) throws(AnswerProblem) -> EnteredRow {
  let kind = try value(.kind, of: cells) { cell throws(AnswerProblem) in
    saysUnknownKind(cell, .kind) ? nil : try loanKind(cell)
  }
  var loan = Loan(name: name, kind: cells[.kind] == nil ? kindNamed(in: name) : kind ?? nil)
  loan.balance = try value(.balance, of: cells) { cell throws(AnswerProblem) in
    try sum(cell, in: currency, allowsNegative: true)
  }
  let paid: Column = cells[.payment] == nil ? .minimum : .payment
  loan.payment = try value(paid, of: cells) { cell throws(AnswerProblem) in try loanPayment(cell, in: currency) }
  loan.rate = try rate(in: cells)
  loan.promotion = try value(.promotion, of: cells, promotion)
  loan.remaining = try value(.remaining, of: cells, instalmentsLeft)
  if loan.kind == .online {
    loan.limit = try value(.limit, of: cells) { cell throws(AnswerProblem) in try sum(cell, in: currency) }
  }
  loan.dueInFull = try value(.dueInFull, of: cells, date).map(Loan.DueInFull.on)
  loan.behind = try value(.behind, of: cells, monthsBehind)
  loan.due = try value(.due, of: cells, dayOfMonth)
  loan.holder = try value(.holder, of: cells, holderNamed) ?? nil
  loan.note = try value(.note, of: cells, note)
  return EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, isSumOnly: false))
}
