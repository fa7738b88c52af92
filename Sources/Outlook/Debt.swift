public import Household
public import Money

/// A card or a loan on a day: what it owes, what the month takes for it, and what it costs not to pay it, as far as that
/// is known.
///
/// Example: a card with 12,000 owed, a minimum of 10 % and 900 paid each month is due 1,200, is paid 900, and takes 1,200
/// of the month.
public struct Debt: Sendable, Equatable {
  public var id: DebtID
  public var name: String
  /// nil: the person assessed.
  public var holder: String?
  /// Those who owe it together, by their names; empty where one person does.
  public var jointHolders: [String]
  /// nil for a card, and for a loan of unknown kind.
  public var kind: Loan.Kind?
  /// Never below 0: a credit balance counts as nothing owed.
  public var balance: Span
  /// What is due this month: what was agreed, else a card's minimum, else what the contract takes.
  public var due: Span
  /// What the household pays.
  public var paid: Span
  /// What the month takes for it: what is paid, and at least what is due.
  public var payment: Span
  /// How it is paid, the habit included; nil when not said.
  public var pays: Card.Pays?
  /// Of its contract: `promotion` comes before it while it lasts.
  public var rate: Rate?
  public var promotion: PromotionalRate?
  /// The least that a card asks for on its balance as it is stated; nil where that is not known, and for a loan.
  public var minimum: Amount?
  /// How that is worked out; nil where it is not stated, and for a loan.
  var minimumTerms: Minimum?
  /// Months behind now, as stated.
  public var monthsBehind: Int?
  /// Whether it is behind now; nil while it is not said.
  public var isBehind: Bool?
  /// What is behind; nothing where it is not behind.
  public var arrears: Span
  /// What is lost first if it is not paid, as stated or as its kind has it.
  public var consequence: Consequence
  public var lostOn: CalendarDate?
  /// What a lender agreed to, where that is in force.
  public var agreed: Agreed?
  /// The same with its days, where it begins later too; nil once it is over.
  public var agreement: DatedAgreement?
  /// What is due this month by the contract or the bill, whatever was agreed; nothing where nothing was.
  public internal(set) var contractDue: Span
  /// How many payments are still to come, as stated.
  public var remaining: Int?
  /// Interest only until then, then all of it.
  public var dueInFull: Loan.DueInFull?
  /// Why it has to be asked about before anything is paid, said or written.
  public var question: Question?
  /// A private loan of which it cannot be told whether it asks for more than private lenders may.
  public var mayBeAboveRateLine = false

  /// What has to be settled before a debt is paid.
  public enum Question: String, Sendable, CaseIterable {
    case disputed
    /// It asks for more than private lenders may.
    case aboveRateLine = "above-rate-line"
    /// For years nothing was paid or admitted.
    case silent
  }

  /// Several people owe it together.
  public var isJoint: Bool { !jointHolders.isEmpty }
  /// For whom it counts, the person assessed (nil) among those who owe it together.
  var owners: [String?] { isJoint ? [nil] + jointHolders.map(Optional.some) : [holder] }
  public var isCard: Bool { id.isCard }
  public var path: String { id.path }
  public var isOfUnknownKind: Bool { !isCard && kind == nil }
  public var isCreditLine: Bool { isCard || kind == .online }
  public var owesSomething: Bool { balance.low > .zero }
  public var mayOweSomething: Bool { balance.high.map { $0 > .zero } ?? true }
  /// Its bill is spending, and stands in the living costs.
  public var isPaidInFull: Bool { pays == .full && isBehind != true }
  public var isDueInFull: Bool { dueInFull != nil }
  /// Its loss would be more than money.
  public var isPriority: Bool { consequence.isPriority }
  /// By how much less is paid than is due; 0 while either is not known, and where it has to be asked about first.
  public var shortOfDue: Amount {
    guard question == nil, let due = due.known, let paid = paid.known, paid < due else { return .zero }
    return due - paid
  }
  /// What is due on it is a card's minimum.
  public var asksForAMinimum: Bool { isCard && agreed == nil }
}

extension Debt {
  /// The rate in force on `day`.
  public func rate(on day: CalendarDate) -> Rate? {
    agreedRate(on: day) ?? promotion.flatMap { day <= $0.until ? $0.rate : nil } ?? rate
  }

  /// The rate for the whole month from `day`: a promotional one only where the month ends while it lasts.
  public func rate(forMonthFrom day: CalendarDate) -> Rate? {
    agreedRate(on: day) ?? promotion.flatMap { $0.counts(forMonthFrom: day) ? $0.rate : nil } ?? rate
  }

  /// The rate of an agreement in force that has one of its own; nil where the contract's goes on.
  public var agreedRate: Rate? { agreed?.rate }

  private func agreedRate(on day: CalendarDate) -> Rate? {
    agreement.flatMap { $0.holds(on: day) ? $0.terms.rate : nil }
  }

  /// The interest of the month from `day` on what is owed now; nil when it cannot be told; none where it is paid in full.
  public func interest(ofMonthFrom day: CalendarDate) -> Amount? {
    if isPaidInFull { return nil }
    guard let balance = balance.known, let rate = rate(forMonthFrom: day) else { return nil }
    return rate.interest(on: balance, from: day, to: day.adding(months: 1))
  }
}
