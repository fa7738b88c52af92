import Household
import Money
import Rules
import Wording

func tooMany(_ example: Text) -> AnswerProblem {
  AnswerProblem(
    Text(en: "more cells than a row has", zh: "这一行的项太多"),
    remedy: Text(en: "for example \(example.en)", zh: "例如 \(example.zh)"))
}

/// Sums are limit, used, payment, in this order; a second percentage, or what follows “minimum”, is the
/// minimum.
func cardRow(_ name: String, _ values: [RowValue], _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  var card = Card(name: name)
  var place = 0
  var given: Set<Int> = []
  for value in values {
    switch value {
    case .sum(let stated) where place < 3:
      if place == 1 { try checkIsUsed(stated, limit: card.limit, reading.currency) }
      if place == 2, card.rate == nil { try checkIsNoRate(stated, owed: card.balance, reading.currency) }
      try setSum(stated, place, &card)
      given.insert(place)
      place += 1
    case .available(let cell):
      card.balance = try usedOnCard(cell, limit: card.limit, reading.currency)
      given.insert(1)
      place = 2
    case .unknown where place < 2:
      given.insert(place)
      place += 1
    case .unknown: break
    case .rate(let rate) where card.rate == nil: card.rate = rate
    case .rate(let rate) where card.minimum == nil && rate.perPeriod <= Ratio(1, 1):
      card.minimum = Minimum(share: rate.perPeriod, floor: nil)
    case .payment(let payment): card = payment.applied(to: card)
    case .minimum(let minimum) where card.minimum == nil:
      card.minimum = minimum
      if card.pays == nil, minimum.share != nil { card = CardPayment.minimum.applied(to: card) }
    default: throw tooMany(reading.names.word(.cardRow))
    }
  }
  try card.settleOnlySum(place == 1 && given == [0], reading.currency)
  try checkIsNoNumberOfName(card, reading.currency)
  return EnteredRow(
    debt: .card(card), answered: answeredKeys(of: card, asksLimit: !given.contains(0), asksBalance: !given.contains(1)))
}

/// `Card 2 5000 3800`: what stands for the limit is of the name.
private func checkIsNoNumberOfName(_ card: Card, _ currency: Currency) throws(AnswerProblem) {
  guard let limit = card.limit?.amount, let used = card.balance?.amount, limit > .zero,
    limit < Amount(minorUnits: 100 * currency.minorUnits), used.minorUnits > limit.minorUnits * 10
  else { return }
  throw numberInName(bareNumber(limit, currency), .card)
}

/// A payment that the row does not give is asked for together with those of other rows.
func answeredKeys(of card: Card, asksLimit: Bool = false, asksBalance: Bool = false) -> [String] {
  let payment = card.pays == nil && card.payment == nil ? [] : ["payment"]
  return ["name", "rate", "line"] + (asksLimit && card.limit == nil ? [] : ["limit"])
    + (asksBalance && card.balance == nil ? [] : ["balance"]) + payment + (card.minimum == nil ? [] : ["minimum"])
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
func bareNumber(_ amount: Amount, _ currency: Currency) -> String {
  withoutTrailingZeros(amount.formatted(in: currency))
}
