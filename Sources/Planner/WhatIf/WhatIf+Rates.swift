import Household
import Money

extension Rate {
  /// The rate so many points a year higher, in its own period, to a billionth of a per cent; never below 0.
  func raised(by points: Ratio) -> Rate {
    let periods: Int128 =
      switch period {
      case .year: 1
      case .month: 12
      case .day: 365
      }
    let raised = perPeriod + points * Ratio(1, periods)
    return Rate(perPeriod: max(.zero, Ratio((raised * Ratio(smallestSteps, 1)).rounded, smallestSteps)), period: period)
  }
}

/// A billionth of a per cent is 1/10^11.
private let smallestSteps: Int128 = 100_000_000_000

extension WhatIf {
  /// Raises every rate that is known or follows from payment and instalments left; promotional rates stay as agreed.
  mutating func raiseRates(by points: Ratio) throws(ChangeProblem) {
    let unknown = household.namedDebts.filter { rate(of: $0) == nil && household.mayOwe($0) }
    var isAny = false
    for debt in household.namedDebts {
      guard let rate = rate(of: debt) else { continue }
      try set(try checked(rate.raised(by: points)), of: debt)
      isAny = true
    }
    guard isAny else { throw .notKnown(unknown.map { "\($0.path).rate" }) }
    if !unknown.isEmpty { remarks.append(.ratesNotKnown(unknown.map { "\($0.path).rate" })) }
    if !remarks.contains(.paymentsUnchanged) { remarks.append(.paymentsUnchanged) }
  }

  mutating func setRate(_ change: RateChange, of debt: NamedDebt) throws(ChangeProblem) {
    let place = try household.place(of: debt)
    switch change {
    case .to(let rate): try set(rate, of: place)
    case .by(let points):
      guard let rate = rate(of: place) else { throw .notKnown(["\(place.path).rate"]) }
      if rate.perYear + points < .zero { throw .belowZero }
      try set(try checked(rate.raised(by: points)), of: place)
    }
    if !remarks.contains(.paymentsUnchanged) { remarks.append(.paymentsUnchanged) }
  }

  private func checked(_ rate: Rate) throws(ChangeProblem) -> Rate {
    guard rate.perPeriod <= Ratio(10, 1) else { throw .tooLarge }
    return rate
  }

  private func rate(of debt: NamedDebt) -> Rate? {
    switch household.debt(debt) {
    case .card(let index): household.cards?[index].rate
    case .loan(let index): household.loans?[index].rateOrSolved
    case nil: nil
    }
  }

  private mutating func set(_ rate: Rate, of debt: NamedDebt) throws(ChangeProblem) {
    switch household.debt(debt) {
    case .card(let index): household.cards?[index].rate = rate
    case .loan(let index):
      household.loans?[index].rate = rate
      try recountInstalments(at: index)
    case nil: break
    }
  }
}
