import Checks
import Counsel
public import Money
import Outlook
public import Planner
public import Rules
public import Wording

/// Whom a report is for. The raw value is what `--for` takes.
public enum ReportKind: String, Sendable, CaseIterable {
  /// The assessment, the plan, the steps.
  case own = "self"
  /// A handout of one page.
  case client
  /// A financial statement, for lenders.
  case counsellor
  /// What stays in the file of whoever counsels: the checks, what is missing, the notes that nobody else reads.
  case file
}

/// What is asked of a report.
public struct ReportRequest: Sendable {
  public var kind: ReportKind
  public var language: Language
  public var packIsOwn: Bool
  /// Sums rounded, names replaced by letters.
  public var isRedacted = false
  /// Whether a payoff plan belongs to it, where the kind has one.
  public var hasPlan = true
  /// A table of the debts alone: neither sections nor steps are drawn up.
  public var isOfDebtsAlone = false
  public var plan = ChosenPlan()
  public var caseReference: String?
  /// The day on which to look again.
  public var review: CalendarDate?
  /// What usual living costs are, for a statement.
  public var guidelines: Guidelines?
  /// Of whoever counsels; never stored.
  public var letterhead: Letterhead?

  public init(_ kind: ReportKind, language: Language, packIsOwn: Bool) {
    (self.kind, self.language, self.packIsOwn) = (kind, language, packIsOwn)
  }
}

extension Pack {
  /// Whose the figures are: a statement is read by others than the household.
  func disclaimer(for kind: ReportKind) -> Text {
    switch kind {
    case .own, .client: disclaimer
    case .counsellor, .file: disclaimerForOthers
    }
  }
}
