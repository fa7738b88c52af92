import Checks
import Money
import Outlook
import Planner
import Rules
import Wording

extension WhatIfReport {
  /// What it comes to, before anybody reads a figure: what is left each month, and how much sooner the debts end where
  /// the month holds what that takes. Nothing where neither moves.
  mutating func addSentence() {
    let sentences = [left, end].compactMap(\.self)
    guard !sentences.isEmpty else { return }
    draft.begin("sentence")
    draft.add(.paragraph(paragraph(of: sentences, language)))
  }

  private var left: String? {
    guard let before = comparison.before.figures.margin, let after = comparison.after.figures.margin, before != after
    else { return nil }
    let isMore = after > before
    let change = shown(isMore ? after - before : before - after)
    if after < .zero { return short(by: shown(-after), isMore, change) }
    return say(isMore ? WhatIfSentence.leftMore : .leftLess, [.sum: shown(after), .change: change])
  }

  /// For how long, where that has an end.
  private func short(by sum: String, _ isMore: Bool, _ change: String) -> String {
    var values: [SentenceBrace: any BraceValue] = [.sum: sum, .change: change]
    guard let months = comparison.after.outlook.gap?.months else {
      return say(isMore ? WhatIfSentence.shortWithMore : .shortWithLess, values)
    }
    guard months > 1 else {
      return say(isMore ? WhatIfSentence.shortThisMonthWithMore : .shortThisMonthWithLess, values)
    }
    values[.months] = months
    return say(isMore ? WhatIfSentence.shortForMonthsWithMore : .shortForMonthsWithLess, values)
  }

  private var end: String? {
    guard comparison.offeredInstead == nil || comparison.whatIf.borrowings.isEmpty,
      comparison.marginBelowExtra == nil, comparison.after.figures.margin ?? .zero >= .zero,
      let before = comparison.planBefore.plan.months
    else { return nil }
    let plan = (comparison.planKeptUp ?? comparison.planAfter).plan
    guard let after = plan.months else { return plan.isTooSlow ? nil : say(WhatIfSentence.neverEnds) }
    guard before != after else { return nil }
    let (isSooner, span) = (after < before, abs(after - before))
    guard span > 1 else { return say(isSooner ? WhatIfSentence.oneMonthSooner : .oneMonthLater) }
    return say(isSooner ? WhatIfSentence.monthsSooner : .monthsLater, [.months: span])
  }
}
