import Household
public import Money
import Rulebook
import Wording

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
