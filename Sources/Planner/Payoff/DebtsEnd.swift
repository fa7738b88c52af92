public import Checks
public import Counsel
import Household
public import Money
import Outlook
import Rules

/// When the debts of a household end: dearest first, as `plan` shows it, at what is paid today and with what is left each
/// month on top; in a gap that savings pay to its end, with what is due on each, since no more is there after it.
public struct DebtsEnd: Sendable {
  public struct End: Sendable {
    /// Paid each month on the debts together, to the end; nil for what is due on each as long as it lasts.
    public var budget: Amount?
    /// The month in which all but mortgages are paid off.
    public var date: CalendarDate
  }

  public var asToday: End
  /// Where the steps have what is left each month paid on top: how much, and when it ends then.
  public var sooner: (extra: Amount, end: End)?
  /// Mortgages go on after it.
  public var leavesMortgages: Bool

  /// nil where a debt does not end, where a month does not hold what it takes, and while not enough is known.
  public init?(of assessment: Assessment, taking steps: [Step]) {
    let figures = assessment.figures
    leavesMortgages = figures.debts.contains { $0.kind == .mortgage }
    guard assessment.outlook.shortAgain == nil, figures.totals == nil, assessment.household.listsEveryDebt,
      let debts = try? DebtsToPlan(of: assessment), !debts.debts.isEmpty,
      debts.leftOut.allSatisfy({ $0.reason == .paidInFull })
    else { return nil }
    guard figures.margin.map({ $0 >= .zero }) ?? false else {
      guard assessment.outlook.gap?.isPaidToItsEnd ?? false, let end = assessment.outlook.endOfDebts else { return nil }
      asToday = End(budget: nil, date: end)
      return
    }
    guard let end = End(of: debts, paying: .zero, assessment) else { return nil }
    asToday = end
    guard let extra = assessment.extraOnTheDearest(in: steps),
      let sooner = End(of: debts, paying: extra, assessment), sooner.date < end.date
    else { return }
    self.sooner = (extra, sooner)
  }
}

extension DebtsEnd.End {
  fileprivate init?(of debts: DebtsToPlan, paying extra: Amount, _ assessment: Assessment) {
    guard
      let plan = try? simulate(
        debts.debts, strategy: .avalanche, budget: debts.currentPayments + extra, from: assessment.asOf,
        followsMinimums: true)
    else { return nil }
    let mortgages = Set(assessment.figures.debts.filter { $0.kind == .mortgage }.map(\.path))
    let others = plan.debts.filter { !mortgages.contains($0.path) }
    let ends = others.compactMap(\.closes)
    guard ends.count == others.count, let last = ends.max() else { return nil }
    (budget, date) = (plan.budget, assessment.asOf.adding(months: last))
  }
}

extension Assessment {
  /// What is left each month, where the steps have it paid on the dearest debt; nil where they do not.
  public func extraOnTheDearest(in steps: [Step]) -> Amount? {
    guard let extra = figures.margin, extra > .zero, steps.contains(where: \.paysTheDearest) else { return nil }
    return extra
  }
}

extension Step {
  /// Not one that pays down a cheap debt before its rate ends: no such plan is worked out.
  fileprivate var paysTheDearest: Bool {
    advice.stage == .dearest && advice.costs == .monthly && !advice.needs.contains(.onlyRatesThatEnd)
  }
}
