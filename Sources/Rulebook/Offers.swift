public import Household
public import Money

/// What each lender can be offered out of what is there after essentials. Together never more than that.
public struct Offers: Sendable, Equatable {
  public struct Offer: Sendable, Equatable {
    public var name: String
    public var path: String
    public var isCard: Bool
    /// What is lost first if it is not paid; `none` outside the priority debts.
    public var consequence: Consequence
    /// 0 for a priority debt whose balance is not known.
    public var balance: Amount
    /// What a month takes, a card's minimum at least; nil while it is not known.
    public var payment: Amount?
    /// Months behind now.
    public var behind: Int
    /// Each month, never above what is due.
    public var sum: Amount = .zero
    /// Once, this month, towards what is behind.
    public var catchUp: Amount = .zero

    /// What falls due in a month: never more than is owed.
    public var due: Amount {
      guard let payment else { return balance }
      return balance > .zero ? min(payment, balance) : payment
    }

    /// About what is behind: a payment for each month, at most what is owed beyond this month's.
    public var arrears: Amount {
      guard behind > 0, let payment else { return .zero }
      let missed = payment.share(Ratio(Int128(behind), 1))
      return balance > .zero ? min(missed, balance - due) : missed
    }
  }

  /// How the sums of the offers come about.
  public enum Basis: Sendable, Equatable {
    /// Everything due can be paid, and nothing is behind.
    case asAgreed
    /// Everything due can be paid. What is behind is made up once: out of savings above a month's needs, then of most of
    /// what is over this month.
    case dueThenArrears
    /// Shares by balance of what is there, none above what is due.
    case shares
    /// Nothing is there after priority debts.
    case nothing
  }

  /// Debts whose loss would be more than money. They are paid first, those that keep the home before power, then what a
  /// court has, then collateral; of one rank in the order of the document.
  public var priority: [Offer] = []
  /// Income − essentials − what priority debts take, below 0 when it falls short; nil while answers are missing.
  public var available: Amount?
  /// The answers without which nothing can be shared out.
  public var missing: [String]
  public var offers: [Offer] = []
  /// Owed, with nothing due: outside the shares.
  public var nothingDue: [OwedDebt] = []
  /// What of the catch-up comes out of savings.
  public var fromSavings: Amount = .zero
  /// What is left of the month's money after all of them; 0 while answers are missing.
  public var rest: Amount = .zero

  init(_ assessment: Assessment) {
    let figures = assessment.figures
    missing = figures.monthlyIncome.missing + figures.essentials.missing
    for debt in figures.debts where debt.balance.known != .zero && debt.pays != .full {
      if debt.isPriority {
        missing += debt.payment.missing
        priority.append(Offer(debt))
      } else if debt.payment.known == .zero, !debt.isCard {
        nothingDue.append(debt)
      } else {
        missing += debt.balance.missing + debt.payment.missing
        offers.append(Offer(debt))
      }
    }
    let ranks = Consequence.allCases
    priority = ranks.flatMap { rank in priority.filter { $0.consequence == rank } }
    guard missing.isEmpty else {
      offers = []
      return
    }
    let oneUnit = Amount(minorUnits: assessment.household.currency.minorUnits)
    share(figures.monthlyIncome.low - figures.essentials.low, least: oneUnit)
    if basis == .dueThenArrears { catchUp(savings: max(.zero, assessment.spareSavings ?? .zero), least: oneUnit) }
  }
}

extension Offers {
  /// nil while answers are missing.
  public var basis: Basis? {
    guard let available else { return nil }
    let due = offers.reduce(Amount.zero) { $0 + $1.due }
    if available < .zero || available == .zero && due > .zero { return .nothing }
    if available < due { return offers.contains { $0.sum > .zero } ? .shares : .nothing }
    return (priority + offers).contains { $0.behind > 0 } ? .dueThenArrears : .asAgreed
  }

  /// What is there does not cover what is due each month.
  public var areNeeded: Bool { basis == .shares || basis == .nothing }

  /// The priority debts that do not get all that is due on them; none while answers are missing.
  public var priorityNotMet: [Offer] { available == nil ? [] : priority.filter { $0.sum < $0.due } }

  /// The priority debts that are paid what is due and stay behind with some of the rest.
  public var priorityStillBehind: [Offer] {
    available == nil ? [] : priority.filter { $0.sum >= $0.due && $0.catchUp < $0.arrears }
  }

  /// The cards that are offered something, but less than is due: their banks can be asked for an instalment agreement.
  public var underOffered: [Offer] { offers.filter { $0.isCard && $0.sum > .zero && $0.sum < $0.due } }

  /// What is paid once, this month, towards what is behind.
  public var catchUp: Amount { (priority + offers).reduce(.zero) { $0 + $1.catchUp } }

  /// Those to whom something is due, and nothing can be offered; none while answers are missing.
  public var withoutOffer: [Offer] {
    available == nil ? [] : (priority + offers).filter { $0.sum == .zero && $0.due > .zero }
  }

  /// What is behind on all of them together.
  public var arrears: Amount { (priority + offers).reduce(.zero) { $0 + $1.arrears } }
}

extension Offers.Offer {
  fileprivate init(_ debt: OwedDebt) {
    (name, path, isCard, consequence) = (debt.name, debt.path, debt.isCard, debt.consequence)
    (balance, payment, behind) = (debt.balance.low, debt.due.known, debt.behind ?? 0)
  }
}
