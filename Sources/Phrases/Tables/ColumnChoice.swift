import Money
import Wording

/// Decides what the columns of one table hold.
struct ColumnChoice {
  var headings: [DebtImport.Heading]
  let rows: ArraySlice<Sheet.Row>
  let currency: Currency

  mutating func settle() {
    chooseName()
    chooseByOthers()
    chooseBalance()
    choosePaid()
    chooseTerm()
    let saysDueInFull = headings.contains { $0.column == .dueInFull }
    for index in headings.indices where headings[index].meaning == .end && !saysDueInFull {
      headings[index].column = .dueInFull
    }
    dropRepeated()
    chooseName(mustHave: true)
    tellBareRates()
  }

  /// Headings that mean something only beside others.
  private mutating func chooseByOthers() {
    for index in headings.indices {
      switch headings[index].meaning {
      case .now where place(.original) != nil && !has(.balance) && holdsFigures(index):
        headings[index].column = .balance
      case .lateAsked where !has(.arrears) && holdsFigures(index): headings[index].column = .arrears
      case .available where has(.limit) && !has(.balance) && holdsFigures(index):
        headings[index].column = .balance
        headings[index].isAvailable = true
      case .column(.remaining) where hasPlannedPayment: headings[index].column = nil
      case .product where !has(.kind): headings[index].column = .kind
      case .column(.payment) where isWholeOfShortLoan(index): headings[index].column = .balance
      default: break
      }
    }
  }

  /// `New payment` of a plan that pays one debt after the other: its counts of payments are not those of today's payments.
  private var hasPlannedPayment: Bool {
    headings.contains {
      $0.meaning == .ignored && ["new payment", "snowball payment", "snowball"].contains(headingWord($0.name))
    }
  }

  /// `应还金额` beside what was paid out and no sum that is owed: what one loan of a few weeks comes to.
  private func isWholeOfShortLoan(_ index: Int) -> Bool {
    let sums = ["应还金额", "应还", "应还款", "到期应还", "还款金额", "amount due", "total due"]
    guard sums.contains(headingWord(headings[index].name)) else { return false }
    let isLonger = place(.term) != nil || has(.remaining) || has(.balance)
    return place(.original) != nil && place(.end) != nil && !isLonger
      && headings.count { $0.column == .payment || $0.column == .minimum } == 1
  }

  private func holdsFigures(_ index: Int) -> Bool { cells(index).contains { isFigure($0, currency) } }

  /// The first of several columns of one meaning counts, but one that is empty throughout.
  private mutating func dropRepeated() {
    for index in headings.indices {
      guard let column = headings[index].column else { continue }
      let same = headings.indices.filter { headings[$0].column == column }
      guard same.count > 1 else { continue }
      let filled = same.filter { place in cells(place).contains { holds($0, as: column) } }
      if column != .name, fillEachOther(filled) {
        for other in same where !filled.contains(other) { headings[other].column = nil }
        continue
      }
      let kept = filled.min { rankOfSum($0) < rankOfSum($1) } ?? same[0]
      for other in same where other != kept { headings[other].column = nil }
    }
  }

  /// Whether a cell can be read for its column: a column that has none gives way to another.
  private func holds(_ cell: String, as column: Column) -> Bool {
    switch column {
    case .limit, .balance, .minimum, .arrears: isFigure(cell, currency)
    case .payment: isFigure(cell, currency) || cardPaymentChoices.contains { $0.matches(plainWord(cell)) }
    default: !cell.isEmpty
    }
  }

  /// `已用` of cards beside `剩余本金` of loans: no row fills more than one of them.
  private func fillEachOther(_ places: [Int]) -> Bool {
    let columns = places.map { cells($0).map { !$0.isEmpty && !isUnknownWord($0) } }
    guard columns.count > 1, let count = columns.first?.count else { return false }
    return (0..<count).allSatisfy { row in columns.count { $0[row] } <= 1 }
  }

  /// What is owed today stands before a sum of a statement or a total with what is still to come.
  private func rankOfSum(_ index: Int) -> Int {
    guard headings[index].column == .balance else { return 0 }
    let word = headingWord(headings[index].name)
    if let month = monthInHeading(headings[index].name) { return -month }
    return ["statement", "total", "总", "账单"].contains(where: word.contains) ? 1 : 0
  }

