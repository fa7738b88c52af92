import Checks
import Outlook
import Rules
import Wording

/// How much a side of paper holds.
extension ReportDraft {
  /// What is left of a side in the smallest print, with what stands on it from a section on and what is to come; below 0
  /// where that is too much.
  func linesLeft(onFront: Bool, besides others: [ReportBlock], after start: Int) -> Int {
    let standing = (sections.dropFirst(start).flatMap(\.blocks) + others).flatMap(\.texts)
    return standing.reduce(onFront ? linesOfFront : linesOfBack) { $0 - linesOnPaper($1) }
  }
}

/// Of the body, at the smallest print, without headings and notes.
private let linesOfFront = 37
private let linesOfBack = 43

/// In the smallest print.
func linesOnPaper(_ text: String) -> Int { (displayWidth(text) + columnsOnPaper - 1) / columnsOnPaper }

private let columnsOnPaper = 74

extension ReportBlock {
  /// Each of what stands on lines of its own.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text), .warning(let text): [text]
    case .figures(let figures): [figures.map { "\($0.label)  \($0.value)    " }.joined()]
    case .list(let items, _), .ticks(let items):
      items.flatMap { item in
        [item.text] + (item.details.isEmpty ? [] : [item.details.map { "\($0.label) \($0.value)   " }.joined()])
      }
    case .blanks(let labels): [labels.joined()]
    case .steps(let steps): steps.map(\.text)
    case .names(let names): [names.label + names.names.joined(separator: "  ")]
    case .table, .chart, .bars: []
    }
  }
}
