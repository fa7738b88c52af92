import Money
import Wording

/// A table whose cells are set apart as people type them, `名称，已用，额度`, or by gaps, as a screen lays columns out, with tabs in
/// their place; nil for any other text.
package func withTabsBetweenCells(_ text: String) -> String? {
  let first = text.split(maxSplits: linesWithHeads, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .prefix(linesWithHeads)
  for (place, line) in first.enumerated() where !line.contains(where: { "\t;,|\"".contains($0) }) {
    for cut in TypedCut.allCases {
      guard let heads = cut.heads(of: String(line)),
        let below = first[(place + 1)...].first(where: { !isRule($0) }),
        cut.cells(of: String(below), under: heads).count == heads.count
      else { continue }
      let columns = cut.widened(heads, by: first[(place + 1)...])
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { isRule($0) ? "" : cut.cells(of: String($0), under: columns).map(\.text).joined(separator: "\t") }
        .joined(separator: "\n")
    }
  }
  return nil
}

private let linesWithHeads = 50

/// An empty line, or one that draws the frame of a table.
private func isRule(_ line: Substring) -> Bool {
  line.allSatisfy { $0.isWhitespace || "┌┐└┘├┤┬┴┼─━│┃╔╗╚╝═║╠╣╦╩╬+-=|".contains($0) }
}

/// A cell, and the columns of the screen that it takes.
private struct TypedCell {
  var text: String
  var columns: Range<Int>
}

/// How the cells of a line are set apart.
private enum TypedCut: CaseIterable {
  case comma, semicolon, enumerationComma, line, gaps, spaces

  private var sign: Character? {
    switch self {
    case .comma: "，"
    case .semicolon: "；"
    case .enumerationComma: "、"
    case .line: "│"
    case .gaps, .spaces: nil
    }
  }

  /// The names of columns; nil for a line that holds none.
  func heads(of line: String) -> [TypedCell]? {
    let cells = cut(line)
    let names = cells.map(\.text)
    return cells.count > 1 && (isHead(names, .cny) || isHeadOfYears(names, .cny)) ? cells : nil
  }

  /// The names with all the columns of the screen that the cells of whole rows take.
  func widened(_ heads: [TypedCell], by lines: ArraySlice<Substring>) -> [TypedCell] {
    lines.reduce(heads) { heads, line in
      let cells = cut(String(line))
      guard cells.count == heads.count else { return heads }
      return zip(heads, cells).map { head, cell in
        let (first, last) = (head.columns, cell.columns)
        let all = min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
        return TypedCell(text: head.text, columns: all)
      }
    }
  }

  /// As many as there are columns; where that cannot be told, the line as it is.
  func cells(of line: String, under heads: [TypedCell]) -> [TypedCell] {
    let cells = cut(line)
    if cells.count == heads.count { return cells }
    let whole = [TypedCell(text: line, columns: 0..<displayWidth(line))]
    switch self {
    case .gaps:
      guard cells.count < heads.count else { return whole }
      return figureOffName(cells, under: heads) ?? placed(cells, under: heads) ?? whole
    case .spaces: return nameJoined(cells, heads.count) ?? whole
    default: return cells
    }
  }

  private func cut(_ line: String) -> [TypedCell] {
    var cells: [TypedCell] = []
    var (text, start, column, spaces) = ("", 0, 0, 0)
    func end() {
      guard sign != nil || !trimmed(text).isEmpty else { return }
      cells.append(TypedCell(text: trimmed(text), columns: start..<max(column - spaces, start + 1)))
      text = ""
    }
    for character in line {
      let width = displayWidth(String(character))
      if character.isWhitespace { spaces += width } else if spaces > 0, parts(spaces) { end() }
      if character == sign {
        end()
      } else {
        if trimmed(text).isEmpty, !character.isWhitespace { (text, start) = ("", column) }
        text.append(character)
      }
      if !character.isWhitespace { spaces = 0 }
      column += width
    }
    end()
    let isFramed = self == .line && cells.first?.text.isEmpty ?? false && cells.last?.text.isEmpty ?? false
    return isFramed ? Array(cells.dropFirst().dropLast()) : cells
  }

  /// Whether so many spaces stand between two cells.
  private func parts(_ spaces: Int) -> Bool { self == .gaps ? spaces > 1 : self == .spaces }

  /// A row with empty cells: each of its cells in the one column that holds all of it; nil where one stands in none or two.
  private func placed(_ cells: [TypedCell], under heads: [TypedCell]) -> [TypedCell]? {
    var row = heads.map { TypedCell(text: "", columns: $0.columns) }
    for cell in cells {
      let places = heads.indices.filter {
        heads[$0].columns.lowerBound <= cell.columns.lowerBound
          && cell.columns.upperBound <= heads[$0].columns.upperBound
      }
      guard places.count == 1, row[places[0]].text.isEmpty else { return nil }
      row[places[0]].text = cell.text
    }
    return row
  }

  /// `Capital One Quicksilver 1,044.00` as its name and its figure, where a name as wide as its column leaves one space only.
  private func figureOffName(_ cells: [TypedCell], under heads: [TypedCell]) -> [TypedCell]? {
    guard cells.count + 1 == heads.count, let first = cells.first, let space = first.text.lastIndex(of: " "),
      case let figure = String(first.text[first.text.index(after: space)...]), figure.count > 2,
      looksLikeNumber(figure), cells.dropFirst().allSatisfy({ looksLikeNumber($0.text) || isUnknownWord($0.text) })
    else { return nil }
    let name = String(first.text[..<space])
    let end = first.columns.lowerBound + displayWidth(name)
    guard end + 1 >= heads[1].columns.lowerBound else { return nil }
    return [
      TypedCell(text: trimmed(name), columns: first.columns.lowerBound..<end),
      TypedCell(text: figure, columns: (end + 1)..<max(first.columns.upperBound, end + 2)),
    ] + cells.dropFirst()
  }

  /// `Car loan 9000 265` under three headings: the words before the first figure are the name.
  private func nameJoined(_ cells: [TypedCell], _ count: Int) -> [TypedCell]? {
    let words = cells.prefix { !holdsNumber($0.text) && !isUnknownWord($0.text) }
    guard words.count > 1, cells.count - words.count + 1 == count, let first = words.first, let last = words.last
    else { return nil }
    let name = TypedCell(
      text: words.map(\.text).joined(separator: " "), columns: first.columns.lowerBound..<last.columns.upperBound)
    return [name] + cells[words.count...]
  }
}
