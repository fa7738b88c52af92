import Money
import Planner
import Wording

extension PlanReport {
  /// What there is to say where a plan does not clear; plans of which the same is to be said are named together.
  mutating func addAnswers() {
    var said: [(names: [String], text: Text, more: String?)] = []
    for outcome in comparison.outcomes {
      guard let (text, more) = answer(outcome) else { continue }
      let name = name(outcome.plan.strategy)
      if let place = said.firstIndex(where: { $0.text == text && $0.more == more }) {
        said[place].names.append(name)
      } else {
        said.append(([name], text, more))
      }
    }
    for answer in said {
      let names = answer.names.joined(separator: Text(en: ", ", zh: "、")[language])
      page.add(begun(names) + Text(en: ": ", zh: "：")[language] + answer.text[language], indent: 2, hanging: 4)
      if let more = answer.more { page.add(more, indent: 4, hanging: 6) }
    }
    page.gap()
  }

  /// nil for a plan that clears.
  func answer(_ outcome: PlanOutcome) -> (text: Text, more: String?)? {
    switch outcome.plan.ending {
    case .clears: nil
    case .never: outcome.needs.map { (never(needing: $0), cleared(by: $0)) }
    case .short(let shortage): (short(shortage, budget: outcome.plan.budget), nil)
    }
  }

  private func never(needing needs: PaymentsNeeded) -> Text {
    let stops = shown(Amount(minorUnits: needs.toShrink.minorUnits - 1))
    return Text(
      en: "never paid off like this. It takes more than \(stops) a month for the debt to shrink.",
      zh: "照这样还不清。每月还 \(stops) 还不够，要比这多，债才会越还越少。")
  }

  private func cleared(by needs: PaymentsNeeded) -> String {
    let spans = needs.toClear.map { span in
      Text(en: "\(shown(span.payment)) in \(span.months) months", zh: "每月 \(shown(span.payment))，\(span.months) 个月还清")
    }
    let list = spans.map { $0[language] }.joined(separator: Text(en: ", ", zh: "；")[language])
    return Text(en: "Cleared with: \(list).", zh: "要还清：\(list)。")[language]
  }

  private func short(_ shortage: Plan.Shortage, budget: Amount) -> Text {
    let (sum, unmet, budget) = (shown(shortage.sum), names(shortage.paths), shown(budget))
    return Text(
      en: """
        in month \(shortage.month), \(budget) does not cover what must be paid: \(sum) short. Not met in full: \
        \(unmet). Nothing after that is counted as paid.
        """,
      zh: "第 \(shortage.month) 个月，\(budget) 不够还必须还的，差 \(sum)。还不齐的：\(unmet)。往后不当作已还。")
  }

  /// What one order costs over the other, and what it gives for that.
  mutating func addDifference() {
    if comparison.makesNoDifference, let plan = plans.first, let months = plan.months {
      page.add(
        Text(
          en: """
            No difference for you: whatever comes first, it ends in month \(months) and costs \(shown(plan.cost)) in \
            interest and fees. Choose what is easiest to keep up.
            """,
          zh: "对您来说没有差别：先还哪笔，都是第 \(months) 个月还清，利息和费用一共 \(shown(plan.cost))。挑自己最坚持得住的就行。"), indent: 2,
        hanging: 4)
    } else if hasOwnBudgets {
      page.add(
        Text(
          en: "Each order has its own smallest budget, so what they cost does not compare.",
          zh: "每种还法各有自己最少的月还款，花的钱不好直接比。"),
        indent: 2, hanging: 4)
    } else {
      for line in differences { page.add(line, indent: 2, hanging: 4) }
    }
    page.gap()
  }

  /// Each plan against the cheapest; plans that cost and last the same are named together.
  private var differences: [String] {
    var ends = plans.compactMap { PlanEnd($0, called: name($0.strategy)) }
    guard ends.count > 1, let cheapest = ends.min(by: { $0.cost < $1.cost }) else { return [] }
    ends.removeAll { $0.name == cheapest.name }
    var groups: [[PlanEnd]] = []
    for end in ends {
      if let place = groups.firstIndex(where: { $0[0].isAlike(end) }) {
        groups[place].append(end)
      } else {
        groups.append([end])
      }
    }
    let lines = groups.map { group in
      let names = group.map(\.name).joined(separator: Text(en: ", ", zh: "、")[language])
      return begun(names) + Text(en: ": ", zh: "：")[language] + difference(group[0], cheapest)
    }
    let trade = Text(
      en: "Which matters more, the money or the first debt gone, is yours to choose.", zh: "省钱要紧，还是早点还清一笔要紧，由您自己定。")
    let isTrade = ends.contains { $0.firstClosed < cheapest.firstClosed && $0.cost > cheapest.cost }
    return lines + (isTrade ? [trade[language]] : [])
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
