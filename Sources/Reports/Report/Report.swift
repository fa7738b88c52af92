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

  /// The same, with the file that it is of in its title.
  public func naming(_ file: String) -> Report {
    var named = self
    named.title += Text(en: ": ", zh: "：")[language] + sanitised(file)
    return named
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

public struct ReportSection: Sendable, Equatable {
  /// The same in every language.
  public var id: String
  public var heading: String
  public var blocks: [ReportBlock]
  /// On paper it begins a new side.
  public var startsSide = false
}

public enum ReportBlock: Sendable, Equatable {
  case paragraph(String)
  case figures([ReportFigure])
  case list([ReportItem], isNumbered: Bool)
  /// To tick off.
  case ticks([ReportItem])
  /// Labels, each with room to write behind it.
  case blanks([String])
  case table(ReportTable)
  case chart(ReportChart)
}

/// A label and what stands there.
public struct ReportFigure: Sendable, Equatable {
  public var label: String
  public var value: String
}

/// A point of a list, with what belongs to it.
public struct ReportItem: Sendable, Equatable {
  public var text: String
  public var details: [ReportFigure] = []
  /// What is to be filled in by hand.
  public var blanks: [String] = []
}

public struct ReportTable: Sendable, Equatable {
  public var caption: String
  public var columns: [Column]
  public var rows: [[String]]
  /// What it adds up to.
  public var total: [String]?

  public struct Column: Sendable, Equatable {
    public var title: String
    public var isNumber: Bool
  }
}

/// A picture as the numbers in it, with its title and what it shows in words.
public struct ReportChart: Sendable, Equatable {
  public var id: String
  public var title: String
  public var description: String
  public var content: Content

  public enum Content: Sendable, Equatable {
    case shares([Share])
    case parts([Part], income: Amount)
    /// What is owed at the start and after each month.
    case balances([Amount], events: [Event])
  }

  /// A share held against a line.
  public struct Share: Sendable, Equatable {
    public var name: String
    public var share: Ratio
    public var line: Ratio
    /// `76.0 %, over the line of 70 %`.
    public var shown: String
  }

  /// What a part of the month's income goes to.
  public struct Part: Sendable, Equatable {
    public var id: String
    public var name: String
    public var amount: Amount
    public var shown: String
  }

  public struct Event: Sendable, Equatable {
    public var month: Int
    public var text: String
  }
}
