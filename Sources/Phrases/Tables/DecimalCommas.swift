import Money
import Wording

/// `1.234,56` as `1,234.56` in a table that writes decimals behind commas throughout.
extension [Sheet.Row] {
  /// The rows with points for decimals, where at least two figures can only be read so and none the other way; else as they are.
  var withDecimalPoints: [Sheet.Row] {
    var shown = 0
    for row in prefix(2_000) {
      for cell in row.cells {
        switch DecimalMark(in: cell) {
        case .comma: shown += 1
        case .point: return self
        case .open, nil: continue
        }
      }
    }
    guard shown > 1 else { return self }
    return map { row in
      var row = row
      row.cells = row.cells.map { DecimalMark(in: $0) == nil ? $0 : swapped($0) }
      return row
    }
  }
}

/// What stands before the decimals of one figure.
private enum DecimalMark {
  /// `1.234,56`, `105,00`, `22,9%`.
  case comma
  /// `1,234.56`, `105.00`, `12,000`.
  case point
  /// `9.000`, `46`; of a day, `5.12.2026`, nothing is told.
  case open

  /// nil for a cell that is no figure.
  init?(in cell: String) {
    let figure = cell.filter { isDigit($0) || ".,".contains($0) }
    let others = plainWord(cell).filter { !isDigit($0) && !"., -+()%$€£¥/".contains($0) }
    guard figure.contains(where: isDigit), others.count <= 4, figure.count <= 20, figure.last.map(isDigit) ?? false
    else {
      return nil
    }
    let (commas, points) = (figure.count { $0 == "," }, figure.count { $0 == "." })
    let groups = figure.split(omittingEmptySubsequences: false) { ",.".contains($0) }.map(\.count)
    let isGrouped = groups.dropFirst().allSatisfy { $0 == 3 }
    switch (commas, points) {
    case (0, 0): self = .open
    case (1, 0): self = isGrouped ? .point : .comma
    case (0, 1) where !isGrouped: self = .point
    case (0, _) where isGrouped: self = .open
    case (1, _)
    where figure.last(where: { ",.".contains($0) }) == "," && groups.dropFirst().dropLast().allSatisfy({ $0 == 3 }):
      self = .comma
    case (0, _): return nil
    default: self = .point
    }
  }
}

private func swapped(_ cell: String) -> String {
  String(cell.filter { $0 != "." }.map { $0 == "," ? "." : $0 })
}
