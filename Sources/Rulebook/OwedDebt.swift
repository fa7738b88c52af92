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
  /// Of its contract: `promotion` comes before it while it lasts.
  public var rate: Rate?
  public var promotion: PromotionalRate?
  /// The least that a card asks for on its balance as it is stated; nil where that is not known, and for a loan.
  public var minimumDue: Amount?
  public var behind: Int?
  /// What is lost first if it is not paid, as stated or as its kind has it; `none` for a debt that costs money only.
  public var consequence: Consequence
  /// Interest only until a date, then all of it.
  var isDueInFull = false

  var isOfUnknownKind: Bool { !isCard && kind == nil }
  var isCreditLine: Bool { isCard || kind == .online }
  var owesSomething: Bool { balance.low > .zero }
  var mayOweSomething: Bool { balance.high.map { $0 > .zero } ?? true }
}

extension OwedDebt {
  /// Its loss would be more than money.
  public var isPriority: Bool { consequence.isPriority }

  /// By how much what is paid each month is less than the card asks for.
  public var shortOfMinimum: Amount {
    guard pays != .full, let minimumDue, let payment = payment.known, payment < minimumDue else { return .zero }
    return minimumDue - payment
  }

  /// What a month takes: what is paid, or a card's minimum where that is more.
  public var due: Span { payment.raised(by: shortOfMinimum) }

  /// The rate in force for the month from `day`.
  public func rate(from day: CalendarDate) -> Rate? {
    promotion.flatMap { $0.counts(forMonthFrom: day) ? $0.rate : nil } ?? rate
  }
}

extension OwedDebt {
  init(_ card: Card, at index: Int, habits: Habits) {
    path = "cards[\(index)]"
    name = card.name
    holder = card.holder
    isCard = true
    kind = nil
    pays = card.pays ?? habits.paysCards
    (rate, promotion) = (card.rate, card.promotion)
    behind = card.behind
    consequence = card.consequence ?? .none
    balance = owed(card.balance, path: path)
    minimumDue = balance.known.flatMap { owed in card.minimum.map { $0.due(on: owed) } }
    payment = cardPayment(card, path: path, balance: balance, pays: pays)
  }

  init(_ loan: Loan, at index: Int) {
    path = "loans[\(index)]"
    name = loan.name
    holder = loan.holder
    isCard = false
    kind = loan.kind
    pays = nil
    (rate, promotion) = (loan.rate, loan.promotion)
    behind = loan.behind
    consequence = loan.consequence ?? loan.kind?.usualConsequence ?? .none
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
