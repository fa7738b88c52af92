import Checks
import Outlook
import Rules
import Wording

/// How much a sheet of paper holds.
extension ReportDraft {
  /// What is left of a sheet in small print for the lenders, with what stands on it so far and those who can be turned to;
  /// a few lines at least.
  func linesLeft(besides turningPoints: [FactInForce]) -> Int {
    let standing = sections.flatMap(\.blocks).flatMap(\.texts) + turningPoints.map { $0.saying(language) }
    return max(leastLines, linesOfSheet - standing.reduce(0) { $0 + linesOnPaper($1) })
  }
}

/// Of its body, at the smallest print, without headings, sources and notes.
private let linesOfSheet = 48
private let leastLines = 6

/// In the smallest print.
func linesOnPaper(_ text: String) -> Int { (displayWidth(text) + columnsOnPaper - 1) / columnsOnPaper }

private let columnsOnPaper = 98

extension ReportBlock {
  /// Each of what stands on lines of its own.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text), .warning(let text): [text]
    case .figures(let figures): [figures.map { "\($0.label)  \($0.value)    " }.joined()]
    case .list(let items, _):
      items.map { item in item.text + item.details.map { "   \($0.label)  \($0.value)" }.joined() }
    case .table, .chart: []
    }
  }
}
