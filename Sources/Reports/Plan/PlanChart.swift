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
    page.addHeading(
      Text(en: "What is owed, \(name(outcome.plan.strategy))", zh: "还剩多少没还：\(name(outcome.plan.strategy))")[language])
    let chart = BalanceChart(balances: balances, events: events(of: outcome))
    for line in chart.lines(within: page.columns - 2, label: { shownWhole($0) }) { page.addLine("  " + line) }
    page.gap()
  }

  /// Without the minor unit: a chart has no room for it.
  private func shownWhole(_ amount: Amount) -> String {
    let unit = comparison.assessment.household.currency.minorUnits
    return shown(Amount(minorUnits: amount.minorUnits / unit * unit))
  }

  /// By month: debts that close, checks that clear.
  func events(of outcome: PlanOutcome) -> [ReportChart.Event] {
    var found: [Int: (closed: [String], cleared: [String])] = [:]
    for debt in outcome.plan.debts {
      if let month = debt.closes { found[month, default: ([], [])].closed.append(name(of: debt.path)) }
    }
    for (cleared, finding) in zip(outcome.checks, comparison.assessment.fired) {
      if let month = cleared.month {
        found[month, default: ([], [])].cleared.append(
          title(of: finding, in: comparison.assessment.household, language, columns: nameColumns))
      }
    }
    return found.sorted { $0.key < $1.key }.map {
      ReportChart.Event(month: $0.key, text: saidMonth($0.key) + said($0.value.closed, $0.value.cleared))
    }
  }

  private func said(_ closed: [String], _ cleared: [String]) -> String {
    let comma = Text(en: ", ", zh: "、")[language]
    let debts = closed.joined(separator: comma)
    let checks = cleared.joined(separator: comma)
    let parts = [
      closed.isEmpty ? nil : Text(en: "paid off: \(debts)", zh: "还清：\(debts)"),
      cleared.isEmpty ? nil : Text(en: "back within its line: \(checks)", zh: "回到参考线以内：\(checks)"),
    ].compactMap { $0?[language] }
    return Text(en: ": ", zh: "，")[language] + parts.joined(separator: Text(en: "; ", zh: "；")[language])
  }
}
