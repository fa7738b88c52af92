import Checks
import Counsel
import Money
import Outlook
import Planner
import Rules
import Wording

/// What a report says of the end of a plan: with how much a month, when, at what cost. Debts that are not in the plan are
/// not said to be paid off by it.
struct PlanEnding {
  private let comparison: PlanComparison
  private let text: PlanReport
  private let chosen: ChosenPlan
  /// What cards ask for and are not paid today: a plan pays it.
  private let lift: Amount

  init(_ comparison: PlanComparison, _ text: PlanReport, _ chosen: ChosenPlan, lift: Amount) {
    (self.comparison, self.text, self.chosen, self.lift) = (comparison, text, chosen, lift)
  }

  func sentence(of plan: Plan, after months: Int) -> String {
    var values: [SentenceBrace: any BraceValue] = [
      .budget: text.shown(plan.budget), .what: whatEnds, .end: text.saidMonth(months), .cost: text.shown(plan.cost),
    ]
    if let lingers = plan.lingers {
      return text.say(
        PlanSentence.planLingersAtMinimums,
        [
          .budget: text.shown(plan.budget), .left: text.shown(lingers.below), .end: text.saidMonth(lingers.month),
          .cost: text.shown(lingers.cost),
        ])
    }
    guard plan.strategy.spendsBudget else { return text.say(PlanSentence.planEndsAtMinimums, values) }
    switch chosen.budget {
    case .current where lift > .zero:
      values[.more] = text.shown(lift)
      return text.say(PlanSentence.planEndsAtMinimumsToo, values)
    case .current:
      guard let rise = plan.rise else { return text.say(asToday, values) }
      values[.month] = text.saidMonth(rise.month)
      return text.say(PlanSentence.planEndsAsTodayThenMore, values)
    case .extra(let extra):
      values[.more] = text.shown(extra)
      return text.say(PlanSentence.planEndsWithMore, values)
    case .total: return text.say(PlanSentence.planEnds, values)
    case .within(let limit):
      values[.months] = limit
      return text.say(PlanSentence.planEndsWithin, values)
    }
  }

  private var asToday: PlanSentence {
    guard notInThePlan > 0 else { return .planEndsAsToday }
    return comparison.debts.debts.count == 1 ? .planEndsAsTodayForOne : .planEndsAsTodayForSome
  }

  /// The same with what is left each month paid on top, where the steps have it so.
  func sentenceOfSteps(_ steps: [Step]) -> String? {
    guard let extra = comparison.assessment.extraOnTheDearest(in: steps),
      let plan = try? simulate(
        comparison.debts.debts, strategy: .avalanche, budget: comparison.debts.currentPayments + extra,
        from: comparison.start, followsMinimums: true),
      let months = plan.months
    else { return nil }
    return text.say(
      PlanSentence.withWhatIsLeft,
      [.more: text.shown(extra), .end: text.saidMonth(months), .cost: text.shown(plan.cost)])
  }

  private var whatEnds: String {
    let (inside, outside) = (comparison.debts.debts.count, notInThePlan)
    guard outside > 0 else {
      let cards = comparison.assessment.cardsWithInstalments.map(\.debt.path)
      let leavesMortgage = comparison.debts.leftOut.contains { $0.reason == .mortgage }
      if !cards.isEmpty {
        let sentence: PlanSentence = leavesMortgage ? .allButMortgageAndInstalmentsEnds : .allButInstalmentsEnds
        return text.say(sentence, [.lenders: text.names(cards)])
      }
      return text.say(leavesMortgage ? PlanSentence.allButMortgageEnds : .allEnds)
    }
    return inside == 1
      ? text.say(PlanSentence.knownOneEnds, [.outside: outside])
      : text.say(PlanSentence.knownOnesEnd, [.inside: inside, .outside: outside])
  }

  /// Cards paid in full carry nothing that a plan could pay off.
  private var notInThePlan: Int {
    comparison.debts.leftOut.count { if case .missing = $0.reason { true } else { false } }
  }
}
