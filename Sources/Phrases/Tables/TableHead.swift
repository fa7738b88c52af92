package import Money
import Wording

/// Whether these cells are the names of columns: two known ones among words only, and at least half of what is filled.
func isHead(_ cells: [String], _ currency: Currency) -> Bool {
  let filled = cells.filter { !$0.isEmpty }
  guard filled.count >= 2, filled.count <= 200,
    !filled.contains(where: { isFigure($0, currency) || isLabelledFigure($0, currency) })
  else { return false }
  let known = (inEnglish(germanHeadings: filled) ?? filled).count { meaning(of: $0) != nil }
  return known >= 2 && known * 2 >= filled.count && Set(filled.map(headingWord)).count > 1
}

/// Whether a first row names at least one column among words only.
func mayBeHead(_ cells: [String], _ currency: Currency) -> Bool {
  cells.count >= 2 && holdsWordsOnly(cells, currency) && cells.contains { columnMeant(by: $0) }
}

private func columnMeant(by heading: String) -> Bool {
  switch meaning(of: heading) {
  case .column, .weakBalance, .balanceOfLoans: true
  default: false
  }
}

/// True for two cells or more without a single figure among them.
func holdsWordsOnly(_ cells: [String], _ currency: Currency) -> Bool {
  cells.count >= 2
    && !cells.contains { isFigure($0, currency) || isLabelledFigure($0, currency) || holdsSignedSum($0) }
}

/// `1. Chase - $4`: a sum among words; `Fee ($25)` is a heading with one in brackets.
private func holdsSignedSum(_ cell: String) -> Bool {
  let bare = cell.prefix { $0 != "(" && $0 != "（" }
  return zip(bare, bare.dropFirst()).contains { $0.isCurrencySymbol && isDigit($1) }
}

/// True for a figure with its label, `欠6300`, `used 3,800`, which is no heading either; `Balance 2025` is one.
func isLabelledFigure(_ cell: String, _ currency: Currency) -> Bool {
  guard let first = cell.utf8.first, !(0x30...0x39).contains(first) else { return false }
  let word = plainWord(cell)
  guard holdsNumber(word), rowLabels.contains(where: { word.begins(with: $0.word) }) else { return false }
  if let year = word.split(separator: " ").last, year.count == 4, year.hasPrefix("20"), year.allSatisfy(isDigit) {
    return false
  }
  return [RowKind.card, .loan].contains { LabelledPart(kind: $0, currency: currency).labelled(cell) != nil }
}

/// True for a sum, a rate, a day: what a heading is not. `2026年11月还款` is none.
func isFigure(_ cell: String, _ currency: Currency) -> Bool {
  guard cell.utf8.count <= longestFigure, holdsNumber(cell), let first = plainWord(cell).first else { return false }
  if first.isLetter, first.isASCII { return false }
  if CalendarDate(iso: cell) != nil { return true }
  return (try? Stated.read(cell, in: currency, allowsNegative: true)) != nil || (try? Rate.read(cell)) != nil
    || (try? date(cell)) != nil
}

/// Longer than what is read as a sum, a rate or a day, in bytes.
private let longestFigure = 200

/// Further down years alone are sums.
private let rowsWithYears = 10

extension DebtImport {
  /// The places of the rows that name columns.
  package static func heads(of rows: [Sheet.Row], _ currency: Currency) -> [Int] {
    let heads = plainHeads(of: rows, currency)
    return heads.isEmpty
      ? Array(rows.indices.prefix(5).filter { mayBeHead(rows[$0].cells, currency) }.prefix(1)) : heads
  }

  /// The places of the rows of which two cells and more name columns. Below such a row one year alone is a sum: `借给小王,债权,2000`.
  static func plainHeads(of rows: [Sheet.Row], _ currency: Currency) -> [Int] {
    var heads: [Int] = []
    for place in rows.indices {
      let cells = rows[place].cells
      guard cells.contains(where: isPlainNumber) else {
        if isHead(cells, currency) { heads.append(place) }
        continue
      }
      let mayHoldYears = place < rowsWithYears && (heads.isEmpty || cells.count { yearAlone($0) != nil } > 1)
      if mayHoldYears, isHeadOfYears(cells, currency) { heads.append(place) }
    }
    return heads
  }

  /// What the columns under a row of names hold, where one heading can mean two things decided by the others and by what
  /// stands below.
  /// - Parameter unit: what sums are counted in where a line above the table says so.
  static func headings(
    _ names: [String], over rows: ArraySlice<Sheet.Row>, _ reading: Reading, unit: String? = nil
  ) -> [Heading] {
    let known = inEnglish(germanHeadings: names) ?? names
    var headings = zip(names, known).map { Heading(name: $0, column: nil, meaning: meaning(of: $1)) }
    for index in headings.indices {
      if headings[index].isShare { headings[index].meaning = .ignored }
      if headings[index].meaning == .column(.rate), isMonthAmongMonths(names[index], names) {
        headings[index].meaning = nil
      }
      if case .column(let column) = headings[index].meaning, column != .name { headings[index].column = column }
    }
    if headings.areOfReport { return headings.map(\.asReportsHaveIt) }
    var columns = ColumnChoice(headings: headings, rows: rows, reading: reading)
    columns.settle()
    headings = columns.headings
    let nameUnit = headings.first { $0.column == .name }.flatMap { unitOfSums($0.name) }
    var units = UnitsOfSums(headings: headings, rows: rows, currency: reading.currency, ofTable: nameUnit ?? unit)
    units.settle()
    headings = units.headings
    let hasLimit = headings.contains { $0.column == .limit }
    for index in headings.indices {
      headings[index].isOfLimit = hasLimit
      headings[index].period = headings[index].periodTold
      headings[index].hasOpenPeriod = headings[index].holdsPayments && hasOpenPeriod(headings[index].name)
      headings[index].currency = headings[index].currencyTold(beside: reading.currency)
      headings[index].countUnit = headings[index].countUnitTold
      headings[index].shareUnit = headings[index].shareUnitTold
    }
    return headings
  }
}
