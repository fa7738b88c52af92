import Household
import Money
import Wording

/// What the sums of each column are counted in: as its heading says, else as the table or the column of another sum says, where
/// what stands below allows that and nothing else.
struct UnitsOfSums {
  var headings: [DebtImport.Heading]
  let rows: ArraySlice<Sheet.Row>
  let currency: Currency
  /// The unit that a line above the table, or the heading over the names, is about.
  let ofTable: String?

  mutating func settle() {
    let named = headings.map { unitOfSums($0.name) }
    let balance = headings.firstIndex { $0.column == .balance }
    if let balance { headings[balance].sumUnit = named[balance] ?? ofTable ?? unitBesideOriginal(balance, named) }
    let usual = ofTable ?? balance.flatMap { named[$0] } ?? ""
    for place in headings.indices where place != balance && headings[place].holdsUnits {
      if let own = named[place] {
        headings[place].sumUnit = own
      } else if let balance, !usual.isEmpty {
        take(usual, at: place, beside: balance)
      } else {
        headings[place].sumUnit = ofTable ?? ""
      }
    }
  }

  /// `欠款` beside `贷款总额（万）`: the unit of what was borrowed, where what is owed would else be next to nothing of it.
  private func unitBesideOriginal(_ balance: Int, _ named: [String?]) -> String {
    guard
      let original = headings.indices.first(where: {
        headings[$0].meaning == .original && !(named[$0] ?? "").isEmpty
      }), let unit = named[original]
    else { return "" }
    let ratios = ratios(of: balance, "", to: original, unit)
    return !ratios.isEmpty && ratios.allSatisfy { $0 < Ratio(1, 1_000) } ? unit : ""
  }

  /// The table's unit or none: whichever alone makes a likely sum in every row; left open where both do, or neither.
  private mutating func take(_ unit: String, at place: Int, beside balance: Int) {
    let fitting = ["", unit].filter { isLikely($0, at: place, beside: balance) }
    headings[place].sumUnit = fitting.count == 1 ? fitting[0] : ofTable ?? ""
    headings[place].hasOpenUnit = fitting.isEmpty || fitting.count > 1 && ofTable == nil && holdsSums(place)
  }

  private func holdsSums(_ place: Int) -> Bool { rows.contains { (sum(at: place, "", of: $0) ?? .zero) != .zero } }

  private func isLikely(_ unit: String, at place: Int, beside balance: Int) -> Bool {
    let usual = headings[place].likelyShareOfBalance
    return ratios(of: place, unit, to: balance, headings[balance].sumUnit).allSatisfy(usual.contains)
  }

  /// What the sums of a column are to those of another, in the rows that have both.
  private func ratios(of place: Int, _ unit: String, to other: Int, _ otherUnit: String) -> [Ratio] {
    rows.prefix(Household.mostEntries).compactMap { row in
      guard !isTotal(row.cells.first ?? ""), let part = sum(at: place, unit, of: row),
        let whole = sum(at: other, otherUnit, of: row), part > .zero, whole > .zero
      else { return nil }
      return Ratio(Int128(part.minorUnits), Int128(whole.minorUnits))
    }
  }

  private func sum(at place: Int, _ unit: String, of row: Sheet.Row) -> Amount? {
    guard row.cells.indices.contains(place) else { return nil }
    let cell = withSignInFront(row.cells[place]).filter { $0 != "-" }
    guard isFigureCell(cell) else { return unit.isEmpty ? (try? Stated.read(cell, in: currency))?.amount : nil }
    let counted = unit == centsUnit ? inWholeUnits(cell) ?? cell : cell + unit
    return (try? Stated.read(counted, in: currency))?.amount
  }
}

extension DebtImport.Heading {
  /// Its sums may be counted in thousands, or in hundredths.
  fileprivate var holdsUnits: Bool {
    holdsBalances || [.limit, .payment, .minimum, .paid, .arrears].contains { $0 == column }
  }

  /// What such a sum may be to what is owed.
  fileprivate var likelyShareOfBalance: ClosedRange<Ratio> {
    switch column {
    case .payment, .minimum, .paid: Ratio(1, 2_000)...Ratio(1, 1)
    case .arrears: Ratio(1, 2_000)...Ratio(1, 1)
    case .limit: Ratio(1, 3)...Ratio(100, 1)
    default: Ratio(1, 100)...Ratio(100, 1)
    }
  }
}
