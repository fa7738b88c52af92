import Household
public import Money
public import Rulebook
import Wording

/// What each lender can be offered each month out of what is there after essentials and priority debts.
public struct Offers: Sendable, Equatable {
  public struct Offer: Sendable, Equatable {
    public var name: String
    public var path: String
    public var balance: Amount
    /// What a month takes today; nil while it is not known.
    public var payment: Amount?
    public var sum: Amount
  }

  /// A debt whose loss would be more than money: paid first.
  public struct Priority: Sendable, Equatable {
    public var name: String
    public var path: String
    public var payment: Amount
    /// Its arrears come before anyone is offered more than is due.
    public var isBehind: Bool
  }

  public var priority: [Priority]
  /// Income − essentials − priority payments, below 0 when it falls short; nil while answers are missing.
  public var available: Amount?
  /// The answers without which nothing can be shared out.
  public var missing: [String]
  /// By balance; together exactly `available`, or the balances where it covers them; none above what is due while a
  /// priority debt is behind. Empty where nothing is available.
  public var offers: [Offer]
  /// Owed, with nothing due: outside the shares.
  public var nothingDue: [NamedDebt]
  public var agreements: [Agreement]

  /// What is available covers what is due each month on all of these.
  public var areNeeded: Bool {
    guard let available else { return false }
    let due = offers.reduce(Amount.zero) { $0 + ($1.payment ?? $1.balance) }
    return available < due || available <= .zero
  }

  /// - Throws: `tooLarge`.
  public init(_ assessment: Assessment) throws(PlanProblem) {
    let figures = assessment.figures
    (priority, offers, nothingDue, agreements, missing) = ([], [], [], [], [])
    let income = figures.monthlyIncome
    missing = income.missing + figures.essentials.missing
    for (debt, isPriority) in zip(figures.debts, prioritiesAmong(assessment)) where debt.balance.known != .zero {
      if debt.pays == .full { continue }
      if isPriority {
        missing += debt.payment.missing
        priority.append(
          Priority(name: debt.name, path: debt.path, payment: debt.payment.low, isBehind: debt.behind ?? 0 > 0))
      } else if debt.payment.known == .zero, !debt.isCard {
        nothingDue.append(NamedDebt(name: debt.name, path: debt.path))
      } else {
        missing += debt.balance.missing
        offers.append(
          Offer(
            name: debt.name, path: debt.path, balance: debt.balance.low, payment: debt.payment.known, sum: .zero))
      }
    }
    guard missing.isEmpty else {
      offers = []
      return
    }
    let sum = priority.reduce(income.low - figures.essentials.low) { $0 - $1.payment }
    available = sum
    let isBehind = priority.contains(where: \.isBehind)
    let most = offers.map { isBehind ? min($0.payment ?? $0.balance, $0.balance) : $0.balance }
    let shares = sharedOut(min(sum, most.reduce(.zero, +)), by: offers.map(\.balance), atMost: most)
    for place in offers.indices { offers[place].sum = shares[place] }
    agreements = try Agreement.requests(offers, assessment)
  }
}

/// Which debts come first, in the order of the figures.
private func prioritiesAmong(_ assessment: Assessment) -> [Bool] {
  let (cards, loans) = (assessment.household.cards ?? [], assessment.household.loans ?? [])
  return (cards.map { DebtTerms($0).consequence } + loans.map { DebtTerms($0).consequence })
    .map { $0.map { $0 != .none } ?? false }
}

/// What to ask a card's bank for: level instalments out of what is really there.
public struct Agreement: Sendable, Equatable {
  public var name: String
  public var path: String
  public var balance: Amount
  public var monthly: Amount
  /// Instalments, the last one trimmed, where no more interest is charged; `total` is the balance then.
  public var months: Int
  /// The longest term that may be agreed.
  public var mostMonths: Int
  /// The least each month that fits the longest term.
  public var leastMonthly: Amount
  /// The same instalment with interest going on at today's rate: months and total; nil where it is not known, or does not
  /// clear within the longest term.
  public var withInterest: WithInterest?

  public struct WithInterest: Sendable, Equatable {
    public var months: Int
    public var total: Amount
  }

  public var fits: Bool { months <= mostMonths }

  /// One for each card that has a share; none where the pack knows no such agreement.
  static func requests(_ offers: [Offers.Offer], _ assessment: Assessment) throws(PlanProblem) -> [Agreement] {
    guard let most = mostInstalments(assessment) else { return [] }
    let start = assessment.household.date ?? assessment.asOf
    let planned = try DebtsToPlan(of: assessment.household, from: start).debts
    var found: [Agreement] = []
    for offer in offers where offer.path.hasPrefix("cards") && offer.sum > .zero {
      let interest = try planned.first { $0.path == offer.path }.map { debt throws(PlanProblem) in
        try debt.paidOff(with: offer.sum, from: start, within: most)
      }
      found.append(Agreement(offer, within: most, withInterest: interest ?? nil))
    }
    return found
  }

  private init(_ offer: Offers.Offer, within most: Int, withInterest: WithInterest?) {
    (name, path, balance, monthly) = (offer.name, offer.path, offer.balance, offer.sum)
    months = Int(parts(of: offer.balance, offer.sum.minorUnits))
    mostMonths = most
    leastMonthly = Amount(minorUnits: parts(of: offer.balance, Int64(most)))
    self.withInterest = withInterest
  }
}

extension PlanDebt {
  /// With the same payment each month, whatever the contract takes; nil where that is not enough.
  fileprivate func paidOff(
    with payment: Amount, from start: CalendarDate, within months: Int
  ) throws(PlanProblem) -> Agreement.WithInterest? {
    var debt = self
    debt.requirement = .nothing
    let plan = try simulate([debt], strategy: .avalanche, budget: payment, from: start, limit: months)
    guard case .clears(let months) = plan.ending else { return nil }
    return Agreement.WithInterest(months: months, total: plan.paid)
  }
}

/// Rounded up.
private func parts(of amount: Amount, _ count: Int64) -> Int64 {
  Int64(Ratio(Int128(amount.minorUnits), Int128(count)).roundedUp)
}

/// The longest term in months, as the pack's fact has it on the day: the number that its text begins with.
private func mostInstalments(_ assessment: Assessment) -> Int? {
  let text = assessment.pack.fact("instalment-60-months")?.value(on: assessment.asOf)
  return text.flatMap { Int($0.en.prefix { $0.isNumber }) }.flatMap { $0 > 0 ? $0 : nil }
}
