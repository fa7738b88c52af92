import Household
import Money

extension Assessment {
  /// The debt that extra money helps most: the highest known rate among those that owe something and can be paid ahead. No
  /// mortgage, no card paid in full, nothing due in full on a date; nil when no such debt has a known rate above 0.
  public var dearestDebt: OwedDebt? {
    debtsToPayAhead.filter { ($0.rate?.perPeriod ?? .zero) > .zero }
      .max { ($0.rate?.perYear ?? .zero) < ($1.rate?.perYear ?? .zero) }
  }

  var debtsToPayAhead: [OwedDebt] {
    figures.debts.filter { debt in
      debt.owesSomething && debt.pays != .full && debt.kind != .mortgage && debt.rate?.perPeriod != .zero
        && !debt.isDueInFull
    }
  }

  /// What is left each month, or what the dearest debt still owes when that is less.
  var dearestExtra: Amount? {
    guard let margin = figures.margin, margin > .zero, let balance = dearestDebt?.balance.known else { return nil }
    return min(margin, balance)
  }

  /// The debts whose payment does not cover a month's interest, so that they grow.
  var growingDebts: [OwedDebt] {
    debtsToPayAhead.filter { debt in
      guard let interest = debt.interestOfAMonth, let payment = debt.payment.known else { return false }
      return payment < interest
    }
  }
}

extension OwedDebt {
  /// About a month's interest on what is owed now, a day's rate taken thirty times; nil when it cannot be told, and for a
  /// card paid in full, which costs none.
  var interestOfAMonth: Amount? {
    guard pays != .full, let balance = balance.known, let rate else { return nil }
    return balance.share(rate.aboutAMonth)
  }
}
