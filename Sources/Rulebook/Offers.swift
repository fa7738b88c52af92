import Household
public import Money
public import Rulebook
import Wording

/// What each lender can be offered each month out of what is there after essentials. Together never more than that.
public struct Offers: Sendable, Equatable {
  public struct Offer: Sendable, Equatable {
    public var name: String
    public var path: String
    /// 0 for a priority debt whose balance is not known.
    public var balance: Amount
    /// What a month takes today; nil while it is not known.
    public var payment: Amount?
    /// Months behind now.
    public var behind: Int
    public var sum: Amount

    /// What falls due in a month: never more than is owed.
    public var due: Amount {
      guard let payment else { return balance }
      return balance > .zero ? min(payment, balance) : payment
    }
  }

  /// How the sums of the offers come about.
  public enum Basis: Sendable, Equatable {
    /// Everything due can be paid, and nothing is behind.
    case asAgreed
    /// Everything due can be paid; what is over goes to what is behind, as far as the months behind tell how much that is.
    case dueThenArrears
    /// Shares by balance of what is there, none above what is due.
    case shares
    /// Nothing is there after priority debts.
    case nothing
  }

  /// Debts whose loss would be more than money, in the order of the document. They are paid first, those that keep the
  /// home before power, then what a court has, then collateral.
  public var priority: [Offer]
  /// Income − essentials − priority payments, below 0 when it falls short; nil while answers are missing.
  public var available: Amount?
  /// The answers without which nothing can be shared out.
  public var missing: [String]
  public var offers: [Offer]
  /// Owed, with nothing due: outside the shares.
  public var nothingDue: [NamedDebt]
  public var agreements: [Agreement]
  /// What is left after all of them; 0 while answers are missing.
  public var rest: Amount

  /// nil while answers are missing.
  public var basis: Basis? {
    guard let available else { return nil }
    let due = offers.reduce(Amount.zero) { $0 + $1.due }
    if available < .zero || available == .zero && due > .zero { return .nothing }
    if available < due { return .shares }
    return (priority + offers).contains { $0.behind > 0 } ? .dueThenArrears : .asAgreed
  }

  /// What is there does not cover what is due each month.
  public var areNeeded: Bool { basis == .shares || basis == .nothing }

  /// The priority debts that do not get all that is due on them; none while answers are missing.
  public var priorityNotMet: [Offer] { available == nil ? [] : priority.filter { $0.sum < $0.due } }

  /// The priority debts that are paid what is due and stay behind with some of the rest.
  public var priorityStillBehind: [Offer] {
    available == nil ? [] : priority.filter { $0.sum >= $0.due && $0.sum < $0.due + $0.arrears }
  }

  /// - Throws: `tooLarge`.
  public init(_ assessment: Assessment) throws(PlanProblem) {
    let figures = assessment.figures
    (priority, offers, nothingDue, agreements, missing, rest) = ([], [], [], [], [], .zero)
    missing = figures.monthlyIncome.missing + figures.essentials.missing
    var consequences: [Consequence] = []
    for (debt, consequence) in zip(figures.debts, consequencesOfDebts(in: assessment.household))
    where debt.balance.known != .zero && debt.pays != .full {
      let offer = Offer(
        name: debt.name, path: debt.path, balance: debt.balance.low, payment: debt.payment.known,
        behind: debt.behind ?? 0, sum: .zero)
      if consequence != .none {
        missing += debt.payment.missing
        priority.append(offer)
        consequences.append(consequence)
      } else if debt.payment.known == .zero, !debt.isCard {
        nothingDue.append(NamedDebt(name: debt.name, path: debt.path))
      } else {
        missing += debt.balance.missing
        offers.append(offer)
      }
    }
    guard missing.isEmpty else {
      offers = []
      return
    }
    share(figures.monthlyIncome.low - figures.essentials.low, priority: consequences)
    agreements = try Agreement.requests(offers, assessment)
  }

  private mutating func share(_ there: Amount, priority consequences: [Consequence]) {
    available = priority.reduce(there) { $0 - $1.due }
    var left = max(.zero, there)
    let order = Consequence.allCases.flatMap { rank in consequences.indices.filter { consequences[$0] == rank } }
    for place in order { priority[place].take(priority[place].due, from: &left) }
    let due = offers.map(\.due)
    let shares = sharedOut(min(left, due.reduce(.zero, +)), by: offers.map(\.balance), atMost: due)
    for place in offers.indices { offers[place].take(shares[place], from: &left) }
    for place in order { priority[place].take(priority[place].arrears, from: &left) }
    let arrears = offers.map(\.arrears)
    let more = sharedOut(min(left, arrears.reduce(.zero, +)), by: arrears, atMost: arrears)
    for place in offers.indices { offers[place].take(more[place], from: &left) }
    rest = left
  }
}

extension Offers.Offer {
  /// About what is behind: a payment for each month, at most what is owed beyond this month's.
  fileprivate var arrears: Amount {
    guard behind > 0, let payment else { return .zero }
    let missed = payment.share(Ratio(Int128(behind), 1))
    return balance > .zero ? min(missed, balance - due) : missed
  }

  fileprivate mutating func take(_ wanted: Amount, from left: inout Amount) {
    let taken = min(wanted, left)
    sum += taken
    left = left - taken
  }
}

/// What is lost first if a debt is not paid, in the order of the figures.
private func consequencesOfDebts(in household: Household) -> [Consequence] {
  let (cards, loans) = (household.cards ?? [], household.loans ?? [])
  return cards.map { DebtTerms($0).consequence ?? .none } + loans.map { DebtTerms($0).consequence ?? .none }
}
