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

/// `12.450` as `12,450` in a table whose columns of sums write thousands so throughout, as is usual on the continent.
extension [Sheet.Row] {
  func withGroupsOfPoints(_ currency: Currency) -> [Sheet.Row] {
    let heads = DebtImport.plainHeads(of: self, currency)
    guard let head = heads.first, heads.count == 1,
      !contains(where: { $0.cells.contains { DecimalMark(in: $0) == .point } })
    else { return self }
    let names = inEnglish(germanHeadings: self[head].cells) ?? self[head].cells
    let places = names.indices.filter { place in
      guard holdsSums(names[place]) else { return false }
      let filled = self[(head + 1)...].prefix(2_000).compactMap {
        $0.cells.indices.contains(place) ? $0.cells[place] : nil
      }
      .filter { !$0.isEmpty }
      return filled.contains { isGroupedByPoints($0) } && filled.count { $0.contains(".") } > 1
        && filled.allSatisfy { isGroupedByPoints($0) || !$0.contains(".") }
    }
    guard !places.isEmpty else { return self }
    return enumerated().map { line, row in
      var row = row
      for place in places where line > head && row.cells.indices.contains(place) && isGroupedByPoints(row.cells[place])
      {
        row.cells[place] = row.cells[place].replacing(".", with: ",")
      }
      return row
    }
  }
}

private func holdsSums(_ heading: String) -> Bool {
  switch meaning(of: heading) {
  case .column(let column): [.balance, .limit, .payment, .minimum, .arrears, .paid].contains(column)
  case .weakBalance, .balanceOfLoans, .left, .original, .current, .paidSoFar, .dueSum, .available: true
  default: false
  }
}

private func isGroupedByPoints(_ cell: String) -> Bool {
  let figure = cell.filter { isDigit($0) || $0 == "." }
  let others = plainWord(cell).filter { !isDigit($0) && !". -+$€£".contains($0) }
  let groups = figure.split(separator: ".", omittingEmptySubsequences: false)
  return others.isEmpty && groups.count > 1 && (1...3).contains(groups[0].count) && groups[0] != "0"
    && groups.dropFirst().allSatisfy { $0.count == 3 }
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
