import Wording

/// A spreadsheet's text cut into rows: cells set apart by tabs, semicolons, commas or bars, whichever its first row has most of.
/// Cells in quotes may hold separators, line ends and, doubled, quotes. Rows of empty cells are left out.
package struct Sheet {
  package struct Row: Sendable, Equatable {
    /// Where it begins in the file; the first line is 1.
    package var line: Int
    package var cells: [String]
    /// False for a quote that was opened in it and never closed.
    var isWhole: Bool

    package init(line: Int, cells: [String], isWhole: Bool = true) {
      (self.line, self.cells, self.isWhole) = (line, cells, isWhole)
    }
  }

  private(set) var rows: [Row] = []
  /// More rows than are read stand in it; `rows` are the first of them.
  private(set) var isTooLong = false

  /// Far more than a household has debts; a list of transactions may have so many.
  static let mostRows = 200_000
  /// After so many quotes that are never closed no cell goes on over a line's end, so that each line is looked at once.
  private static let mostOpenQuotes = 5

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
    var openQuotes = 0
    while let first = rest.first {
      if isLineEnd(first) {
        Sheet.skipLine(&rest)
        line += 1
        continue
      }
      var row = Sheet.takeRow(&rest, &line, separator, spansLines: openQuotes < Sheet.mostOpenQuotes)
      if separator == "|" { row.cells = row.cells.map(Sheet.withoutEmphasis) }
      if !row.isWhole { openQuotes += 1 }
      guard !row.cells.allSatisfy(\.isEmpty), separator != "|" || !Sheet.isRule(row.cells) else { continue }
      guard rows.count < Sheet.mostRows else {
        isTooLong = true
        return
      }
      rows.append(row)
    }
  }

  /// `sep=;` on the first line, as spreadsheets write it.
  private static func namedSeparator(in text: Scalars) -> Unicode.Scalar? {
    let first = text.prefix { !isLineEnd($0) }
    return first.count == 5 && String(first).lowercased().hasPrefix("sep=") ? first.last : nil
  }

  private static func separator(in text: Scalars) -> Unicode.Scalar {
    let known: [Unicode.Scalar] = ["\t", ";", ",", "|"]
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

  /// - Parameter spansLines: whether a quoted cell may hold line ends.
  private static func takeRow(
    _ rest: inout Scalars, _ line: inout Int, _ separator: Unicode.Scalar, spansLines: Bool
  ) -> Row {
    var row = RowBeingCut()
    let (start, firstLine) = (rest, line)
    var isQuoted = false
    while let scalar = rest.popFirst() {
      let isEnd = isLineEnd(scalar)
      if isEnd { endLine(scalar, &rest, &line) }
      if isEnd, !isQuoted || !spansLines {
        break
      } else if isQuoted {
        if scalar != "\"" {
          row.append(isEnd ? "\n" : scalar)
        } else if rest.first == "\"" {
          rest.removeFirst()
          row.append("\"")
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", row.isBetweenCells {
        isQuoted = true
        row.beginCell()
      } else if scalar == separator {
        row.endCell()
      } else {
        row.append(scalar)
      }
    }
    row.endCell()
    // A quote that is never closed costs its own line, not the rows below it.
    if isQuoted, spansLines {
      rest = start
      skipLine(&rest)
      line = firstLine + 1
    }
    return Row(line: firstLine, cells: row.cells, isWhole: !isQuoted)
  }

  /// `|---|---|` under the names of a table as Markdown draws it.
  private static func isRule(_ cells: [String]) -> Bool { cells.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } }

  /// `**Visa**` as Markdown sets it in bold.
  private static func withoutEmphasis(_ cell: String) -> String {
    guard let mark = ["**", "__", "*", "`"].first(where: { cell.hasPrefix($0) && cell.hasSuffix($0) }),
      cell.count > mark.count * 2
    else { return cell }
    return trimmed(cell.dropFirst(mark.count).dropLast(mark.count))
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
