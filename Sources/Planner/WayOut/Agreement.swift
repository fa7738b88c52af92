public import Checks
import Counsel
import Household
public import Money
public import Outlook
import Rules

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
  /// The same instalment with interest going on at today's rate.
  public var withInterest: WithInterest

  public enum WithInterest: Sendable, Equatable {
    case clears(months: Int, total: Amount)
    /// Not within the longest term.
    case tooLong
    case rateNotKnown

    public var months: Int? { if case .clears(let months, _) = self { months } else { nil } }
    public var total: Amount? { if case .clears(_, let total) = self { total } else { nil } }
  }

  public var fits: Bool { months <= mostMonths }
}

/// One for each card that is offered less than is due; none where the pack knows no such agreement.
/// - Throws: `tooLarge`.
public func agreements(_ settlement: Settlement, _ assessment: Assessment) throws(PlanProblem) -> [Agreement] {
  guard let most = assessment.outlook.practice.mostInstalments, settlement.squeeze == .lasting else { return [] }
  let start = assessment.asOf
  let planned = try DebtsToPlan(of: assessment).debts.reduce(into: [:]) { $0[$1.path] = $1 }
  var found: [Agreement] = []
  for offer in settlement.underOffered {
    var withInterest = Agreement.WithInterest.rateNotKnown
    if let debt = planned[offer.path] {
      withInterest = try debt.paidOff(with: offer.lastingSum, from: start, within: most)
    } else if offer.debt.rate != nil {
      withInterest = Agreement.WithInterest(
        Course(of: offer.debt, paying: offer.lastingSum, from: start), of: offer.balance, within: most)
    }
    found.append(
      Agreement(
        name: offer.name, path: offer.path, balance: offer.balance, monthly: offer.lastingSum,
        months: Int(instalments(of: offer.balance, offer.lastingSum.minorUnits)), mostMonths: most,
        leastMonthly: Amount(minorUnits: instalments(of: offer.balance, Int64(most))), withInterest: withInterest))
  }
  return found
}

extension Agreement.WithInterest {
  /// For a card that no plan can pay, since what is due on it is not known.
  fileprivate init(_ course: Course, of balance: Amount, within most: Int) {
    guard let months = course.months, months <= most else {
      self = .tooLong
      return
    }
    self = .clears(months: months, total: balance + (course.interest ?? .zero))
  }
}

extension PlanDebt {
  /// With the same payment each month, whatever the contract takes.
  fileprivate func paidOff(
    with payment: Amount, from start: CalendarDate, within months: Int
  ) throws(PlanProblem) -> Agreement.WithInterest {
    var debt = self
    (debt.requirement, debt.later) = (.nothing, [])
    let plan = try simulate([debt], strategy: .avalanche, budget: payment, from: start, limit: months)
    guard case .clears(let months) = plan.ending else { return .tooLong }
    return .clears(months: months, total: plan.paid)
  }
}
