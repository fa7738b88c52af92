import Household
import Money
import Wording

/// The rows under one row of names: what is told only by all of them together.
struct DebtTable {
  let headings: [DebtImport.Heading]
  let isOfReport: Bool
  let reading: Reading
  /// What a minus before a balance says.
  let minus: MinusInList
  /// Lines of a debt that stands with a later day too.
  private(set) var earlierDays: Set<Int> = []
  /// Numbers alone that could be several rates.
  private(set) var ratesLeftOpen: AnswerProblem?
  /// Rates of a day stand among the others.
  private(set) var hasDayRates = false
  /// Names of several rows, which the lender or the product tells apart.
  private(set) var repeatedNames: Set<String> = []
  /// The line of a row that sums up the others under a name of its own.
  private(set) var sumOfRows: Int?
  /// What comes in or is spent stands among the debts, under a heading that says only that it is a sum.
  private(set) var listsSpending = false
  /// Accounts that owe nothing stand among the debts, by their kinds.
  private(set) var listsAccounts = false

  init(headings: [DebtImport.Heading], rows: ArraySlice<Sheet.Row>, reading: Reading) {
    (self.headings, self.reading, isOfReport) = (headings, reading, headings.areOfReport)
    minus = isOfReport ? .credit : Self.minus(headings, rows, reading)
    earlierDays = Self.earlierDays(headings, rows)
    ratesLeftOpen = Self.ratesLeftOpen(headings, rows)
    hasDayRates = Self.hasDayRates(headings, rows)
    if headings.contains(where: \.isSecondName) { repeatedNames = Self.repeatedNames(headings, rows) }
    listsSpending = Self.listsSpending(headings, rows)
    if !isOfReport { sumOfRows = Self.sumOfRows(headings, rows, reading) }
    if let place = headings.firstIndex(where: { $0.column == .kind }) {
      let kinds = Set(rows.prefix(Household.mostEntries).map { cell(place, of: $0) })
      listsAccounts = kinds.contains { isKindOfAccount($0, reading.names) }
    }
  }

  private static func repeatedNames(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Set<String> {
    guard let place = headings.firstIndex(where: { $0.column == .name }) else { return [] }
    var seen: Set<String> = []
    return Set(
      rows.prefix(Household.mostEntries).compactMap { row in
        guard row.cells.indices.contains(place), !seen.insert(row.cells[place]).inserted else { return nil }
        return row.cells[place]
      })
  }

  /// The currency that a row names, where it is not the household's.
  func otherCurrency(of row: Sheet.Row) -> String? {
    guard let place = headings.firstIndex(where: { $0.meaning == .currency }) else { return nil }
    let codes = currencyCodes(named: cell(place, of: row))
    return codes.isEmpty || codes.contains(reading.currency.code) ? nil : cell(place, of: row)
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
    let frequency = period(in: cells)
    return zip(headings, cells).map { heading, cell in
      if heading.holdsPayments {
        let sum = heading.text(of: minus.withoutSign(withSignInFront(cell)))
        return frequency.map { sum.isEmpty ? "" : sum + $0 } ?? ""
      }
      if heading.holdsBalances { return minus.turned(heading.text(of: withSignInFront(cell))) }
      if let less = heading.less { return left(of: cell, less: cells.indices.contains(less) ? cells[less] : "") }
      if heading.column == .rate, let period = periodOfRate(cells), cell.contains("%") || cell.contains("‰") {
        return withoutFormulaGuard(cell) + period
      }
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

  private static func ratesLeftOpen(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> AnswerProblem? {
    guard let place = headings.firstIndex(where: { $0.column == .rate && $0.bareRate == nil }),
      !plainWord(headings[place].name).contains("%"),
      let number = rows.lazy.compactMap({ $0.cells.indices.contains(place) ? $0.cells[place] : nil }).first(
        where: isPlainNumber)
    else { return nil }
    if headingWord(headings[place].name) == "利息" { return .interestOrRate(headings[place].name) }
    return .bareRates(headings[place].name, NumberProblem.periodMissing(number: number).remedy)
  }
}

extension [DebtImport.Heading] {
  /// The table was written by this program, a debt a row. Its headings tell, whatever stands below them.
  package var areOfReport: Bool {
    Set(map { headingWord($0.name) }).isSuperset(of: ["path", "debt", "owed", "promo rate", "estimates"])
  }
}

extension DebtImport.Heading {
  /// What is due or paid each month stands below it.
  var holdsPayments: Bool { column == .payment || column == .minimum || column == .paid }

  /// A sum of a debt stands below it.
  var holdsSums: Bool {
    [.limit, .balance, .payment, .minimum, .paid, .rate, .remaining, .arrears].contains { $0 == column }
  }
}
