import Household
import Money
import Rules
import Wording

/// Whether a row of a table speaks of money that someone has, earns or spends, or sums others up: no debt.
func isNoDebt(_ cells: [String], under headings: [DebtImport.Heading], _ names: Names) -> Bool {
  let name = cell(.name, of: cells, under: headings)
  return wordsOfNoDebt.contains(name) || isIncome(name) || names.isNoDebt(name)
    || isKindOfAccount(cell(.kind, of: cells, under: headings), names)
}

/// `checking`, `Roth IRA`, `支出`: a kind that is no debt.
func isKindOfAccount(_ kind: String, _ names: Names) -> Bool {
  let word = plainWord(kind)
  return !word.isEmpty && (typesOfAccounts.contains(word) || names.isNoDebt(word))
}

extension DebtTable {
  /// `工资`, `groceries` among the names, and no column that says better than `金额` what is owed, or what each row is.
  static func listsSpending(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Bool {
    guard let balance = headings.first(where: { $0.column == .balance }), balance.meaning == .weakBalance,
      !headings.contains(where: { $0.column == .kind }),
      let place = headings.firstIndex(where: { $0.column == .name })
    else { return false }
    return rows.prefix(Household.mostEntries).contains { row in
      guard row.cells.indices.contains(place) else { return false }
      let name = plainWord(row.cells[place])
      return isIncome(name) || isSpendingOnly(name)
    }
  }
}

/// What nobody owes by such a name: not a landlord, a clinic or a school, where a bill may be left to pay.
private func isSpendingOnly(_ name: String) -> Bool {
  [
    "food", "groceries", "grocery", "petrol", "fuel", "transport", "clothes", "clothing", "eating out", "dining",
    "entertainment", "subscriptions", "gym", "childcare", "吃饭", "伙食", "伙食费", "餐费", "买菜", "交通", "交通费", "油费", "加油",
    "话费", "日用", "日用品", "零花", "零花钱", "衣服", "娱乐", "生活费",
  ].contains(name)
}

/// `salary`, `rent income`, `可支配收入`, and what of it is left.
private func isIncome(_ name: String) -> Bool {
  wordsOfIncome.contains(name) || [" income", " salary", " wages", " pay cheque"].contains(where: name.hasSuffix)
    || name.hasSuffix("收入") && !name.contains("欠")
    || ["income after", "income minus", "income left", "left over", "leftover", "money left", "每月结余", "月结余", "收支结余"]
      .contains(where: name.hasPrefix)
}

private let wordsOfIncome: Set<String> = [
  "income", "monthly income", "net income", "salary", "wages", "wage", "paycheck", "pay", "take home", "take-home pay",
  "benefits", "pension", "工资", "收入", "月收入", "薪水", "薪资", "月薪", "退休金", "养老金",
]

private func cell(_ column: Column, of cells: [String], under headings: [DebtImport.Heading]) -> String {
  guard let place = headings.firstIndex(where: { $0.column == column }), cells.indices.contains(place),
    cells[place].utf8.count <= 60
  else { return "" }
  return plainWord(cells[place])
}

/// Names of rows.
private let wordsOfNoDebt: Set<String> = [
  "average", "avg", "mean", "median", "cash", "income", "monthly income", "net income", "salary", "wages", "wage",
  "paycheck", "take home", "take-home pay", "expenses",
  "monthly expenses", "net worth", "assets", "total assets", "investments", "all debts", "all loans", "all cards",
  "平均", "平均值", "收入", "月收入", "工资", "薪水", "薪资", "月薪", "退休金", "支出", "净资产", "资产", "总资产", "现金", "全部债务", "所有债务", "负债合计",
  "债务合计",
]

/// What an account or an entry is that owes nothing.
private let typesOfAccounts: Set<String> = [
  "cash", "debit", "deposit", "deposits", "investment", "investments", "asset", "assets", "income", "expense",
  "expenses",
  "spending", "savings", "saving", "资产", "收入", "支出", "开支", "消费支出", "日常支出", "现金",
]
