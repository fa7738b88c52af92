public import Checks
import Household
public import Money
import Outlook
public import Rules

/// A plan with what it does for the household's checks, and what it would take where it never clears.
public struct PlanOutcome: Sendable {
  public var plan: Plan
  /// One for each finding that fires today.
  public var checks: [CheckCleared]
  /// nil when it clears.
  public var needs: PaymentsNeeded?
}

/// The plans of one household side by side.
public struct PlanComparison: Sendable {
  public var assessment: Assessment
  public var debts: DebtsToPlan
  public var outcomes: [PlanOutcome]
  /// What was asked for.
  public var budget: BudgetChoice
  /// For each card with a minimum.
  public var minimums: [MinimumTruth]
  /// Where the least for a term was asked, and today's payments are done within it: their months.
  public var monthsAsToday: Int?

  /// The day of the assessment, whatever day the household was written down on.
  public var start: CalendarDate { assessment.asOf }

  /// - Parameters:
  ///   - countsMortgages: false leaves mortgages to what is agreed, unless an order names one, or nothing else is owed.
  ///   - hasMinimums: false leaves out where minimums lead, which takes longest.
  /// - Throws: `tooLarge`.
  public init(
    _ assessment: Assessment, strategies: [Strategy], budget: BudgetChoice, keepsSchedule: Bool,
    countsMortgages: Bool = false, hasMinimums: Bool = true
  ) throws(PlanProblem) {
    (self.assessment, self.budget) = (assessment, budget)
    let start = assessment.asOf
    let named = strategies.flatMap { strategy -> [String] in if case .order(let paths) = strategy { paths } else { [] }
    }
    let isNamed = assessment.figures.debts.contains { $0.kind == .mortgage && named.contains($0.path) }
    debts = try DebtsToPlan(of: assessment, countsMortgages: countsMortgages || isNamed)
    if budget.followsMinimums { debts.takeOffers(of: assessment.settlement) }
    outcomes = []
    minimums = []
    for strategy in strategies {
      outcomes.append(try outcome(strategy, budget, keepsSchedule: keepsSchedule))
    }
    monthsAsToday = try monthsAsToday(within: budget)
    guard hasMinimums else { return }
    for debt in debts.debts {
      if let truth = try MinimumTruth(debt, from: start, littleLeft: littleLeft) { minimums.append(truth) }
    }
  }

  private var littleLeft: Amount? { assessment.outlook.practice.littleLeft }

  private func monthsAsToday(within choice: BudgetChoice) throws(PlanProblem) -> Int? {
    guard case .within(let limit) = choice, !debts.debts.isEmpty else { return nil }
    return try simulate(
      debts.debts, strategy: .avalanche, budget: debts.currentPayments, from: start, limit: limit
    ).months
  }

  private func outcome(
    _ strategy: Strategy, _ choice: BudgetChoice, keepsSchedule: Bool
  ) throws(PlanProblem) -> PlanOutcome {
    let (debts, budget) = (debts.debts, try sum(of: choice, strategy))
    let follows = choice.followsMinimums
    let plan = try simulate(
      debts, strategy: strategy, budget: budget, from: start, followsMinimums: follows, littleLeft: littleLeft,
      keepsSchedule: keepsSchedule)
    var needs: PaymentsNeeded?
    if case .never = plan.ending { needs = try PaymentsNeeded(debts, strategy: strategy, from: start) }
    var checks = try checksCleared(
      assessment, paying: debts, strategy: strategy, budget: budget, from: start, followsMinimums: follows)
    for (place, finding) in assessment.fired.enumerated() where checks[place].month == nil {
      checks[place].missing = self.debts.missing(for: finding, of: assessment)
    }
    return PlanOutcome(plan: plan, checks: checks, needs: needs)
  }

  private func sum(of choice: BudgetChoice, _ strategy: Strategy) throws(PlanProblem) -> Amount {
    switch choice {
    case .current: return debts.currentPayments
    case .total(let budget): return budget
    case .extra(let extra): return debts.currentPayments + extra
    case .within(let months):
      return try smallestBudget(debts.debts, strategy: strategy, from: start, within: months) ?? debts.currentPayments
    }
  }

  /// Whether every strategy with a budget ends in the same month at the same cost.
  public var makesNoDifference: Bool {
    var ends: [Int] = []
    var costs: [Amount] = []
    for outcome in outcomes where outcome.plan.strategy.spendsBudget {
      guard let months = outcome.plan.months else { return false }
      ends.append(months)
      costs.append(outcome.plan.cost)
    }
    return ends.count > 1 && Set(ends).count == 1 && Set(costs).count == 1
  }
}

/// Every strategy that needs no names, in the order in which they are shown; the one that stands on a card's line only where
/// the pack has such a check.
public func everyStrategy(of pack: Pack) -> [Strategy] {
  [.avalanche, .snowball, utilisationLine(of: pack).map { .utilisation(over: $0) }, .lines, .minimums].compactMap(
    \.self)
}

/// Where the pack's check of cards draws its line; nil without such a check.
package func utilisationLine(of pack: Pack) -> Ratio? {
  pack.checks.first { $0.measure == .cardUtilisation }?.threshold?.ratio
}
