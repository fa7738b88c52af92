import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// What else stands on the front of a handout.
extension ReportDraft {
  /// What would make it worse; nothing where nothing presses.
  var avoided: [ReportBlock] {
    guard isPressed || settlement.sumsDue.contains(where: \.isLacking) else { return [] }
    let texts = [say(HandoutSentence.borrowNew), say(HandoutSentence.payAnAgent), allSavings].compactMap(\.self)
    return [.list(texts.map { ReportItem(text: $0) }, isNumbered: false)]
  }

  /// Where none of the savings are for lenders.
  private var allSavings: String? {
    guard settlement.draw == nil, settlement.surplus.isEmpty, settlement.arrearsFromSavings == .zero,
      !settlement.savingsHoldSumsDue, let savings = household.savings, savings.amount > .zero, !household.isFrozen
    else { return nil }
    return say(HandoutSentence.allSavings, [.sum: shown(savings)])
  }

  /// Living costs, what comes first by name, what was agreed, what the household keeps, the others; nothing where everybody is
  /// paid as agreed.
  var payFirst: [ReportBlock] {
    guard needsLenders else { return [] }
    let priority = ranked(reportDebts.filter { $0.line.part == .priority }).map(\.name)
    let agreed = reportDebts.filter { $0.line.part == .agreed && $0.line.sum > .zero }.map(\.name)
    let named =
      priority.prefix(mostNamed)
      + (agreed.isEmpty ? [] : [say(HandoutSentence.orderAgreed, [.lenders: agreed.joined(separator: comma)])])
    let areOthers = settlement.lines.contains { $0.part == .other && $0.sum > .zero }
    let others = areOthers ? [say(named.isEmpty ? HandoutSentence.orderLenders : .orderOthers)] : []
    let kept = settlement.keptBack > .zero ? [say(HandoutSentence.orderKept, [.sum: shown(settlement.keptBack)])] : []
    let all = [say(HandoutSentence.orderLivingCosts)] + named + kept + others
    guard all.count > 1 else { return [] }
    return [.paragraph(all.joined(separator: " → "))]
  }
}

private let mostNamed = 4
