public import Checks
import Reports
public import Wording

/// A file to which a month day by day is written; its ending tells what it is.
public struct MonthFile: Sendable {
  public let path: String
  private let format: ReportFormat?

  /// nil where the name ends in nothing that is known.
  public init?(_ path: String) {
    let isCalendar = path.lowercased().hasSuffix(".ics") && path.count > 4
    let format = ReportFormat(fileName: path)
    guard isCalendar || format != nil else { return nil }
    (self.path, self.format) = (path, format)
  }

  /// What stands in it, the mark of a table included.
  public func text(of assessment: Assessment, _ language: Language) -> String {
    switch format {
    case nil: monthCalendar(on: assessment, language: language)
    case .csv?: ReportFormat.csv.inFile(monthCSV(on: assessment, language: language))
    case let format?: rendered(monthReport(on: assessment, language: language), as: format)
    }
  }
}
