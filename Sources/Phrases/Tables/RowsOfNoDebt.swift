import Rules
import Wording

/// Whether a row of a table speaks of money that someone has, earns or spends, or sums others up: no debt.
func isNoDebt(_ cells: [String], under headings: [DebtImport.Heading], _ names: Names) -> Bool {
  let name = cell(.name, of: cells, under: headings)
  return wordsOfNoDebt.contains(name) || names.isNoDebt(name)
    || isKindOfAccount(cell(.kind, of: cells, under: headings), names)
}

/// `checking`, `Roth IRA`, `支出`: a kind that is no debt.
func isKindOfAccount(_ kind: String, _ names: Names) -> Bool {
  let word = plainWord(kind)
  return !word.isEmpty && (typesOfAccounts.contains(word) || names.isNoDebt(word))
}

private func cell(_ column: Column, of cells: [String], under headings: [DebtImport.Heading]) -> String {
  guard let place = headings.firstIndex(where: { $0.column == column }), cells.indices.contains(place),
    cells[place].utf8.count <= 60
  else { return "" }
  return plainWord(cells[place])
}

/// Names of rows.
private let wordsOfNoDebt: Set<String> = [
  "average", "avg", "mean", "median", "cash", "income", "monthly income", "net income", "salary", "expenses",
  "monthly expenses", "net worth", "assets", "total assets", "investments", "all debts", "all loans", "all cards",
  "平均", "平均值", "收入", "月收入", "工资", "支出", "净资产", "资产", "总资产", "现金", "全部债务", "所有债务", "负债合计", "债务合计",
]

/// What an account or an entry is that owes nothing.
private let typesOfAccounts: Set<String> = [
  "cash", "debit", "deposit", "deposits", "investment", "investments", "asset", "assets", "income", "expense",
  "expenses",
  "spending", "savings", "saving", "资产", "收入", "支出", "开支", "消费支出", "日常支出", "现金",
]
