public import Checks
import Household
public import Money
import Outlook
public import Rules

/// When a check that fires today stops firing under a plan.
public struct CheckCleared: Sendable, Equatable {
  public var check: Check
  public var subject: Finding.Subject
  /// The first month after which it does not fire; nil where the plan does not get there.
  public var month: Int?
  /// Where debts that no plan can pay are in the way, the answers that they lack.
  public var missing: [String] = []
}

/// For each check that fires, the first month of the plan after which it does not: debts at what is left of them, paid
/// cards still lines, paid loans gone, everything else as it is today.
/// - Throws: `tooLarge`.
public func checksCleared(
  _ assessment: Assessment, paying debts: [PlanDebt], strategy: Strategy, budget: Amount, from start: CalendarDate,
  followsMinimums: Bool = false
) throws(PlanProblem) -> [CheckCleared] {
  let run = try PayoffRun(
    debts, strategy: strategy, budget: budget, from: start, followsMinimums: followsMinimums)
  var later = LaterFindings(assessment, debts, try BalanceHistory(run))
  return assessment.fired.map { finding in
    let month = finding.check.measure.movesWithDebts ? later.firstMonth(without: finding) : nil
    return CheckCleared(check: finding.check, subject: finding.subject, month: month)
  }
}

/// For whom today's checks still fire after a month of a plan, made once for each month that is asked for.
private struct LaterFindings {
  private let assessment: Assessment
  private let history: BalanceHistory
  private let places: DebtPlaces
  private let pack: Pack
  private var firing: [Int: [String: Set<Finding.Subject>]] = [:]

  init(_ assessment: Assessment, _ debts: [PlanDebt], _ history: BalanceHistory) {
    self.assessment = assessment
    self.history = history
    places = DebtPlaces(debts, in: assessment.household)
    pack = assessment.pack.only(assessment.fired.filter(\.check.measure.movesWithDebts))
  }

  /// By halves where a check that has stopped cannot start again: no balance rises, and it does not look at the calendar.
  mutating func firstMonth(without finding: Finding) -> Int? {
    guard history.neverRises, finding.check.measure != .balloon else {
      for month in stride(from: 1, through: history.lastMonth, by: 1) where !fires(finding, after: month) {
        return month
      }
      return nil
    }
    guard history.lastMonth > 0, !fires(finding, after: history.lastMonth) else { return nil }
    var (fires, stopped) = (0, history.lastMonth)
    while stopped - fires > 1 {
      let middle = (fires + stopped) / 2
      if self.fires(finding, after: middle) { fires = middle } else { stopped = middle }
    }
    return stopped
  }

  private mutating func fires(_ finding: Finding, after month: Int) -> Bool {
    let found = firing[month] ?? subjectsFiring(after: month)
    firing[month] = found
    return found[finding.check.id]?.contains(finding.subject) ?? false
  }

  private func subjectsFiring(after month: Int) -> [String: Set<Finding.Subject>] {
    let date = history.dates[month]
    let household = places.household(assessment.household, on: date) { history.balance(of: $0, after: month) }
    return pack.subjectsFiring(in: household, on: date)
  }
}
