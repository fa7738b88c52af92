import Wording

/// The cells of a row as they are found. Of a cell that is longer than any answer, and of a row of more cells than any table
/// has columns, only so much is kept that it is still too long.
struct RowBeingCut {
  private(set) var cells: [String] = []
  private var cell = String.UnicodeScalarView()
  private var length = 0
  /// Nothing but white space stands in the cell so far.
  private(set) var isBetweenCells = true

  private static let longestCell = 20_001
  private static let mostCells = 2_000

  mutating func append(_ scalar: Unicode.Scalar) {
    if isBetweenCells, !scalar.properties.isWhitespace { isBetweenCells = false }
    guard length < RowBeingCut.longestCell else { return }
    cell.append(scalar)
    length += 1
  }

  /// Forgets what stands before the quotes.
  mutating func beginCell() {
    cell.removeAll()
    length = 0
  }

  mutating func endCell() {
    let text = cell.isEmpty ? "" : trimmed(String(cell))
    beginCell()
    isBetweenCells = true
    if cells.count < RowBeingCut.mostCells || !text.isEmpty && cells.count == RowBeingCut.mostCells {
      cells.append(text)
    }
  }
}
