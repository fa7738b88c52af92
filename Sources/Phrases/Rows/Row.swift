import Household
import Money
import Wording

/// Reads one line without a header: the name, then what each cell says, by its label where there is one.
/// - Throws: `AnswerProblem` naming the cell.
package func row(_ line: String, _ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  if let labelled = LabelledRow(line, kind, reading) { return try labelled.row(kind, reading) }
  let (cells, isSeparated) = try cells(of: trimmed(line))
  return try row(cells, kind, isSeparated: isSeparated, reading)
}

/// - Parameter isSeparated: whether the first cell is the whole name.
/// - Throws: `AnswerProblem` naming the cell.
func row(
  _ cells: [String], _ kind: RowKind, isSeparated: Bool, _ reading: Reading
) throws(AnswerProblem) -> EnteredRow {
  var nameEnd = 1
  while !isSeparated, nameEnd < cells.count, RowValue(cells[nameEnd], for: kind, reading) == nil,
    !looksLikeNumber(cells[nameEnd])
  {
    nameEnd += 1
  }
  if isCardTail(cells, at: nameEnd, kind, reading) { nameEnd += 1 }
  let name = try rowName(cells[..<min(nameEnd, cells.count)].joined(separator: " "))
  guard nameEnd < cells.count else { throw onlyAName(kind) }
  var values: [RowValue] = []
  for cell in cells.dropFirst(nameEnd) { values.append(try value(cell, kind, reading)) }
  return try kind == .card ? cardRow(name, values, reading) : loanRow(name, values, reading)
}

/// `招行 1234 30000 27600`: four digits that no limit is, before two sums that a limit and what is used are.
private func isCardTail(_ cells: [String], at place: Int, _ kind: RowKind, _ reading: Reading) -> Bool {
  guard kind == .card, cells.count > place + 2, cells[place].count == 4,
    cells[place].allSatisfy({ ("0"..."9").contains($0) })
  else { return false }
  let sums = cells[place...(place + 2)].map { cell -> Amount? in
    if case .sum(let stated)? = RowValue(cell, for: .card, reading) { stated.amount } else { nil }
  }
  guard let tail = sums[0], let limit = sums[1], let used = sums[2] else { return false }
  return tail < limit && used <= limit && used > tail
}

private func value(_ cell: String, _ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> RowValue {
  if let value = RowValue(cell, for: kind, reading) { return value }
  let shown = truncated(sanitised(cell), to: 20)
  do throws(NumberProblem) {
    _ = try Stated.read(cell, in: reading.currency, allowsNegative: true)
  } catch {
    let problem = error
    throw AnswerProblem(
      Text(en: "\(shown): \(problem.message.en)", zh: "\(shown)：\(problem.message.zh)"), remedy: problem.remedy)
  }
  return .unknown
}

private func tooMany(_ example: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "more cells than a row has", zh: "这一行的项太多"),
    remedy: Text(en: "for example \(example)", zh: "例如 \(example)"))
}

/// Sums are limit, used, payment, in this order; a second percentage, or what follows “minimum”, is the
/// minimum.
private func cardRow(_ name: String, _ values: [RowValue], _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  var card = Card(name: name)
  var place = 0
  for value in values {
    switch value {
    case .sum(let stated) where place < 3:
      if place == 2, card.rate == nil { try checkIsNoRate(stated, owed: card.balance, reading.currency) }
      try setSum(stated, place, &card)
      place += 1
    case .available(let cell):
      card.balance = try usedOnCard(cell, limit: card.limit, reading.currency)
      place = 2
    case .unknown where place < 2: place += 1
    case .unknown: break
    case .rate(let rate) where card.rate == nil: card.rate = rate
    case .rate(let rate) where card.minimum == nil && rate.perPeriod <= Ratio(1, 1):
      card.minimum = Minimum(share: rate.perPeriod, floor: nil)
    case .payment(let payment): card = payment.applied(to: card)
    case .minimum(let minimum) where card.minimum == nil:
      card.minimum = minimum
      if card.pays == nil { card = CardPayment.minimum.applied(to: card) }
    default: throw tooMany("招商银行 50000 38000 0.05%/day 3800")
    }
  }
  return EnteredRow(debt: .card(card), answered: answeredKeys(of: card))
}

/// A payment that the row does not give is asked for together with those of other rows.
func answeredKeys(of card: Card) -> [String] {
  let payment = card.pays == nil && card.payment == nil ? [] : ["payment"]
  return ["name", "limit", "balance", "rate", "line"] + payment + (card.minimum == nil ? [] : ["minimum"])
    + (card.behind == nil ? [] : ["behind"])
}

private func setSum(_ stated: Stated, _ place: Int, _ card: inout Card) throws(AnswerProblem) {
  guard place == 1 || stated.amount >= .zero else { throw NumberProblem.negative.asAnswer }
  switch place {
  case 0: card.limit = stated
  case 1: card.balance = stated
  default: card = CardPayment.sum(stated).applied(to: card)
  }
}

