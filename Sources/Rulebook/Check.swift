public import Wording

/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case notice, caution, warning, urgent

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One rule: a measure, a threshold, a severity, and where it comes from.
public struct Check: Sendable, Equatable {
  /// Where a finding stands on the screen.
  public enum Group: String, Sendable, CaseIterable {
    case thisMonth = "this-month"
    case cards
    case wholePicture = "whole-picture"
  }

  /// A named condition that raises the severity when it holds.
  public struct Rise: Sendable, Equatable {
    public var when: Condition
    /// Only for `Condition.above`.
    public var than: Threshold?
    public var severity: Severity
  }

  public var id: String
  public var title: Text
  public var group: Group
  public var measure: Measure
  /// nil for answers and for measures that compare two sums of the household.
  public var threshold: Threshold?
  /// Only for `Measure.heavilyUsedCards`: from what utilisation a card counts.
  public var heavyFrom: Threshold?
  /// The lowest severity that a finding of this check can have.
  public var severity: Severity
  public var rises: [Rise]
  public var reading: Text
  /// The reading in a few words, for a finding.
  public var readingInShort: Text
  public var otherReadings: [Measure]
  public var why: Text
  public var otherwiseWhy: Text?
  public var pleaseDoNot: Text?
  public var advice: [String]
  public var facts: [String]
  public var foldsUnder: [String]
  public var citation: Citation
  /// What is this pack's own and not the source's.
  public var ours: Text?
}
