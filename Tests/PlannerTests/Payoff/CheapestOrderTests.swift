import Money
import Testing

@testable import Planner

/// Avalanche against every order there is, and budgets against larger ones.
struct CheapestOrderTests {
  @Test func avalancheIsTheCheapestOrder() throws {
    for seed in 0..<80 {
      var random = RandomDebts(seed: UInt64(seed))
      let debts = random.next(2 + seed % 3, fixedRates: true)
      let budget = try random.budget(for: debts)
      let plan = try simulate(debts, strategy: .avalanche, budget: budget, from: testStart)
      guard let months = plan.months else { continue }
      for order in permutations(debts.map(\.path)) {
        let other = try simulate(debts, strategy: .order(order), budget: budget, from: testStart)
        guard let otherMonths = other.months else { continue }
        let rounding = Int64(debts.count * max(months, otherMonths)) / 2
        #expect(plan.cost.minorUnits <= other.cost.minorUnits + rounding)
      }
    }
  }

  @Test func aLargerBudgetNeverCostsMore() throws {
    for seed in 0..<150 {
      var random = RandomDebts(seed: UInt64(500 + seed))
      let debts = random.next(1 + seed % 5, fixedRates: true)
      let budget = try random.budget(for: debts)
      let more = budget + Amount(minorUnits: Int64(1 + seed * 37))
      let (plan, larger) = (
        try simulate(debts, strategy: .avalanche, budget: budget, from: testStart),
        try simulate(debts, strategy: .avalanche, budget: more, from: testStart)
      )
      guard let months = plan.months else { continue }
      #expect(larger.clears)
      #expect(larger.cost.minorUnits <= plan.cost.minorUnits + Int64(debts.count * months) / 2)
    }
  }

  @Test(arguments: [1, 6, 12, 24, 36, 60]) func theSmallestBudgetIsTheSmallest(_ months: Int) throws {
    for seed in 0..<30 {
      var random = RandomDebts(seed: UInt64(900 + seed))
      let debts = random.next(1 + seed % 4)
      for strategy in [Strategy.avalanche, .snowball] {
        let budget = try #require(try smallestBudget(debts, strategy: strategy, from: testStart, within: months))
        let enough = try simulate(debts, strategy: strategy, budget: budget, from: testStart)
        #expect(enough.months.map { $0 <= months } == true)
        let less = Amount(minorUnits: budget.minorUnits - 1)
        let short = try simulate(debts, strategy: strategy, budget: less, from: testStart)
        #expect(short.months.map { $0 > months } ?? true)
      }
    }
  }

  private func permutations(_ items: [String]) -> [[String]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { index -> [[String]] in
      var rest = items
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}
