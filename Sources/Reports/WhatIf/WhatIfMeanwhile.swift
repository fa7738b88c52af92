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
      tell(WhatIfSentence.savingsNotTold, [.missing: comparison.after.shownPaths(paths, language)])
    }
  }

  private var lowest: String {
    let incomes = comparison.whatIf.temporaryIncomes.map(\.income)
    return shown(comparison.gap?.value?.lowestIncome ?? incomes.min() ?? .zero)
  }

  private mutating func add(_ gap: IncomeGap) {
    let isOneMonth = gap.months == 1
    guard let unmet = gap.firstUnmet else {
      guard gap.fromSavings > .zero else {
        return isOneMonth
          ? tell(WhatIfSentence.oneMonthTakesNothing) : tell(WhatIfSentence.monthsTakeNothing, [.months: gap.months])
      }
      let (sum, left) = (shown(gap.fromSavings), shown(gap.savingsLeft))
      return isOneMonth
        ? tell(WhatIfSentence.oneMonthTakes, [.sum: sum, .left: left])
        : tell(WhatIfSentence.monthsTake, [.months: gap.months, .sum: sum, .left: left])
    }
    var values: [SentenceBrace: any BraceValue] = [
      .month: unmet.month, .sum: shown(unmet.sum), .unmet: shown(gap.unmet),
    ]
    if !isOneMonth { values[.months] = gap.months }
    tell(isOneMonth ? WhatIfSentence.savingsRunOutInTheMonth : .savingsRunOut, values)
    tell(WhatIfSentence.ringBefore)
  }
}
