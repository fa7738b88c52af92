public import Checks
import Household
public import Money
import Outlook
import Rules
public import Wording

/// What is handed over, as data: every renderer shows the same sections in the same order. Its words are in one language.
/// Names in it are as people typed them but for what a reader could not see: escaping is each renderer's.
public struct Report: Sendable {
  public var kind: ReportKind
  public var language: Language
  public var title: String
  public var letterhead: Letterhead?
  /// Case reference, dates, rules.
  public var particulars: [ReportFigure]
  public var sections: [ReportSection]
  public var notes: [String]
  public var debts: [ReportDebt]
  public var basis: ReportBasis

  public var document: Document {
    Document(
      kind: kind.rawValue, language: language, currency: basis.currency, title: title,
      letterhead: letterhead, particulars: particulars, sections: sections, notes: notes)
  }
}

/// What the report rests on, for programs.
public struct ReportBasis: Sendable {
  /// What the report shows, held against the rules: rounded where it is redacted.
  public var assessment: Assessment
  public var isRedacted: Bool
  public var review: CalendarDate?
  public var caseReference: String?

  public var currency: Currency { assessment.household.currency }
}

public typealias ReportSection = Document.Section
public typealias ReportBlock = Document.Block
public typealias ReportFigure = Document.Figure
public typealias ReportItem = Document.Item
public typealias ReportTable = Document.Table
public typealias ReportChart = Document.Chart
