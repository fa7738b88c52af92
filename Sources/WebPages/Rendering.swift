public import Checks
public import Reports
public import Wording

/// The report that was asked for on an assessed household, as a whole file.
public func rendered(_ request: ReportRequest, on assessment: Assessment, as format: ReportFormat) -> String {
  var request = request
  request.isOfDebtsAlone = format == .csv
  return rendered(report(on: assessment, request), as: format)
}

/// A report as a whole file.
public func rendered(_ report: Report, as format: ReportFormat) -> String {
  switch format {
  case .text: reportText(report, columns: 80) + "\n"
  case .markdown: markdown(of: report.document) + "\n"
  case .html: webPage(of: [report.document])
  case .json: reportJSON(report) + "\n"
  case .csv: reportCSV(report)
  }
}

/// A response and where the household that it is about came from, as it was given.
public struct NamedResponse: Sendable {
  public var response: Response
  public var file: String

  public init(_ response: Response, of file: String) { (self.response, self.file) = (response, file) }
}

/// Responses as a whole file; those of several households each under the name of its file.
/// - Returns: nil where they have no table, and one is wanted.
public func rendered(_ responses: [NamedResponse], as format: ReportFormat, in language: Language) -> String? {
  func documents() -> [Document] {
    responses.map { named in
      let document = named.response.document(in: language)
      return responses.count > 1 ? document.naming(named.file) : document
    }
  }
  switch format {
  case .text: return documents().map { screenText($0, columns: 80, emphasise: { $1 }) + "\n" }.joined(separator: "\n")
  case .markdown: return documents().map { markdown(of: $0) + "\n" }.joined(separator: "\n")
  case .html: return webPage(of: documents())
  case .json: return responses.flatMap { $0.response.json(of: $0.file) }.map { $0 + "\n" }.joined()
  case .csv:
    var lines: [String] = []
    for (place, named) in responses.enumerated() {
      guard let table = named.response.csv(of: named.file, isFirst: place == 0) else { return nil }
      lines += table
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
