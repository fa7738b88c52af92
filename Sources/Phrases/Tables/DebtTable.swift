import Household
import Money
import Wording

/// The rows under one row of names: what is told only by all of them together.
struct DebtTable {
  let headings: [DebtImport.Heading]
  let isOfReport: Bool
  private let reading: Reading
  /// Balances stand below 0, as some lists keep debts: all of them, or most.
  private let isNegativeThroughout: Bool
  private let isMostlyNegative: Bool
  /// Lines of a debt that stands with a later day too.
  private(set) var earlierDays: Set<Int> = []
  /// Numbers alone that could be several rates.
  private(set) var ratesLeftOpen: AnswerProblem?

  init(headings: [DebtImport.Heading], rows: ArraySlice<Sheet.Row>, reading: Reading) {
    (self.headings, self.reading, isOfReport) = (headings, reading, headings.areOfReport)
    let balance = headings.firstIndex { $0.column == .balance }
    let sums = balance.map { place in
      rows.prefix(Household.mostEntries).compactMap { row in
        row.cells.indices.contains(place) && !Phrases.isTotal(row.cells.first ?? "")
          && !isNoDebt(row.cells, under: headings)
          ? (try? Stated.read(withSign(row.cells[place]), in: reading.currency, allowsNegative: true))?.amount : nil
      }.filter { $0 != .zero }
    }
    let (below, above) = (sums?.count { $0 < .zero } ?? 0, sums?.count { $0 > .zero } ?? 0)
    isNegativeThroughout = !isOfReport && below > 1 && below >= 2 * above
    isMostlyNegative = isNegativeThroughout && above > 0
    earlierDays = Self.earlierDays(headings, rows)
    ratesLeftOpen = Self.ratesLeftOpen(headings, rows)
  }

  /// Where no column is called a name, the kind is what the debts are called.
  var hasNames: Bool { headings.contains { $0.column == .name || $0.meaning == .column(.name) } }

  /// How often a row says it is paid, where that is not known.
  func unknownFrequency(of row: Sheet.Row) -> AnswerProblem? {
    guard let place = headings.firstIndex(where: { $0.meaning == .frequency }), row.cells.indices.contains(place),
      periodOfFrequency(row.cells[place]) == nil
    else { return nil }
    return .unknownFrequency(row.cells[place])
  }

  var signsTurned: AnswerProblem? {
    isMostlyNegative ? .negativeMostly : isNegativeThroughout ? .negativeThroughout : nil
  }

  /// `到期日` beside a payment is the day of the last one.
  var endIsLastInstalment: Bool { headings.contains { $0.column == .dueInFull && $0.meaning == .end } }

  /// `每月还息`: all that is owed falls due at the end.
  var paysInterestOnly: Bool {
    headings.contains { heading in
      heading.column == .payment
        && ["还息", "付息", "交息", "interest only"].contains(where: headingWord(heading.name).contains)
    }
  }

  /// What each cell says, as its column means it.
  /// - Throws: for a row of more cells than there are columns.
  func texts(of row: Sheet.Row) throws(AnswerProblem) -> [String] {
    let cells = row.cells.count < headings.count ? cutFurther(row.cells) : row.cells
    guard !zip(cells, cells.dropFirst()).contains(where: areHalvesOfNumber) || cells.count <= headings.count else {
      throw .splitNumber
    }
    guard cells.dropFirst(headings.count).allSatisfy(\.isEmpty) else {
      throw .tooManyCells(cells.count, headings.count)
    }
    guard !zip(cells, cells.dropFirst()).contains(where: areHalvesOfNumber) || !isShifted(cells) else {
      throw .splitNumber
    }
    let frequency = headings.firstIndex { $0.meaning == .frequency }
      .flatMap { cells.indices.contains($0) ? periodOfFrequency(cells[$0]) ?? "?" : nil }
    return zip(headings, cells).map { heading, cell in
      if let frequency, !frequency.isEmpty, heading.column == .payment || heading.column == .minimum, !cell.isEmpty {
        return frequency == "?" ? "" : heading.text(of: cell) + frequency
      }
      let cell = heading.holdsSums ? withSign(cell) : cell
      if isNegativeThroughout, heading.column == .balance { return withTurnedSign(heading.text(of: cell)) }
      if isNegativeThroughout, heading.column == .payment || heading.column == .minimum {
        return withoutSign(heading.text(of: cell))
      }
      if heading.column == .promotion { return promotion(cell, cells) }
      if let less = heading.less { return left(of: cell, less: cells.indices.contains(less) ? cells[less] : "") }
      if heading.column == .rate, ratesLeftOpen != nil, isPlainNumber(cell), heading.bareRate == nil { return "" }
      return heading.text(of: cell)
    }
  }

  /// What of a term is left; empty where it cannot be told.
  private func left(of term: String, less paid: String) -> String {
    guard let all = try? instalmentsLeft(term), let paid = try? instalmentsLeft(paid), paid <= all else { return "" }
    return String(all - paid)
  }

  /// `12` and `000` side by side are one number where a filled cell then stands under no column.
  private func isShifted(_ cells: [String]) -> Bool { cells.count >= headings.count }

