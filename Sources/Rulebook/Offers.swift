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
    /// What a month asks for: a card's minimum where that is known, else what is paid; nil while it is not known.
    public var payment: Amount?
    /// What is paid each month, a card's minimum at least.
    public var usual: Amount?
    /// Months behind now.
    public var behind: Int
    /// Each month: what is paid usually, what is due at the least, or a part of that.
    public var sum: Amount = .zero
    /// Once, this month, towards what is behind.
    public var catchUp: Amount = .zero

    /// What falls due in a month at the least: never more than is owed.
    public var due: Amount { withinBalance(payment) }

    /// What is paid usually: never more than is owed.
    public var usualDue: Amount { max(due, withinBalance(usual)) }

    /// The month's payment pays all of it off.
    public var endsWithIt: Bool { balance > .zero && due == balance }

    /// With what is paid and made up this month nothing is owed any more.
    public var isPaidOff: Bool { balance > .zero && sum + catchUp >= balance }

    /// About what is behind: a payment for each month, at most what is owed beyond this month's; all of it where no payment
    /// is agreed.
    public var arrears: Amount {
      guard behind > 0, let payment else { return .zero }
      guard payment > .zero else { return balance }
      let missed = payment.share(Ratio(Int128(behind), 1))
      return balance > .zero ? min(missed, balance - due) : missed
    }

    private func withinBalance(_ payment: Amount?) -> Amount {
      guard let payment else { return balance }
      return balance > .zero ? min(payment, balance) : payment
    }
  }

  /// How the sums of the offers come about.
  public enum Basis: Sendable, Equatable {
    /// Everything due can be paid, out of savings where `draw` says so, and nothing is behind.
    case asAgreed
    /// The same. What is behind is made up once: out of savings above a month's living costs, then of most of what is over
    /// this month.
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
  public var catchUpFromSavings: Amount = .zero
  /// What savings add to an income that does not cover living costs and what is due; nil where they add nothing.
  public var draw: SavingsDraw?
  /// What is left of the month's money after all of them; 0 while answers are missing.
  public var rest: Amount = .zero

  init(_ assessment: Assessment) {
    let figures = assessment.figures
    missing =
      figures.monthlyIncome.missing + figures.essentials.missing
      + figures.openLists.all.filter { $0 != "more-debts" }
    for debt in figures.debts where debt.balance.known != .zero && debt.pays != .full {
      if debt.isPriority {
        missing += debt.payment.missing
        priority.append(Offer(debt))
      } else if debt.payment.known == .zero, !debt.isCard, (debt.behind ?? 0) == 0 {
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
    let urgent = assessment.household.situation.urgent ?? []
    share(
      Means(
        there: figures.monthlyIncome.low - figures.essentials.low, living: figures.essentials.low,
        savings: assessment.usableSavings ?? .zero, prioritySums: assessment.prioritySumsDue,
        homeIsUrgent: urgent.contains { [.eviction, .disconnection, .court].contains($0) },
        unit: assessment.household.currency.minorUnits))
  }
}

extension Offers.Offer {
  fileprivate init(_ debt: OwedDebt) {
    (name, path, isCard, consequence) = (debt.name, debt.path, debt.isCard, debt.consequence)
    (balance, usual, behind) = (debt.balance.low, debt.due.known, debt.behind ?? 0)
    payment = debt.due.known.map { min($0, debt.minimumDue ?? $0) }
  }
}
