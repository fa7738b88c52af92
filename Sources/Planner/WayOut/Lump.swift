public import Checks
import Household
public import Money
import Outlook
import Rules

/// What a sum of money from elsewhere can clear.
public struct Lump: Sendable {
  /// A check that fires, and a sum that clears it alone.
  public struct Alone: Sendable {
    public var finding: Finding
    public var sum: Amount
    /// A smaller one does not; else it may be a little less.
    public var isLeast: Bool
  }

  /// A check that fires and that no sum clears, or none that can be named.
  public struct Beyond: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// It follows an answer, not a sum.
      case isAnswer
      /// It fires for mortgages alone, which are not counted in.
      case mortgage
      /// It would still fire with everything paid that is counted in.
      case outOfReach
      /// Its figures lack these answers.
      case missing([String])
    }

    public var finding: Finding
    public var reason: Reason
  }

  public var alone: [Alone] = []
  public var beyond: [Beyond] = []
  /// What makes up what is behind, or the most that this can be: it comes first in every sum.
  public var behind: Amount
  /// Those of `alone` that mortgages, which are not counted in, keep over the line even so.
  public var overWithMortgages: [Finding] = []
  /// For all of `alone` together; nil where there is none of them.
  public var together: LumpSum?
  /// The same without the check whether all could be repaid at once, where that makes it smaller.
  public var withoutRepayingAll: Amount?

  /// - Parameter countsMortgages: false pays nothing on mortgages, and leaves them out of sums of all debts.
  init(_ assessment: Assessment, countsMortgages: Bool = false) {
    let uses = LumpUses(assessment, countsMortgages: countsMortgages)
    behind = uses.behind
    for finding in assessment.fired {
      let later = LaterChecks([finding], of: assessment.pack, countsMortgages: countsMortgages)
      if let reason = Beyond.Reason(finding, later, in: assessment) {
        beyond.append(Beyond(finding: finding, reason: reason))
      } else if let least = uses.leastSum(for: [finding]) {
        alone.append(Alone(finding: finding, sum: least.sum, isLeast: least.isLeast))
      } else {
        beyond.append(Beyond(finding: finding, reason: .whereNothingClears(in: assessment)))
      }
    }
    guard !alone.isEmpty else { return }
    if !countsMortgages { overWithMortgages = alone.map(\.finding).filter { firesForMortgages($0, assessment) } }
    let known = alone.filter(\.isLeast).map(\.sum).max() ?? .zero
    together = uses.least(for: alone.map(\.finding), atLeast: known)
    let others = alone.filter { $0.finding.check.measure != .savingsAgainstDebts }
    guard !others.isEmpty, others.count < alone.count,
      let less = uses.leastSum(for: others.map(\.finding))?.sum
    else { return }
    withoutRepayingAll = together.flatMap { less < $0.sum ? less : nil }
  }
}

/// Whether a finding of sums of all debts still fires with every debt paid but mortgages.
private func firesForMortgages(_ finding: Finding, _ assessment: Assessment) -> Bool {
  guard LaterChecks([finding], of: assessment.pack, countsMortgages: false).leavesOutMortgages,
    assessment.figures.debts.contains(where: { $0.kind == .mortgage && $0.owesSomething }),
    var debts = try? DebtsToPlan(of: assessment)
  else { return false }
  debts.leaveOutMortgages(of: assessment.household)
  return LaterChecks([finding], of: assessment.pack, countsMortgages: true)
    .fire(in: debts.paidOff(assessment), on: assessment.asOf)
}

extension Lump.Beyond.Reason {
  /// Of a finding that nothing clears: while sums stand in place of the lists no debt can be paid, so it cannot be told.
  static func whereNothingClears(in assessment: Assessment) -> Self {
    assessment.figures.totals == nil ? .outOfReach : .missing(["cards", "loans"])
  }

  /// nil for a finding that money may clear.
  init?(_ finding: Finding, _ later: LaterChecks, in assessment: Assessment) {
    if finding.check.measure.isAnswer {
      self = .isAnswer
    } else if !finding.lacks.isEmpty {
      self = .missing(finding.lacks)
    } else if later.asCounted(finding, in: assessment) == nil {
      self = .mortgage
    } else {
      return nil
    }
  }
}
