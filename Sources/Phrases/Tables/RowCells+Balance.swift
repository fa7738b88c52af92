import Household
import Money
import Wording

/// What is owed on the debt of a row.
extension RowCells {
  /// What is owed, from whichever column tells it of such a debt.
  mutating func settle(for kind: RowKind) {
    addPartsOfUsed(of: kind)
    takeBalance(of: kind)
    takeWhatIsAvailable(of: kind)
    leaveBillOpen(of: kind)
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

  /// `本期应还`, `Amount due` beside the least that is asked: of a card it is the bill.
  private mutating func leaveBillOpen(of kind: RowKind) {
    guard kind == .card, let heading = table.headings.first(where: { $0.column == .payment }), heading.isBill,
      let least = sum(.minimum), let bill = sum(.payment), bill > least
    else { return }
    leaveOpen(.payment, .billOfACard(heading.name))
  }

  private func sum(_ column: Column) -> Amount? {
    answers[column].flatMap { try? Stated.read($0, in: reading.currency) }?.amount
  }

  private var isOnline: Bool { loanKindTold == .online }

  private var isPaid: Bool {
    [answers[.payment], answers[.minimum]].contains { cell in
      cell.flatMap { try? Stated.read($0, in: reading.currency) }.map { $0.amount > .zero } ?? false
    }
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
  mutating func takeCountUnderBalance() {
    guard let cell = answers[.balance], !isPlainNumber(cell), instalments(cell) != nil else { return }
    answers[.balance] = nil
    if answers[.remaining] == nil { answers[.remaining] = cell }
  }
}

extension DebtImport.Heading {
  /// `本期应还`, `Payment due`: of a card all that the bill asks.
  fileprivate var isBill: Bool {
    let word = headingWord(name)
    if word.contains("应还"), !["每月", "月应", "最低"].contains(where: word.contains) || word.contains("本月应还") { return true }
    let words = Set(word.split(separator: " ").map(String.init))
    return words.contains("due") && !words.isDisjoint(with: ["amount", "payment", "total", "sum", "statement", "bill"])
      && words.isDisjoint(with: ["monthly", "month", "each"])
  }

  /// `已用`, `card balance`: no loan has it.
  var isOfCardsOnly: Bool {
    let word = headingWord(name)
    return ["已用", "已使用", "已刷", "透支", "卡"].contains(where: word.contains)
      || !Set(word.split(separator: " ")).isDisjoint(with: ["used", "card"])
  }
}
