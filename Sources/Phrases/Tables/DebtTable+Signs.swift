import Household
import Money
import Wording

/// What the minus before a balance says in this table.
extension DebtTable {
  /// What is to be said of the signs of the balances.
  var signsTurned: AnswerProblem? {
    if case .owed(let isThroughout) = minus { isThroughout ? .negativeThroughout : .negativeLoans } else { nil }
  }

  static func minus(
    _ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>, _ reading: Reading
  ) -> MinusInList {
    guard let balance = headings.firstIndex(where: { $0.column == .balance }) else { return .credit }
    let places = [balance] + headings[balance].otherBalances
    let isAnyBelow = rows.prefix(Household.mostEntries).contains { row in
      places.contains { row.cells.indices.contains($0) && withSignInFront(row.cells[$0]).hasPrefix("-") }
    }
    guard isAnyBelow else { return .credit }
    let columns = headings.map(\.column)
    var (all, loans): ([Amount], [Amount]) = ([], [])
    for row in rows.prefix(Household.mostEntries) {
      guard !Phrases.isTotal(row.cells.first ?? ""), !isNoDebt(row.cells, under: headings, reading.names),
        let cell = places.lazy.compactMap({ row.cells.indices.contains($0) ? row.cells[$0] : nil }).first(where: {
          !$0.isEmpty
        }),
        let sum = (try? Stated.read(withSignInFront(cell), in: reading.currency, allowsNegative: true))?.amount
      else { continue }
      let cells = answers(row.cells, under: columns)
      if let kind = cells[.kind], Phrases.isLent(kind) { continue }
      all.append(sum)
      if cardOrLoan(cells, under: headings, reading) == .loan { loans.append(sum) }
    }
    return MinusInList(of: all, ofLoans: loans)
  }

  func isBelowZero(_ cell: String) -> Bool {
    (try? Stated.read(cell, in: reading.currency, allowsNegative: true)).map { $0.amount < .zero } ?? false
  }
}