  /// A column called a name before one of a lender, before any other of words; never numbers or days.
  private mutating func chooseName(mustHave: Bool = false) {
    guard !headings.contains(where: { $0.column == .name }) else { return }
    let named = headings.indices.filter {
      (headings[$0].meaning == .column(.name) || headingWord(headings[$0].name) == "debt" && holdsOnlyNames($0))
        && holdsNames($0)
    }
    if let best = named.min(by: { rank($0) < rank($1) }) {
      headings[best].column = .name
      return
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
    }
    if let first = free.first { headings[first].column = .name }
  }

  private func rank(_ index: Int) -> Int {
    let word = headingWord(headings[index].name)
    if ["debt name", "loan name", "card name", "account name", "name", "debt", "债务名称", "贷款名称", "卡片名称", "信用卡名称", "名称"]
      .contains(
        word)
    {
      return 0
    }
    return ["account", "loan", "card", "项目", "description"].contains(word) ? 2 : 1
  }

  private func holdsNames(_ index: Int) -> Bool {
    let filled = cells(index).filter { !$0.isEmpty }
    return rows.isEmpty || filled.contains { !isFigure($0, currency) }
  }

  private func holdsOnlyNames(_ index: Int) -> Bool {
    !rows.isEmpty && !cells(index).contains { isFigure($0, currency) }
  }

  private func cells(_ index: Int) -> [String] {
    rows.prefix(2_000).map { $0.cells.indices.contains(index) ? $0.cells[index] : "" }
  }

  private func has(_ column: Column) -> Bool { headings.contains { $0.column == column } }

  private func place(_ meaning: HeadingMeaning) -> Int? { headings.firstIndex { $0.meaning == meaning } }

  /// Of several sums that are owed, the one that is what was owed less what was paid.
  private mutating func chooseRest() {
    guard let paid = place(.paidSoFar) ?? place(.paid),
      let rest = headings.indices.first(where: { headings[$0].column == .balance && isRest($0, after: paid) })
    else { return }
    for index in headings.indices where index != rest && headings[index].column == .balance {
      headings[index].column = nil
    }
  }

  private mutating func chooseBalance() {
    chooseRest()
    if let left = place(.left), let paid = place(.paid) ?? place(.paidSoFar), isRest(left, after: paid) {
      for index in headings.indices where headings[index].column == .balance { headings[index].column = nil }
      headings[left].column = .balance
    } else if let left = place(.left),
      let sum = headings.indices.first(where: { headings[$0].meaning == .weakBalance }),
      isCountOfPayments(left, of: sum)
    {
      headings[left].column = .remaining
    } else if let left = place(.left) ?? leftWithoutWord, has(.limit), !hasOther(.balance, than: left) {
      headings[left].column = nil
      headings[left].isLeftOfLimit = true
    } else if let left = place(.left) {
      headings[left].column = has(.balance) && holdsCounts(left) ? .remaining : has(.balance) ? nil : .balance
    }
    guard !has(.balance) else { return }
    let candidates = headings.indices.filter {
      headings[$0].meaning == .balanceOfLoans || headings[$0].meaning == .weakBalance
    }
    if let paid = place(.paid), let total = candidates.first(where: { isTotal($0) }) {
      headings[paid].column = nil
      headings[total].isTotalBesidePaid = true
      return
    }
    guard place(.paidSoFar) == nil, place(.paid) == nil || candidates.count == 1 && place(.original) == nil else {
      return
    }
    let sums = candidates.filter { index in rows.isEmpty || cells(index).contains { isFigure($0, currency) } }
    if let balance = sums.first(where: { headings[$0].meaning == .balanceOfLoans }) ?? sums.first ?? principalAlone {
      headings[balance].column = .balance
    }
  }

  /// `剩余` alone.
  private var leftWithoutWord: Int? {
    headings.firstIndex { $0.column == .balance && ["剩余", "剩", "剩余金额", "剩下"].contains(headingWord($0.name)) }
  }

  private func hasOther(_ column: Column, than place: Int) -> Bool {
    headings.indices.contains { $0 != place && headings[$0].column == column }
  }

