import Money
import Wording

/// The columns of the debts where what is owned, comes in or is spent stands beside them, `Asset,Value,Liability,Amount`: each sum
/// belongs to the names on its left. nil for one table.
func debtsBesideOthers(_ head: [String], over rows: ArraySlice<Sheet.Row>, _ currency: Currency) -> [Int]? {
  func holdsWords(_ place: Int) -> Bool {
    let filled = rows.prefix(200).compactMap { $0.cells.indices.contains(place) ? $0.cells[place] : nil }
      .filter { !$0.isEmpty }
    return !filled.isEmpty && !filled.contains { isFigure($0, currency) }
  }
  let others = head.indices.filter { namesOthers(head[$0]) && holdsWords($0) }
  let debts = head.indices.filter { !namesOthers(head[$0]) && namesDebts(head[$0]) && holdsWords($0) }
  guard !others.isEmpty, !debts.isEmpty else { return nil }
  let starts = (others + debts).sorted()
  var columns: [Int] = []
  var isOfDebts = starts.first.map(debts.contains) ?? false
  for place in head.indices {
    if starts.contains(place) { isOfDebts = debts.contains(place) }
    if isOfDebts { columns.append(place) }
  }
  let hasSum = columns.contains { place in
    !debts.contains(place) && rows.contains { $0.cells.indices.contains(place) && isFigure($0.cells[place], currency) }
  }
  let othersHaveSum = head.indices.contains { place in
    !columns.contains(place) && !others.contains(place)
      && rows.contains { $0.cells.indices.contains(place) && isFigure($0.cells[place], currency) }
  }
  return hasSum && othersHaveSum ? columns : nil
}

extension Sheet.Row {
  /// The cells of some columns; nil where all of them are empty.
  func kept(_ columns: [Int]) -> Sheet.Row? {
    let kept = columns.map { cells.indices.contains($0) ? cells[$0] : "" }
    return kept.allSatisfy(\.isEmpty) ? nil : Sheet.Row(line: line, cells: kept, isWhole: isWhole)
  }
}

/// `Asset`, `资产`, `Income`, `支出`: what such a column names is no debt.
private func namesOthers(_ heading: String) -> Bool {
  [
    "asset", "assets", "asset name", "what i own", "owned", "property", "possessions", "income", "incomes",
    "income source",
    "source of income", "expense", "expenses", "spending", "outgoings", "bill", "bills", "资产", "资产名称", "资产项目", "资产类别",
    "财产", "收入", "收入项目", "收入来源", "支出", "支出项目", "开支", "开销",
  ].contains(headingWord(heading))
}

private func namesDebts(_ heading: String) -> Bool {
  meaning(of: heading) == .column(.name)
    || ["debt", "debts", "liability", "liabilities", "负债", "负债项目", "债务", "债", "欠款", "贷款", "借款"].contains(
      headingWord(heading))
}

extension AnswerProblem {
  static let besideTheDebts = AnswerProblem(
    Text(en: "what is owned, comes in or is spent stands beside the debts", zh: "债务旁边还有资产或收支"),
    remedy: Text(en: "left out; each sum was taken with the name on its left", zh: "没有记；每个金额都按它左边的名称记"))
}
