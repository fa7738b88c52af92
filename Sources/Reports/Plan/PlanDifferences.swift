import Money
import Planner
import Rules
import Wording

extension PlanReport {
  /// What one order costs over the other, and what it gives for that.
  mutating func addDifference() {
    draft.begin("differences")
    if comparison.makesNoDifference, let plan = plans.first {
      let choice = comparison.isThere ? say(PlanSentence.chooseTheEasiest) : nil
      draft.add(.paragraph(paragraph(of: [say(PlanSentence.noDifference), choice], language)))
      draft.add(points: differences(of: plans.filter { !$0.strategy.spendsBudget }, from: plan))
    } else if hasOwnBudgets {
      tell(PlanSentence.ownBudgets)
    } else {
      draft.add(points: differences)
    }
  }

  /// Each plan against the cheapest, and what the choice is between.
  private var differences: [String] {
    let clearing = plans.filter(\.clears)
    guard let cheapest = clearing.min(by: { $0.cost < $1.cost }) else { return [] }
    let others = clearing.filter { $0.strategy != cheapest.strategy }
    let isTrade = others.contains { $0.cost > cheapest.cost && $0.firstClosed ?? .max < cheapest.firstClosed ?? .max }
    return differences(of: others, from: cheapest)
      + (isTrade && comparison.isThere ? [say(PlanSentence.yoursToChoose)] : [])
  }

  /// Plans that cost and last the same are named together.
  private func differences(of others: [Plan], from base: Plan) -> [String] {
    guard let base = PlanEnd(base, called: name(base.strategy)) else { return [] }
    let ends = others.compactMap { PlanEnd($0, called: name($0.strategy)) }
    var groups: [[PlanEnd]] = []
    for end in ends {
      if let place = groups.firstIndex(where: { $0[0].isAlike(end) }) {
        groups[place].append(end)
      } else {
        groups.append([end])
      }
    }
    return groups.map { group in
      let names = group.map(\.name).joined(separator: Text(en: ", ", zh: "、")[language])
      return say(PlanSentence.difference, [.plans: begun(names), .differences: difference(group[0], base)])
    }
  }

  private func difference(_ plan: PlanEnd, _ cheapest: PlanEnd) -> String {
    let (more, months) = (plan.cost - cheapest.cost, plan.months - cheapest.months)
    var parts = [
      more == .zero
        ? say(PlanSentence.costsTheSame, [.plan: cheapest.name])
        : say(PlanSentence.costsMore, [.sum: shown(more), .plan: cheapest.name])
    ]
    if let lingers = plan.lingers {
      let later = lingers.month - cheapest.months
      parts.append(
        later > 0
          ? say(PlanSentence.lingersLater, [.span: shownSpan(later), .left: shown(lingers.below)])
          : say(PlanSentence.lingers, [.left: shown(lingers.below)]))
    } else if months != 0 {
      parts.append(say(months > 0 ? PlanSentence.endsLater : .endsSooner, [.span: shownSpan(abs(months))]))
    }
    let sooner = cheapest.firstClosed - plan.firstClosed
    if sooner > 0 { parts.append(say(PlanSentence.closesOneSooner, [.span: shownSpan(sooner)])) }
    return parts.joined(separator: Text(en: ", ", zh: "，")[language])
  }
}

/// How a plan that clears ends.
private struct PlanEnd {
  var name: String
  var months: Int
  var cost: Amount
  var firstClosed: Int
  var lingers: Plan.Lingering?

  /// nil when it does not clear.
  init?(_ plan: Plan, called name: String) {
    guard let months = plan.months, let first = plan.firstClosed else { return nil }
    (self.name, self.months, cost, firstClosed) = (name, months, plan.cost, first)
    lingers = plan.lingers
  }

  func isAlike(_ other: PlanEnd) -> Bool {
    cost == other.cost && months == other.months && firstClosed == other.firstClosed
  }
}