  /// `本金` where nothing tells that some of it was paid back.
  private var principalAlone: Int? {
    guard place(.term) == nil, place(.termPaid) == nil, place(.left) == nil, place(.paid) == nil, !has(.remaining)
    else {
      return nil
    }
    return headings.firstIndex { ["principal", "本金"].contains(headingWord($0.name)) }
  }

  /// Whether what is left is in each row what was owed less what was paid.
  private func isRest(_ left: Int, after paid: Int) -> Bool {
    let firsts = headings.indices.filter {
      $0 != left
        && (headings[$0].column == .balance || headings[$0].meaning == .weakBalance
          || headings[$0].meaning == .original)
    }
    let (rests, parts) = (cells(left).map(sum), cells(paid).map(sum))
    return firsts.contains { first in
      let sums = zip(cells(first).map(sum), zip(parts, rests)).compactMap { whole, others -> Bool? in
        guard let whole, let part = others.0, let rest = others.1 else { return nil }
        return whole - part == rest
      }
      return !sums.isEmpty && sums.allSatisfy { $0 }
    }
  }

  private func isTotal(_ index: Int) -> Bool {
    ["total", "total amount", "total debt", "总额", "总金额", "债务总额"].contains(headingWord(headings[index].name))
  }

  private func holdsCounts(_ index: Int) -> Bool {
    cells(index).allSatisfy { $0.isEmpty || (instalments($0) ?? spokenCount(plainWord($0)) ?? 0) <= 600 }
  }

  /// `paid` beside a total or what is left to pay is what was paid so far, else what is paid each month.
  private mutating func choosePaid() {
    guard let paid = place(.paid), !has(.payment), rows.isEmpty || holdsFigures(paid) else { return }
    let isSoFar = headings.contains {
      $0.meaning == .original || $0.meaning == .left || $0.meaning == .weakBalance && $0.column == nil
    }
    headings[paid].column = isSoFar ? nil : .payment
  }

  /// Whether so many payments come to about the sum, in each row that tells all three.
  private func isCountOfPayments(_ count: Int, of balance: Int) -> Bool {
    guard let payment = headings.firstIndex(where: { $0.column == .payment || $0.column == .minimum }) else {
      return false
    }
    let rows = zip(cells(count), zip(cells(payment), cells(balance))).compactMap { count, sums -> Bool? in
      guard let months = (try? instalmentsLeft(count)), let payment = sum(sums.0), let owed = sum(sums.1), owed > .zero
      else {
        return nil
      }
      let paid = Int128(payment.minorUnits) * Int128(months)
      return paid * 100 >= Int128(owed.minorUnits) * 90
        && paid * 100 <= Int128(owed.minorUnits) * (months > 120 ? 250 : 150)
    }
    return !rows.isEmpty && rows.allSatisfy { $0 }
  }

  /// `期数` is what is left only where so many payments come to about what is owed.
  private mutating func chooseTerm() {
    guard let term = place(.term), !has(.remaining) else { return }
    if let paid = place(.termPaid) {
      headings[term].column = .remaining
      headings[term].less = paid
      return
    }
    guard let balance = headings.firstIndex(where: { $0.column == .balance }) else { return }
    if isCountOfPayments(term, of: balance) { headings[term].column = .remaining }
  }

  private func sum(_ cell: String) -> Amount? { (try? Stated.read(cell, in: currency))?.amount }

  /// `Interest` over sums is what was charged, no rate.
  private func holdsSumsOfInterest(_ index: Int) -> Bool {
    ["interest", "int", "利息"].contains(headingWord(headings[index].name))
      && cells(index).contains {
        isPlainNumber($0) && (sum($0) ?? .zero) > Amount(minorUnits: 48 * currency.minorUnits)
      }
  }

  private mutating func tellBareRates() {
    for index in headings.indices where headings[index].column == .rate {
      if holdsSumsOfInterest(index) {
        headings[index].column = nil
        continue
      }
      let numbers = cells(index).filter(isPlainNumber)
      let word = headingWord(headings[index].name)
      let isYearly =
        ["apr", "annual", "year", "年"].contains(where: word.contains) || word.utf8.allSatisfy { $0 < 0x80 }
      headings[index].bareRate = numbers.isEmpty ? nil : BareRate.told(by: numbers, isYearly: isYearly)
    }
  }
}
