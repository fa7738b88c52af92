import Household
import Money
import Testing

@testable import Planner

/// Whatever the debts, every payment is accounted for, to the minor unit.
struct ReconciliationTests {
  static let strategies: [Strategy] = [
    .avalanche, .snowball, .utilisation(over: .percent(70)), .lines, .order(["loans[2]", "loans[0]"]), .minimums,
  ]

  @Test(arguments: strategies) func everyPaymentIsAccountedFor(_ strategy: Strategy) throws {
    for seed in 0..<150 {
      var random = RandomDebts(seed: UInt64(seed))
      let debts = random.next(1 + seed % 6)
      let budget = try random.budget(for: debts)
      let plan = try simulate(debts, strategy: strategy, budget: budget, from: testStart, keepsSchedule: true)
      expectMonths(of: plan, debts)
      expectTotals(of: plan, debts)
    }
  }

  private func expectMonths(of plan: Plan, _ debts: [PlanDebt]) {
    var balances = debts.map(\.balance)
    var date = testStart
    for month in plan.schedule {
      for payment in month.payments {
        let debt = debts[payment.debt]
        let before = balances[payment.debt]
        let promotion = debt.promotion.flatMap { month.date <= $0.until ? $0.rate : nil }
        #expect(payment.interest == (promotion ?? debt.rate).interest(on: before, from: date, to: month.date))
        #expect(payment.balance == before + payment.interest + payment.fee - payment.payment)
        #expect(payment.balance >= .zero && payment.payment >= payment.required)
        balances[payment.debt] = payment.balance
      }
      let paid = month.payments.reduce(Amount.zero) { $0 + $1.payment }
      if plan.strategy != .minimums {
        #expect(paid == plan.budget || paid < plan.budget && balances.allSatisfy { $0 == .zero })
      }
      date = month.date
    }
    #expect(balances == plan.debts.map(\.left))
  }

  private func expectTotals(of plan: Plan, _ debts: [PlanDebt]) {
    for (debt, planned) in zip(debts, plan.debts) {
      #expect(planned.paid == debt.balance - planned.left + planned.interest + planned.fees)
      #expect((planned.closes != nil) == (planned.left == .zero))
    }
    #expect(plan.clears == plan.debts.allSatisfy { $0.left == .zero })
    if let months = plan.months { #expect(months == plan.debts.compactMap(\.closes).max()) }
    let scheduled = plan.schedule.flatMap(\.payments).reduce(Amount.zero) { $0 + $1.payment }
    #expect(scheduled == plan.paid)
  }

  @Test(arguments: strategies) func theSameWithAndWithoutASchedule(_ strategy: Strategy) throws {
    for seed in 0..<50 {
      var random = RandomDebts(seed: UInt64(1_000 + seed))
      let debts = random.next(1 + seed % 6)
      let budget = try random.budget(for: debts)
      var full = try simulate(debts, strategy: strategy, budget: budget, from: testStart, keepsSchedule: true)
      full.schedule = []
      #expect(try simulate(debts, strategy: strategy, budget: budget, from: testStart) == full)
    }
  }
}
