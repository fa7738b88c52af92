import Wording
import Workshop

/// How large a slide is set, so that it is one sheet. It is laid out elsewhere, with the fonts that are there: lines are
/// counted, rather too many than too few.
enum SlideSize: String, CaseIterable {
  case large, medium, small

  /// The largest that fits.
  init(_ sheet: Leaflet.Sheet) {
    self = Self.allCases.first { $0.lines(of: sheet) <= $0.mostLines } ?? .small
  }

  /// Of half the width of a Chinese character.
  private var columns: Int {
    switch self {
    case .large: 58
    case .medium: 78
    case .small: 98
    }
  }

  private var mostLines: Int {
    switch self {
    case .large: 9
    case .medium: 14
    case .small: .max
    }
  }

  private func lines(of sheet: Leaflet.Sheet) -> Int {
    sheet.parts.flatMap(\.blocks).reduce(0) { $0 + lines(of: $1) }
  }

  private func lines(of block: Block) -> Int {
    switch block {
    case .heading(let text), .result(let text): 1 + displayWidth(text) * 5 / 4 / columns + 1
    case .text(let text), .quote(let text): displayWidth(text) / columns + 1
    case .rows(let rows): rows.reduce(0) { $0 + displayWidth($1.value) * 3 / 2 / columns + 1 }
    case .items(let items): items.reduce(0) { $0 + displayWidth($1.text) / columns + 1 }
    case .bar: 1
    case .series(let rows): rows.count
    case .votes(let votes): votes.count
    case .blanks(_, let rows): rows + 1
    }
  }
}
