import Household
import Money
import Rules
import Wording

/// The sum of a table under a name of its own: `All together`, `Nov 2026`, `Σ`.
extension DebtTable {
  /// The line of the last row, where each of its sums is that of all rows above, and nothing tells that it is a debt; nil for any
  /// other table.
  static func sumOfRows(
    _ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>, _ reading: Reading
  ) -> Int? {
    guard rows.count > 2, rows.count <= Household.mostEntries, let last = rows.last,
      let name = headings.firstIndex(where: { $0.column == .name }), last.cells.indices.contains(name)
    else { return nil }
    let called = last.cells[name]
    guard reading.names.kind(in: called) == nil, !reading.names.isCard(called), !reading.names.isBank(called) else {
      return nil
    }
    let sums = headings.indices.filter { headings[$0].column == .balance || headings[$0].column == .payment }
    let filled = sums.filter { amount(at: $0, of: last, reading.currency) != nil }
    guard !filled.isEmpty, filled.contains(where: { headings[$0].column == .balance }) || sums.count == filled.count
    else { return nil }
    let areSums = filled.allSatisfy { place in
      let above = rows.dropLast().compactMap { amount(at: place, of: $0, reading.currency) }
      return above.count > 1 && above.reduce(.zero, +) == amount(at: place, of: last, reading.currency)
    }
    return areSums ? last.line : nil
  }

  private static func amount(at place: Int, of row: Sheet.Row, _ currency: Currency) -> Amount? {
    guard row.cells.indices.contains(place), holdsNumber(row.cells[place]) else { return nil }
    return (try? Stated.read(withSignInFront(row.cells[place]), in: currency, allowsNegative: true))?.amount
  }
}
