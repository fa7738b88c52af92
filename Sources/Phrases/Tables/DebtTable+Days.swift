import Money
import Wording

/// One debt on several days.
extension DebtTable {
  /// Of a debt with several days, all lines but that of the last day. Days that cannot be compared tell nothing.
  static func earlierDays(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Set<Int> {
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
}
