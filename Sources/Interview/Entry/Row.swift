import Household
import Money
import Wording

/// A debt entered on one line: what is known of it, and which of its questions need not be asked.
struct EnteredRow: Equatable {
  enum Debt: Equatable {
    case card(Card)
    case loan(Loan)
  }

  var debt: Debt
  var answered: [String]
}

extension InterviewState {
  mutating func add(_ row: EnteredRow) {
    switch row.debt {
    case .card(let card): add(card, answered: row.answered)
    case .loan(let loan): add(loan, answered: row.answered)
    }
  }
}

/// Reads one line without a header: the name, then what each cell says.
/// - Throws: `AnswerProblem` naming the cell.
func row(_ line: String, _ kind: RowKind, in currency: Currency) throws(AnswerProblem) -> EnteredRow {
  let (cells, isSeparated) = try cells(of: trimmed(line))
  return try row(cells, kind, isSeparated: isSeparated, in: currency)
}

/// - Parameter isSeparated: whether the first cell is the whole name.
/// - Throws: `AnswerProblem` naming the cell.
func row(
  _ cells: [String], _ kind: RowKind, isSeparated: Bool, in currency: Currency
) throws(AnswerProblem) -> EnteredRow {
  var nameEnd = 1
  while !isSeparated, nameEnd < cells.count, RowValue(cells[nameEnd], for: kind, in: currency) == nil,
    !RowValue.looksLikeNumber(cells[nameEnd])
  {
    nameEnd += 1
  }
  let name = try rowName(cells[..<min(nameEnd, cells.count)].joined(separator: " "))
  guard nameEnd < cells.count else { throw onlyAName(kind) }
  var values: [RowValue] = []
  for cell in cells.dropFirst(nameEnd) { values.append(try value(cell, kind, currency)) }
  return try kind == .card ? cardRow(name, values, currency) : loanRow(name, values)
}

private func value(_ cell: String, _ kind: RowKind, _ currency: Currency) throws(AnswerProblem) -> RowValue {
  if let value = RowValue(cell, for: kind, in: currency) { return value }
  let shown = truncated(sanitised(cell), to: 20)
  do throws(NumberProblem) {
    _ = try Stated.read(cell, in: currency, allowsNegative: true)
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
private func cardRow(_ name: String, _ values: [RowValue], _ currency: Currency) throws(AnswerProblem) -> EnteredRow {
  var card = Card(name: name)
  var place = 0
  for value in values {
    switch value {
    case .sum(let stated) where place < 3:
      try setSum(stated, place, &card)
      place += 1
    case .available(let cell):
      card.balance = try usedOnCard(cell, limit: card.limit, currency)
      place = 2
    case .unknown where place < 3: place += 1
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

/// Sums are what is owed and what is paid; the kind is said, or told by the name.
private func loanRow(_ name: String, _ values: [RowValue]) throws(AnswerProblem) -> EnteredRow {
  var loan = Loan(name: name, kind: kindNamed(in: name))
  var place = 0
  for value in values {
    switch value {
    case .sum(let stated) where place == 0: (loan.balance, place) = (stated, 1)
    case .sum(let stated) where place == 1:
      guard stated.amount >= .zero else { throw NumberProblem.negative.asAnswer }
      (loan.payment, place) = (.monthly(stated), 2)
    case .sum(let stated) where place == 2 && loan.remaining == nil && stated.amount.minorUnits % 100 == 0:
      loan.remaining = Int(stated.amount.minorUnits / 100)
    case .unknown where place < 2: place += 1
    case .unknown: break
    case .noPayment: (loan.payment, place) = (Loan.Payment.none, 2)
    case .kind(let kind): loan.kind = kind
    case .rate(let rate) where loan.rate == nil: loan.rate = rate
    case .remaining(let months): loan.remaining = months
    default: throw tooMany("花呗 8000 900 14.6% 10期")
    }
  }
  return EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, isSumOnly: values.count == 1))
}

/// A row of a single sum says only what is owed; the payment is then asked for.
func answeredKeys(of loan: Loan, isSumOnly: Bool) -> [String] {
  ["name", "balance", "rate", "due-in-full", "line"] + (isSumOnly ? [] : ["payment"])
    + (loan.kind == nil ? [] : ["kind"]) + (loan.behind == nil ? [] : ["behind"])
}
