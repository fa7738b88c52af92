public import Household
public import Wording

/// A step that a person can take.
public struct Advice: Sendable, Equatable {
  /// The order of the one list of steps.
  public enum Stage: String, Sendable, CaseIterable, Comparable {
    case urgent
    /// What is settled at home before lenders are rung.
    case beforeCalls = "before-calls"
    case arrears
    case thisMonth = "this-month"
    case habit, buffer, dearest, reserve, record, learning

    public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

    private var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a step takes from the household.
  public enum Cost: String, Sendable, CaseIterable {
    case nothing
    /// The usual payments of each month.
    case usual
    /// What comes out of a talk with the lender.
    case agreed
    /// Money left over each month.
    case monthly
    /// Savings above a month of essentials and payments.
    case savings
  }

  public var id: String
  public var stage: Stage
  public var costs: Cost
  /// The step in one line, where `step` takes more.
  public var brief: Text?
  public var step: Text
  /// Used when a placeholder of `step` has no value.
  public var otherwise: Text?
  public var place: Text?
  public var by: Text?
  /// What of this program helps with it: for a screen, not for paper.
  public var here: Text?
  public var urgentMatters: [Situation.Urgent]
  public var excludes: [String]
  public var needs: [Need]
  /// Never left out for room.
  public var isKept: Bool
  public var facts: [String]
  public var citation: Citation
}
