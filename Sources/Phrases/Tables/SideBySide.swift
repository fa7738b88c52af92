import Money
import Wording

/// The columns of tables that stand side by side under one row of names, `Cards,Owed,,Loans,Owed`; nil for one table.
func columnsSideBySide(_ head: [String], over rows: ArraySlice<Sheet.Row>) -> [Range<Int>]? {
  let meanings = head.map(meaning)
  let gaps = head.indices.dropFirst().filter { place in
    head[place].isEmpty
      && !rows.prefix(2_000).contains { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty }
  }
  var starts = [0]
  for place in head.indices.dropFirst() where namesDebts(head[place], meanings[place]) {
    let left = starts[starts.count - 1]..<place
    let right = place..<head.count
    let isBehindGap = gaps.contains(place - 1)
    guard isTable(left, head, meanings), isTable(right, head, meanings),
      isBehindGap || repeats(head[right], of: head[left], meanings)
    else { continue }
    starts.append(place)
  }
  guard starts.count > 1 else { return nil }
  return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : head.count) }
}

extension Sheet.Row {
  /// The cells of some columns; nil where all of them are empty.
  func cut(to columns: Range<Int>) -> Sheet.Row? {
    let cut = cells.indices.contains(columns.lowerBound) ? Array(cells[columns.clamped(to: 0..<cells.count)]) : []
    return cut.allSatisfy(\.isEmpty) ? nil : Sheet.Row(line: line, cells: cut, isWhole: isWhole)
  }
}

private func namesDebts(_ heading: String, _ meaning: HeadingMeaning?) -> Bool {
  meaning == .column(.name) || ["debt", "liability"].contains(headingWord(heading))
}

/// A name and a sum that is owed or paid.
private func isTable(_ columns: Range<Int>, _ head: [String], _ meanings: [HeadingMeaning?]) -> Bool {
  columns.contains { namesDebts(head[$0], meanings[$0]) } && columns.contains { tellsSum(meanings[$0]) }
}

private func tellsSum(_ meaning: HeadingMeaning?) -> Bool {
  switch meaning {
  case .column(.balance), .column(.payment), .weakBalance, .balanceOfLoans: true
  default: false
  }
}

/// Whether a sum stands under the same heading in both.
private func repeats(
  _ right: ArraySlice<String>, of left: ArraySlice<String>, _ meanings: [HeadingMeaning?]
) -> Bool {
  let words = Set(left.indices.filter { tellsSum(meanings[$0]) }.map { headingWord(left[$0]) })
  return right.indices.contains { tellsSum(meanings[$0]) && words.contains(headingWord(right[$0])) }
}
