import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// The plan that was chosen: whether it can be kept up, when it ends, what it costs, how the balances fall.
  mutating func addPlan() {
    guard request.hasPlan, !assessment.isHeldBack else { return }
    let name = strategyName(request.plan.strategy)
    do {
      let comparison = try PlanComparison(
        assessment, strategies: [request.plan.strategy], budget: request.plan.budget,
        keepsSchedule: false, hasMinimums: false)
      add(
        "plan", Text(en: "The plan: \(name.en)", zh: "还款计划：\(name.zh)"), blocks(of: comparison))
    } catch {
      note(error.message)
    }
  }

  private func blocks(of comparison: PlanComparison) -> [ReportBlock] {
    let text = PlanReport(comparison, language)
    guard let outcome = comparison.outcomes.first, !comparison.debts.debts.isEmpty else { return [] }
    let ending = PlanEnding(comparison, text, request.plan, lift: assessment.figures.shortOfDue)
    let notes = text.notesOfDebts + (household.listsEveryDebt ? [] : [say(NoteSentence.unlisted)])
    let refusal = [text.lacking.map { paragraph(of: [$0, say(PlanSentence.offersInstead)], language) }].compactMap(
      \.self)
    let isAsked = request.plan != ChosenPlan()
    let shows = refusal.isEmpty || isAsked
    let paragraphs = refusal + (shows ? said(of: outcome, comparison, text, ending, isThere: refusal.isEmpty) : [])
    var blocks = paragraphs.map(ReportBlock.paragraph)
    if shows {
      if let chart = balances(of: outcome, comparison, text) { blocks.append(.chart(chart)) }
      if outcome.plan.debts.contains(where: { $0.closes != nil }) {
        blocks.append(.table(closings(of: outcome.plan, comparison, text)))
      }
    }
    if !notes.isEmpty { blocks.append(.list(notes.map { ReportItem(text: $0) }, isNumbered: false)) }
    return blocks
  }

  private func said(
    of outcome: PlanOutcome, _ comparison: PlanComparison, _ text: PlanReport, _ ending: PlanEnding, isThere: Bool
  ) -> [String] {
    var paragraphs: [String?] = []
    if let months = outcome.plan.months {
      let sentence = ending.sentence(of: outcome.plan, after: months)
      paragraphs += [
        isThere ? sentence : say(PlanSentence.wereItThere, [.plan: sentence]), advised(comparison, ending),
      ]
    } else if let (answer, more) = text.answer(outcome) {
      paragraphs += [begun(answer), more, isThere ? savingsNotCounted(outcome.plan) : nil]
    }
    let ofArrears = text.arrearsWithin ?? text.stepsBefore ?? arrearsApart
    return ([text.outOfSavings] + paragraphs + [text.risesAbove, ofArrears, text.doneAnyway]).compactMap(\.self)
  }

  /// What is behind is made up beside a plan, not in it.
  private var arrearsApart: String? {
    guard reportDebts.contains(where: \.isBehind) else { return nil }
    return say(PlanSentence.arrearsApart)
  }

  /// Where a plan lacks money in some month, that savings are no part of it.
  private func savingsNotCounted(_ plan: Plan) -> String? {
    guard case .short = plan.ending, !settlement.savingsHoldSumsDue, let savings = household.savings,
      savings.amount > .zero
    else { return nil }
    return say(PlanSentence.savingsNotCounted, [.sum: shown(savings)])
  }

  /// Where the steps say to pay more than today: what that makes of the plan.
  private func advised(_ comparison: PlanComparison, _ ending: PlanEnding) -> String? {
    guard request.plan == ChosenPlan() else { return nil }
    return ending.sentenceOfSteps(steps)
  }

  private func balances(
    of outcome: PlanOutcome, _ comparison: PlanComparison, _ text: PlanReport
  ) -> ReportChart? {
    guard let months = outcome.plan.months, months > 0,
      let balances = try? totalsOwed(comparison.debts.debts, under: outcome.plan)
    else { return nil }
    return text.balanceChart(
      balances, of: outcome, ending: months, title: Text(en: "What is still owed, month by month", zh: "逐月还剩多少没还"))
  }

  private func closings(of plan: Plan, _ comparison: PlanComparison, _ text: PlanReport) -> ReportTable {
    let hasFees = plan.fees > .zero
    func cells(_ name: String, _ owed: Amount, _ interest: String, _ fees: String, _ closed: String) -> [String] {
      [name, shown(owed), interest] + (hasFees ? [fees] : []) + [closed]
    }
    let debts = comparison.debts.debts
    let rows = zip(debts, plan.debts).map { debt, planned in
      let isClosed = planned.closes != nil
      return cells(
        text.name(of: debt.path), debt.balance, isClosed ? shown(planned.interest) : "-",
        isClosed ? shown(planned.fees) : "-", planned.closes.map(text.shownMonth) ?? "-")
    }
    let total =
      debts.count > 1 && plan.clears
      ? cells(
        Text(en: "Total", zh: "合计")[language], debts.reduce(.zero) { $0 + $1.balance }, shown(plan.interest),
        shown(plan.fees), "") : nil
    return ReportTable(
      caption: say(PlanSentence.closingsAssume),
      columns: [
        column(Text(en: "Debt", zh: "债务")), column(Text(en: "Owed", zh: "欠款"), isNumber: true),
        column(Text(en: "Interest", zh: "利息"), isNumber: true),
      ] + (hasFees ? [column(Text(en: "Fees", zh: "费用"), isNumber: true)] : [])
        + [column(Text(en: "Closed, month", zh: "第几个月还清"), isNumber: true)],
      rows: rows, total: total)
  }
}
