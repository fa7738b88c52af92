public import Household
public import Money

/// A card or a loan as the checks see it: what it owes and takes each month, as far as that is known.
public struct OwedDebt: Sendable, Equatable {
  /// `cards[0]`, `loans[3]`.
  public var path: String
  public var name: String
  public var holder: String?
  public var isCard: Bool
  /// nil for a card, and for a loan of unknown kind.
  public var kind: Loan.Kind?
  /// Never below 0: a credit balance counts as nothing owed.
  public var balance: Span
  public var payment: Span
  /// How a card is paid, the habit included; nil when not said, and for a loan.
  public var pays: Card.Pays?
  public var rate: Rate?
  public var behind: Int?
  /// Interest only until a date, then all of it.
  var isDueInFull = false

  var isOfUnknownKind: Bool { !isCard && kind == nil }
  var isCreditLine: Bool { isCard || kind == .online }
  var owesSomething: Bool { balance.low > .zero }
  var mayOweSomething: Bool { balance.high.map { $0 > .zero } ?? true }
}

extension OwedDebt {
  init(_ card: Card, at index: Int, habits: Habits) {
    path = "cards[\(index)]"
    name = card.name
    holder = card.holder
    isCard = true
    kind = nil
    pays = card.pays ?? habits.paysCards
    rate = card.rate
    behind = card.behind
    balance = owed(card.balance, path: path)
    payment = cardPayment(card, path: path, balance: balance, pays: pays)
  }

  init(_ loan: Loan, at index: Int) {
    path = "loans[\(index)]"
    name = loan.name
    holder = loan.holder
    isCard = false
    kind = loan.kind
    pays = nil
    rate = loan.rate
    behind = loan.behind
    isDueInFull = loan.dueInFull != nil
    balance = owed(loan.balance, path: path)
    switch loan.payment {
    case .some(.none): payment = .zero
    case .monthly(let stated): payment = Span(stated)
    case nil: payment = balance.known == .zero ? .zero : Span(missing: ["\(path).payment"])
    }
  }
}

private func owed(_ balance: Stated?, path: String) -> Span {
  balance.map { Span(Stated($0.amount.nonNegative, isEstimate: $0.isEstimate)) }
    ?? Span(missing: ["\(path).balance"])
}

/// A card paid in full takes nothing (its bill is spending); else what is stated; else nothing on no balance; else its
/// minimum.
private func cardPayment(_ card: Card, path: String, balance: Span, pays: Card.Pays?) -> Span {
  if pays == .full { return .zero }
  if let stated = card.payment { return Span(stated) }
  if balance.known == .zero { return .zero }
  guard let minimum = card.minimum else { return Span(missing: ["\(path).payment"]) }
  if let balance = balance.known { return Span(minimum.due(on: balance)) }
  return Span(upTo: minimum.share == nil ? minimum.floor : nil, missing: ["\(path).balance"])
}
