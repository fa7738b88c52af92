import Household
import Money

extension WhatIf {
  /// Pays once out of savings, at most what is owed. A loan paid off is gone; a card stays a line.
  /// - Throws: `notKnown`, `nothingOwed`, `savingsShort`, `name`.
  mutating func pay(_ amount: Amount, to debt: NamedDebt) throws(ChangeProblem) {
    let place = try household.place(of: debt)
    let owed = try owed(on: place)
    guard owed.amount > .zero else { throw .nothingOwed(place.name) }
    let paid = min(amount, owed.amount)
    if paid < amount { remarks.append(.owedLess(name: place.name, said: amount, paid: paid)) }
    try takeFromSavings(Stated(paid))
    guard let index = household.debt(place) else { return }
    if case .loan(let loan) = index, let rate = household.loans?[loan].rateOrSolved {
      household.loans?[loan].rate = rate
    }
    household.leave(Stated(owed.amount - paid, isEstimate: owed.isEstimate), on: index)
    if case .loan(let loan) = index, paid < owed.amount { try recountInstalments(at: loan) }
  }

  /// Pays all that is owed out of savings.
  /// - Throws: as `pay`.
  mutating func payOff(_ debt: NamedDebt) throws(ChangeProblem) {
    try pay(try owed(on: try household.place(of: debt)).amount, to: debt)
  }

  /// Pays off what is owed out of savings, and gives the debt up: a card or an online loan is a line no more.
  /// - Throws: as `pay`.
  mutating func close(_ debt: NamedDebt) throws(ChangeProblem) {
    let place = try household.place(of: debt)
    let owed = try owed(on: place)
    if owed.amount > .zero { try takeFromSavings(owed) }
    switch household.debt(place) {
    case .card(let index):
      note(closing: place.name, isLine: true, behind: household.cards?[index].behind)
      household.removeCard(at: index)
    case .loan(let index):
      note(
        closing: place.name, isLine: household.loans?[index].kind == .online, behind: household.loans?[index].behind)
      household.loans?.remove(at: index)
    case nil: break
    }
  }

  private mutating func note(closing name: String, isLine: Bool, behind: Int?) {
    if behind ?? 0 > 0 {
      remarks.append(.closedWhileBehind(name))
    } else if isLine {
      remarks.append(.closedLine(name))
    }
  }

  func owed(on debt: NamedDebt) throws(ChangeProblem) -> Stated {
    guard let owed = household.balance(of: debt) else { throw .notKnown(["\(debt.path).balance"]) }
    return owed
  }

  private mutating func takeFromSavings(_ sum: Stated) throws(ChangeProblem) {
    guard let savings = household.savings else {
      if !remarks.contains(.savingsNotKnown) { remarks.append(.savingsNotKnown) }
      return
    }
    guard savings.amount >= sum.amount else {
      throw .savingsShort(needed: sum, held: savings, household.currency)
    }
    household.savings = Stated(savings.amount - sum.amount, isEstimate: savings.isEstimate || sum.isEstimate)
  }

  /// Counts a loan's instalments again after its balance or rate changed, its payment staying as it is; not known where
  /// that payment does not clear it.
  mutating func recountInstalments(at index: Int) throws(ChangeProblem) {
    guard let loan = household.loans?[index], loan.remaining != nil, loan.dueInFull == nil else { return }
    let remaining = try planning { () throws(PlanProblem) -> Int? in
      guard let debt = try planned(loan) else { return nil }
      return try simulate([debt], strategy: .avalanche, budget: debt.currentPayment, from: start).months
    }
    household.loans?[index].remaining = remaining
  }

  /// Runs a calculation of plans, its problem told as that of a change.
  func planning<Value>(_ work: () throws(PlanProblem) -> Value) throws(ChangeProblem) -> Value {
    do throws(PlanProblem) {
      return try work()
    } catch {
      throw .tooLarge
    }
  }
}
