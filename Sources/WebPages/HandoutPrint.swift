import Reports
import Wording

/// How large a handout is printed, so that it is one sheet. The page is laid out elsewhere, with the fonts that are there:
/// lines are counted, and a tenth of the sheet is kept free.
enum HandoutPrint: CaseIterable {
  /// Who and when on lines of their own.
  case roomy
  case medium
  case close

  /// The largest that fits.
  init(_ document: Document) {
    self = Self.allCases.first { $0.lines(of: document) <= $0.mostLines } ?? .close
  }

  /// Of the style sheet.
  var classes: String {
    switch self {
    case .roomy: "client"
    case .medium: "client close medium"
    case .close: "client close"
    }
  }

  private var columns: Int { self == .roomy ? 86 : 98 }

  private var mostLines: Double {
    switch self {
    case .roomy: 38.5
    case .medium: 50
    case .close: .infinity
    }
  }

  private func lines(of document: Document) -> Double {
    document.sections.reduce(0) { sum, section in
      let lines = section.blocks.reduce(0) { $0 + self.lines(of: $1) }
      return sum + heading + Double(lines) * (section.id == "sources" ? smallPrint : 1)
    }
  }

  private func lines(of block: Document.Block) -> Int {
    switch block {
    case .paragraph(let text), .warning(let text): lines(of: [text])
    case .figures(let figures): lines(of: figures.map { "\($0.label)\($0.value)     " })
    case .list(let items, _):
      items.reduce(0) { sum, item in
        let details = item.details.map { "   \($0.label)\($0.value)" }
        return sum
          + (self == .roomy
            ? ([item.text] + details).reduce(0) { $0 + lines(of: [$1]) } : lines(of: [item.text] + details))
      }
    case .table(let table): table.rows.count + 3
    case .chart: 12
    }
  }

  /// Of texts behind each other.
  private func lines(of texts: [String]) -> Int {
    (texts.reduce(3) { $0 + displayWidth($1) } + columns - 1) / columns
  }
}

/// In lines of text.
private let heading = 1.2
private let smallPrint = 0.6
