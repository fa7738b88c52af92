public import Checks
import Household
public import Money
import Outlook
import Rules

/// The smallest extra each month with which the checks that fire no longer do at the end of each of several spans.
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
  public var findings: [Finding] = []
  /// Firing, and not to be cleared by paying month by month.
  public var beyond: [Lump.Beyond] = []
  /// Those that the income could carry at all; empty where nothing is to be cleared so.
  public var spans: [Span] = []
  /// The months of the spans that would take more than the whole income.
  public var beyondIncome: [Int] = []
  /// What is left each month beyond what is paid today; nil while answers are missing.
  public var leftOver: Amount?

  /// - Parameter countsMortgages: false leaves mortgages as they are agreed, outside the sums.
  /// - Throws: `tooLarge`.
  init(_ assessment: Assessment, countsMortgages: Bool = false) throws(PlanProblem) {
    debts = try DebtsToPlan(of: assessment)
    if !countsMortgages { debts.leaveOutMortgages(of: assessment.household) }
    leftOver = assessment.figures.margin
    let stuck = LaterChecks(assessment.fired, of: assessment.pack, countsMortgages: countsMortgages)
      .firing(in: debts.paidOff(assessment), on: assessment.asOf)
    for finding in assessment.fired {
      let later = LaterChecks([finding], of: assessment.pack, countsMortgages: countsMortgages)
      if let reason = Lump.Beyond.Reason(finding, later, in: assessment) {
        beyond.append(Lump.Beyond(finding: finding, reason: reason))
      } else if stuck.contains(where: { $0.check.id == finding.check.id && $0.subject.name == finding.subject.name }) {
        let missing = debts.missing(for: finding, of: assessment, countsMortgages: countsMortgages)
        beyond.append(
          Lump.Beyond(
            finding: finding, reason: missing.isEmpty ? .whereNothingClears(in: assessment) : .missing(missing)))
      } else {
        findings.append(finding)
      }
    }
    guard !findings.isEmpty else { return }
    let later = LaterChecks(findings, of: assessment.pack, countsMortgages: countsMortgages)
    let paying = PayingOn(debts, later, assessment)
    var most: Amount?
    for months in MonthlyWayOut.spans {
      let span = try paying.least(within: months, asIn: most)
      most = span.extra
      if let income = assessment.figures.monthlyIncome.high, span.extra > .zero, span.budget > income {
        beyondIncome.append(months)
      } else {
        spans.append(span)
      }
    }
  }
}

/// Debts being paid month by month with one budget or another.
private struct PayingOn {
  let debts: [PlanDebt]
  let current: Amount
  let later: LaterChecks
  let household: Household
  let places: DebtPlaces
  let start: CalendarDate
  let strategies: [Strategy]

  init(_ planned: DebtsToPlan, _ later: LaterChecks, _ assessment: Assessment) {
    (debts, current) = (planned.debts, planned.currentPayments)
    (self.later, household, start) = (later, assessment.household, assessment.asOf)
    places = DebtPlaces(debts, in: household)
    strategies = everyStrategy(of: assessment.pack).filter { $0 != .minimums }
  }

  /// By halves for the first strategy; another is looked at only where it does with less, and near by first.
  /// - Parameter shorter: what a shorter span takes: more than that is not needed, where it does here too.
  func least(within months: Int, asIn shorter: Amount?) throws(PlanProblem) -> MonthlyWayOut.Span {
    var works = Amount(minorUnits: max(0, try owedAtFirst() - current.minorUnits))
    if let shorter, shorter < works, let first = strategies.first, try clears(first, shorter, months) {
      works = shorter
    }
    for strategy in strategies {
      guard works > .zero, try clears(strategy, Amount(minorUnits: works.minorUnits - 1), months) else { continue }
      var fails = Int64(-1)
      var step = Int64(1)
      while strategy != strategies.first, step < works.minorUnits {
        let lower = Amount(minorUnits: works.minorUnits - step)
        guard try clears(strategy, lower, months) else {
          fails = lower.minorUnits
          break
        }
        (works, step) = (lower, step * 4)
      }
      while works.minorUnits - fails > 1 {
        let middle = Amount(minorUnits: fails + (works.minorUnits - fails) / 2)
        if try clears(strategy, middle, months) { works = middle } else { fails = middle.minorUnits }
      }
    }
    var working: [Strategy] = []
    for strategy in strategies where try clears(strategy, works, months) { working.append(strategy) }
    return MonthlyWayOut.Span(months: months, extra: works, budget: current + works, strategies: working)
  }

  /// All that is owed at the end of month 1.
  private func owedAtFirst() throws(PlanProblem) -> Int64 {
    var owed: Int64 = 0
    for debt in debts { owed = owed.addingReportingOverflow(try debt.firstMonth(from: start).owed).partialValue }
    return owed
  }

  /// Whether every payment is met, and nothing fires at the end of so many months.
  private func clears(_ strategy: Strategy, _ extra: Amount, _ months: Int) throws(PlanProblem) -> Bool {
    var run = try PayoffRun(debts, strategy: strategy, budget: current + extra, from: start, limit: months)
    while try run.step() {}
    if case .short = run.ending { return false }
    return !later.fire(in: places.household(household, on: run.date, balance: run.balance), on: run.date)
  }
}
