import Wording

/// Rows of cells in columns: the first to the left, the others to the right, two spaces between.
struct Grid {
  private(set) var rows: [[String]] = []
  /// Left-aligned columns, by place.
  var leftColumns: Set<Int> = [0]

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, the first column wrapped so that they fit, and the last where it is words; nil where less than `least`
  /// columns would be left for the first, or too few for words.
  func lines(within columns: Int, least: Int) -> [String]? {
    var widths = (0..<(rows.map(\.count).max() ?? 0)).map { place in
      rows.map { $0.count > place ? displayWidth($0[place]) : 0 }.max() ?? 0
    }
    let wanted = min(least, widths.first ?? 0)
    narrowWords(of: &widths, to: columns - wanted)
    let room = columns - width(behindTheFirstOf: widths)
    guard room >= wanted else { return nil }
    if !widths.isEmpty { widths[0] = min(widths[0], room) }
    return rows.flatMap { lines(of: $0, widths) }
  }

  private func width(behindTheFirstOf widths: [Int]) -> Int { widths.dropFirst().reduce(0) { $0 + $1 + 2 } }

  /// Where the others are too wide, the last one gives what is too much, if it is words and enough of it stays.
  private func narrowWords(of widths: inout [Int], to room: Int) {
    let last = widths.count - 1
    guard last > 0, leftColumns.contains(last) else { return }
    let left = widths[last] - max(0, width(behindTheFirstOf: widths) - room)
    if left >= 24 { widths[last] = left }
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let head = headLines(row.first ?? "", within: widths.first ?? 0)
    var tail: [String] = []
    var line = padded(head.first ?? "", to: widths.first ?? 0)
    var start = 0
    for (place, cell) in row.enumerated().dropFirst() {
      tail = displayWidth(cell) > widths[place] ? wrapped(cell, to: widths[place]) : [cell]
      let begun = tail.first ?? ""
      line += "  "
      start = displayWidth(line)
      line += leftColumns.contains(place) ? padded(begun, to: widths[place]) : rightAligned(begun, to: widths[place])
    }
    let below = (1..<max(1, head.count, tail.count)).map { place in
      let (name, words) = (head.count > place ? head[place] : "", tail.count > place ? tail[place] : "")
      return words.isEmpty ? name : padded(name, to: start) + words
    }
    return ([line] + below).map(trimmedEnd)
  }

  /// The first cell of a row, whole: what does not fit beside the others goes on below, further in.
  private func headLines(_ cell: String, within columns: Int) -> [String] {
    guard displayWidth(cell) > columns else { return [cell] }
    return wrapped(cell, to: columns, hanging: cell.prefix { $0 == " " }.count + 2)
  }

  private func trimmedEnd(_ line: String) -> String { String(line.trimmedEnd()) }
}
