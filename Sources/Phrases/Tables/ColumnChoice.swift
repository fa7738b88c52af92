import Money
import Wording

/// Decides what the columns of one table hold.
struct ColumnChoice {
  var headings: [DebtImport.Heading]
  let rows: ArraySlice<Sheet.Row>
  let reading: Reading
  var currency: Currency { reading.currency }

  mutating func settle() {
    findFrequencies()
    findPaidOfTerm()
    dropSumsOfInterest()
    takeDaysUnderPayment()
    chooseName()
    leaveOutSumsOfAll()
    takeLatestYear()
    addPartsOfUsed()
    chooseBalance()
    chooseAllDueAtOnce()
    choosePaid()
    takeTotalForLimit()
    chooseTerm()
    leaveOutWhatIsPlanned()
    let saysDueInFull = headings.contains { $0.column == .dueInFull }
    for index in headings.indices where headings[index].meaning == .end && !saysDueInFull {
      headings[index].column = .dueInFull
    }
    markOpenRates()
    dropRepeated()
    markPastLateness()
    chooseName(mustHave: true)
    markSecondNames()
    tellBareRates()
  }

  func holdsNames(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    return rows.isEmpty || filled.contains { !isFigure($0, currency) }
  }

  func cells(_ index: Int) -> [String] {
    rows.prefix(2_000).map { $0.cells.indices.contains(index) ? $0.cells[index] : "" }
  }

  func has(_ column: Column) -> Bool { headings.contains { $0.column == column } }

  func place(_ meaning: HeadingMeaning) -> Int? { headings.firstIndex { $0.meaning == meaning } }

  func signedSum(_ cell: String) -> Amount? {
    (try? Stated.read(withSignInFront(cell), in: currency, allowsNegative: true))?.amount
  }

  func sum(_ cell: String) -> Amount? { (try? Stated.read(cell, in: currency))?.amount }

  /// `Interest` over sums is what was charged, no rate.
  func holdsSumsOfInterest(_ index: Int) -> Bool {
    let word = headingWord(headings[index].name)
    let isOfInterest = word == "int" || ["interest", "利息", "月息", "zins"].contains(where: word.contains)
    guard isOfInterest, !["rate", "satz"].contains(where: word.contains), !plainWord(headings[index].name).contains("%")
    else { return false }
    let highest: Int64 = headings[index].column == .rate ? 48 : 5
    return cells(index).contains { cell in
      guard isPlainNumber(cell) || !currencyCodes(signedOn: cell).isEmpty else { return false }
      return (sum(cell) ?? .zero) > Amount(minorUnits: highest * currency.minorUnits)
    }
  }

  /// `Monthly` beside `Daily` is what the interest comes to, or may be.
  private mutating func dropSumsOfInterest() {
    let columns: [Column] = [.rate, .monthlyRate, .dailyRate]
    for index in headings.indices where columns.contains(where: { $0 == headings[index].column }) {
      if holdsSumsOfInterest(index) { headings[index].column = nil }
    }
    let words = headings.map { headingWord($0.name) }
    guard let monthly = words.firstIndex(of: "monthly"), words.contains("daily") else { return }
    headings[monthly].column = nil
  }

  /// `Payment due` over dates is the day.
  private mutating func takeDaysUnderPayment() {
    guard !has(.due), let payment = headings.firstIndex(where: { $0.column == .payment }) else { return }
    let filled = cells(payment).filter { !$0.isEmpty }
    let areDays = filled.allSatisfy { !isReadable($0, under: .payment) && (try? dayOfMonth($0)) != nil }
    if !filled.isEmpty, areDays { headings[payment].column = .due }
  }

  /// No heading and no name is written in Chinese.
  private var isEnglish: Bool {
    let names = headings.firstIndex { $0.column == .name }.map(cells) ?? []
    return (headings.map(\.name) + names).allSatisfy {
      $0.unicodeScalars.allSatisfy { !(0x2E80...0x9FFF).contains($0.value) }
    }
  }

  /// `Rate` over `250`, where nothing else is paid: in some languages a payment.
  private func mayBePayments(_ index: Int, _ numbers: [String]) -> Bool {
    headingWord(headings[index].name) == "rate" && !has(.payment) && !has(.minimum)
      && numbers.contains { sum($0).map { $0 > Amount(minorUnits: 60 * currency.minorUnits) } ?? false }
  }

  mutating func tellBareRates() {
    for index in headings.indices where headings[index].column == .rate {
      let numbers = cells(index).filter(isPlainNumber)
      let word = headingWord(headings[index].name)
      let isYearly = ["apr", "annual", "year", "年"].contains(where: word.contains)
      headings[index].bareRate =
        numbers.isEmpty || mayBePayments(index, numbers) || word == "利息" && numbers.contains { sum($0) != .zero }
        ? nil : BareRate.told(by: numbers, isYearly: isYearly, isEnglish: isEnglish)
    }
  }
}
