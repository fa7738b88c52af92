import Household
import Money

extension Assessment {
  /// The debt that extra money helps most now: the highest known rate in force among those that owe something and can be
  /// paid ahead. No mortgage, no card paid in full, nothing due in full on a date; nil when no such debt has a known rate
  /// above 0.
  public var dearestDebt: OwedDebt? {
    func rate(_ debt: OwedDebt) -> Ratio { debt.rate(from: asOf)?.perYear ?? .zero }
    return debtsToPayAhead.filter { rate($0) > .zero }.max { rate($0) < rate($1) }
  }

  /// The promotional rates that end within twelve months, on debts that are carried; the first first.
  var endingRates: [(debt: OwedDebt, promotion: PromotionalRate)] {
    let lastDay = asOf.adding(months: 12)
    return figures.debts.compactMap { debt -> (debt: OwedDebt, promotion: PromotionalRate)? in
      guard debt.owesSomething, debt.pays != .full, let promotion = debt.promotion,
        promotion.until >= asOf, promotion.until <= lastDay, debt.rate != nil
      else { return nil }
      return (debt, promotion)
    }.sorted { $0.promotion.until < $1.promotion.until }
  }

  var endingRate: (debt: OwedDebt, promotion: PromotionalRate)? { endingRates.first }

  var debtsToPayAhead: [OwedDebt] {
    figures.debts.filter { debt in
      debt.owesSomething && debt.pays != .full && debt.kind != .mortgage && debt.rate?.perPeriod != .zero
        && !debt.isDueInFull
    }
  }

  /// What is left each month, or what the dearest debt still owes when that is less.
  var dearestExtra: Amount? {
    guard let margin = figures.spareMargin, margin > .zero, let balance = dearestDebt?.balance.known else { return nil }
    return min(margin, balance)
  }

  /// The debts whose payment does not cover a month's interest, so that they grow; no card that asks for more than that
  /// payment anyway: its minimum has a step of its own.
  var growingDebts: [OwedDebt] {
    debtsToPayAhead.filter { debt in
      guard debt.shortOfMinimum == .zero, let interest = debt.interest(ofMonthFrom: asOf),
        let payment = debt.payment.known
      else { return false }
      return payment < interest
    }
  }
}

extension OwedDebt {
  /// About the interest of the month from `day` on what is owed now, a day's rate taken thirty times; nil when it cannot be
  /// told, and for a card paid in full, which costs none.
  func interest(ofMonthFrom day: CalendarDate) -> Amount? {
    guard pays != .full, let balance = balance.known, let rate = rate(from: day) else { return nil }
    return balance.share(rate.aboutAMonth)
  }
}
