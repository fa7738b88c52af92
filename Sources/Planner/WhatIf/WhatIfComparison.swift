public import Checks
import Counsel
import Household
public import Money
import Outlook
public import Rules

/// A household as it is beside what changes make of it: figures, checks, and the way to the end of its debts.
public struct WhatIfComparison: Sendable {
  public var whatIf: WhatIf
  public var before: Assessment
  /// Of what lasts; income of some months only is not in it.
  public var after: Assessment
  /// In the months of other income; nil without such.
  public var meanwhile: Assessment?
  /// nil without months of other income.
  public var gap: Reckoned<IncomeGap>?
  public var planBefore: ToTheEnd
  public var planAfter: ToTheEnd
  /// The same with what is paid each month kept up: what paid a debt that is gone goes on to the others. nil where the
  /// changes free nothing, or nothing of it is there.
  public var planKeptUp: ToTheEnd?

  /// The household's debts to the end, mortgages among them, dearest first, at what is paid today.
  public struct ToTheEnd: Sendable, Equatable {
    public var plan: Plan
    /// Debts of which too little is known to plan them.
    public var leftOut: [DebtsToPlan.LeftOut]
  }

  /// - Parameter asOf: the day of the assessment.
  /// - Throws: `tooLarge`.
  public init(_ whatIf: WhatIf, pack: Pack, asOf: CalendarDate) throws(PlanProblem) {
    self.whatIf = whatIf
    before = assess(whatIf.original, with: pack, asOf: asOf)
    after = assess(whatIf.household, with: pack, asOf: asOf)
    planBefore = try planned(before, extra: .zero)
    planAfter = try planned(after, extra: whatIf.extra)
    let freed = planBefore.plan.budget + whatIf.extra - planAfter.plan.budget
    let kept = freed + min(.zero, before.figures.margin ?? .zero)
    if whatIf.freesPayments, kept > .zero, !planAfter.plan.debts.isEmpty {
      planKeptUp = try planned(after, extra: whatIf.extra + kept)
    }
    guard !whatIf.temporaryIncomes.isEmpty else { return }
    let gap = incomeGap
    self.gap = gap
    var during = whatIf.household
    let lowest = whatIf.temporaryIncomes.map(\.income).min() ?? .zero
    during.income = .total(Stated(gap.value?.lowestIncome ?? lowest))
    meanwhile = assess(during, with: pack, asOf: asOf)
  }

  private var incomeGap: Reckoned<IncomeGap> {
    let figures = after.figures
    guard let month = figures.month.value, let savings = figures.savings.known else {
      let missing: [String] = if case .missing(let paths) = figures.month { paths } else { [] }
      return .missing(missing + figures.savings.missing)
    }
    return .known(
      IncomeGap(whatIf.temporaryIncomes, usual: month.income, needs: month.needs, savings: savings))
  }

  /// Where today's payments are not there, what all lenders together can be offered each month; nil where they are, and
  /// while it is not known.
  public var offeredInstead: Amount? {
    guard before.settlement.areOffersNeeded else { return nil }
    return before.settlement.offered
  }

  /// What one month takes, where savings fall below it through a change; nil otherwise, and while it is not known.
  public var monthNotHeld: Amount? {
    guard let now = after.figures.savings.known, let then = before.figures.savings.known, now < then,
      let needs = after.figures.monthNeeds.known, now < needs
    else { return nil }
    return needs
  }

  /// What is left each month, where the extra payments are more than that.
  public var marginBelowExtra: Amount? {
    guard whatIf.extra > .zero, let margin = after.figures.margin, margin < whatIf.extra else { return nil }
    return margin
  }
}

private func planned(
  _ assessment: Assessment, extra: Amount
) throws(PlanProblem) -> WhatIfComparison.ToTheEnd {
  let debts = try DebtsToPlan(of: assessment)
  let budget = debts.currentPayments + extra
  let plan = try simulate(debts.debts, strategy: .avalanche, budget: budget, from: assessment.asOf)
  return WhatIfComparison.ToTheEnd(plan: plan, leftOut: debts.leftOut.filter(\.isStillOwed))
}
