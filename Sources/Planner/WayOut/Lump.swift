public import Money
import Outlook
public import Rulebook

/// What a sum of money from elsewhere can clear.
public struct Lump: Sendable {
  /// A check that fires, and the smallest sum for it alone.
  public struct Alone: Sendable {
    public var finding: Finding
    public var sum: Amount
  }

  /// A check that fires and that no sum clears, or none that can be named.
  public struct Beyond: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// It follows an answer, not a sum.
      case isAnswer
      /// It would still fire with everything paid.
      case outOfReach
      /// Its figures lack these answers.
      case missing([String])
      /// Sums are not worked out for it.
      case notWorkedOut
    }

    public var finding: Finding
    public var reason: Reason
  }

  public var alone: [Alone]
  public var beyond: [Beyond]
  /// For all of `alone` together; nil where there is none of them.
  public var together: LumpSum?
  /// The same without the check whether all could be repaid at once, where that makes it smaller.
  public var withoutRepayingAll: Amount?

  public init(_ assessment: Assessment) {
    (alone, beyond) = ([], [])
    var goals: [ClearingGoal] = []
    for finding in assessment.fired {
      if let reason = Beyond.Reason(finding) {
        beyond.append(Beyond(finding: finding, reason: reason))
      } else if let goal = ClearingGoal(finding, in: assessment) {
        if let least = LumpSum([goal], of: assessment) {
          alone.append(Alone(finding: finding, sum: least.sum))
          goals.append(goal)
        } else {
          beyond.append(Beyond(finding: finding, reason: .outOfReach))
        }
      } else {
        beyond.append(Beyond(finding: finding, reason: .notWorkedOut))
      }
    }
    guard !goals.isEmpty else { return }
    together = LumpSum(goals, of: assessment)
    let others = goals.filter { if case .debtsWithinSavings = $0 { false } else { true } }
    guard !others.isEmpty, others.count < goals.count, let less = LumpSum(others, of: assessment)?.sum else { return }
    withoutRepayingAll = together.flatMap { less < $0.sum ? less : nil }
  }
}

extension Lump.Beyond.Reason {
  init?(_ finding: Finding) {
    if finding.check.measure.isAnswer {
      self = .isAnswer
    } else if !finding.lacks.isEmpty {
      self = .missing(finding.lacks)
    } else {
      return nil
    }
  }
}
