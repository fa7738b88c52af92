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
    if after >= .zero {
      return say(isMore ? WhatIfSentence.leftMore : .leftLess, [.sum: shown(after), .change: change])
    }
    guard before < .zero else {
      return short(by: after, [.left: shown(before)], [.shortInstead, .shortForMonthsInstead, .shortThisMonthInstead])
    }
    return short(
      by: after, [.change: change],
      isMore
        ? [.shortLess, .shortForMonthsLess, .shortThisMonthLess]
        : [.shortMore, .shortForMonthsMore, .shortThisMonthMore])
  }

  /// - Parameter sentences: without an end, for some months, this month only.
  private func short(
    by margin: Amount, _ beside: [SentenceBrace: any BraceValue], _ sentences: [WhatIfSentence]
  ) -> String {
    var values = beside.merging([.sum: shown(-margin)]) { $1 }
    guard let months = comparison.after.outlook.gap?.months else { return say(sentences[0], values) }
    guard months > 1 else { return say(sentences[2], values) }
    values[.months] = months
    return say(sentences[1], values)
  }

  private var end: String? {
    guard comparison.offeredInstead == nil || comparison.whatIf.borrowings.isEmpty,
      comparison.marginBelowExtra == nil, comparison.after.figures.margin ?? .zero >= .zero,
      let before = comparison.planBefore.plan.months
    else { return nil }
    let plan = (comparison.planKeptUp ?? comparison.planAfter).plan
    guard let after = plan.months else { return plan.isTooSlow ? nil : say(WhatIfSentence.neverEnds) }
    if let longer = agreedForLonger(than: plan) {
      return say(
        WhatIfSentence.agreedForLonger,
        [.lender: sanitised(longer.lender), .months: longer.months, .end: String(after)])
    }
    guard before != after else { return nil }
    let (isSooner, span) = (after < before, abs(after - before))
    guard span > 1 else { return say(isSooner ? WhatIfSentence.oneMonthSooner : .oneMonthLater) }
    return say(isSooner ? WhatIfSentence.monthsSooner : .monthsLater, [.months: span])
  }
  /// What was agreed for longer than its debt lasts in the plan, which puts what the others free on it.
  private func agreedForLonger(than plan: Plan) -> (lender: String, months: Int)? {
    let agreed = comparison.whatIf.changes.compactMap { change -> (lender: String, months: Int)? in
      guard case .agree(let terms, let debt) = change, let months = terms.months,
        let closes = plan.debts.first(where: { $0.path == debt.path })?.closes, closes < months
      else { return nil }
      return (debt.name, months)
    }
    return agreed.max { $0.months < $1.months }
  }
}
