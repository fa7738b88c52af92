import Household
public import Money

/// Savings beyond the reserve that can pay a dear debt off.
public struct Surplus: Sendable, Equatable {
  public var debt: Debt
  /// All that is owed on it.
  public var sum: Amount
  /// What then stays of savings.
  public var staying: Amount
  /// The interest that is no longer paid, with the fee for paying early not known; nil where it cannot be told.
  public var saving: Amount?
}

extension Outlook {
  /// The dearest debts that savings can pay off whole, one after another, with the reserve, what falls due within the
  /// horizon, what a gap takes and what is set aside kept. None while debts may not all be known, an account is frozen,
  /// others' debts are guaranteed, anything is behind, or savings do not carry the gap. In a gap as many as end it.
  ///
  /// Example: savings of 150,000, needs of 15,850 a month. 28,000 and 60,000 at 18 and 17 % are paid off; 62,000 stays, six
  /// months of what is then needed.
  var workedOutSurplus: [Surplus] {
    guard figures.openLists.all.isEmpty, figures.totals == nil, !household.isFrozen,
      figures.shortfall == nil || gap?.isCarried == true && figures.debts.allSatisfy({ $0.question == nil }),
      (household.guarantees?.amount ?? .zero) == .zero,
      let savings = figures.savings.known, var needs = figures.monthNeeds.known,
      figures.debts.allSatisfy({ $0.isBehind != true })
    else { return [] }
    let kept =
      setAside + balloons.reduce(.zero) { $0 + $1.debt.balance.low }
      + (gap.map { $0.taking(months: $0.monthsPaid) } ?? .zero)
    var (staying, lacking) = (savings, gap?.first ?? .zero)
    var found: [Surplus] = []
    for debt in debtsToPayAhead.filter({ $0.perYear(on: day) > .zero }).sorted(by: isDearer) {
      guard let sum = debt.balance.known, let payment = debt.payment.known else { continue }
      let reserve = (needs - payment).times(monthsOfReserve)
      guard staying - kept - sum >= reserve else { continue }
      staying = staying - sum
      needs = needs - payment
      found.append(Surplus(debt: debt, sum: sum, staying: staying, saving: course(of: debt)?.interest))
      guard lacking > .zero else { continue }
      lacking = lacking - debt.due.low
      if lacking <= .zero { break }
    }
    return found
  }

  private func isDearer(_ one: Debt, _ other: Debt) -> Bool {
    let (left, right) = (one.perYear(on: day), other.perYear(on: day))
    return left == right ? one.id < other.id : left > right
  }

  /// One income carries the household where it is one grown-up, or where the income is a list of one.
  private var monthsOfReserve: Int {
    let isOneIncome: Bool
    if let adults = household.people?.adults, adults == 1 {
      isOneIncome = true
    } else if case .parts(let parts) = household.income {
      isOneIncome = parts.count == 1
    } else {
      isOneIncome = false
    }
    return isOneIncome ? practice.monthsOfReserveOnOneIncome : practice.monthsOfReserve
  }

  /// Debts that extra money can go to: no mortgage, none paid in full or due in full on a date, none without interest, none
  /// that this month's payment ends, and none that has to be asked about first or may have to.
  public var debtsToPayAhead: [Debt] {
    figures.debts.filter { debt in
      debt.owesSomething && !debt.isPaidInFull && debt.kind != .mortgage && debt.rate?.perPeriod != .zero
        && !debt.isDueInFull && debt.question == nil && !debt.mayBeAboveRateLine
        && !(debt.payment.known.map { debt.ends(paying: $0, from: day) } ?? false)
    }
  }

  /// The debt that extra money helps most now: the highest known rate in force among those; nil when none of them has a
  /// known rate above 0.
  public var dearestDebt: Debt? {
    debtsToPayAhead.filter { $0.perYear(on: day) > .zero }.min(by: isDearer)
  }
}

extension Debt {
  /// The simple yearly rate in force for the month from `day`; 0 where it is not known.
  func perYear(on day: CalendarDate) -> Ratio { rate(forMonthFrom: day)?.perYear ?? .zero }
}
