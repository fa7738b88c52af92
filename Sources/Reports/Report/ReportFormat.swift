/// What a report is written as. The raw value is what `--format` takes.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, markdown, html, json, csv

  /// How the name of such a file ends.
  public var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .json: ".json"
    case .csv: ".csv"
    }
  }

  /// All of them, for a message.
  public static var endings: String { allCases.map(\.ending).joined(separator: ", ") }

  /// nil where the name ends in none of them.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard let found = ReportFormat.allCases.first(where: { name.hasSuffix($0.ending) && name != $0.ending }) else {
      return nil
    }
    self = found
  }
}
