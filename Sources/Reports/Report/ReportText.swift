/// A report as plain text whose lines fit and whose wide characters line up.
public func reportText(_ report: Report, columns: Int) -> String { paperText(report.document, columns: columns) }
