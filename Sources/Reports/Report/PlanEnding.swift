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
    let (budget, origin) = (text.shown(plan.budget), origin(of: plan))
    let (end, cost, whole) = (text.saidMonth(months), text.shown(plan.cost), whatEnds)
    return Text(
      en: "With \(budget) a month\(origin.en), \(whole.en) in \(end), with \(cost) of interest and fees.",
      zh: "\(origin.zh)每月还 \(budget)，\(end)\(whole.zh)，利息和费用一共 \(cost)。")[text.language]
  }

  /// The same with what is left each month paid on top, where the steps have it so.
  func sentenceOfSteps(_ steps: [Step]) -> String? {
    guard let extra = comparison.assessment.extraOnTheDearest(in: steps),
      let plan = try? simulate(
        comparison.debts.debts, strategy: .avalanche, budget: comparison.debts.currentPayments + extra,
        from: comparison.start, followsMinimums: true),
      let months = plan.months
    else { return nil }
    return sentence(of: plan, paying: extra, after: months)
  }

  private func sentence(of plan: Plan, paying extra: Amount, after months: Int) -> String {
    let (more, end, cost) = (text.shown(extra), text.saidMonth(months), text.shown(plan.cost))
    return Text(
      en:
        "With what is left each month (\(more)) on top, as in the steps: in \(end), with \(cost) of interest and fees.",
      zh: "照“下一步”说的，每月剩下的 \(more) 也拿来还：\(end)还清，利息和费用一共 \(cost)。")[text.language]
  }

  private var whatEnds: Text {
    let (inside, outside) = (comparison.debts.debts.count, notInThePlan)
    guard outside > 0 else {
      return comparison.debts.leftOut.contains { $0.reason == .mortgage }
        ? Text(en: "all but the mortgage is paid off", zh: "房贷以外全部还清") : Text(en: "all is paid off", zh: "全部还清")
    }
    return inside == 1
      ? Text(
        en: "the one debt of which enough is known is paid off (\(outside) not in the plan: see below)",
        zh: "就还清了（另有 \(outside) 笔不在计划里，见下面）")
      : Text(
        en: "the \(inside) debts of which enough is known are paid off (\(outside) not in the plan: see below)",
        zh: "资料够的 \(inside) 笔还清（另有 \(outside) 笔不在计划里，见下面）")
  }

  /// Cards paid in full carry nothing that a plan could pay off.
  private var notInThePlan: Int {
    comparison.debts.leftOut.count { if case .missing = $0.reason { true } else { false } }
  }

  /// Where the monthly sum comes from: in English behind it, in Chinese before it.
  private func origin(of plan: Plan) -> Text {
    guard plan.strategy.spendsBudget else { return Text(en: " at first, the minimums only", zh: "只还最低，头一个月") }
    switch chosen.budget {
    case .current where lift > .zero:
      let more = text.shown(lift)
      return Text(en: ", what is paid today and \(more) that cards ask for", zh: "照现在的，再加上卡上少还的 \(more)，")
    case .current:
      return notInThePlan == 0
        ? Text(en: ", what is paid today", zh: "照现在这样，")
        : comparison.debts.debts.count == 1
          ? Text(en: ", what is paid on it today", zh: "照现在这样，这一笔")
          : Text(en: ", what is paid on them today", zh: "照现在这样，这几笔")
    case .extra(let extra):
      let more = text.shown(extra)
      return Text(en: ", \(more) more than is paid today", zh: "比现在多还 \(more)，")
    case .total: return Text(same: "")
    case .within(let limit):
      return Text(en: ", the least that clears it within \(limit) months", zh: "要在 \(limit) 个月内还清，最少")
    }
  }
}

/// Before what a plan would do that takes more than there is.
let wereItThere = Text(en: "Were the money there: ", zh: "假如这笔钱拿得出来：")
