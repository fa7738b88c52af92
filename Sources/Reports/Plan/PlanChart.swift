import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// How what is owed falls under the plan shown, and what happens on the way.
  mutating func addChart() {
    guard let outcome = shownOutcome, let months = outcome.plan.months, months > 0,
      let balances = try? totalsOwed(comparison.debts.debts, under: outcome.plan)
    else { return }
    let name = name(outcome.plan.strategy)
    draft.begin("balances")
    draft.add(
      .chart(
        balanceChart(
          balances, of: outcome, ending: months,
          title: Text(en: "What is owed, \(name)", zh: "还剩多少没还：\(name)"))))
  }

  /// What is owed at the start and after each month, with what happens on the way.
  func balanceChart(_ balances: [Amount], of outcome: PlanOutcome, ending months: Int, title: Text) -> Document.Chart {
    let start = shown(balances[0])
    return Document.Chart(
      id: "balances", title: title[language],
      description: say(
        PlanSentence.owedToNothing,
        [.sum: start, .from: comparison.start.description, .month: saidMonth(months)]),
      content: .balances(balances, events: events(of: outcome)))
  }

  /// By month: debts that close, checks that clear.
  private func events(of outcome: PlanOutcome) -> [Document.Chart.Event] {
    var found: [Int: (closed: [String], cleared: [String])] = [:]
    for debt in outcome.plan.debts {
      if let month = debt.closes { found[month, default: ([], [])].closed.append(name(of: debt.path)) }
    }
    for (cleared, finding) in zip(outcome.checks, comparison.assessment.fired) {
      if let month = cleared.month {
        found[month, default: ([], [])].cleared.append(
          title(of: finding, in: comparison.assessment.figures, language, columns: .max))
      }
    }
    return found.sorted { $0.key < $1.key }.map {
      Document.Chart.Event(month: $0.key, text: said($0.value.closed, $0.value.cleared, in: saidMonth($0.key)))
    }
  }

  private func said(_ closed: [String], _ cleared: [String], in month: String) -> String {
    let comma = Text(en: ", ", zh: "、")[language]
    let (debts, checks) = (closed.joined(separator: comma), cleared.joined(separator: comma))
    if cleared.isEmpty { return say(PlanSentence.paidOffThen, [.month: month, .lenders: debts]) }
    if closed.isEmpty { return say(PlanSentence.withinItsLineThen, [.month: month, .checks: checks]) }
    return say(PlanSentence.bothThen, [.month: month, .lenders: debts, .checks: checks])
  }
}
