import Household
package import Wording

extension DebtImport {
  /// A column of the table, and what it was taken for; nil where nothing is taken from it.
  package struct Heading: Sendable, Equatable {
    package let name: String
    var column: Column?
    var meaning: HeadingMeaning?
    /// What a number alone below it is, as the whole column shows; nil where it is not known.
    var bareRate: BareRate?
    /// For how long the payments below it are, as `period` says.
    var period = ""
    /// It may be a total of which the column beside it was paid.
    var isTotalBesidePaid = false
    /// Its sums are what a card still has.
    var isAvailable = false
    /// It stands beside a limit: what is left to pay, or what can still be spent.
    var isLeftOfLimit = false
    /// What its sums are counted in, as `unitOfSums` says.
    var sumUnit = ""
    /// What a number below it counts, as `countUnitTold` says.
    var countUnit = ""
    /// What a number below it is a share in.
    var shareUnit: ShareUnit?
    /// The column that is taken off a number below it: what of a term was paid.
    var less: Int?
    private let named: ReportColumn?

    init(name: String, column: Column?, meaning: HeadingMeaning?) {
      (self.name, self.column, self.meaning) = (name, column, meaning)
      named = ReportColumn(rawValue: headingWord(name))
    }

    var reportColumn: ReportColumn? { column == nil ? named : nil }

    /// In a report's own table each heading means one thing, and what stands below it does not decide.
    var asReportsHaveIt: Heading {
      var heading = self
      if named != nil { heading.column = nil }
      if headingWord(name) == "debt" { heading.column = .name }
      return heading
    }

    /// What it was taken for, as people read it; nil where nothing is taken from it.
    package var columnName: Text? {
      column?.name ?? (meaning == .frequency ? Text(en: "how often it is paid", zh: "多久还一次") : nil)
    }

    /// What a report's own table says here beside the debt itself.
    package var isOfReport: Bool { reportColumn != nil }

    var isBalanceOfLoansOnly: Bool { column == .balance && meaning == .balanceOfLoans }

    /// What a cell below it says.
    func text(of cell: String) -> String {
      let text = withoutFormulaGuard(cell)
      if isAvailable { return isFigureCell(String(text.drop { $0 == "-" })) ? "available \(text)\(sumUnit)" : text }
      if sumUnit == centsUnit { return inWholeUnits(text) ?? text }
      if !countUnit.isEmpty, isPlainNumber(text) { return text + countUnit }
      if !period.isEmpty || !sumUnit.isEmpty { return isFigureCell(text) ? text + sumUnit + period : text }
      guard column == .rate || column == .dailyRate || column == .monthlyRate, isPlainNumber(text) else { return text }
      if let share = shareUnit?.written(text) { return share }
      return column == .rate ? bareRate?.written(text) ?? text : text
    }
  }

  /// A column of a report's table that is no answer of a household.
  enum ReportColumn: String {
    case path, priority, offer, ends, estimates, currency, review, pack, notice
    case paidEachMonth = "paid each month"
    case catchUpMonths = "catch up months"
    case dueEachMonth = "due each month"
    case catchUp = "catch up"
    case asOf = "as of"
    case reference = "case"
  }
}

func isPlainNumber(_ text: String) -> Bool {
  let isPoint = { (byte: UInt8) in byte == UInt8(ascii: ".") }
  return text.utf8.allSatisfy { (0x30...0x39).contains($0) || isPoint($0) } && text.utf8.contains { !isPoint($0) }
}
