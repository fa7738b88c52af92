import Checks
import Household
import Money
import Planner
import Rules
import Wording

extension WhatIfReport {
  /// The months of other income: what changes in them, how far savings go, what stays unpaid.
  mutating func addMeanwhile() {
    guard let meanwhile = comparison.meanwhile, let gap = comparison.gap else { return }
    draft.addChanges(
      from: comparison.after, to: meanwhile, id: "meanwhile",
      heading: Text(en: "While income is \(lowest)", zh: "收入是 \(lowest) 的时候"))
    switch gap {
    case .known(let gap): add(gap)
    case .missing(let paths):
      let missing = shownPaths(paths, in: comparison.after.household, language)
      draft.add(
        Text(en: "How far savings go cannot be told without: \(missing).", zh: "存款能撑多久还说不出，缺：\(missing)。"))
    }
  }

  private var lowest: String {
    let incomes = comparison.whatIf.temporaryIncomes.map(\.income)
    return shown(comparison.gap?.value?.lowestIncome ?? incomes.min() ?? .zero)
  }

  private mutating func add(_ gap: IncomeGap) {
    let months = Text(en: gap.months == 1 ? "1 month" : "\(gap.months) months", zh: "\(gap.months) 个月")
    guard let unmet = gap.firstUnmet else {
      let text =
        gap.fromSavings > .zero
        ? Text(
          en: "The \(months.en) take \(shown(gap.fromSavings)) out of savings; \(shown(gap.savingsLeft)) are left.",
          zh: "这 \(months.zh)要从存款里拿 \(shown(gap.fromSavings))，还剩 \(shown(gap.savingsLeft))。")
        : Text(en: "The \(months.en) take nothing out of savings.", zh: "这 \(months.zh)不用动存款。")
      return draft.add(text)
    }
    draft.add(
      Text(
        en: """
          Savings run out in month \(unmet.month), which is \(shown(unmet.sum)) short; over the \(months.en), \
          \(shown(gap.unmet)) of living costs and payments have nothing to be paid from.
          """,
        zh: "存款在第 \(unmet.month) 个月用完，那个月差 \(shown(unmet.sum))；这 \(months.zh)一共有 \(shown(gap.unmet)) 的开支和还款没有着落。"))
    draft.add(
      Text(
        en: "Ring before a due date is missed: home, power and court first, then the others.",
        zh: "在逾期之前先打电话商量：住的、水电、法院的在前，其他的在后。"))
  }
}
