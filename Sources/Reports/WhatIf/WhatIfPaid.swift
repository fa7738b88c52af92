import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension WhatIfReport {
  /// Who gets what out of the month and of savings, where something is behind, or not all that is due is there, and a change
  /// moves it.
  mutating func addWhoGetsWhat() {
    let sides = [comparison.before, comparison.after]
    guard sides.allSatisfy({ $0.settlement.available != nil }), sides.contains(where: \.hasToShareOut) else { return }
    let pairs = AssessmentComparison(before: comparison.before, after: comparison.after, earlierFile: "").pairs
    let rows = pairs.compactMap { before, after -> (name: String, old: String, new: String)? in
      guard let old = before.flatMap({ comparison.before.settlement.line($0.id) }), old.isSettled,
        let new = after.flatMap({ comparison.after.settlement.line($0.id) }), new.isSettled
      else { return nil }
      return (comparison.after.name(new.debt, language), given(old), given(new))
    }
    draft.begin("paid")
    draft.add(changes: rows, caption: say(WhatIfSentence.whoGetsWhat))
  }

  private func given(_ line: Settlement.Line) -> String {
    let isPaid = line.sum > .zero
    var values: [SentenceBrace: any BraceValue] = isPaid ? [.sum: shown(line.sum)] : [:]
    guard let regular = line.catchUp else { return say(isPaid ? WhatIfSentence.gets : .getsNothing, values) }
    values[.arrears] = shown(regular.sum)
    if regular.months == 1 { return say(isPaid ? WhatIfSentence.getsAndIsCleared : .isCleared, values) }
    if regular.isTooLong { return say(isPaid ? WhatIfSentence.getsAndMore : .getsTowards, values) }
    values[.months] = regular.months
    return say(isPaid ? WhatIfSentence.getsAndMakesUp : .makesUp, values)
  }
}

extension Assessment {
  /// What is there is not what is due, or something is made up.
  fileprivate var hasToShareOut: Bool {
    settlement.areOffersNeeded || settlement.lines.contains { $0.catchUp != nil }
  }
}
