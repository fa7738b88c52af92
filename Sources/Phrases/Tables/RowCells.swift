import Household
import Money
import Rules
import Wording

/// The answers of one row under the columns of its table, with what its other cells say of them.
struct RowCells {
  private(set) var answers: [Column: String]
  /// What could be two things, and is left open.
  private(set) var remarks: [AnswerProblem] = []
  /// Whether it is a card or a loan; nil where nothing tells.
  let kind: RowKind?
  private let table: DebtTable
  private let texts: [String]
  private let reading: Reading
  /// What names the debt beside its name: the lender, or the product.
  private let secondName: String

  init(_ texts: [String], of row: Sheet.Row, under table: DebtTable, _ reading: Reading) {
    (self.table, self.texts, self.reading) = (table, texts, reading)
    var cells = Phrases.answers(texts, under: table.headings.map(\.column))
    secondName =
      zip(table.headings, texts).first { $0.0.isSecondName && !$0.1.isEmpty && !isUnknownWord($0.1) }?.1 ?? ""
    if !table.headings.contains(where: { $0.column == .name || $0.meaning == .column(.name) }), let kind = cells[.kind]
    {
      cells[.name] = kind
      if !isKind(kind, reading.names) { cells[.kind] = nil }
    }
    if let kind = cells[.kind], isWeakKind(kind, named: cells[.name] ?? "", reading.names) { cells[.kind] = nil }
    if cells[.kind] == nil, isKind(secondName, reading.names) { cells[.kind] = secondName }
    if cells[.kind] == nil, let name = cells[.name], reading.names.kind(named: name) != nil { cells[.kind] = name }
    if let name = cells[.name], table.repeatedNames.contains(name) { cells[.name] = name.joined(with: secondName) }
    kind = cardOrLoan(cells, under: table.headings, reading)
    answers = cells
    takeCountUnderBalance()
    takeLateness(of: row)
    takePeriodOfPayments(of: row)
  }

  subscript(column: Column) -> String? {
    get { answers[column] }
    set { answers[column] = newValue }
  }

  var holdsNameOnly: Bool { answers.keys.allSatisfy { [.name, .note, .holder].contains($0) } && remarks.isEmpty }

  /// Its kind is no kind of debt, and its name tells none either.
  var isKindUnread: Bool {
    answers[.kind].map { !isUnknownWord($0) && !isKind($0, reading.names) } ?? false && kind == nil
  }

  /// What is owed, from whichever column tells it of such a debt.
  mutating func settle(for kind: RowKind) {
    takeBalance(of: kind)
    takeWhatIsAvailable(of: kind)
    guard let balance = answers[.balance] else { return }
    let heading = table.headings.first { $0.column == .balance }
    let hasLimit = answers[.limit] != nil && (kind == .card || isOnline)
    if let heading, heading.meaning == .left, !heading.isRestOfTotal, hasLimit {
      leaveOpen(.balance, .remainingOfALimit)
    } else if kind == .card, heading?.meaning == .balanceOfLoans, table.minus == .credit {
      leaveOpen(.balance, .balanceOfACard)
    } else if table.isBelowZero(balance), isPaid, table.listsAccounts {
      answers[.balance] = String(balance.drop { $0 == "-" })
      remarks.append(.belowZeroButPaid)
    } else if table.isBelowZero(balance), table.minus == .open || kind == .card && isPaid {
      leaveOpen(.balance, .creditOrOwed)
    }
  }

  /// With what is lost first, where the lender or the product tells it and the name does not.
  func withStake(_ row: EnteredRow) -> EnteredRow {
    guard case .loan(let loan) = row.debt, loan.consequence == nil,
      let stake = reading.names.consequence(in: secondName)
    else { return row }
    return row.withStake(stake)
  }

  private var isOnline: Bool {
    (answers[.kind].flatMap { try? loanKind($0, reading.names) } ?? reading.names.kind(in: answers[.name] ?? ""))
      == .online
  }

  private var isPaid: Bool {
    [answers[.payment], answers[.minimum]].contains { cell in
      cell.flatMap { try? Stated.read($0, in: reading.currency) }.map { $0.amount > .zero } ?? false
    }
  }

  private mutating func leaveOpen(_ column: Column, _ remark: AnswerProblem) {
    answers[column] = nil
    remarks.append(remark)
  }

