public import Channels
public import Checks
public import Reports
public import Wording

/// A file that a page about channels or the record is written to: its name tells what it holds.
public struct ChannelPaperFile: Sendable {
  public var path: String
  private let format: ReportFormat?

  /// nil where the name ends in none that is known.
  public init?(_ path: String) {
    format = ReportFormat(fileName: path)
    let isCalendar = path.lowercased().hasSuffix(".ics") && path.count > ".ics".count
    guard format != nil || isCalendar else { return nil }
    self.path = path
  }

  public static var endings: String { ".ics, \(ReportFormat.endings)" }

  /// nil for a calendar of what has no days to count.
  /// - Parameter basis: of no household, so that the page is written as any report is.
  public func text(of paper: ChannelPaper, _ language: Language, facts: FactsOfADay, basis: Assessment) -> String? {
    guard let format else {
      guard case .matter(let matter, let since?) = paper else { return nil }
      return matterCalendar(matter, since: since, language: language, today: basis.asOf, facts: facts)
    }
    switch format {
    case .json: return paper.json(language, facts: facts) + "\n"
    case .csv: return format.inFile(paper.csv(language, facts: facts))
    case .text, .markdown, .html:
      return rendered(report(on: paper, facts: facts, language: language, basis: basis), as: format)
    }
  }
}
