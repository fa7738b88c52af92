import Household
public import Money
import Outlook
public import Rulebook

/// The smallest extra each month with which the checks that fire stop firing, for each of several spans.
public struct MonthlyWayOut: Sendable {
  public struct Span: Sendable, Equatable {
    public var months: Int
    /// Beyond what is paid today; a minor unit less does not do under any strategy.
    public var extra: Amount
    /// All that is paid each month on the debts of the plan.
    public var budget: Amount
    /// The strategies with which it does, in the order in which they are shown.
    public var strategies: [Strategy]
  }

  public static let spans = [6, 12, 24, 36]

  public var debts: DebtsToPlan
  /// What is to stop firing.
  public var findings: [Finding]
  /// Firing, and not to be cleared by paying month by month.
  public var beyond: [Lump.Beyond]
  /// Empty where nothing is to be cleared so.
  public var spans: [Span]
  /// What is left each month beyond what is paid today; nil while answers are missing.
  public var leftOver: Amount?

  /// - Throws: `tooLarge`.
  public init(_ assessment: Assessment) throws(PlanProblem) {
    let start = assessment.asOf
    debts = try DebtsToPlan(of: assessment)
    (findings, beyond, spans) = ([], [], [])
    let paying = PayingOff(debts.debts, of: assessment, from: start)
    var goals: [ClearingGoal] = []
    for finding in assessment.fired {
      if let goal = ClearingGoal(finding, in: assessment), paying.ends(goal) {
        findings.append(finding)
        goals.append(goal)
      } else {
        beyond.append(Lump.Beyond(finding: finding, reason: reason(finding, assessment, paying)))
      }
    }
    leftOver = assessment.figures.margin
    guard !goals.isEmpty else { return }
    let strategies = everyStrategy(of: assessment.pack).filter { $0 != .minimums }
    for months in MonthlyWayOut.spans {
      spans.append(try paying.least(for: goals, within: months, strategies, beyond: debts.currentPayments))
    }
  }
}

extension MonthlyWayOut {
  /// Why no payments clear it: where those debts are in the way that no plan can pay, the answers that they lack.
  private func reason(
    _ finding: Finding, _ assessment: Assessment, _ paying: PayingOff
  ) -> Lump.Beyond.Reason {
    if let reason = Lump.Beyond.Reason(finding) { return reason }
    guard let goal = ClearingGoal(finding, in: assessment) else { return .notWorkedOut }
    let missing = debts.missing(inTheWayOf: goal, paying)
    return missing.isEmpty ? .outOfReach : .missing(missing)
  }
}

extension DebtsToPlan {
  /// The answers of debts that no plan can pay, where only those keep a goal from being reached.
  fileprivate func missing(inTheWayOf goal: ClearingGoal, _ paying: PayingOff) -> [String] {
    paying.ends(goal) || !paying.ends(goal, paying: .all) ? [] : leftOut.flatMap(\.missing)
  }

  /// The answers without which it cannot be told when a finding stops firing.
  func missing(for finding: Finding, _ paying: PayingOff, _ assessment: Assessment) -> [String] {
    guard finding.check.measure.movesWithDebts else { return [] }
    return ClearingGoal(finding, in: assessment).map { missing(inTheWayOf: $0, paying) } ?? finding.lacks
  }
}
