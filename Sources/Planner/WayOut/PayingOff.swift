import Household
import Money
import Outlook
import Rulebook

/// Debts being paid month by month, and what holds of the household meanwhile: a paid card stays a line, a paid loan is
/// gone, all else is as it is today.
struct PayingOff {
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
