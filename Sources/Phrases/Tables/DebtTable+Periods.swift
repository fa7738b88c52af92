import Household
import Money
import Wording

/// For how long the payments and the rates of a row are.
extension DebtTable {
  /// How often a row says it is paid, where that is not known.
  func unknownFrequency(of row: Sheet.Row) -> AnswerProblem? {
    guard let place = headings.firstIndex(where: { $0.meaning == .frequency }), row.cells.indices.contains(place),
      period(in: row.cells) == nil
    else { return nil }
    return .unknownFrequency(row.cells[place])
  }

  /// Behind a payment, as the cells of its row say how often it is made; empty for a month's, nil where that is not known.
  func period(in cells: [String]) -> String? {
    guard let place = headings.firstIndex(where: { $0.meaning == .frequency }), cells.indices.contains(place) else {
      return ""
    }
    let period = headings[place].column == .note ? periodAlone(cells[place]) : periodOfFrequency(cells[place])
    return period ?? (headings[place].isMixedFrequency ? "" : nil)
  }

  /// The frequency that a row states, or the period that the heading of its payments does, is not a month's.
  func isPaidOtherwiseThanMonthly(_ row: Sheet.Row) -> Bool {
    if headings.contains(where: { $0.column == .payment && !$0.period.isEmpty }) { return true }
    return period(in: row.cells) != ""
  }

  /// What is left is counted in months, whatever the payments are.
  var countsMonths: Bool {
    headings.contains { heading in
      heading.column == .remaining && ["month", "月", "年", "year"].contains(where: plainWord(heading.name).contains)
    }
  }

  /// Behind a rate, where another cell of its row says for how long it is; nil where none does.
  func periodOfRate(_ cells: [String]) -> String? {
    guard let place = headings.firstIndex(where: { $0.meaning == .ratePeriod }), cells.indices.contains(place) else {
      return nil
    }
    let words = Set(wordsOfHeading(cells[place]))
    let periods: [(String, [String])] = [
      ("/day", ["day", "daily", "日", "天", "每日", "每天", "按日", "按天", "日息", "日利率"]),
      ("/month", ["month", "monthly", "月", "每月", "按月", "月息", "月利率", "每期"]),
      ("/year", ["year", "yearly", "annual", "annually", "annum", "年", "每年", "按年", "年息", "年化", "年利率"]),
    ]
    return periods.first { !words.isDisjoint(with: $0.1) }?.0
  }

  /// `0.05%` among rates of a day: of a year it would be next to nothing. nil for any other rate.
  func lowRateAmongDayRates(_ row: Sheet.Row) -> String? {
    guard hasDayRates, let place = headings.firstIndex(where: { $0.column == .rate }) else { return nil }
    let text = trimmed(cell(place, of: row))
    guard text.hasSuffix("%"), isPlainNumber(String(text.dropLast())), let rate = try? Rate.read(text),
      rate.perYear > .zero, rate.perYear < Ratio(3, 1_000)
    else { return nil }
    return text
  }

  static func hasDayRates(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Bool {
    guard let place = headings.firstIndex(where: { $0.column == .rate }) else { return false }
    return rows.prefix(Household.mostEntries).contains { row in
      row.cells.indices.contains(place) && (try? Rate.read(row.cells[place]))?.period == .day
    }
  }
}
