import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// The strategies side by side.
  mutating func addTable() {
    let rows = comparedRows
    draft.begin("plans")
    draft.add(.paragraph(inOneSentence))
    draft.add(
      .table(
        Document.Table(
          caption: "",
          columns: [draft.column(Text(same: ""))]
            + plans.map { plan in
              var column = Document.Table.Column(title: begun(name(plan.strategy)), isNumber: true)
              column.twoLines = strategyHead(plan.strategy).map { $0[language] }
              return column
            }, rows: rows, form: .byColumn)))
    if rows.contains(where: { $0.contains("-") }) {
      tell(PlanSentence.notReachedInTheTable)
    }
    if let lingers = plans.compactMap(\.lingers).first, rows.contains(where: { $0.contains { $0.hasSuffix("+") } }) {
      tell(PlanSentence.lingersInTheTable, [.left: shown(lingers.below)])
    }
    if rows.contains(where: { $0.contains("?") }) {
      let paths = comparison.outcomes.flatMap { $0.checks.flatMap(\.missing) }.withoutRepeats
      let missing = comparison.assessment.shownPaths(paths, language)
      tell(PlanSentence.notToldInTheTable, [.missing: missing])
    }
  }

  /// What the table comes to, before anybody reads it: when it ends and at what cost, or that it does not.
  private var inOneSentence: String {
    guard let plan = shownOutcome?.plan else { return "" }
    guard let months = plan.months else { return notPaidOff(by: plan) }
    let chosen = ChosenPlan(plan.strategy, comparison.budget)
    let ending = PlanEnding(
      comparison, self, chosen,
      lift: comparison.assessment.figures.shortOfDue + comparison.debts.offered)
    let sentence = ending.sentence(of: plan, after: months)
    guard comparison.isThere else { return say(PlanSentence.wereItThere, [.plan: sentence]) }
    let steps = chosen == ChosenPlan() ? ending.sentenceOfSteps(comparison.assessment.steps) : nil
    return paragraph(of: [sentence, arrearsWithin, butForMortgages(in: plan), steps], language)
  }

  /// What is behind is made up in the plan, where it is.
  var arrearsWithin: String? {
    let sum = comparison.debts.catchUp
    return sum > .zero ? say(PlanSentence.arrearsWithin, [.sum: shown(sum)]) : nil
  }

  /// When the others are paid off, where a mortgage goes on after them.
  private func butForMortgages(in plan: Plan) -> String? {
    let mortgages = Set(comparison.assessment.figures.debts.filter { $0.kind == .mortgage }.map(\.path))
    let others = plan.debts.filter { !mortgages.contains($0.path) }.compactMap(\.closes)
    guard others.count < plan.debts.count, let last = others.max(), last < plan.months ?? .max else { return nil }
    return say(PlanSentence.butForTheMortgage, [.end: saidMonth(last)])
  }

  private func notPaidOff(by plan: Plan) -> String {
    say(plans.count == 1 ? PlanSentence.doesNotPayOff : .doesNotPayOffInAnyOrder, [.budget: shown(plan.budget)])
  }

  private var comparedRows: [[String]] {
    var rows: [[String]] = []
    if hasOwnBudgets { rows.append(row(Text(en: "Paid each month", zh: "每月还款")) { budget(of: $0) }) }
    rows.append(row(Text(en: "Months to the end", zh: "几个月还清")) { months(of: $0) })
    rows.append(row(Text(en: "Interest", zh: "利息")) { $0.clears ? shown($0.interest) : "-" })
    if plans.contains(where: { $0.fees > .zero }) {
      rows.append(row(Text(en: "Fees", zh: "费用")) { $0.clears ? shown($0.fees) : "-" })
    }
    rows.append(
      row(Text(en: "First debt closed, month", zh: "第几个月还清第一笔")) { plan in
        plan.firstClosed.map { shown($0, of: plan) } ?? "-"
      })
    return rows + checkRows
  }

  private func row(_ label: Text, _ cell: (Plan) -> String) -> [String] {
    [label[language]] + plans.map(cell)
  }

  private func budget(of plan: Plan) -> String { plan.strategy.spendsBudget ? shown(plan.budget) : "-" }

  private func months(of plan: Plan) -> String {
    switch plan.ending {
    case .clears(let months): shown(months, of: plan)
    case .never(let months) where plan.isTooSlow: ">\(months)"
    case .never: Text(en: "never", zh: "还不清")[language]
    case .short: Text(en: "short", zh: "钱不够")[language]
    }
  }

  /// `57+` for a month in which the plan only lingers.
  private func shown(_ month: Int, of plan: Plan) -> String {
    plan.lingers.map { month > $0.month ? "\($0.month)+" : String(month) } ?? String(month)
  }

  /// The month after which each check that fires today no longer does; checks that debts do not move are left out.
  private var checkRows: [[String]] {
    guard let first = comparison.outcomes.first else { return [] }
    let rows = first.checks.indices.compactMap { place -> [String]? in
      let measure = first.checks[place].check.measure
      guard measure.movesWithDebts, measure != .arrears else { return nil }
      let cells = comparison.outcomes.map { outcome in
        let check = outcome.checks[place]
        return check.month.map { shown($0, of: outcome.plan) } ?? (check.missing.isEmpty ? "-" : "?")
      }
      return ["  " + label(of: comparison.assessment.fired[place])] + cells
    }
    guard !rows.isEmpty else { return [] }
    let head = Text(en: "Back within its line, month", zh: "第几个月回到参考线以内")[language]
    return [[head] + plans.map { _ in "" }] + rows
  }

  /// The title of a check with the debt's name first, which a narrow column keeps.
  private func label(of finding: Finding) -> String {
    let title = finding.check.title[language]
    guard let name = subjectName(of: finding, in: comparison.assessment.figures, language, columns: .max) else {
      return title
    }
    let rest = title.prefix(1).lowercased() + title.dropFirst()
    return Text(en: "\(name): \(rest)", zh: "\(name)：\(rest)")[language]
  }
}
