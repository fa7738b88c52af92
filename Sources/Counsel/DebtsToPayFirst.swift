public import Checks
import Household
import Money
public import Outlook
import Rules

extension Assessment {
  /// The debt that extra money helps most now; nil when none has a known rate above 0.
  public var dearestDebt: Debt? { outlook.dearestDebt }

  /// The promotional rates that end within the horizon, on debts that are carried; the first first.
  var endingRates: [(debt: Debt, promotion: PromotionalRate)] {
    let lastDay = asOf.adding(months: outlook.practice.horizon)
    return figures.debts.compactMap { debt -> (debt: Debt, promotion: PromotionalRate)? in
      guard debt.owesSomething, !debt.isPaidInFull, debt.agreed == nil, let promotion = debt.promotion,
        promotion.until >= asOf, promotion.until <= lastDay, debt.rate != nil
      else { return nil }
      return (debt, promotion)
    }.sorted { $0.promotion.until < $1.promotion.until }
  }

  var endingRate: (debt: Debt, promotion: PromotionalRate)? { endingRates.first }

  /// What is left each month, or what the dearest debt still owes when that is less.
  var dearestExtra: Amount? {
    guard let margin = figures.margin, margin > .zero, let balance = dearestDebt?.balance.known else { return nil }
    return min(margin, balance)
  }

  /// Online loans that ask for more a year than a small-loan company may on a loan of that day, where a fact that was looked
  /// up says how much; one whose day is not known is held against today's line. Not those whose lenders are spoken with about
  /// what can be paid.
  var onlineLoansAboveALine: [Debt] {
    guard let lines = pack.fact(as: .smallLoanLine), !lines.isUnverified else { return [] }
    return figures.debts.filter { debt in
      guard debt.kind == .online, debt.owesSomething, debt.question == nil, debt.agreement == nil,
        let rate = debt.rate?.perYear
      else { return false }
      if let line = settlement.line(debt.id), settlement.available != nil, line.isBehind || !line.hasItsDue {
        return false
      }
      let day = household.loans?[debt.id.index].since ?? asOf
      return lines.rate(on: day).map { rate > $0 } ?? false
    }
  }

  /// The debts whose payment does not cover a month's interest, so that they grow; no card that asks for more than is paid
  /// anyway: its minimum has a step of its own.
  var growingDebts: [Debt] {
    outlook.debtsToPayAhead.filter { debt in
      guard debt.shortOfDue == .zero, let interest = debt.interest(ofMonthFrom: asOf), let paid = debt.paid.known
      else { return false }
      return paid < interest
    }
  }
}
