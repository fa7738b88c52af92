import Wording

/// Cells that a spreadsheet had merged: `Anna` stands in the first of her rows, and the rows below are empty there.
extension ArraySlice<Sheet.Row> {
  /// The rows with such a cell in each of its rows, and the places of the columns that were filled so. Whose a debt is and what kind it
  /// is are told so where the first row says it, several do, and none says it twice: an empty cell is then no answer of its own.
  func filledDown(_ headings: [DebtImport.Heading]) -> (rows: ArraySlice<Sheet.Row>, places: [Int]) {
    let places = headings.indices.filter { place in
      (headings[place].column == .holder || headings[place].column == .kind) && isMerged(place)
    }
    guard !places.isEmpty else { return (self, []) }
    var above: [Int: String] = [:]
    let filled = map { row in
      var row = row
      for place in places where row.cells.indices.contains(place) && row.cells.count > place + 1 {
        if row.cells[place].isEmpty { row.cells[place] = above[place] ?? "" } else { above[place] = row.cells[place] }
      }
      return row
    }
    return (filled[...], places)
  }

  private func isMerged(_ place: Int) -> Bool {
    let cells = map { $0.cells.indices.contains(place) ? $0.cells[place] : "" }
    let filled = cells.filter { !$0.isEmpty }
    return filled.count > 1 && filled.count < cells.count && !(cells.first ?? "").isEmpty
      && Set(filled.map(plainWord)).count == filled.count
  }
}

extension AnswerProblem {
  static func filledDown(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): an empty cell was taken as the one above it", zh: "“\(shown)”空着的格，按上面一格记了"),
      remedy: Text(en: "write it into each row if that is not meant", zh: "不是这个意思的话，请每一行都写上"))
  }
}
