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
