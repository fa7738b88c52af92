/// A spreadsheet's text cut into rows: cells set apart by tabs, semicolons or commas, whichever its first row has most of.
/// Cells in quotes may hold separators, line ends and, doubled, quotes. Rows of empty cells are left out.
struct Sheet {
  struct Row: Equatable {
    /// Where it begins in the file; the first line is 1.
    var line: Int
    var cells: [String]
    /// False for a quote that was opened in it and never closed.
    var isWhole = true
  }

  private(set) var rows: [Row] = []

  init(_ text: String) {
    var rest = Substring(text.first == "\u{FEFF}" ? text.dropFirst() : Substring(text))
    var line = 1
    var separator = Sheet.separator(in: rest)
    if let named = Sheet.namedSeparator(in: rest) {
      separator = named
      rest = rest.drop { !isLineEnd($0) }.dropFirst()
      line = 2
    }
    while !rest.isEmpty {
      let row = Sheet.takeRow(&rest, &line, separator)
      if !row.cells.allSatisfy(\.isEmpty) { rows.append(row) }
    }
  }

  /// `sep=;` on the first line, as spreadsheets write it.
  private static func namedSeparator(in text: Substring) -> Character? {
    let first = text.prefix { !isLineEnd($0) }
    return first.count == 5 && first.lowercased().hasPrefix("sep=") ? first.last : nil
  }

  private static func separator(in text: Substring) -> Character {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if isLineEnd(character), !counts.isEmpty { break }
      if "\t;,".contains(character) { counts[character, default: 0] += 1 }
    }
    return "\t;,".max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private static func takeRow(_ rest: inout Substring, _ line: inout Int, _ separator: Character) -> Row {
    var row = Row(line: line, cells: [])
    let start = rest
    var cell = ""
    var isQuoted = false
    while let character = rest.popFirst() {
      if isLineEnd(character) { line += 1 }
      if isQuoted {
        if character != "\"" {
          cell.append(isLineEnd(character) ? "\n" : character)
        } else if rest.first == "\"" {
          rest.removeFirst()
          cell.append("\"")
        } else {
          isQuoted = false
        }
      } else if character == "\"", cell.allSatisfy(\.isWhitespace) {
        (isQuoted, cell) = (true, "")
      } else if character == separator {
        row.cells.append(trimmed(cell))
        cell = ""
      } else if isLineEnd(character) {
        break
      } else {
        cell.append(character)
      }
    }
    row.cells.append(trimmed(cell))
    if isQuoted { leaveLine(of: &row, start, &rest, &line) }
    return row
  }

  /// A quote that is never closed costs its own line, not the rows below it.
  private static func leaveLine(of row: inout Row, _ start: Substring, _ rest: inout Substring, _ line: inout Int) {
    row.isWhole = false
    rest = start.drop { !isLineEnd($0) }.dropFirst()
    line = row.line + 1
  }
}

/// As editors count lines.
private func isLineEnd(_ character: Character) -> Bool { ["\n", "\r\n", "\r"].contains(character) }
