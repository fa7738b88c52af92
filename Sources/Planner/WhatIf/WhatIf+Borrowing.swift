import CreditCost
import Household
public import Money

/// What a loan costs by its end, beside what the debts that it pays off would cost without it.
public struct BorrowingCost: Sendable, Equatable {
  public var name: String
  /// True where it pays off other debts, false where it comes into hand.
  public var paysOff: Bool
  /// What comes into hand, or is paid off.
  public var received: Amount
  public var fee: Amount
  /// The same each month; the last one is what is owed then.
  public var payment: Amount
  public var months: Int
  /// Everything that is paid back.
  public var paid: Amount
  /// The debts paid off, as they would go on; nil for a loan that pays none off, and while too little is known of them.
  public var instead: Plan?

  /// Interest and fee.
  public var cost: Amount { paid - received }
}

extension WhatIf {
  /// Adds a loan in equal payments, the least that closes it in time; what is borrowed goes into savings that are known.
  mutating func borrow(_ loan: Borrowing) throws(ChangeProblem) {
    let cost = try add(loan, paysOff: false, fee: .zero, instead: nil)
    if let savings = household.savings {
      let held = savings.amount + cost.received
      guard held <= Amount.largest(in: household.currency) else { throw .tooLarge }
      household.savings = Stated(held, isEstimate: savings.isEstimate)
    }
  }

  /// Pays debts off with a loan of their sum and the fee. Their cards stay open, owing nothing.
  mutating func consolidate(_ debts: [NamedDebt], _ terms: ConsolidationTerms) throws(ChangeProblem) {
    var (places, sum) = ([NamedDebt](), Amount.zero)
    for debt in debts {
      let place = try household.place(of: debt)
      let owed = try owed(on: place).amount
      guard owed > .zero else { throw .nothingOwed(place.name) }
      places.append(place)
      sum += owed
    }
    let fee =
      switch terms.fee {
      case .share(let share): sum.share(share)
      case .sum(let fee): fee
      case nil: Amount.zero
      }
    let instead = try plan(of: places)
    for place in household.namedDebts.filter(places.contains).reversed() {
      if let index = household.debt(place) { household.leave(Stated(.zero), on: index) }
    }
    let loan = Borrowing(name: terms.name, amount: sum + fee, rate: terms.rate, months: terms.months)
    _ = try add(loan, paysOff: true, fee: fee, instead: instead)
  }

  /// The debts by themselves at what is paid on them today; nil while something about one is not known.
  private func plan(of places: [NamedDebt]) throws(ChangeProblem) -> Plan? {
    try planning { () throws(PlanProblem) in
      let paths = Set(places.map(\.path))
      let debts = try DebtsToPlan(of: household, from: start, by: practice).debts.filter { paths.contains($0.path) }
      guard debts.count == places.count else { return nil }
      let budget = debts.reduce(Amount.zero) { $0 + $1.currentPayment }
      return try simulate(debts, strategy: .avalanche, budget: budget, from: start)
    }
  }

  private mutating func add(
    _ loan: Borrowing, paysOff: Bool, fee: Amount, instead: Plan?
  ) throws(ChangeProblem) -> BorrowingCost {
    guard loan.amount <= Amount.largest(in: household.currency) else { throw .tooLarge }
    var owed = Loan(name: loan.name, kind: .consumer)
    owed.balance = Stated(loan.amount)
    owed.payment = .monthly(Stated(try levelPayment(of: loan)))
    owed.rate = loan.rate
    owed.remaining = loan.months
    let plan = try planning { () throws(PlanProblem) -> Plan? in
      guard let debt = try planned(owed) else { return nil }
      return try simulate([debt], strategy: .avalanche, budget: debt.currentPayment, from: start)
    }
    guard let plan, let months = plan.months else { throw .tooLarge }
    owed.remaining = months
    household.loans = (household.loans ?? []) + [owed]
    let cost = BorrowingCost(
      name: loan.name, paysOff: paysOff, received: loan.amount - fee, fee: fee, payment: plan.budget, months: months,
      paid: plan.paid, instead: instead)
    borrowings.append(cost)
    return cost
  }

  /// As an offer of such a loan is told; by the day, where months differ, the least that closes it in time.
  private func levelPayment(of loan: Borrowing) throws(ChangeProblem) -> Amount {
    guard loan.rate.period == .day else {
      let terms = CostQuestion.instalments(
        sum: loan.amount, periods: loan.months, terms: .equalPayments(loan.rate), upFront: .zero)
      guard let payment = try? CreditCost.cost(of: terms, in: household.currency).firstPayment else { throw .tooLarge }
      return max(payment, Amount(minorUnits: 1))
    }
    let debt = PlanDebt(
      name: loan.name, path: "", balance: loan.amount, rate: loan.rate, requirement: .nothing, currentPayment: .zero)
    return try planning { () throws(PlanProblem) in
      try smallestBudget([debt], strategy: .avalanche, from: start, within: loan.months) ?? loan.amount
    }
  }
}
