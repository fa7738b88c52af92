import Money

/// A table whose sums are all written as `1.234,56`, with a comma before the decimals: the same with points. Of one cell alone
/// that could be read in two ways; where no cell of a whole table allows the other reading, and two show decimals behind
/// a comma, it cannot.
func withDecimalPoints(_ rows: [Sheet.Row]) -> [Sheet.Row] {
  let figures = rows.prefix(2_000).flatMap(\.cells).compactMap(bareFigure).filter {
    $0.contains(",") || $0.contains(".")
  }
  guard figures.count(where: { $0.contains(",") }) > 1, figures.allSatisfy(allowsDecimalComma) else { return rows }
  return rows.map { row in
    var row = row
    row.cells = row.cells.map { cell in
      guard let figure = bareFigure(cell), figure.contains(where: { ",.".contains($0) }) else { return cell }
      let written = figure.replacing(".", with: "").replacing(",", with: ".")
      return cell.replacing(figure, with: written)
    }
    return row
  }
}

/// The digits of a cell that holds nothing else but a sign of a currency or of a share; nil for any other.
private func bareFigure(_ cell: String) -> String? {
  let around: Set<Character> = ["€", "$", "£", "¥", "%", "-", " ", "(", ")"]
  let figure = cell.drop(while: around.contains).reversed().drop(while: around.contains).reversed()
  guard figure.count <= 20, figure.contains(where: isDigit),
    figure.allSatisfy({ isDigit($0) || $0 == "," || $0 == "." })
  else { return nil }
  return String(figure)
}

/// `1.234,56`, `105,00`, `22,9` and `9.000`: points only before groups of three, at most one comma, behind it one or two digits.
private func allowsDecimalComma(_ figure: String) -> Bool {
  let sides = figure.split(separator: ",", omittingEmptySubsequences: false)
  guard sides.count <= 2, sides.count == 1 || (1...2).contains(sides[1].count) else { return false }
  let groups = sides[0].split(separator: ".", omittingEmptySubsequences: false)
  return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 } || groups.count == 1
}
