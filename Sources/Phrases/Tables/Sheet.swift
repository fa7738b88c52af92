import Wording

/// A spreadsheet's text cut into rows: cells set apart by tabs, semicolons or commas, whichever its first row has most of.
/// Cells in quotes may hold separators, line ends and, doubled, quotes. Rows of empty cells are left out.
package struct Sheet {
  package struct Row: Sendable, Equatable {
    /// Where it begins in the file; the first line is 1.
    package var line: Int
    package var cells: [String]
    /// False for a quote that was opened in it and never closed.
    var isWhole = true

    package init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }
  }

  private(set) var rows: [Row] = []

  private typealias Scalars = Substring.UnicodeScalarView

  /// Scalar by scalar: a comma or a quote with a mark on it still is one.
  init(_ text: String) {
    var rest = Substring(text).unicodeScalars
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    var line = 1
    var separator = Sheet.separator(in: rest)
    if let named = Sheet.namedSeparator(in: rest) {
      separator = named
      Sheet.skipLine(&rest)
      line = 2
    }
    while !rest.isEmpty {
      let row = Sheet.takeRow(&rest, &line, separator)
      if !row.cells.allSatisfy(\.isEmpty) { rows.append(row) }
    }
  }

  /// `sep=;` on the first line, as spreadsheets write it.
  private static func namedSeparator(in text: Scalars) -> Unicode.Scalar? {
    let first = text.prefix { !isLineEnd($0) }
    return first.count == 5 && String(first).lowercased().hasPrefix("sep=") ? first.last : nil
  }

  private static func separator(in text: Scalars) -> Unicode.Scalar {
    let known: [Unicode.Scalar] = ["\t", ";", ","]
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if isLineEnd(scalar), !counts.isEmpty { break }
      if known.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private static func takeRow(_ rest: inout Scalars, _ line: inout Int, _ separator: Unicode.Scalar) -> Row {
    var row = Row(line: line, cells: [])
    let start = rest
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    while let scalar = rest.popFirst() {
      let isEnd = isLineEnd(scalar)
      if isEnd { endLine(scalar, &rest, &line) }
      if isQuoted {
        if scalar != "\"" {
          cell.append(isEnd ? "\n" : scalar)
        } else if rest.first == "\"" {
          rest.removeFirst()
          cell.append("\"")
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.allSatisfy(\.properties.isWhitespace) {
        isQuoted = true
        cell.removeAll()
      } else if scalar == separator {
        row.cells.append(trimmed(String(cell)))
        cell.removeAll()
      } else if isEnd {
        break
      } else {
        cell.append(scalar)
      }
    }
    row.cells.append(trimmed(String(cell)))
    if isQuoted { leaveLine(of: &row, start, &rest, &line) }
    return row
  }

  /// A quote that is never closed costs its own line, not the rows below it.
  private static func leaveLine(of row: inout Row, _ start: Scalars, _ rest: inout Scalars, _ line: inout Int) {
    row.isWhole = false
    rest = start
    skipLine(&rest)
    line = row.line + 1
  }

  private static func skipLine(_ rest: inout Scalars) {
    rest = rest.drop { !isLineEnd($0) }
    var line = 0
    if let end = rest.popFirst() { endLine(end, &rest, &line) }
  }

  /// A carriage return and the line feed behind it end one line.
  private static func endLine(_ end: Unicode.Scalar, _ rest: inout Scalars, _ line: inout Int) {
    if end == "\r", rest.first == "\n" { rest.removeFirst() }
    line += 1
  }
}

/// As editors count lines.
private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
