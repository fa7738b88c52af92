import Household
import Reports
import Wording

extension DebtImport {
  /// A column of the table, and what it was taken for; nil where nothing is taken from it.
  struct Heading: Sendable, Equatable {
    var name: String
    var column: Column?

    /// What a report's own table says here beside the debt itself.
    var reportColumn: ReportColumn? { column == nil ? ReportColumn(rawValue: headingWord(name)) : nil }

    /// `余额`: of a loan what is owed, of a card what is used or what is left.
    var isBalanceOfLoansOnly: Bool { column == .balance && Column.balancesOfLoans.contains(headingWord(name)) }

    /// What a cell below it says. `APR (%)`: bare numbers are percentages.
    func text(of cell: String) -> String {
      let text = withoutFormulaGuard(cell)
      let isInPerCent = plainWord(name).contains("%") && !text.isEmpty
      return isInPerCent && text.allSatisfy { "0123456789.".contains($0) } ? text + "%" : text
    }
  }

  /// A column of a report's table that is no answer of a household.
  enum ReportColumn: String {
    case path, priority, offer, estimates, currency, review, pack, notice
    case dueEachMonth = "due each month"
    case catchUp = "catch up"
    case asOf = "as of"
    case reference = "case"
  }
}

extension EnteredRow.Debt {
  /// Whether a debt of this kind has a place for what stands in a column.
  func holds(_ column: Column) -> Bool {
    switch self {
    case .card: column != .remaining && column != .dueInFull
    case .loan(let loan): column == .limit ? loan.kind == .online : true
    }
  }
}
