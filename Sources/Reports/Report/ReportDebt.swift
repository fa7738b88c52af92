public import Household
public import Money
import Planner
import Rulebook
import Wording

/// A debt as a report lists it; what is not known is nil.
public struct ReportDebt: Sendable, Equatable {
  public var path: String
  /// The whole name, told apart where another debt has the same.
  public var name: String
  /// `card`, or the kind of the loan as the document has it.
  public var kind: String
  public var kindShown: String
  public var holder: String?
  public var balance: Amount?
  public var balanceIsEstimate: Bool
  /// What the bank of a card owes its holder.
  public var credit: Amount?
  public var limit: Amount?
  /// Of the contract.
  public var rate: Rate?
  public var promotion: PromotionalRate?
  /// On the day of the report.
  public var rateInForce: Rate?
  /// What is paid each month.
  public var payment: Amount?
  public var paymentIsEstimate: Bool
  /// What a card asks for at the least.
  public var minimum: Minimum?
  /// Instalments left.
  public var remaining: Int?
  /// A card whose bill is paid whole each month: spending, no payment.
  public var isPaidInFull: Bool
  /// What a month takes: `payment`, or a card's minimum where that is more.
  public var due: Amount?
  /// The day of the month on which it is due.
  public var dueDay: Int?
  public var dueInFull: CalendarDate?
  /// Months behind now.
  public var behind: Int?
  /// Its loss would be more than money.
  public var isPriority: Bool
  /// What would be lost first.
  public var consequence: Consequence
  /// What it asks for in a month at the least: a card's minimum where that is known, else the payment.
  public var leastDue: Amount?
  /// What can be paid on it each month: what is due, or its share.
  public var offer: Amount?
  /// What can be paid once, this month, towards what is behind.
  public var catchUp: Amount?
  /// About what is behind when that is paid.
  public var stillBehind: Amount?
  public var note: String?
}

extension ReportDebt {
  /// What it asks for is offered; a card may be paid more usually.
  var isPaidInFullByOffer: Bool {
    guard let offer, let leastDue else { return false }
    return offer >= leastDue
  }

  /// The name, with the holder where the name does not say it.
  func name(withHolder language: Language) -> String {
    guard let holder, !name.contains(holder) else { return name }
    return Text(en: "\(name) (\(holder))", zh: "\(name)（\(holder)）")[language]
  }
}

/// Every debt of an assessed household, in the order of the document.
func reportDebts(of assessment: Assessment, _ offers: Offers, _ language: Language) -> [ReportDebt] {
  let household = assessment.household
  let offered = offers.available == nil ? [] : offers.priority + offers.offers
  let byPath = Dictionary(offered.map { ($0.path, $0) }) { first, _ in first }
  let priorities = Set(offers.priority.map(\.path))
  return assessment.figures.debts.map { debt in
    let (terms, offer) = (household.terms(of: debt), byPath[debt.path])
    return ReportDebt(
      path: debt.path, name: shownName(of: debt.name, at: debt.path, in: household, language, columns: wholeName),
      kind: debt.isCard ? "card" : debt.kind?.rawValue ?? "unknown",
      kindShown: debt.isCard
        ? Text(en: "card", zh: "信用卡")[language]
        : (debt.kind?.inBrief ?? Text(en: "kind not known", zh: "种类不清楚"))[language],
      holder: debt.holder.map { sanitised($0) }, balance: debt.balance.known,
      balanceIsEstimate: debt.balance.isEstimate, credit: terms.credit, limit: terms.limit, rate: debt.rate,
      promotion: debt.promotion, rateInForce: debt.rateToday(assessment.asOf), payment: debt.payment.known,
      paymentIsEstimate: debt.payment.isEstimate, minimum: terms.minimum, remaining: terms.remaining,
      isPaidInFull: debt.pays == .full, due: debt.due.known,
      dueDay: terms.dueDay,
      dueInFull: terms.dueInFull, behind: debt.behind ?? (household.situation.monthsBehind == 0 ? 0 : nil),
      isPriority: priorities.contains(debt.path), consequence: debt.consequence, leastDue: offer?.due,
      offer: offer?.sum,
      catchUp: offer?.catchUp, stillBehind: offer.map { $0.arrears - $0.catchUp },
      note: terms.note.map { sanitised($0) })
  }
}

/// What the document says of a debt beside what the checks look at.
private struct OtherTerms {
  var credit: Amount?
  var limit: Amount?
  var minimum: Minimum?
  var remaining: Int?
  var dueDay: Int?
  var dueInFull: CalendarDate?
  var note: String?

  init(_ card: Card) {
    minimum = card.minimum
    (limit, dueDay, note) = (card.limit?.amount, card.due, card.note)
    if let balance = card.balance?.amount, balance < .zero { credit = -balance }
  }

  init(_ loan: Loan) {
    (limit, remaining, dueDay, note) = (loan.limit?.amount, loan.remaining, loan.due, loan.note)
    if case .on(let date) = loan.dueInFull { dueInFull = date }
  }

  init() {}
}

extension OwedDebt {
  fileprivate func rateToday(_ day: CalendarDate) -> Rate? {
    promotion.flatMap { $0.until >= day ? $0.rate : nil } ?? rate
  }
}

extension Household {
  fileprivate func terms(of debt: OwedDebt) -> OtherTerms {
    guard let open = debt.path.firstIndex(of: "["), let place = Int(debt.path[open...].dropFirst().dropLast()) else {
      return OtherTerms()
    }
    let terms = debt.isCard ? cards.map { OtherTerms($0[place]) } : loans.map { OtherTerms($0[place]) }
    return terms ?? OtherTerms()
  }
}
