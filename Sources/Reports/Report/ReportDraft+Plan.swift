import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// The dearest debt first, with what is paid today: when it ends, what it costs, how the balances fall.
  mutating func addPlan() {
    guard request.hasPlan, !assessment.isHeldBack else { return }
    do {
      let comparison = try PlanComparison(
        assessment, strategies: [.avalanche], budget: .current, keepsSchedule: false, hasMinimums: false)
      add("plan", Text(en: "The plan: dearest first", zh: "还款计划：先还利率最高的"), blocks(of: comparison))
    } catch {
      note(error.message)
    }
  }

  private func blocks(of comparison: PlanComparison) -> [ReportBlock] {
    let text = PlanReport(comparison, Page(language: language, columns: 80, emphasise: { $1 }))
    guard let outcome = comparison.outcomes.first, !comparison.debts.debts.isEmpty else { return [] }
    var blocks: [ReportBlock] = []
    if let months = outcome.plan.months {
      blocks.append(.paragraph(ending(outcome.plan, after: months, text)))
    } else if let (answer, more) = text.answer(outcome) {
      blocks.append(.paragraph(text.begun(answer[language])))
      if let more { blocks.append(.paragraph(more)) }
    }
    if let chart = balances(of: outcome, comparison, text) { blocks.append(.chart(chart)) }
    blocks.append(.table(closings(of: outcome.plan, comparison, text)))
    let rest = text.notesOfDebts
    if !rest.isEmpty { blocks.append(.list(rest.map { ReportItem(text: $0) }, isNumbered: false)) }
    return blocks
  }

  private func ending(_ plan: Plan, after months: Int, _ text: PlanReport) -> String {
    let (budget, cost, end) = (shown(plan.budget), shown(plan.cost), text.saidMonth(months))
    return Text(
      en: "With \(budget) a month, what is paid today, all is paid off in \(end), with \(cost) of interest and fees.",
      zh: "照现在每月还 \(budget)，\(end)全部还清，利息和费用一共 \(cost)。")[language]
  }

  private func balances(
    of outcome: PlanOutcome, _ comparison: PlanComparison, _ text: PlanReport
  ) -> ReportChart? {
    guard let months = outcome.plan.months, months > 0,
      let balances = try? totalsOwed(comparison.debts.debts, under: outcome.plan)
    else { return nil }
    let start = shown(balances[0])
    return ReportChart(
      id: "balances", title: Text(en: "What is still owed, month by month", zh: "逐月还剩多少没还")[language],
      description: Text(
        en: "From \(start) on \(comparison.start) to nothing in \(text.saidMonth(months)).",
        zh: "从 \(comparison.start) 的 \(start) 到\(text.saidMonth(months))还清。")[language],
      content: .balances(
        balances, events: text.events(of: outcome).map { ReportChart.Event(month: $0.month, text: $0.text) }))
  }

  private func closings(of plan: Plan, _ comparison: PlanComparison, _ text: PlanReport) -> ReportTable {
    ReportTable(
      caption: Text(
        en: "Worked out month by month; nothing new is borrowed or bought on credit, rates stay as they are",
        zh: "逐月计算；假定不再新借、不再刷卡，利率不变")[language],
      columns: [
        column(Text(en: "Debt", zh: "债务")), column(Text(en: "Owed", zh: "欠款"), isNumber: true),
        column(Text(en: "Interest", zh: "利息"), isNumber: true),
        column(Text(en: "Closed, month", zh: "第几个月还清"), isNumber: true),
      ],
      rows: zip(comparison.debts.debts, plan.debts).map { debt, planned in
        [
          text.name(of: debt.path), shown(debt.balance), planned.closes == nil ? "-" : shown(planned.interest),
          planned.closes.map(text.shownMonth) ?? "-",
        ]
      })
  }
}