/// `Visa 5000 3800 24.99`: a payment, or a rate without its sign?
private func checkIsNoRate(_ stated: Stated, owed: Stated?, _ currency: Currency) throws(AnswerProblem) {
  let amount = stated.amount
  guard let owed = owed?.amount, amount > .zero, amount < Amount(minorUnits: 60 * currency.minorUnits),
    owed.minorUnits > amount.minorUnits * 30
  else { return }
  throw rateOrSum(bareNumber(amount, currency))
}

/// `14.6`, as it was typed.
private func bareNumber(_ amount: Amount, _ currency: Currency) -> String {
  withoutTrailingZeros(amount.formatted(in: currency))
}

private func rateOrSum(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): a sum, or a rate?", zh: "\(shown) 是金额，还是利率？"),
    remedy: Text(
      en: "write \(shown)% for a rate by the year, or \(shown)元 for a sum", zh: "利率写 \(shown)%，金额写 \(shown)元"))
}

/// Sums are what is owed and what is paid; the kind is said, or told by the name.
private func loanRow(_ name: String, _ values: [RowValue], _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  var loan = Loan(name: name, kind: reading.names.kind(in: name))
  loan.consequence = reading.names.consequence(in: name)
  var place = 0
  for value in values {
    switch value {
    case .sum(let stated) where place == 0: (loan.balance, place) = (stated, 1)
    case .sum(let stated) where place == 1:
      guard stated.amount >= .zero else { throw NumberProblem.negative.asAnswer }
      (loan.payment, place) = (.monthly(stated), 2)
    case .sum(let stated) where place == 2 && stated.amount == .zero && loan.rate == nil:
      loan.rate = Rate(perPeriod: .zero, period: .year)
    case .sum(let stated) where place == 2 && loan.remaining == nil:
      loan.remaining = try instalments(stated, of: loan, reading.currency)
    case .unknown where place < 2: place += 1
    case .unknown: break
    case .noPayment: (loan.payment, place) = (Loan.Payment.none, 2)
    case .payment: loan.pays = .full
    case .kind(let kind): loan.kind = kind
    case .rate(let rate) where loan.rate == nil: loan.rate = rate
    case .remaining(let months): loan.remaining = months
    default: throw tooMany("花呗 8000 900 14.6% 10期")
    }
  }
  if loan.kind != .online { loan.pays = nil }
  return EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, isSumOnly: values.count == 1))
}

/// A third number is instalments left where they pay off about what is owed, or where the rate is there already.
private func instalments(_ stated: Stated, of loan: Loan, _ currency: Currency) throws(AnswerProblem) -> Int {
  let shown = bareNumber(stated.amount, currency)
  let number = stated.amount.minorUnits / currency.minorUnits
  guard stated.amount.minorUnits % currency.minorUnits == 0, (1...1_200).contains(number) else {
    if number > 1_200 || number < 0 {
      throw isPaidMoreThanOwed(loan) ? numberInName(typedSum(loan.balance, currency), .loan) : noInstalments(shown)
    }
    throw rateOrInstalments(shown)
  }
  guard loan.rate == nil, !paysOff(loan, in: Int(number)) else { return Int(number) }
  throw rateOrInstalments(shown)
}

/// `Car loan 2 80000 2600`: what stands for the sum owed is of the name.
private func isPaidMoreThanOwed(_ loan: Loan) -> Bool {
  guard case .monthly(let payment)? = loan.payment, let owed = loan.balance?.amount else { return false }
  return payment.amount > owed
}

private func typedSum(_ stated: Stated?, _ currency: Currency) -> String {
  stated.map { bareNumber($0.amount, currency) } ?? ""
}

private func noInstalments(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown) is no number of instalments", zh: "\(shown) 不是期数"),
    remedy: Text(
      en: "a row is name, owed, paid each month, rate; a limit has its word before it: limit \(shown)",
      zh: "一行是名称、欠款、每月还、利率；额度前面写“额度”：额度\(shown)"))
}

/// Whether so many payments come to what is owed and its interest; true where either is not known.
func paysOff(_ loan: Loan, in months: Int) -> Bool {
  guard case .monthly(let payment)? = loan.payment, let owed = loan.balance?.amount, owed > .zero else { return true }
  let sum = Int128(payment.amount.minorUnits) * Int128(months)
  return sum * 100 >= Int128(owed.minorUnits) * 90 && sum * 100 <= Int128(owed.minorUnits) * (months > 120 ? 250 : 160)
}

private func rateOrInstalments(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): the rate, or instalments left?", zh: "\(shown) 是利率，还是剩余期数？"),
    remedy: Text(
      en: "write \(shown)% for a rate by the year, or \(shown) months for instalments",
      zh: "利率写 \(shown)%，期数写 \(shown)期"))
}

/// A row of a single sum says only what is owed; the payment is then asked for.
func answeredKeys(of loan: Loan, isSumOnly: Bool) -> [String] {
  let isPaymentOpen = isSumOnly && loan.payment == nil && loan.pays == nil
  return ["name", "balance", "rate", "due-in-full", "line"] + (isPaymentOpen ? [] : ["payment"])
    + (loan.kind == nil ? [] : ["kind"]) + (loan.behind == nil ? [] : ["behind"])
}
