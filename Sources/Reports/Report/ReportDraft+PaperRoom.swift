import Checks
import Outlook
import Rules
import Wording

/// How much a side of paper holds.
extension ReportDraft {
  /// What is left of a side in the smallest print for the lenders, with what stands on it from a section on and what is to
  /// come; a few lines at least.
  func linesLeft(onFront: Bool, besides others: [ReportBlock], after start: Int) -> Int {
    let standing = (sections.dropFirst(start).flatMap(\.blocks) + others).flatMap(\.texts)
    let all = onFront ? linesOfFront : linesOfBack
    return max(leastLines, all - standing.reduce(0) { $0 + linesOnPaper($1) })
  }
}

/// Of the body, at the smallest print, without headings and notes.
private let linesOfFront = 35
private let linesOfBack = 38
private let leastLines = 4

/// In the smallest print.
func linesOnPaper(_ text: String) -> Int { (displayWidth(text) + columnsOnPaper - 1) / columnsOnPaper }

private let columnsOnPaper = 78

extension ReportBlock {
  /// Each of what stands on lines of its own.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text): [text]
    case .figures(let figures): [figures.map { "\($0.label)  \($0.value)    " }.joined()]
    case .list(let items, _), .ticks(let items):
      items.map { item in item.text + item.details.map { "   \($0.label)  \($0.value)" }.joined() }
    case .blanks(let labels): [labels.joined()]
    case .table, .chart: []
    }
  }
}
