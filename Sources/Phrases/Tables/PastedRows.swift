import Wording

extension DebtImport {
  /// Lines that were typed or pasted, cut into rows, as a file's are.
  /// - Returns: the rows, and whether each of them is a debt that stood in a column, or over several lines: then no row is a line.
  package static func rows(pasted lines: [String], _ reading: Reading) -> (rows: [Sheet.Row], areTurned: Bool) {
    let cut =
      withTabsBetweenCells(lines.joined(separator: "\n"))?.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init) ?? lines
    let rows = cut.enumerated().map {
      Sheet.Row(line: $0.offset + 1, cells: (try? cells(of: $0.element).cells) ?? [])
    }
    let upright = rows.upright(reading) { lines.map { $0[...] } }
    return (upright ?? rows, upright != nil)
  }
}
