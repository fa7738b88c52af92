import Checks
import Counsel
public import Household
public import Money
public import Outlook
import Planner
import Rules
import Wording

/// A debt as a report lists it; what is not known is nil.
public struct ReportDebt: Sendable, Equatable {
  /// The whole name, told apart where another debt has the same.
  public var name: String
  /// The same with whose it is, for whoever speaks with lenders.
  public var nameWithHolder: String
  /// `card`, or the kind of the loan as the document has it.
  public var kind: String
  public var kindShown: String
  public var holder: String?
  /// Those who owe it together.
  public var holders: [String]
  /// Under which the lender knows it.
  public var reference: String?
  public var judgment: Judgment?
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
  /// What is paid each month, as the document has it.
  public var payment: Amount?
  public var paymentIsEstimate: Bool
  /// What a card asks for at the least.
  public var minimum: Minimum?
  /// Instalments left.
  public var remaining: Int?
  /// A card whose bill is paid whole each month: spending, no payment.
  public var isPaidInFull: Bool
  /// What is due this month: what was agreed, a card's minimum, else what the contract takes.
  public var due: Amount?
  /// What is paid now.
  public var paid: Amount?
  /// The day of the month on which it is due.
  public var dueDay: Int?
  public var dueInFull: CalendarDate?
  /// Months behind now.
  public var behind: Int?
  /// Whether it is behind now.
  public var isBehind: Bool
  /// What is behind.
  public var arrears: Amount?
  /// Its loss would be more than money.
  public var isPriority: Bool
  /// What would be lost first.
  public var consequence: Consequence
  /// What its lender is given; nil where nothing is settled.
  public var line: Settlement.Line
  /// When it ends as things stand.
  public var ends: CalendarDate?
  /// The household's own in its own report, what lenders may read in every other.
  public var note: String?

  public var path: String { line.path }
  /// What can be paid on it each month: what is due, or its share; nil where that cannot be told.
  public var offer: Amount? { line.offer }
  public var catchUp: Settlement.CatchUp? { line.catchUp }
}

extension ReportDebt {
  /// What is due is offered; a card may be paid more usually.
  var isPaidInFullByOffer: Bool { line.hasItsDue && !line.isOpen }

  /// The name with the one who owes it, where several do not: they have a place of their own.
  var nameWithOneHolder: String { holders.isEmpty ? nameWithHolder : name }
}

/// Every debt of an assessed household, in the order of the document.
func reportDebts(of assessment: Assessment, for kind: ReportKind, _ language: Language) -> [ReportDebt] {
  zip(assessment.figures.debts, assessment.settlement.lines).map { debt, line in
    ReportDebt(debt, line, assessment, kind, language)
  }
}

extension ReportDebt {
  fileprivate init(
    _ debt: Debt, _ line: Settlement.Line, _ assessment: Assessment, _ kind: ReportKind, _ language: Language
  ) {
    let household = assessment.household
    let terms = OtherTerms(of: debt, in: household)
    name = assessment.name(debt, language)
    nameWithHolder = assessment.nameWithHolder(debt, language)
    self.kind = debt.isCard ? "card" : debt.kind?.rawValue ?? "unknown"
    kindShown =
      debt.isCard
      ? Text(en: "card", zh: "信用卡")[language]
      : (debt.kind?.inBrief ?? Text(en: "kind not known", zh: "种类不清楚"))[language]
    holder = debt.holder.map { sanitised($0) }
    holders = terms.holders.map { sanitised($0) }
    (reference, judgment) = (terms.reference.map { sanitised($0) }, terms.judgment)
    (balance, balanceIsEstimate) = (debt.balance.known, debt.balance.isEstimate)
    (credit, limit) = (terms.credit, terms.limit)
    (rate, promotion, rateInForce) = (debt.rate, debt.promotion, debt.rate(on: assessment.asOf))
    (payment, paymentIsEstimate) = (terms.payment?.amount, terms.payment?.isEstimate ?? false)
    (minimum, remaining, isPaidInFull) = (terms.minimum, debt.remaining, debt.isPaidInFull)
    (due, paid) = (debt.due.known, debt.paid.known)
    (dueDay, dueInFull) = (terms.dueDay, terms.dueInFull)
    behind = debt.monthsBehind ?? (debt.isBehind == false ? 0 : nil)
    (isBehind, arrears) = (debt.isBehind == true, debt.arrears.known)
    (isPriority, consequence) = (debt.isPriority, debt.consequence)
    self.line = line
    ends = assessment.outlook.end(of: debt)
    note = (kind == .own || kind == .file ? terms.note : terms.noteForLender).map { sanitised($0) }
  }
}

/// What the document says of a debt beside what the checks look at.
private struct OtherTerms {
  var credit: Amount?
  var limit: Amount?
  var payment: Stated?
  var minimum: Minimum?
  var dueDay: Int?
  var dueInFull: CalendarDate?
  var note: String?
  var noteForLender: String?
  var holders: [String] = []
  var reference: String?
  var judgment: Judgment?

  init(of debt: Debt, in household: Household) {
    if debt.isCard, let card = household.cards?[debt.id.index] {
      (minimum, payment, limit) = (card.minimum, card.payment, card.knownLimit?.amount)
      note(card)
      if let balance = card.balance?.amount, balance < .zero { credit = -balance }
    } else if !debt.isCard, let loan = household.loans?[debt.id.index] {
      limit = loan.limit?.amount
      if case .monthly(let stated) = loan.payment { payment = stated }
      if case .on(let date) = loan.dueInFull { dueInFull = date }
      note(loan)
    }
  }

  private mutating func note(_ entry: some DebtEntry) {
    (dueDay, note, noteForLender) = (entry.due, entry.note, entry.noteForLender)
    (holders, reference, judgment) = (entry.holders, entry.reference, entry.judgment)
  }
}
