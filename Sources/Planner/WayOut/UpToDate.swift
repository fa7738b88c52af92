import Household
public import Money
import Rulebook

/// What brings everything that is behind up to date: its arrears, debt by debt.
public struct UpToDate: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var name: String
    public var path: String
    public var sum: Amount
  }

  public struct Unknown: Sendable, Equatable {
    public var name: String
    public var path: String
  }

  /// In the order of the document.
  public var parts: [Part] = []
  /// Behind, and by how much is not known.
  public var unknown: [Unknown] = []

  public var sum: Amount { parts.reduce(.zero) { $0 + $1.sum } }

  /// nil where nothing is known to be behind.
  init?(_ assessment: Assessment) {
    let household = assessment.household
    let cards = household.cards ?? []
    for (index, owed) in assessment.figures.debts.enumerated() {
      let terms = owed.isCard ? Behind(cards[index]) : (household.loans?[index - cards.count]).map(Behind.init)
      guard let terms, terms.isBehind(on: assessment.asOf, from: household.date ?? assessment.asOf) else { continue }
      if let sum = terms.arrears(of: owed) {
        parts.append(Part(name: owed.name, path: owed.path, sum: sum))
      } else {
        unknown.append(Unknown(name: owed.name, path: owed.path))
      }
    }
    if parts.isEmpty && unknown.isEmpty { return nil }
  }
}

/// What a debt says of its arrears.
private struct Behind {
  var months: Int
  var stated: Stated?
  /// All of it is behind: called in, or behind without a payment that was agreed.
  var isDueInAll: Bool
  var agreed: Agreed?

  init(_ card: Card) {
    (months, stated, isDueInAll, agreed) = (card.behind ?? 0, card.arrears, card.isCalledIn ?? false, card.agreed)
  }

  init(_ loan: Loan) {
    (months, stated, agreed) = (loan.behind ?? 0, loan.arrears, loan.agreed)
    isDueInAll = loan.isCalledIn == true || months > 0 && loan.payment == .some(.none)
  }

  /// Not while an agreement holds.
  func isBehind(on day: CalendarDate, from start: CalendarDate) -> Bool {
    guard agreed?.holds(on: day, from: start) != true else { return false }
    return months > 0 || stated.map { $0.amount > .zero } ?? false || isDueInAll
  }

  /// What is stated; all of it where that is due; else what is due for each month behind, at most what is owed beyond this
  /// month's. nil while that is not known; a payment of 0 on what is behind says nothing.
  func arrears(of owed: OwedDebt) -> Amount? {
    if let stated { return stated.amount }
    if isDueInAll { return owed.balance.known }
    guard let due = owed.due.known, due > .zero, let balance = owed.balance.known else { return nil }
    let missed = due.share(Ratio(Int128(months), 1))
    return min(missed, (balance - due).nonNegative)
  }
}
