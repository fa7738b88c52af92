public import Reports
public import Wording

/// How large and how dense a screen is.
public struct Layout: Sendable {
  /// At least 20.
  public var columns: Int
  /// Of the whole screen; nil where there is none to fill.
  public var rows: Int?
  /// From 1, dense, to 4, every other line empty.
  public var size: Int
  /// For a projector: bars of the whole width, two lines high.
  public var isBig: Bool
  public var language: Language
  public var emphasise: Emphasise

  public static let sizes = 1...4

  public init(
    columns: Int, rows: Int?, size: Int = 2, isBig: Bool = false, language: Language,
    emphasise: @escaping Emphasise = { $1 }
  ) {
    (self.columns, self.rows, self.isBig) = (max(20, columns), rows, isBig)
    (self.size, self.language, self.emphasise) = (size, language, emphasise)
  }

  var isNarrow: Bool { columns < 60 }

  public var margin: Int { isNarrow ? 0 : isBig ? 4 : 2 }

  /// Where running text ends: longer lines are hard to read from the last row.
  var textColumns: Int { isBig ? columns - 4 : min(columns, 78) }
}

extension Layout {
  /// The lines of some blocks, each block with the empty line before it.
  func paragraphs(of blocks: [Block]) -> [[String]] {
    blocks.enumerated().map { index, block in
      let lines = spacedOut(lines(of: block))
      return index > 0 && isApart(block) ? [""] + lines : lines
    }
  }

  private func isApart(_ block: Block) -> Bool {
    guard size == 1 else { return true }
    switch block {
    case .heading, .result: return true
    case .text, .quote, .rows, .items, .bar, .series, .votes, .blanks: return false
    }
  }

  private func spacedOut(_ entries: [[String]]) -> [String] {
    guard size >= 3 else { return entries.flatMap(\.self) }
    let entries = size == 4 ? entries.map { Array($0.map { [$0] }.joined(separator: [""])) } : entries
    return Array(entries.joined(separator: [""]))
  }

  /// The entries of a block, each with its lines.
  private func lines(of block: Block) -> [[String]] {
    switch block {
    case .heading(let text): [running(text, .heading)]
    case .result(let text): [running(text, .strong)]
    case .text(let text): [running(text)]
    case .quote(let text): [quoted(text)]
    case .rows(let rows): self.lines(of: rows)
    case .items(let items): items.map(lines)
    case .bar(let bar): [lines(of: bar)]
    case .series(let rows): lines(ofSeries: rows)
    case .votes(let votes): lines(of: votes)
    case .blanks: []
    }
  }

  private func running(_ text: String, _ emphasis: Emphasis? = nil) -> [String] {
    let lines = wrapped(text, to: textColumns, indent: margin)
    return emphasis.map { emphasis in lines.map { emphasise(emphasis, $0) } } ?? lines
  }

  private func quoted(_ text: String) -> [String] {
    let edge = String(repeating: " ", count: margin) + "| "
    return wrapped(text, to: textColumns - margin - 2).map { edge + $0 }
  }

  private func lines(of item: Block.Item) -> [String] {
    let start = margin + max(2, displayWidth(item.mark) + 2)
    let lines = wrapped(item.text, to: textColumns, indent: start)
    let mark = padded(String(repeating: " ", count: margin) + item.mark, to: start)
    return lines.enumerated().map { $0.offset == 0 ? mark + $0.element.drop { $0 == " " } : $0.element }
  }

  /// Labels in a column of their own; on a narrow screen the value follows its label.
  private func lines(of rows: [Block.Row]) -> [[String]] {
    let widest = rows.map { displayWidth($0.label) }.max() ?? 0
    let value = margin + widest + 2
    guard !isNarrow, value <= textColumns / 2 else {
      let colon = Text(en: ": ", zh: "：")[language]
      return rows.map { wrapped($0.label + colon + $0.value, to: textColumns, indent: margin, hanging: 2) }
    }
    return rows.map { row in
      let lines = wrapped(row.value, to: textColumns, indent: value)
      let label = padded(String(repeating: " ", count: margin) + row.label, to: value)
      return lines.enumerated().map { $0.offset == 0 ? label + $0.element.drop { $0 == " " } : $0.element }
    }
  }
}
