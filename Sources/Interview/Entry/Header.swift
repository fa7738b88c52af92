import Household
import Money
import Wording

/// What a column of pasted rows holds.
enum Column: CaseIterable {
  case name, kind, limit, balance, rate, payment, minimum, remaining, holder, note

  /// Words that a spreadsheet's first row may use.
  var words: [String] {
    switch self {
    case .name:
      [
        "name", "card", "card name", "bank", "loan", "loan name", "lender", "名称", "名字", "卡", "卡名", "信用卡", "银行", "平台",
        "贷款",
        "卡片", "卡片名称", "贷款名称", "机构", "债务", "债主", "项目",
      ]
    case .kind: ["kind", "type", "类型", "种类", "哪一类"]
    case .limit: ["limit", "credit limit", "额度", "信用额度", "总额度", "授信额度"]
    case .balance:
      [
        "balance", "used", "owed", "still owed", "debt", "已用", "已用额度", "欠款", "剩余欠款", "待还", "未还", "剩余本金", "欠", "尚欠",
        "已使用", "剩余",
      ]
    case .rate: ["rate", "interest", "interest rate", "apr", "利率", "日利率", "年利率", "利息", "年化"]
    case .payment:
      [
        "payment", "paid", "monthly", "paid each month", "monthly payment", "月还", "月还款", "月还款额", "每月还", "月供", "还款",
        "每月还款", "每月还款额", "月付",
      ]
    case .minimum: ["minimum", "min", "最低", "最低还款", "最低还款额"]
    case .remaining: ["remaining", "left", "months left", "剩余期数", "期数", "剩余期"]
    case .holder: ["holder", "owner", "whose", "谁名下", "持有人", "名下"]
    case .note: ["note", "notes", "remark", "备注", "说明"]
    }
  }
}

/// The columns that a first row names; nil when it is no header. A row without a single figure is one, and its first column
/// is the name where none is called so. A column of an unknown name is left out of the rows.
func header(_ row: String, _ kind: RowKind, in currency: Currency) -> [Column?]? {
  guard let cells = try? cells(of: row).cells, cells.count >= 2, cells.allSatisfy({ isWord($0, kind, currency) }) else {
    return nil
  }
  var columns = cells.map { cell in Column.allCases.first { $0.words.contains(headingWord(cell)) } }
  guard columns.contains(where: { $0 != nil }) else { return nil }
  if !columns.contains(.name), columns[0] == nil { columns[0] = .name }
  return columns.contains(.name) ? columns : nil
}

private func isWord(_ cell: String, _ kind: RowKind, _ currency: Currency) -> Bool {
  !(RowValue(cell, for: kind, in: currency)?.isFigure ?? RowValue.looksLikeNumber(cell))
}

/// `已用（元）` is `已用`.
private func headingWord(_ cell: String) -> String {
  let word = plainWord(cell)
  return trimmed(word.prefix { $0 != "(" })
}

/// Reads a row whose columns a header named.
/// - Throws: `AnswerProblem` naming the cell.
func row(_ line: String, _ kind: RowKind, columns: [Column?], in currency: Currency) throws(AnswerProblem) -> EnteredRow
{
  let cells = try cells(of: line).cells
  var found: [Column: String] = [:]
  for (column, cell) in zip(columns, cells) {
    if let column, !trimmed(cell).isEmpty, !isUnknownWord(cell) { found[column] = cell }
  }
  let name = try rowName(found[.name] ?? "")
  guard cells.count > 1 else { throw onlyAName(kind) }
  return try kind == .card ? card(name, found, currency) : loan(name, found, currency)
}

private func card(_ name: String, _ cells: [Column: String], _ currency: Currency) throws(AnswerProblem) -> EnteredRow {
  var card = Card(name: name)
  card.limit = try cells[.limit].map { cell throws(AnswerProblem) in try sum(cell, in: currency) }
  card.balance = try cells[.balance].map { cell throws(AnswerProblem) in
    try usedOnCard(cell, limit: card.limit, currency)
  }
  card.rate = try cells[.rate].map(rate)
  if let cell = cells[.payment] { card = try CardPayment(cell, in: currency).applied(to: card) }
  card.minimum = try cells[.minimum].map { cell throws(AnswerProblem) in
    do throws(NumberProblem) { return try Minimum.read(cell, in: currency) } catch { throw error.asAnswer }
  }
  card.holder = try cells[.holder].map(Interview.name)
  card.note = cells[.note]
  return EnteredRow(debt: .card(card), answered: answeredKeys(of: card))
}

private func loan(_ name: String, _ cells: [Column: String], _ currency: Currency) throws(AnswerProblem) -> EnteredRow {
  var loan = Loan(name: name, kind: kindNamed(in: name))
  if let cell = cells[.kind] { loan.kind = Loan.Kind(rawValue: try choice(cell, among: kindChoices).id) }
  loan.balance = try cells[.balance].map { cell throws(AnswerProblem) in
    try sum(cell, in: currency, allowsNegative: true)
  }
  loan.payment = try cells[.payment].map { cell throws(AnswerProblem) in try loanPayment(cell, in: currency) }
  loan.rate = try cells[.rate].map(rate)
  if let cell = cells[.remaining],
    case .remaining(let months)? = RowValue("\(trimmed(cell))期", for: .loan, in: currency)
  {
    loan.remaining = months
  }
  if loan.kind == .online {
    loan.limit = try cells[.limit].map { cell throws(AnswerProblem) in try sum(cell, in: currency) }
  }
  loan.holder = try cells[.holder].map(Interview.name)
  loan.note = cells[.note]
  return EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, isSumOnly: false))
}
