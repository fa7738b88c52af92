import Checks
import Household
import Money
import RuleFiles
import Rules
import Samples
import StrictYAML
import Testing

@testable import Planner

/// Nothing that a document can hold traps a plan.
struct OddPlansTests {
  @Test func noHouseholdTraps() throws {
    let pack = try ChecksClearedTests().pack
    var planned = 0
    for seed in 0..<150 {
      var odd = OddHousehold(seed: UInt64(seed))
      let household = odd.next()
      let assessment = assess(household, with: pack, asOf: testStart)
      for budget in [
        BudgetChoice.current, .total(sum(0)), .extra(.largest(in: household.currency)), .within(months: 7),
      ] {
        let comparison = try? PlanComparison(
          assessment, strategies: everyStrategy(of: pack), budget: budget, keepsSchedule: false)
        if let comparison, !comparison.debts.debts.isEmpty { planned += 1 }
      }
    }
    #expect(planned > 50)
  }

  @Test("rates of 0 and of 1,000 %; a debt of one cent") func extremes() throws {
    let cent = Amount(minorUnits: 1)
    for rate in [0.0, 1_000] {
      var debt = debt("A", 0.01, rate)
      debt.balance = cent
      let plan = try simulate([debt], strategy: .avalanche, budget: sum(1), from: testStart)
      #expect((plan.months, plan.paid) == (1, rate == 0 ? cent : Amount(minorUnits: 2)))
    }
    let steep = try plan([debt("B", 10_000, 1_000)], .avalanche, 8_333.33)
    #expect(steep.ending == .never(months: 1))
    #expect(try plan([debt("B", 10_000, 1_000)], .avalanche, 8_400).clears)
  }

  @Test func sumsTooLargeAreRefused() {
    var debt = debt("A", 1, 10)
    debt.balance = Amount(minorUnits: .max / 2)
    #expect(throws: PlanProblem.tooLarge) {
      try simulate([debt], strategy: .avalanche, budget: sum(1), from: testStart)
    }
    debt.balance = sum(1)
    debt.rate = Rate(perPeriod: Ratio(1, Int128(1) << 100), period: .day)
    #expect(throws: PlanProblem.tooLarge) {
      try simulate([debt], strategy: .avalanche, budget: sum(1), from: testStart)
    }
  }

  @Test func growthBeyondExactArithmeticNeverClears() throws {
    var steep = debt("A", 10_000_000_000, 0, min: 1)
    steep.rate = Rate(perPeriod: Ratio(1, 10), period: .day)
    let promoted = PromotionalRate(rate: steep.rate, until: testStart.adding(months: 400))
    steep.promotion = promoted
    let plan = try plan([steep], .minimums, plenty)
    #expect(!plan.clears)
  }

  @Test func nothingToPlanClearsAtOnce() throws {
    #expect(try simulate([], strategy: .avalanche, budget: .zero, from: testStart).months == 0)
  }
}
