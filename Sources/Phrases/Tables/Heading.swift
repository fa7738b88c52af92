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
    /// What is left in each row is a total less what was paid.
    var isRestOfTotal = false
    /// Its cells say how many of the term were paid: `3/12`.
    var isPaidOfTerm = false
    /// It may be all that is owed, or one payment of several.
    var isAllOrOnePayment = false
    /// It may be what was paid so far, or each month.
    var isPaidSoFarOrMonthly = false
    /// So many payments come to it, from a day that is past: it may be what was borrowed.
    var isBorrowedOrOwed = false
    /// A year alone, taken for what is owed as the latest of several.
    var isLatestYear = false
    /// The other columns of what is owed, for a row in which this one is empty.
    var otherBalances: [Int] = []
    var isOtherBalance = false
    /// A limit stands beside it.
    var isOfLimit = false
    /// What its sums are counted in, as `unitOfSums` says.
    var sumUnit = ""
    /// A unit of sums that may or may not be meant here: another column has it.
    var hasOpenUnit = false
    /// The currency of its sums, where it is not the household's.
    var currency: String?
    /// Another column of rates differs from it, and nothing tells which of them holds.
    var hasOpenRate = false
    /// The other parts of what is used, beside this one.
    var otherParts: [Int] = []
    var isPartOfUsed = false
    /// Only some of its cells say how often is paid; the others say something else.
    var isMixedFrequency = false
    /// Its payments are made nobody knows how often.
    var hasOpenPeriod = false
    /// Stands beside the name and tells what the debt is: `产品` beside `机构`.
    var isSecondName = false
    /// Something was late once, and no column tells whether it is today.
    var isPastLatenessAlone = false
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
      if let column { return column.name }
      if isOtherBalance || isPartOfUsed { return Column.balance.name }
      if isSecondName { return Text(en: "what it is, or whose", zh: "是什么债、哪家的") }
      switch meaning {
      case .frequency: return Text(en: "how often it is paid", zh: "多久还一次")
      case .ratePeriod: return Text(en: "for how long the rate is", zh: "利率按什么算")
      case .currency: return Text(en: "currency", zh: "币种")
      case .status, .asksSettled, .lateness: return Text(en: "settled or late", zh: "是否结清、逾期")
      case .available where isOfLimit: return Text(en: "still free of the limit", zh: "额度里还能用的")
      default: return nil
      }
    }

    /// Whether what is owed is told by it.
    package var tellsBalance: Bool { holdsBalances || meaning == .available && isOfLimit }

    /// What a report's own table says here beside the debt itself.
    package var isOfReport: Bool { reportColumn != nil }

    /// What is owed stands below it, as the first column of it or as another.
    var holdsBalances: Bool { column == .balance || isOtherBalance || isPartOfUsed }

    /// What a cell below it says.
    func text(of cell: String) -> String {
      let text = withoutFormulaGuard(cell)
      if hasOpenUnit || hasOpenPeriod { return "" }
      if column == .paid, isOfThisMonth, isZero(text) { return "" }
      if isPaidOfTerm { return restOfTerm(text).map(String.init) ?? text }
      if !countUnit.isEmpty, isPlainNumber(text) { return counted(text) }
      if column == .minimum, isShareOfBalance, isPlainNumber(text) { return text + "%" }
      if holdsBalances || !period.isEmpty || !sumUnit.isEmpty || currency != nil { return sum(text) }
      guard column == .rate || column == .dailyRate || column == .monthlyRate else { return text }
      guard isPlainNumber(text) else { return rateAlone(text) }
      if let share = shareUnit?.written(text) { return share }
      return column == .rate ? bareRate?.written(text) ?? text : text
    }

    /// `本月实还款`, which may be 0 because its day is still to come.
    private var isOfThisMonth: Bool {
      ["本月", "当月", "本期", "this month"].contains(where: headingWord(name).contains)
    }

    private func isZero(_ text: String) -> Bool { isPlainNumber(text) && text.allSatisfy { "0.".contains($0) } }

    /// `6% fixed`, `4.1%（浮动）` without the word behind the rate.
    private func rateAlone(_ text: String) -> String {
      guard let mark = text.firstIndex(of: "%") else { return text }
      let words = wordsOfHeading(String(text[mark...]))
      let kinds: Set<String> = ["fixed", "fix", "var", "variable", "floating", "浮动", "固定", "浮动利率", "固定利率", "lpr"]
      return !words.isEmpty && words.allSatisfy(kinds.contains) ? String(text[...mark]) : text
    }

    /// `3.5` years as months, any other number with its unit.
    private func counted(_ number: String) -> String {
      guard countUnit == " years", number.hasSuffix(".5"), let years = Int(number.dropLast(2)), years < 100 else {
        return number + countUnit
      }
      return String(years * 12 + 6)
    }

    /// A sum with its unit, its period and the currency that the heading names.
    private func sum(_ text: String) -> String {
      let isBelow = text.hasPrefix("-")
      let bare = isBelow ? String(text.dropFirst()) : text
      guard isFigureCell(bare) else { return text }
      let counted = sumUnit == centsUnit ? inWholeUnits(bare) ?? bare : bare + sumUnit
      return (isBelow ? "-" : "") + counted + period + (currency.map { " " + $0 } ?? "")
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
