import Reports
import Wording

/// How large the sides of a handout are printed, so that it is one sheet and its back. The page is laid out elsewhere, with
/// the fonts that are there: lines are counted, and a tenth of each side is kept free.
struct HandoutPrint {
  /// Whether the front is in the smaller print.
  let isTight: Bool
  /// Whether the back is.
  let hasSmallBack: Bool

  init(_ document: Document) {
    let start = document.sections.firstIndex(where: \.startsSide) ?? document.sections.count
    isTight = linesInLargePrint(of: document.sections.prefix(start)) > mostLines
    hasSmallBack = linesInLargePrint(of: document.sections.dropFirst(start)) > mostLines
  }

  /// Of the style sheet, for the whole.
  var classes: String { isTight ? "client tight" : "client" }
}

/// Of a side in 13 points, without its title.
private let mostLines = 38.0
/// In these.
private let columns = 72

private func linesInLargePrint(of sections: ArraySlice<Document.Section>) -> Double {
  sections.reduce(0) { sum, section in
    sum + heading + Double(section.blocks.reduce(0) { $0 + lines(of: $1) })
  }
}

private func lines(of block: Document.Block) -> Int {
  switch block {
  case .paragraph(let text), .warning(let text): lines(of: [text])
  case .figures(let figures): lines(of: figures.map { "\($0.label)\($0.value)     " })
  case .list(let items, _), .ticks(let items):
    items.reduce(0) { sum, item in
      let details = item.details.isEmpty ? 0 : lines(of: item.details.map { "   \($0.label)\($0.value)" })
      return sum + lines(of: [item.text]) + details + (item.blanks.isEmpty ? 0 : blank)
    }
  case .steps(let steps): steps.reduce(0) { $0 + lines(of: [$1.text]) }
  case .bars(let shares): shares.count
  case .names(let names): lines(of: [names.label] + names.names)
  case .blanks: blank
  case .table(let table): table.rows.count + 3
  case .chart: 12
  }
}

/// Of texts behind each other.
private func lines(of texts: [String]) -> Int {
  (texts.reduce(3) { $0 + displayWidth($1) } + columns - 1) / columns
}

/// In lines of text.
private let heading = 1.8
private let blank = 2
