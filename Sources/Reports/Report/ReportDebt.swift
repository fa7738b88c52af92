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
  public var limit: Amount?
  public var rate: Rate?
  public var payment: Amount?
  public var paymentIsEstimate: Bool
  /// The day of the month on which it is due.
  public var due: Int?
  public var dueInFull: CalendarDate?
  /// Months behind now.
  public var behind: Int?
  /// Its loss would be more than money.
  public var isPriority: Bool
  /// What the household says would be lost first.
  public var consequence: Consequence?
  /// What can be paid on it each month: what is due, or its share.
  public var offer: Amount?
  public var note: String?
}

/// Every debt of an assessed household, in the order of the document.
func reportDebts(of assessment: Assessment, _ offers: Offers?, _ language: Language) -> [ReportDebt] {
  let household = assessment.household
  let priorities = Set(offers?.priority.map(\.path) ?? [])
  let sums = offeredSums(offers)
  return assessment.figures.debts.map { debt in
    let terms = household.terms(of: debt)
    return ReportDebt(
      path: debt.path, name: shownName(of: debt.name, at: debt.path, in: household, language, columns: wholeName),
      kind: debt.isCard ? "card" : debt.kind?.rawValue ?? "unknown",
      kindShown: debt.isCard
        ? Text(en: "card", zh: "信用卡")[language]
        : (debt.kind?.inBrief ?? Text(en: "kind not known", zh: "种类不清楚"))[language],
      holder: debt.holder.map { sanitised($0) }, balance: debt.balance.known,
      balanceIsEstimate: debt.balance.isEstimate, limit: terms.limit, rate: debt.rate, payment: debt.payment.known,
      paymentIsEstimate: debt.payment.isEstimate, due: terms.due, dueInFull: terms.dueInFull,
      behind: debt.behind ?? (household.situation.monthsBehind == 0 ? 0 : nil),
      isPriority: priorities.contains(debt.path), consequence: terms.consequence, offer: sums[debt.path],
      note: terms.note.map { sanitised($0) })
  }
}

/// No name is so long that it is cut.
let wholeName = Int.max

/// By path.
private func offeredSums(_ offers: Offers?) -> [String: Amount] {
  guard let offers, offers.available != nil else { return [:] }
  return Dictionary((offers.priority + offers.offers).map { ($0.path, $0.sum) }) { first, _ in first }
}

/// What the document says of a debt beside what the checks look at.
private struct OtherTerms {
  var limit: Amount?
  var due: Int?
  var dueInFull: CalendarDate?
  var consequence: Consequence?
  var note: String?

  init(_ card: Card) {
    (limit, due, consequence, note) = (card.limit?.amount, card.due, card.consequence, card.note)
  }

  init(_ loan: Loan) {
    (limit, due, consequence, note) = (loan.limit?.amount, loan.due, loan.consequence, loan.note)
    if case .on(let date) = loan.dueInFull { dueInFull = date }
  }

  init() {}
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
