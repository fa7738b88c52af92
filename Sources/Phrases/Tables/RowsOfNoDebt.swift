import Wording

/// Whether a row of a table speaks of money that someone has or earns, or sums others up: no debt.
func isNoDebt(_ cells: [String], under headings: [DebtImport.Heading]) -> Bool {
  func cell(_ column: Column) -> String? {
    guard let place = headings.firstIndex(where: { $0.column == column }), cells.indices.contains(place),
      cells[place].utf8.count <= 40
    else { return nil }
    return cells[place].lowercased()
  }
  return [cell(.name), cell(.kind)].compactMap(\.self).contains(where: holdsSavings)
    || cell(.name).map(wordsOfNoDebt.contains) ?? false || cell(.kind).map(typesOfAccounts.contains) ?? false
}

/// `Roth IRA`, `529 plan`, `401(k)`: an account for later, whatever else stands beside.
private func holdsSavings(_ cell: String) -> Bool {
  let words = cell.split { !$0.isLetter && !$0.isNumber }
  guard !words.contains("loan") else { return false }
  return cell == "529" || ["401(k)", "529 plan"].contains(where: cell.contains)
    || words.contains { ["ira", "roth", "401k", "403b", "isa", "pension"].contains($0) }
}

/// Names of rows.
private let wordsOfNoDebt: Set<String> = [
  "average", "avg", "mean", "median", "checking", "checking account", "current account", "savings", "saving",
  "savings account", "cash", "emergency fund", "income", "monthly income", "net income", "salary", "expenses",
  "monthly expenses", "net worth", "assets", "total assets", "investments", "all debts", "all loans", "all cards",
  "平均", "平均值", "收入", "月收入", "工资", "支出", "净资产", "资产", "总资产", "存款", "储蓄", "活期", "定期", "现金", "余额宝", "零钱", "零钱通",
  "储蓄卡", "借记卡", "理财", "基金", "股票", "全部债务", "所有债务", "负债合计", "债务合计",
]

/// What an account is that owes nothing.
private let typesOfAccounts: Set<String> = [
  "checking", "checking account", "current account", "savings", "savings account", "cash", "debit", "debit card",
  "expense", "expenses", "spending", "bills", "支出", "开支", "花销", "deposit", "investment", "investments", "brokerage",
  "asset", "assets", "income", "储蓄卡", "借记卡", "储蓄", "活期", "定期",
  "存款",
  "现金", "理财", "基金", "股票", "资产", "收入",
]
