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

  private var knownEndings: [String] {
    switch self {
    case .text: [ending, ".text"]
    case .markdown: [ending, ".markdown"]
    case .html: [ending, ".htm"]
    case .json, .csv: [ending]
    }
  }

  /// nil where the name ends in none that is known.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let found = ReportFormat.allCases.first { format in
      format.knownEndings.contains { name.hasSuffix($0) && name != $0 }
    }
    guard let found else { return nil }
    self = found
  }

  /// Its own name, or what a file's name would end in: `markdown`, `md`.
  public init?(name: String) {
    let found = ReportFormat.allCases.first { $0.rawValue == name || $0.knownEndings.contains("." + name) }
    guard let found else { return nil }
    self = found
  }

  /// What a file of this format holds where the report reads `text`: a table gets the mark by which spreadsheet programs
  /// know UTF-8, which programs that read standard output could not use.
  public func inFile(_ text: String) -> String { self == .csv ? "\u{FEFF}" + text : text }
}