  /// Of several columns of what is owed the one that is filled; of two, that of such a debt: `已用` of a card, `剩余本金` of a loan.
  private mutating func takeBalance(of kind: RowKind) {
    guard let place = table.headings.firstIndex(where: { $0.column == .balance }),
      !table.headings[place].otherBalances.isEmpty
    else { return }
    let filled = ([place] + table.headings[place].otherBalances).filter { place in
      texts.indices.contains(place) && !texts[place].isEmpty && !isUnknownWord(texts[place])
    }
    let own = filled.first { table.headings[$0].isOfCardsOnly == (kind == .card) }
    let ofOthers = filled.filter { table.headings[$0].isOfCardsOnly }
    let chosen = ofOthers.isEmpty || ofOthers.count == filled.count ? filled.first : own
    if let chosen { answers[.balance] = texts[chosen] }
  }

  /// What is used of a limit is the limit less what is still free.
  private mutating func takeWhatIsAvailable(of kind: RowKind) {
    guard answers[.balance] == nil, kind == .card || isOnline,
      let place = table.headings.firstIndex(where: { $0.meaning == .available }), texts.indices.contains(place),
      let free = (try? Stated.read(texts[place], in: reading.currency, allowsNegative: true))?.amount,
      let limit = answers[.limit].flatMap({ try? Stated.read($0, in: reading.currency) })?.amount, free <= limit
    else { return }
    answers[.balance] = (limit - free).formatted(in: reading.currency)
  }

  /// `还剩` over `24期` counts instalments.
  private mutating func takeCountUnderBalance() {
    guard let cell = answers[.balance], !isPlainNumber(cell), instalments(cell) != nil else { return }
    answers[.balance] = nil
    if answers[.remaining] == nil { answers[.remaining] = cell }
  }

  private mutating func takeLateness(of row: Sheet.Row) {
    if let arrears = answers[.arrears] {
      answers[.arrears] = nil; take(Lateness(ofArrears: arrears, in: reading.currency))
    }
    if let behind = answers[.behind], isSumOfMoney(behind) { (answers[.behind], answers[.arrears]) = (nil, behind) }
    guard answers[.behind] == nil, let late = table.lateness(of: row) else { return }
    let hasArrears = answers[.arrears].map { (try? Stated.read($0, in: reading.currency))?.amount != .zero } ?? false
    if !hasArrears || late != .unknown && late != .behind("0") { take(late) }
  }

  private mutating func take(_ lateness: Lateness?) {
    switch lateness {
    case .behind(let time): answers[.behind] = time
    case .arrears(let sum): answers[.arrears] = sum
    case .unknown: remarks.append(.lateByHowMuch)
    case nil: break
    }
  }

  /// `逾期` over `3800元`: no count of months.
  private func isSumOfMoney(_ cell: String) -> Bool {
    !currencyCodes(signedOn: cell).isEmpty || cell.hasSuffix("元") || cell.hasSuffix("块")
  }

  /// Payments left that are not made each month are no months.
  private mutating func takePeriodOfPayments(of row: Sheet.Row) {
    if let remark = table.unknownFrequency(of: row) { remarks.append(remark) }
    guard answers[.remaining] != nil, table.isPaidOtherwiseThanMonthly(row), !table.countsMonths else { return }
    leaveOpen(.remaining, .countOfOtherPayments)
  }
}

/// Whether a word is a kind of debt, or that of a card.
func isKind(_ word: String, _ names: Names) -> Bool {
  guard !word.isEmpty, !isUnknownWord(word), !saysOnlyDebt(word) else { return false }
  return isCardWord(word, names) || names.isCard(word) || (try? loanKind(word, names)) != nil
}

/// `信用贷` and `personal` say less than a name that tells an online loan.
private func isWeakKind(_ kind: String, named name: String, _ names: Names) -> Bool {
  names.kind(in: name) == .online && (try? loanKind(kind, names)) == .consumer
}

extension String {
  /// `HSBC Platinum` of a bank and its card, where the card does not name the bank.
  fileprivate func joined(with second: String) -> String {
    second.isEmpty || second.contains(self) || contains(second) ? self : "\(self) \(second)"
  }
}

extension DebtImport.Heading {
  /// `已用`, `card balance`: no loan has it.
  fileprivate var isOfCardsOnly: Bool {
    let word = headingWord(name)
    return ["已用", "已使用", "已刷", "透支", "卡"].contains(where: word.contains)
      || !Set(word.split(separator: " ")).isDisjoint(with: ["used", "card"])
  }
}
