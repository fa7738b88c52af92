import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// What there is to say where a plan does not clear; plans of which the same is to be said are named together.
  mutating func addAnswers() {
    var said: [(names: [String], text: String, more: String?)] = []
    for outcome in comparison.outcomes {
      guard let (text, more) = answer(outcome) else { continue }
      let name = name(outcome.plan.strategy)
      if let place = said.firstIndex(where: { $0.text == text && $0.more == more }) {
        said[place].names.append(name)
      } else {
        said.append(([name], text, more))
      }
    }
    guard !said.isEmpty else { return }
    draft.begin("answers")
    let items = said.map { answer in
      let names = answer.names.joined(separator: Text(en: ", ", zh: "、")[language])
      return Document.Item(
        text: labelled(begun(names), answer.text, language),
        details: answer.more.map { [Document.Figure(label: "", value: $0)] } ?? [])
    }
    draft.add(.list(items, isNumbered: false))
  }

  /// nil for a plan that clears.
  func answer(_ outcome: PlanOutcome) -> (text: String, more: String?)? {
    switch outcome.plan.ending {
    case .clears: nil
    case .never(let months):
      outcome.needs.map { needs in (never(outcome.plan, after: months, needing: needs), cleared(by: needs)) }
    case .short(let shortage):
      (short(shortage, budget: outcome.plan.budget), fallsDue(in: shortage) ? sumDueApart : nil)
    }
  }

  /// What it takes for the debt to shrink is said where the plan is one of a sum, and that sum is less.
  private func never(_ plan: Plan, after months: Int, needing needs: PaymentsNeeded) -> String {
    if plan.isTooSlow { return say(PlanSentence.tooSlow, [.years: months / 12]) }
    guard plan.strategy.spendsBudget, plan.budget < needs.toShrink else { return say(PlanSentence.neverLikeThis) }
    return say(PlanSentence.never, [.sum: shown(Amount(minorUnits: needs.toShrink.minorUnits - 1))])
  }

  private func cleared(by needs: PaymentsNeeded) -> String {
    let ways = needs.ways.map { way in
      say(
        way.isWhatIsDue ? PlanSentence.clearedWithWhatIsDue : .clearedWithEach,
        [.sum: shown(way.payment), .months: way.months])
    }
    return say(PlanSentence.clearedWith, [.ways: ways.joined(separator: Text(en: "; ", zh: "；")[language])])
  }

  private func fallsDue(in shortage: Plan.Shortage) -> Bool {
    comparison.debts.debts.contains { $0.dueInFull != nil && shortage.paths.contains($0.path) }
  }

  private var sumDueApart: String {
    let settlement = comparison.assessment.settlement
    if settlement.savingsHoldSumsDue { return say(PlanSentence.savingsAreThere) }
    return say(
      settlement.sumsDue.contains(where: \.isLacking) ? PlanSentence.askInParts : .savingsAndRestAreThere)
  }

  private func short(_ shortage: Plan.Shortage, budget: Amount) -> String {
    let takesUsual = comparison.debts.debts.contains {
      if case .fixed = $0.requirement { $0.isCard } else { false }
    }
    let sentence: PlanSentence =
      fallsDue(in: shortage) ? .shortOfWhatFallsDue : takesUsual ? .shortOfWhatIsPaid : .shortOfWhatMustBePaid
    let lost = comparison.debts.debts.filter { $0.isPriority && shortage.paths.contains($0.path) }.map(\.path)
    let said = say(
      sentence,
      [
        .month: shortage.month, .budget: shown(budget), .sum: shown(shortage.sum), .lenders: names(shortage.paths),
      ])
    let warning = lost.isEmpty ? nil : say(PlanSentence.putsFirstBehind, [.lenders: names(lost)])
    return paragraph(of: [said, warning], language)
  }
}
