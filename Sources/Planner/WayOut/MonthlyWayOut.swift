import Household
public import Money
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
    let start = assessment.household.date ?? assessment.asOf
    debts = try DebtsToPlan(of: assessment.household, from: start)
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
    leftOver = beyondToday(assessment, debts)
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
    let missing = debts.leftOut.flatMap { debt in
      if case .missing(let paths) = debt.reason { paths } else { [String]() }
    }
    return missing.isEmpty || !paying.ends(goal, paying: .all) ? .outOfReach : .missing(missing)
  }
}

/// Today's margin, less where this month's interest lifts a minimum above what is paid.
private func beyondToday(_ assessment: Assessment, _ debts: DebtsToPlan) -> Amount? {
  guard let margin = assessment.figures.margin else { return nil }
  let planned = Set(debts.debts.map(\.path))
  let paid = assessment.figures.debts.filter { planned.contains($0.path) }
    .reduce(Amount.zero) { $0 + $1.payment.low }
  return margin + paid - debts.currentPayments
}

/// Debts being paid month by month, and what holds of the household meanwhile: a paid card stays a line, a paid loan is
/// gone, all else is as it is today.
private struct PayingOff {
  let debts: [PlanDebt]
  let start: CalendarDate
  private let today: Standpoint
  private let places: [Int]

  init(_ debts: [PlanDebt], of assessment: Assessment, from start: CalendarDate) {
    (self.debts, self.start) = (debts, start)
    today = Standpoint(assessment)
    let byPath = Dictionary(assessment.figures.debts.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in
      first
    }
    places = debts.map { byPath[$0.path] ?? 0 }
  }

  enum Extent { case planned, all }

  /// Whether it holds once these debts, or all, are paid.
  func ends(_ goal: ClearingGoal, paying extent: Extent = .planned) -> Bool {
    var point = today
    for place in extent == .all ? Array(point.left.indices) : places { point.left[place] = 0 }
    return goal.holds(at: point)
  }

  /// By halves for the first strategy; another is looked at only where it does with less.
  func least(
    for goals: [ClearingGoal], within months: Int, _ strategies: [Strategy], beyond current: Amount
  ) throws(PlanProblem) -> MonthlyWayOut.Span {
    var works = max(0, try owedAtFirst() - current.minorUnits)
    for strategy in strategies {
      guard works > 0, try clears(goals, strategy, current, works - 1, months) else { continue }
      var fails = Int64(-1)
      while works - fails > 1 {
        let middle = fails + (works - fails) / 2
        if try clears(goals, strategy, current, middle, months) { works = middle } else { fails = middle }
      }
    }
    var working: [Strategy] = []
    for strategy in strategies where try clears(goals, strategy, current, works, months) { working.append(strategy) }
    let extra = Amount(minorUnits: works)
    return MonthlyWayOut.Span(months: months, extra: extra, budget: current + extra, strategies: working)
  }

  /// All that is owed at the end of month 1.
  private func owedAtFirst() throws(PlanProblem) -> Int64 {
    var owed: Int64 = 0
    for debt in debts { owed = owed.addingReportingOverflow(try debt.firstMonth(from: start).owed).partialValue }
    return owed
  }

  /// Whether each goal holds after some month. Where no balance rises and no date matters, what holds goes on holding, and
  /// the last month tells.
  private func clears(
    _ goals: [ClearingGoal], _ strategy: Strategy, _ current: Amount, _ extra: Int64, _ months: Int
  ) throws(PlanProblem) -> Bool {
    let budget = current + Amount(minorUnits: extra)
    var run = try PayoffRun(debts, strategy: strategy, budget: budget, from: start, limit: months)
    var point = today
    var open = goals
    var mayRise = goals.contains { if case .dueInFullWithinSavings = $0 { true } else { false } }
    if !mayRise {
      var goesOn = true
      while goesOn {
        goesOn = try run.step()
        mayRise = mayRise || rises(run, point)
        move(&point, to: run)
      }
      if run.month > 0, goals.allSatisfy({ $0.holds(at: point) }) { return true }
      guard mayRise else { return false }
      run = try PayoffRun(debts, strategy: strategy, budget: budget, from: start, limit: months)
      point = today
    }
    var goesOn = true
    while goesOn {
      let before = run.month
      goesOn = try run.step()
      guard run.month > before else { return false }
      move(&point, to: run)
      open.removeAll { $0.holds(at: point) }
      if open.isEmpty { return true }
    }
    return false
  }

  private func move(_ point: inout Standpoint, to run: PayoffRun) {
    for (debt, place) in places.enumerated() { point.left[place] = run.balance(of: debt).minorUnits }
    point.date = run.date
  }

  private func rises(_ run: PayoffRun, _ point: Standpoint) -> Bool {
    places.enumerated().contains { run.balance(of: $0.offset).minorUnits > point.left[$0.element] }
  }
}
