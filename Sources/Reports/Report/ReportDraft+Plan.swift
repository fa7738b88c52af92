import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// The plan that was chosen: whether it can be kept up, when it ends, what it costs, how the balances fall.
  mutating func addPlan() {
    guard request.hasPlan, !assessment.isHeldBack else { return }
    let name = strategyName(request.plan.strategy)
    do {
      let comparison = try PlanComparison(
        assessment, strategies: [request.plan.strategy], budget: request.plan.budget, keepsSchedule: false,
        hasMinimums: false)
      add("plan", Text(en: "The plan: \(name.en)", zh: "还款计划：\(name.zh)"), blocks(of: comparison))
    } catch {
      note(error.message)
    }
  }

  private func blocks(of comparison: PlanComparison) -> [ReportBlock] {
    let text = PlanReport(
      comparison, Page(language: language, columns: 80, emphasise: { $1 }), nameColumns: wholeName)
    guard let outcome = comparison.outcomes.first, !comparison.debts.debts.isEmpty else { return [] }
    let ending = PlanEnding(comparison, text, request.plan)
    var paragraphs: [String?] = []
    if let months = outcome.plan.months {
      paragraphs += [ending.sentence(of: outcome.plan, after: months), advised(comparison, ending)]
    } else if let (answer, more) = text.answer(outcome) {
      paragraphs += [text.begun(answer[language]), more]
    }
    paragraphs += [text.doneAnyway, text.liftedToday, text.lacking]
    var blocks = paragraphs.compactMap(\.self).map(ReportBlock.paragraph)
    if let chart = balances(of: outcome, comparison, text) { blocks.append(.chart(chart)) }
    blocks.append(.table(closings(of: outcome.plan, comparison, text)))
    let unlisted = household.listsEveryDebt ? [] : [unlistedDebtsNote[language]]
    let rest = text.notesOfDebts + unlisted
    if !rest.isEmpty { blocks.append(.list(rest.map { ReportItem(text: $0) }, isNumbered: false)) }
    return blocks
  }

  /// Where the steps say to pay more than today: what that makes of the plan.
  private func advised(_ comparison: PlanComparison, _ ending: PlanEnding) -> String? {
    guard request.plan == ChosenPlan(), let extra = assessment.figures.margin, extra > .zero,
      steps.contains(where: { $0.advice.stage == .dearest && $0.advice.costs == .monthly }),
      let plan = try? simulate(
        comparison.debts.debts, strategy: .avalanche, budget: comparison.debts.currentPayments + extra,
        from: comparison.start, followsMinimums: true),
      let months = plan.months
    else { return nil }
    return ending.sentence(of: plan, paying: extra, after: months)
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
        balances, events: text.events(of: outcome)))
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
