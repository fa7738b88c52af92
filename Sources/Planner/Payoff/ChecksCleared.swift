import Household
public import Money
public import Rulebook

/// When a check that fires today stops firing under a plan.
public struct CheckCleared: Sendable, Equatable {
  public var check: Check
  public var subject: Finding.Subject
  /// The first month after which it does not fire; nil where the plan does not get there.
  public var month: Int?
}

/// For each check that fires, the first month of the plan after which it does not: debts at what is left of them, paid
/// cards still lines, paid loans gone, everything else as it is today.
/// - Throws: `tooLarge`.
public func checksCleared(
  _ assessment: Assessment, paying debts: [PlanDebt], strategy: Strategy, budget: Amount, from start: CalendarDate
) throws(PlanProblem) -> [CheckCleared] {
  var found = assessment.fired.map { CheckCleared(check: $0.check, subject: $0.subject, month: nil) }
  var run = try PayoffRun(debts, strategy: strategy, budget: budget, from: start)
  let places = DebtPlaces(debts, in: assessment.household)
  var pack = assessment.pack
  var goesOn = true
  while goesOn {
    let open = Set(found.filter { $0.month == nil && $0.check.measure.movesWithDebts }.map(\.check.id))
    guard !open.isEmpty else { return found }
    if pack.checks.count != open.count { pack.checks.removeAll { !open.contains($0.id) } }
    let before = run.month
    goesOn = try run.step()
    guard run.month > before else { return found }
    let later = places.household(assessment.household, on: run.date, balance: run.balance)
    let fired = assess(later, with: pack, asOf: run.date).fired
    for index in found.indices where found[index].month == nil && open.contains(found[index].check.id) {
      let fires = fired.contains { $0.check.id == found[index].check.id && $0.subject == found[index].subject }
      if !fires { found[index].month = run.month }
    }
  }
  return found
}

extension Measure {
  /// Whether paying debts can change what it says.
  public var movesWithDebts: Bool {
    switch self {
    case .everydaySpendingOnCards, .urgentMatters, .borrowingToRepay, .heavyBurden, .reportUnseen,
      .recordErrors, .repairAgent:
      false
    default: true
    }
  }
}
