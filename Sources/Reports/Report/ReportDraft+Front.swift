import Checks
import Household
import Money
import Outlook
import Wording

/// What else stands on the front of a handout.
extension ReportDraft {
  /// What would make it worse; nothing where nothing presses.
  var avoided: [ReportBlock] {
    guard needsLenders || assessment.hasUrgentMatter || assessment.figures.shortfall != nil else { return [] }
    let texts = [
      Text(en: "borrow new to pay old", zh: "借新的还旧的"),
      Text(en: "pay anyone to negotiate for you, or to clean the record", zh: "交钱给“代协商”“修复征信”的人"),
      allSavings,
    ]
    return [.list(texts.compactMap { $0.map { ReportItem(text: $0[language]) } }, isNumbered: false)]
  }

  /// Where none of the savings are for lenders.
  private var allSavings: Text? {
    guard settlement.draw == nil, settlement.surplus.isEmpty, settlement.arrearsFromSavings == .zero,
      !settlement.savingsHoldSumsDue, let savings = household.savings, savings.amount > .zero, !household.isFrozen
    else { return nil }
    let sum = shown(savings)
    return Text(en: "put all the savings (\(sum)) into a debt", zh: "把存款\(spacedInChinese(sum)) 一次全拿去还债")
  }

  /// Living costs, what comes first by name, what was agreed, the others; nothing where everybody is paid as agreed.
  var payFirst: [ReportBlock] {
    guard needsLenders else { return [] }
    let priority = ranked(reportDebts.filter { $0.line.part == .priority }).map(\.name)
    let named = priority.prefix(mostNamed).map { Text(same: $0) }
    let hasAgreed = settlement.lines.contains { $0.part == .agreed }
    let all =
      [Text(en: "living costs", zh: "吃住用")] + named
      + [
        hasAgreed ? Text(en: "what was agreed", zh: "谈成的") : nil,
        settlement.lines.contains { $0.part == .other } ? Text(en: "the others", zh: "其他各家") : nil,
      ].compactMap(\.self)
    guard all.count > 1 else { return [] }
    return [.paragraph(all.map { $0[language] }.joined(separator: " → "))]
  }
}

private let mostNamed = 4
