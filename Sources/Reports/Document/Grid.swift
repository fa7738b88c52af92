import Wording

/// Rows of cells in columns: the first to the left, the others to the right, two spaces between.
struct Grid {
  private(set) var rows: [[String]] = []
  /// Left-aligned columns, by place.
  var leftColumns: Set<Int> = [0]

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, the first column wrapped so that they fit; nil where less than `least` columns would be left for it.
  func lines(within columns: Int, least: Int) -> [String]? {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { place in
      rows.map { $0.count > place ? displayWidth($0[place]) : 0 }.max() ?? 0
    }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    let room = columns - others
    guard room >= min(least, widths.first ?? 0) else { return nil }
    let first = min(widths.first ?? 0, room)
    return rows.flatMap { row in
      let head = headLines(row.first ?? "", within: first)
      var line = padded(head.first ?? "", to: first)
      for (place, cell) in row.enumerated().dropFirst() {
        line +=
          "  " + (leftColumns.contains(place) ? padded(cell, to: widths[place]) : rightAligned(cell, to: widths[place]))
      }
      return [trimmedEnd(line)] + head.dropFirst()
    }
  }

  /// The first cell of a row, whole: what does not fit beside the others goes on below, further in.
  private func headLines(_ cell: String, within columns: Int) -> [String] {
    guard displayWidth(cell) > columns else { return [cell] }
    return wrapped(cell, to: columns, hanging: cell.prefix { $0 == " " }.count + 2)
  }

  private func trimmedEnd(_ line: String) -> String { String(line.trimmedEnd()) }
}
