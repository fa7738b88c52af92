public import Wording

/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case notice, caution, warning, urgent

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One rule: a measure, a threshold, a severity, and where it comes from. Shared by its findings, of which a household of
/// many debts has many.
public final class Check: Sendable, Equatable {
  /// Where a finding stands on the screen.
  public enum Group: String, Sendable, CaseIterable {
    case thisMonth = "this-month"
    case cards
    case wholePicture = "whole-picture"
  }

  /// A named condition that raises the severity when it holds.
  public struct Rise: Sendable, Equatable {
    public var when: Condition
    /// Only for conditions that have a line of their own.
    public var line: Threshold?
    /// The line itself counts.
    public var isFromLine: Bool
    public var severity: Severity
  }

  public let id: String
  public let title: Text
  public let group: Group
  public let measure: Measure
  /// The measure with its line.
  public let rule: Rule
  /// The lowest severity that a finding of this check can have.
  public let severity: Severity
  public let rises: [Rise]
  public let reading: Text
  /// The reading in a few words, for a finding.
  public let readingInShort: Text
  public let otherReadings: [Measure]
  public let why: Text
  public let otherwiseWhy: Text?
  public let pleaseDoNot: Text?
  public let advice: [String]
  public let facts: [String]
  public let foldsUnder: [String]
  public let citation: Citation
  /// What is this pack's own and not the source's.
  public let ours: Text?

  init(
    id: String, title: Text, group: Group, measure: Measure, rule: Rule, severity: Severity, rises: [Rise],
    reading: Text, readingInShort: Text, otherReadings: [Measure], why: Text,
    otherwiseWhy: Text?, pleaseDoNot: Text?, advice: [String], facts: [String], foldsUnder: [String],
    citation: Citation, ours: Text?
  ) {
    (self.id, self.title, self.group, self.measure) = (id, title, group, measure)
    (self.rule, self.severity, self.rises) = (rule, severity, rises)
    (self.reading, self.readingInShort, self.otherReadings, self.why) = (reading, readingInShort, otherReadings, why)
    (self.otherwiseWhy, self.pleaseDoNot, self.advice, self.facts) = (otherwiseWhy, pleaseDoNot, advice, facts)
    (self.foldsUnder, self.citation, self.ours) = (foldsUnder, citation, ours)
  }

  /// nil for answers and for measures that compare two sums of the household.
  public var threshold: Threshold? { rule.threshold }

  /// From what utilisation a card counts; nil where no cards are counted by that.
  public var heavyFrom: Threshold? {
    if case .count(.fullCards(let mark), _) = rule { .percent(mark) } else { nil }
  }

  /// The same check read in another way: by another measure against its own line, without rises.
  package func read(by measure: Measure, _ rule: Rule) -> Check {
    Check(
      id: id, title: title, group: group, measure: measure, rule: rule, severity: severity, rises: [], reading: reading,
      readingInShort: readingInShort, otherReadings: otherReadings, why: why, otherwiseWhy: otherwiseWhy,
      pleaseDoNot: pleaseDoNot, advice: advice, facts: facts, foldsUnder: foldsUnder, citation: citation, ours: ours)
  }

  public static func == (one: Check, other: Check) -> Bool { one === other }
}
