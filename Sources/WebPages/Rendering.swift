public import Reports

/// A report as a whole file.
public func rendered(_ report: Report, as format: ReportFormat) -> String {
  switch format {
  case .text: reportText(report, columns: 80) + "\n"
  case .markdown: reportMarkdown(report) + "\n"
  case .html: webPage(of: [report])
  case .json: reportJSON(report) + "\n"
  case .csv: reportCSV(report)
  }
}
