public import Checks
public import Counsel
public import Household
public import Money
public import Outlook
import Rules

/// When the debts of a household end: dearest first, as `plan` shows it, at what is paid today and with what is left each
/// month on top; in a gap that savings pay to its end, with what is due on each, since no more is there after it.
public struct DebtsEnd: Sendable {
  public struct End: Sendable {
    /// Paid each month on the debts together, to the end; nil for what is due on each as long as it
    /// lasts, which may come to be more than is paid today. What makes up what is behind comes on top.
    public var budget: Amount?
    /// The month in which all that is meant is paid off.
    public var date: CalendarDate
  }

  /// What the end is of.
  public enum Scope: Sendable {
    case everything
    case allButMortgages
    /// Of some other debts too little is known to say.
    case cards
  }

  public var asToday: End
  /// What is behind is made up meanwhile, as the settlement has it.
  public private(set) var makesUpArrears = false
  /// Where the steps have what is left each month paid on top: how much, and when it ends then.
  public var sooner: (extra: Amount, end: End)?
  public var scope: Scope

  /// nil where a debt does not end, where how arrears are made up has to be agreed yet or takes another sum from the next
  /// month on, where lenders get less than is due or a sum that falls due in full will not be there, and while not enough is known.
  public init?(of assessment: Assessment, taking steps: [Step]) {
    let figures = assessment.figures
    let settlement = assessment.settlement
    guard assessment.outlook.shortAgain == nil, figures.totals == nil, assessment.household.listsEveryDebt,
      settlement.paysWhatIsDue,
      !settlement.settled.contains(where: { $0.catchUp?.isTooLong ?? false || $0.catchUpLater != nil }),
      var debts = try? DebtsToPlan(of: assessment)
    else { return nil }
    debts.takeOffers(of: settlement)
    if debts.arePaidOff {
      (scope, makesUpArrears, asToday) = (.everything, true, End(budget: nil, date: assessment.asOf))
      return
    }
    guard let scope = Scope(of: debts, figures) else { return nil }
    self.scope = scope
    var withoutMortgages = scope == .allButMortgages ? try? DebtsToPlan(of: assessment, countsMortgages: false) : nil
    withoutMortgages?.takeOffers(of: settlement)
    makesUpArrears = debts.catchUp > .zero
    guard figures.margin.map({ $0 >= .zero }) ?? false else {
      guard scope != .cards, assessment.outlook.gap?.isPaidToItsEnd ?? false,
        let end = assessment.outlook.endOfDebtsAtDues,
        let beside = assessment.monthsOfInstalments
      else { return nil }
      asToday = End(budget: nil, date: max(end, assessment.asOf.adding(months: beside)))
      return
    }
    guard let end = End(of: debts, withoutMortgages, paying: .zero, scope, assessment) else { return nil }
    asToday = end
    guard let extra = assessment.extraOnTheDearest(in: steps),
      let sooner = End(of: debts, withoutMortgages, paying: extra, scope, assessment), sooner.date < end.date
    else { return }
    self.sooner = (extra, sooner)
  }
}

extension DebtsEnd.Scope {
  /// nil where neither all debts nor all cards can be planned.
  fileprivate init?(of debts: DebtsToPlan, _ figures: Figures) {
    let unplanned = Set(debts.leftOut.filter(\.isStillOwed).map(\.path))
    let isOpen = figures.debts.filter { unplanned.contains($0.path) }
    let planned = Set(debts.debts.map(\.path))
    if debts.debts.isEmpty { return nil }
    if isOpen.isEmpty {
      self = figures.debts.contains { $0.kind == .mortgage } ? .allButMortgages : .everything
    } else if !isOpen.contains(where: \.isCard),
      figures.debts.contains(where: { $0.isCard && planned.contains($0.path) })
    {
      self = .cards
    } else {
      return nil
    }
  }

  fileprivate func contains(_ debt: Debt) -> Bool {
    switch self {
    case .everything: true
    case .allButMortgages: debt.kind != .mortgage
    case .cards: debt.isCard
    }
  }
}

extension DebtsToPlan {
  fileprivate func plan(paying extra: Amount, from day: CalendarDate) -> Plan? {
    try? simulate(
      debts, strategy: .avalanche, budget: currentPayments + extra, from: day, followsMinimums: true)
  }

  /// Whether a debt that is not among `others` ends before one of them.
  fileprivate func endsOne(before others: DebtsToPlan, in plan: Plan) -> Bool {
    let staying = Set(others.debts.map(\.path))
    guard let first = plan.debts.filter({ !staying.contains($0.path) }).compactMap(\.closes).min() else { return false }
    return plan.debts.contains { staying.contains($0.path) && $0.closes ?? .max > first }
  }
}

extension DebtsEnd.End {
  /// What a mortgage frees that ends before the others pays none of them off: when they end is reckoned without it.
  fileprivate init?(
    of debts: DebtsToPlan, _ withoutMortgages: DebtsToPlan?, paying extra: Amount, _ scope: DebtsEnd.Scope,
    _ assessment: Assessment
  ) {
    guard var plan = debts.plan(paying: extra, from: assessment.asOf) else { return nil }
    if let others = withoutMortgages, debts.endsOne(before: others, in: plan) {
      guard let theirs = others.plan(paying: extra, from: assessment.asOf) else { return nil }
      plan = theirs
    }
    let meant = Set(assessment.figures.debts.filter(scope.contains).map(\.path))
    let followed = plan.debts.filter { meant.contains($0.path) }
    let ends = followed.compactMap(\.closes)
    guard ends.count == followed.count, let last = ends.max() else { return nil }
    guard let beside = assessment.monthsOfInstalments else { return nil }
    let instalments = assessment.cardsWithInstalments.reduce(Amount.zero) { $0 + $1.instalments.monthly.amount }
    budget = plan.rise == nil ? plan.budget + instalments : nil
    date = assessment.asOf.adding(months: max(last, beside))
  }
}

extension Assessment {
  /// Cards paid in full with instalments inside, which go on beside every plan: what else such a card owes is spending.
  public var cardsWithInstalments: [(debt: Debt, instalments: Instalments)] {
    figures.debts.compactMap { debt in
      guard debt.isCard, debt.isPaidInFull, let instalments = household.cards?[debt.id.index].instalments else {
        return nil
      }
      return (debt, instalments)
    }
  }

  /// Until the last of those is paid; 0 where there are none, nil where it is not known of one.
  fileprivate var monthsOfInstalments: Int? {
    let lefts = cardsWithInstalments.map(\.instalments.left)
    return lefts.contains(nil) ? nil : lefts.compactMap(\.self).max() ?? 0
  }

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
