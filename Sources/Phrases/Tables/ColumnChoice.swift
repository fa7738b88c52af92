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
    dropSumsOfInterest()
    takeDaysUnderPayment()
    chooseName()
    chooseBalance()
    chooseAllDueAtOnce()
    choosePaid()
    chooseTerm()
    leaveOutWhatIsPlanned()
    let saysDueInFull = headings.contains { $0.column == .dueInFull }
    for index in headings.indices where headings[index].meaning == .end && !saysDueInFull {
      headings[index].column = .dueInFull
    }
    dropRepeated()
    chooseName(mustHave: true)
    markSecondNames()
    tellBareRates()
  }

  /// The first of several columns of one meaning counts, but one without a cell that can be read. A second column of what is
  /// owed tells it where the first is empty.
  mutating func dropRepeated() {
    for index in headings.indices {
      guard let column = headings[index].column else { continue }
      let same = headings.indices.filter { headings[$0].column == column }
      guard same.count > 1 else { continue }
      let readable = same.filter { place in cells(place).contains { isReadable($0, under: column) } }
      let filled = readable.isEmpty ? same.filter { place in cells(place).contains { !$0.isEmpty } } : readable
      let kept = latest(filled) ?? filled.min { rankOfSum($0) < rankOfSum($1) } ?? same[0]
      for other in same where other != kept { headings[other].column = nil }
      guard column == .balance else { continue }
      let others = filled.filter { $0 != kept && tellsBalanceToo($0, beside: kept) }
      headings[kept].otherBalances = others
      for other in others { headings[other].isOtherBalance = true }
    }
  }

  /// Of columns that each name a month, the last; where they neither rise nor fall, from December to January, that on the right.
  private func latest(_ places: [Int]) -> Int? {
    let months = places.compactMap { monthInHeading(headings[$0].name) }
    guard months.count == places.count, places.count > 1 else { return nil }
    if zip(months, months.dropFirst()).allSatisfy({ $0 > $1 }) { return places.first }
    return places.last
  }

  /// What was owed in another month is not owed today.
  private func tellsBalanceToo(_ other: Int, beside kept: Int) -> Bool {
    monthInHeading(headings[other].name) == nil && monthInHeading(headings[kept].name) == nil
  }

  private func isReadable(_ cell: String, under column: Column) -> Bool {
    switch column {
    case .limit, .balance, .arrears: signedSum(cell) != nil
    case .payment, .minimum: sum(cell) != nil || cardPaymentChoices.contains { $0.matches(plainWord(cell)) }
    case .rate, .dailyRate, .monthlyRate: (try? Rate.read(cell)) != nil || isPlainNumber(cell)
    case .remaining: (try? instalmentsLeft(cell)) != nil
    case .due: (try? dayOfMonth(cell)) != nil
    case .dueInFull: (try? date(cell)) != nil
    default: !cell.isEmpty
    }
  }

  /// What is owed today stands before a sum of a statement or a total with what is still to come.
  func rankOfSum(_ index: Int) -> Int {
    let word = headingWord(headings[index].name)
    if headings[index].column == .payment { return word.contains("实还") || word.contains("actual") ? 1 : 0 }
    guard headings[index].column == .balance else { return 0 }
    return ["statement", "total", "总", "账单"].contains(where: word.contains) ? 1 : 0
  }

  /// A column called a name before one of a lender, before any other of words; never numbers or days.
  mutating func chooseName(mustHave: Bool = false) {
    guard !headings.contains(where: { $0.column == .name }) else { return }
    let named = headings.indices.filter {
      (headings[$0].meaning == .column(.name) || isDebtByWord($0)) && holdsNames($0)
    }
    if let best = named.min(by: { rank($0) < rank($1) }) {
      headings[best].column = .name
      return
    }
    if let product = headings.indices.first(where: { headings[$0].meaning == .product && holdsNames($0) }) {
      return headings[product].column = .name
    }
    guard mustHave else { return }
    if let debt = headings.indices.first(where: {
      headingWord(headings[$0].name) == "debt" && headings[$0].column == nil && holdsNames($0)
    }) {
      return headings[debt].column = .name
    }
    let free = headings.indices.filter {
      headings[$0].column == nil && [nil, .weakBalance, .balanceOfLoans, .original].contains(headings[$0].meaning)
        && holdsNames($0) && !cells($0).contains { isFigure($0, currency) }
        && (!has(.kind) || areDistinct($0))
    }
    if let first = free.first { headings[first].column = .name }
  }

  /// What else names the debt, or the lender, beside the name that was chosen.
  mutating func markSecondNames() {
    guard let name = headings.firstIndex(where: { $0.column == .name }) else { return }
    let accounts = [
      "account", "account name", "description", "item", "person", "entity", "person/entity", "账户", "账户名称",
    ]
    for index in headings.indices where index != name && headings[index].column == nil && holdsNames(index) {
      let word = headingWord(headings[index].name)
      let isName = headings[index].meaning == .column(.name) || headings[index].meaning == .product || word == "debt"
      headings[index].isSecondName =
        isName && !accounts.contains(word) || headings[index].meaning == nil && holdsKinds(index)
    }
  }

  /// Words of a column that is not known, each a kind of debt.
  private func holdsKinds(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { isKind($0, reading.names) }
  }

  func rank(_ index: Int) -> Int {
    let word = headingWord(headings[index].name)
    if ["debt name", "loan name", "card name", "account name", "name", "债务名称", "贷款名称", "卡片名称", "信用卡名称", "名称"].contains(
      word)
    {
      return 0
    }
    if isDebtByWord(index) { return 1 }
    return ["account", "loan", "card", "项目", "description"].contains(word) ? 3 : 2
  }

  /// `Debt` over words: what is owed for.
  private func isDebtByWord(_ index: Int) -> Bool {
    headingWord(headings[index].name) == "debt" && headings[index].column == nil
      && !cells(index).contains { isFigure($0, currency) }
  }

  private func areDistinct(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    return Set(filled).count == filled.count
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
    let isOfInterest = word == "int" || ["interest", "利息", "月息"].contains(where: word.contains)
    guard isOfInterest, !word.contains("rate"), !plainWord(headings[index].name).contains("%") else { return false }
    let highest: Int64 = headings[index].column == .rate ? 48 : 5
    return cells(index).contains { cell in
      guard isPlainNumber(cell) || !currencyCodes(signedOn: cell).isEmpty else { return false }
      return (sum(cell) ?? .zero) > Amount(minorUnits: highest * currency.minorUnits)
    }
  }

  /// `weekly`, `monthly` below a heading that is not known.
  private mutating func findFrequencies() {
    guard place(.frequency) == nil else { return }
    for index in headings.indices where headings[index].meaning == nil {
      let filled = cells(index).filter { !$0.isEmpty && !isUnknownWord($0) }
      let periods = filled.compactMap(periodOfFrequency)
      if periods.contains(where: { !$0.isEmpty }), periods.count * 2 >= filled.count {
        return headings[index].meaning = .frequency
      }
    }
  }

  private mutating func dropSumsOfInterest() {
    let columns: [Column] = [.rate, .monthlyRate, .dailyRate]
    for index in headings.indices where columns.contains(where: { $0 == headings[index].column }) {
      if holdsSumsOfInterest(index) { headings[index].column = nil }
    }
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

  mutating func tellBareRates() {
    for index in headings.indices where headings[index].column == .rate {
      let numbers = cells(index).filter(isPlainNumber)
      let word = headingWord(headings[index].name)
      let isYearly = ["apr", "annual", "year", "年"].contains(where: word.contains)
      headings[index].bareRate =
        numbers.isEmpty ? nil : BareRate.told(by: numbers, isYearly: isYearly, isEnglish: isEnglish)
    }
  }
}
