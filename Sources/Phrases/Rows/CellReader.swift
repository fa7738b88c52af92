import Household
import Money
import Rules
import Wording

/// A debt of what stands under its columns, all of which must be readable.
/// - Throws: `AnswerProblem` naming the cell.
func row(
  _ cells: [Column: String], named name: String, _ kind: RowKind, _ reading: Reading
) throws(AnswerProblem) -> EnteredRow {
  let reader = CellReader(cells, reading)
  let entered = reader.row(named: name, kind)
  if let fault = reader.faults.first { throw fault }
  return entered
}

/// Reads the cells of a row by their columns. One that cannot be read is left unknown, and its fault is kept.
final class CellReader {
  private let cells: [Column: String]
  /// The cells as somebody wrote them.
  private let quoted: [Column: String]
  private let reading: Reading
  private(set) var faults: [AnswerProblem] = []
  /// The keys of what could not be read: it is asked for.
  private var unread: Set<String> = []
  private var currency: Currency { reading.currency }

  init(_ cells: [Column: String], quoting quoted: [Column: String] = [:], _ reading: Reading) {
    (self.cells, self.quoted, self.reading) = (cells, quoted, reading)
  }

  func row(named name: String, _ kind: RowKind) -> EnteredRow {
    var entered = kind == .card ? card(name) : loan(name)
    entered.answered.removeAll(where: unread.contains)
    return entered
  }

  private func card(_ name: String) -> EnteredRow {
    var card = Card(name: name)
    card.limit = sum(.limit)
    card.balance = value(.balance) { [currency] cell throws(AnswerProblem) in
      try usedOnCard(cell, limit: card.limit, currency)
    }
    (card.rate, card.promotion) = (rate(), promotion())
    if let payment = value(.payment, cardPayment) ?? nil { card = payment.applied(to: card) }
    card.minimum = value(.minimum, minimum) ?? nil
    takePaid(&card)
    takeShared(&card)
    return EnteredRow(debt: .card(card), answered: answeredKeys(of: card))
  }

  private func loan(_ name: String) -> EnteredRow {
    var loan = Loan(name: name, kind: kind(name))
    loan.balance = sum(.balance, allowsNegative: true)
    takePayment(&loan)
    takePaid(&loan)
    (loan.rate, loan.promotion) = (rate(), promotion())
    loan.remaining = value(.remaining, instalmentsLeft)
    if loan.kind == .online { loan.limit = sum(.limit) }
    loan.dueInFull = value(.dueInFull, date).map(Loan.DueInFull.on)
    takeShared(&loan)
    loan.consequence =
      reading.names.consequence(in: name) ?? cells[.kind].flatMap(reading.names.consequence(in:))
    return EnteredRow(
      debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: true))
  }

  /// Of a loan that has no payment, what its minimum says.
  private func takePayment(_ loan: inout Loan) {
    let column: Column = cells[.payment] == nil ? .minimum : .payment
    guard let cell = cells[column] else { return }
    if cardPaymentChoices[0].matches(plainWord(cell)) {
      loan.pays = loan.kind == .online ? .full : nil
    } else {
      loan.payment = value(column) { [currency] cell throws(AnswerProblem) in
        if saysNotPaid(cell) { throw .notPaidInTable }
        return try loanPayment(cell, in: currency)
      }
    }
  }

  /// What is really paid, beside what is due: on a card the due is then the least that it takes, unless it is the whole bill.
  private func takePaid(_ card: inout Card) {
    guard let paid = sum(.paid), paid.amount != card.payment?.amount else { return }
    let isBill = card.payment.map { $0.amount.minorUnits > (card.balance?.amount.minorUnits ?? .max) / 2 } ?? false
    if card.minimum == nil, let due = card.payment, paid.amount < due.amount, !isBill {
      card.minimum = Minimum(share: nil, floor: due.amount)
    }
    card = CardPayment.sum(paid).applied(to: card)
  }

  private func takePaid(_ loan: inout Loan) {
    guard let paid = sum(.paid) else { return }
    if case .monthly(let due)? = loan.payment, paid.amount < due.amount { loan.paid = paid }
  }

  private func takeShared(_ debt: inout some DebtEntry) {
    debt.behind = value(.behind, monthsBehind)
    debt.arrears = sum(.arrears)
    debt.due = value(.due, dayOfMonth)
    debt.holder = value(.holder, holderInTable) ?? nil
    debt.note = value(.note, note)
  }

  /// By what its kind says, else by its name.
  private func kind(_ name: String) -> Loan.Kind? {
    guard let cell = cells[.kind] else { return reading.names.kind(in: name) }
    if isUnknownWord(cell) { return nil }
    let kind = value(.kind) { [reading] cell throws(AnswerProblem) in try loanKind(cell, reading.names) }
    return (kind ?? nil) ?? reading.names.kind(in: name)
  }

  private func sum(_ column: Column, allowsNegative: Bool = false) -> Stated? {
    value(column) { [currency] cell throws(AnswerProblem) in
      try Phrases.sum(cell, in: currency, allowsNegative: allowsNegative)
    }
  }

  private func cardPayment(_ cell: String) throws(AnswerProblem) -> CardPayment? {
    if saysNotPaid(cell) { throw .notPaidInTable }
    return noPaymentChoice.matches(plainWord(cell)) ? nil : try CardPayment(cell, in: currency)
  }

  private func minimum(_ cell: String) throws(AnswerProblem) -> Minimum? {
    if noPaymentChoice.matches(plainWord(cell)) { return nil }
    do throws(NumberProblem) { return try Minimum.read(cell, in: currency) } catch { throw error.asAnswer }
  }

  private func promotion() -> PromotionalRate? {
    value(.promotion) { cell throws(AnswerProblem) in
      do throws(NumberProblem) { return try PromotionalRate.read(cell) } catch { throw error.asAnswer }
    }
  }

  /// `0.05%` under a heading that says a day's rate is a day's. Of several that say the same, the first.
  private func rate() -> Rate? {
    var rates: [Rate] = []
    for (column, period) in [(Column.rate, ""), (.dailyRate, "/day"), (.monthlyRate, "/month")] {
      if let found = value(column, { cell throws(AnswerProblem) in try rateUnder(cell, by: period) }) {
        rates.append(found)
      }
    }
    for (first, other) in zip(rates, rates.dropFirst()) where !isNear(first, other) {
      faults.append(differing(first, other))
      return nil
    }
    return rates.first
  }

  /// What a heading adds to a cell is shown where it is that which is not understood.
  private func isNoSum(_ problem: AnswerProblem) -> Bool { problem.message == NumberProblem.notASum.message }

  /// What a column's cell holds; nil where there is none, and where it cannot be read.
  private func value<Value>(_ column: Column, _ read: (String) throws(AnswerProblem) -> Value) -> Value? {
    guard let cell = cells[column] else { return nil }
    do throws(AnswerProblem) {
      return try read(cell)
    } catch {
      unread.insert(column.rawValue)
      let shown = truncated(sanitised(isNoSum(error) ? cell : quoted[column] ?? cell), to: 20)
      let (name, message) = (column.name, error.message)
      faults.append(
        AnswerProblem(
          Text(en: "\(name.en) “\(shown)”: \(message.en)", zh: "\(name.zh)“\(shown)”：\(message.zh)"),
          remedy: error.remedy))
      return nil
    }
  }
}