  /// A row that was cut at other signs than the rest: at tabs among commas.
  private func cutFurther(_ cells: [String]) -> [String] {
    let cut = cells.flatMap { cell in
      cell.split(omittingEmptySubsequences: false) { $0 == "\t" || $0 == ";" }.map { trimmed($0) }
    }
    let filled = cut.filter { !$0.isEmpty }
    if cut.count == headings.count { return cut }
    return filled.count == headings.count ? filled : cells
  }

  /// A rate with its last day, where that stands in a column of its own.
  private func promotion(_ cell: String, _ cells: [String]) -> String {
    guard !cell.isEmpty, let place = headings.firstIndex(where: { $0.meaning == .promotionEnd }),
      cells.indices.contains(place), let day = Self.dayOf(cells[place]), (try? Rate.read(cell)) != nil
    else { return cell }
    return "\(cell) until \(day)"
  }

  /// What is owed stands below 0, what the lender owes above it.
  private func withTurnedSign(_ cell: String) -> String {
    let plain = withoutSign(cell)
    return plain == cell && holdsNumber(cell) ? "-" + cell : plain
  }

  private func withoutSign(_ cell: String) -> String {
    let sign: Set<Character> = ["-", "−", "－", "–"]
    return String(cell.filter { !sign.contains($0) })
  }

  func isSettled(_ row: Sheet.Row) -> Bool {
    guard saysSettled(row) else { return false }
    guard let balance = headings.firstIndex(where: { $0.column == .balance }), row.cells.indices.contains(balance)
    else {
      return true
    }
    return (try? Stated.read(row.cells[balance], in: reading.currency))?.amount ?? .zero == .zero
  }

  /// By its status nothing is owed any more, by its balance something is.
  func isSettledButOwed(_ row: Sheet.Row) -> Bool { saysSettled(row) && !isSettled(row) }

  private func saysSettled(_ row: Sheet.Row) -> Bool {
    guard let status = headings.firstIndex(where: { $0.meaning == .status }), row.cells.indices.contains(status) else {
      return false
    }
    let asks =
      headingWord(headings[status].name).hasPrefix("is ") || plainWord(headings[status].name).hasSuffix("?")
    return settledWords.contains(headingWord(row.cells[status]))
      || asks && ["true", "yes", "y", "1", "是"].contains(headingWord(row.cells[status]))
  }

  /// Of a debt with several days, all lines but that of the last day. Days that cannot be compared tell nothing.
  private static func earlierDays(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Set<Int> {
    guard let day = headings.firstIndex(where: { $0.meaning == .day }),
      let name = headings.firstIndex(where: { $0.column == .name })
    else { return [] }
    let others = headings.indices.filter { headings[$0].column == .kind || headings[$0].column == .holder }
    var latest: [[String]: (line: Int, day: CalendarDate)] = [:]
    var earlier: Set<Int> = []
    for row in rows where row.cells.count > max(day, name) {
      guard let date = dayOf(row.cells[day]) else { continue }
      let key = ([name] + others).map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
      if let known = latest[key] {
        if known.day == date { continue }
        earlier.insert(known.day < date ? known.line : row.line)
        if known.day > date { continue }
      }
      latest[key] = (row.line, date)
    }
    return earlier
  }

  private static func dayOf(_ cell: String) -> CalendarDate? {
    if let date = try? date(String(cell.prefix { $0 != "T" && $0 != " " })) { return date }
    let numbers = cell.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard numbers.count == 3, numbers[2] > 1_900 else { return nil }
    return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
      ?? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  private static func ratesLeftOpen(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> AnswerProblem? {
    guard let place = headings.firstIndex(where: { $0.column == .rate && $0.bareRate == nil }),
      !plainWord(headings[place].name).contains("%"),
      let number = rows.lazy.compactMap({ $0.cells.indices.contains(place) ? $0.cells[place] : nil }).first(
        where: isPlainNumber)
    else { return nil }
    return .bareRates(headings[place].name, NumberProblem.periodMissing(number: number).remedy)
  }
}

/// `(1,850.00)`, `1850-` and `1,850.00 CR`, as accounts write what is below 0; `DR` is what is owed.
func withSign(_ cell: String) -> String {
  var text = trimmed(cell)
  if text.hasPrefix("("), text.hasSuffix(")"), isFigureCell(String(text.dropFirst().dropLast())) {
    return "-" + text.dropFirst().dropLast()
  }
  if text.takeSuffix("dr"), isFigureCell(text) { return text }
  if text.takeSuffix("cr") || text.takeSuffix("-"), isFigureCell(text) { return "-" + text }
  return cell
}

private let settledWords: Set<String> = [
  "paid off", "paid", "closed", "settled", "done", "completed", "已结清", "结清", "还清", "已还清", "已还完", "完结", "关闭", "已关闭",
]

extension [DebtImport.Heading] {
  /// The table was written by this program, a debt a row.
  package var areOfReport: Bool {
    contains { $0.reportColumn == .path } && contains { headingWord($0.name) == "debt" }
  }
}

extension DebtImport.Heading {
  /// A sum of a debt stands below it.
  var holdsSums: Bool {
    [.limit, .balance, .payment, .minimum, .rate, .remaining, .arrears].contains { $0 == column }
  }
}
