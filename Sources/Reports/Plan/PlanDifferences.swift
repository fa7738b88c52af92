import Money
import Planner
import Wording

extension PlanReport {
  /// What one order costs over the other, and what it gives for that.
  mutating func addDifference() {
    draft.begin("differences")
    if comparison.makesNoDifference, let plan = plans.first {
      draft.add(
        Text(
          en: "No difference for you: whatever comes first, it ends in the same month at the same cost."
            + (comparison.shortfall == nil ? " Choose what is easiest to keep up." : ""),
          zh: "对您来说没有差别：先还哪笔，都是同一个月还清，花的钱也一样。"
            + (comparison.shortfall == nil ? "挑自己最坚持得住的就行。" : "")))
      draft.add(points: differences(of: plans.filter { !$0.strategy.spendsBudget }, from: plan))
    } else if hasOwnBudgets {
      draft.add(
        Text(
          en: "Each order has its own smallest budget, so what they cost does not compare.",
          zh: "每种还法各有自己最少的月还款，花的钱不好直接比。"))
    } else {
      draft.add(points: differences)
    }
  }

  /// Each plan against the cheapest, and what the choice is between.
  private var differences: [String] {
    let clearing = plans.filter(\.clears)
    guard let cheapest = clearing.min(by: { $0.cost < $1.cost }) else { return [] }
    let others = clearing.filter { $0.strategy != cheapest.strategy }
    let trade = Text(
      en: "Which matters more, the money or the first debt gone, is yours to choose.", zh: "省钱要紧，还是早点还清一笔要紧，由您自己定。")
    let isTrade = others.contains { $0.cost > cheapest.cost && $0.firstClosed ?? .max < cheapest.firstClosed ?? .max }
    return differences(of: others, from: cheapest)
      + (isTrade && comparison.shortfall == nil ? [trade[language]] : [])
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
      return begun(names) + Text(en: ": ", zh: "：")[language] + difference(group[0], base)
    }
  }

  private func difference(_ plan: PlanEnd, _ cheapest: PlanEnd) -> String {
    let (more, months) = (plan.cost - cheapest.cost, plan.months - cheapest.months)
    var parts: [Text] = []
    parts.append(
      more == .zero
        ? Text(en: "costs the same as \(cheapest.name)", zh: "和\(cheapest.name)花的钱一样")
        : Text(en: "costs \(shown(more)) more than \(cheapest.name)", zh: "比\(cheapest.name)多花 \(shown(more))"))
    if months != 0 {
      let span = shownSpan(abs(months))
      parts.append(
        months > 0
          ? Text(en: "ends \(span) later", zh: "晚 \(span)还清") : Text(en: "ends \(span) sooner", zh: "早 \(span)还清"))
    }
    let sooner = cheapest.firstClosed - plan.firstClosed
    if sooner > 0 {
      parts.append(
        Text(en: "closes its first debt \(shownSpan(sooner)) sooner", zh: "第一笔早 \(shownSpan(sooner))还清"))
    }
    return parts.map { $0[language] }.joined(separator: Text(en: ", ", zh: "，")[language])
      + Text(en: ".", zh: "。")[language]
  }
}

/// How a plan that clears ends.
private struct PlanEnd {
  var name: String
  var months: Int
  var cost: Amount
  var firstClosed: Int

  /// nil when it does not clear.
  init?(_ plan: Plan, called name: String) {
    guard let months = plan.months, let first = plan.firstClosed else { return nil }
    (self.name, self.months, cost, firstClosed) = (name, months, plan.cost, first)
  }

  func isAlike(_ other: PlanEnd) -> Bool {
    cost == other.cost && months == other.months && firstClosed == other.firstClosed
  }
}
