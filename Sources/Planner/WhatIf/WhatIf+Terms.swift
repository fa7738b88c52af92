import Household
import Money

extension WhatIf {
  /// Another payment each month. A loan keeps the rate that followed from its instalments, and they are counted anew.
  mutating func setPayment(_ amount: Amount, of debt: NamedDebt) throws(ChangeProblem) {
    let place = try household.place(of: debt)
    switch household.debt(place) {
    case .card(let index): household.cards?[index].payment = Stated(amount)
    case .loan(let index):
      if let rate = household.loans?[index].rateOrSolved { household.loans?[index].rate = rate }
      household.loans?[index].payment = .monthly(Stated(amount))
      try recountInstalments(at: index)
    case nil: break
    }
  }

  mutating func changeSavings(by change: SumChange) throws(ChangeProblem) {
    let held = household.savings.map(MonthlySum.total)
    guard case .total(let savings) = try held.changed(by: change, household.currency, "savings") else { return }
    household.savings = savings
  }

  /// From the day of the assessment on.
  mutating func agree(_ terms: AgreedTerms, with debt: NamedDebt) throws(ChangeProblem) {
    let place = try household.place(of: debt)
    let agreed = Agreed(
      sum: Stated(terms.sum), months: terms.months, interest: terms.isWithoutInterest ? Agreed.Interest.none : nil,
      from: start)
    switch household.debt(place) {
    case .card(let index): household.cards?[index].agreed = agreed
    case .loan(let index): household.loans?[index].agreed = agreed
    case nil: break
    }
  }

  mutating func remove(_ debt: NamedDebt) throws(ChangeProblem) {
    switch household.debt(try household.place(of: debt)) {
    case .card(let index): household.removeCard(at: index)
    case .loan(let index): household.loans?.remove(at: index)
    case nil: break
    }
  }
}
