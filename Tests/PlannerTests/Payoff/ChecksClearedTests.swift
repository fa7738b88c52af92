import Checks
import Counsel
import Household
import Money
import Rules
import Samples
import Testing

@testable import Planner

/// The months in which checks clear, against the plan applied to the household month by month.
struct ChecksClearedTests {
  let pack: Pack

  init() throws {
    pack = try chinaPack()
  }

  @Test func aPlanAppliedMonthByMonthGivesTheSameMonths() throws {
    var cleared = 0
    for seed in 0..<40 {
      let household = household(seed: UInt64(seed))
      let assessment = assess(household, with: pack, asOf: testStart)
      let comparison = try PlanComparison(
        assessment, strategies: everyStrategy(of: pack), budget: .extra(sum(Double(seed * 20))), keepsSchedule: true)
      for outcome in comparison.outcomes {
        let expected = assessment.fired.map { firstMonthWithout($0, household, outcome.plan) }
        #expect(outcome.checks.map(\.month) == expected)
        cleared += expected.count { $0 != nil }
      }
    }
    #expect(cleared > 200)
  }

  /// Balances from the schedule put into the household by hand, and all its checks made again.
  private func firstMonthWithout(_ finding: Finding, _ household: Household, _ plan: Plan) -> Int? {
    plan.schedule.first { month in
      var later = household
      later.date = month.date
      later.loans = []
      let open = Dictionary(uniqueKeysWithValues: month.payments.map { (plan.debts[$0.debt].path, $0.balance) })
      let planned = Set(plan.debts.map(\.path))
      for (place, loan) in (household.loans ?? []).enumerated() {
        var loan = loan
        let path = "loans[\(place)]"
        if planned.contains(path) { loan.balance = Stated(open[path] ?? .zero) }
        if !planned.contains(path) || loan.balance?.amount != .zero { later.loans?.append(loan) }
      }
      for place in (household.cards ?? []).indices where planned.contains("cards[\(place)]") {
        let left = open["cards[\(place)]"] ?? .zero
        later.cards?[place].balance = Stated(left)
        if left == .zero { later.cards?[place].payment = Stated(.zero) }
      }
      let fired = assess(later, with: pack, asOf: month.date).fired
      return !fired.contains { $0.check.id == finding.check.id && $0.subject == finding.subject }
    }?.month
  }

  private func household(seed: UInt64) -> Household {
    var noise = Noise(seed: seed)
    var household = Household()
    household.date = testStart
    household.income = .total(Stated(sum(Double(4_000 + noise.next(10_000)))))
    household.essentials = .total(Stated(sum(Double(2_000 + noise.next(3_000)))))
    household.savings = Stated(sum(Double(noise.next(20_000))))
    household.assets = Stated(sum(Double(noise.next(40_000))))
    household.cards = (0..<noise.next(5)).map { index in
      var card = Card(name: "card \(index)")
      card.limit = Stated(sum(Double(1_000 + noise.next(20_000))))
      card.balance = Stated(sum(Double(noise.next(15_000))))
      card.rate = Rate(perPeriod: Ratio(5, 10_000), period: .day)
      card.minimum = Minimum(share: .percent(5), floor: sum(100))
      card.pays = [.part, .minimum, .full][noise.next(3)]
      return card
    }
    household.loans = (0..<noise.next(5)).map { index in
      var loan = Loan(name: "loan \(index)", kind: [.online, .consumer, .mortgage][noise.next(3)])
      loan.balance = Stated(sum(Double(noise.next(20_000))))
      loan.payment = .monthly(Stated(sum(Double(300 + noise.next(900)))))
      loan.rate = Rate(perPeriod: Ratio(Int128(noise.next(2_000)), 10_000), period: .year)
      if noise.next(5) == 0 { loan.dueInFull = .on(testStart.adding(months: 6 + noise.next(24))) }
      return loan
    }
    if let names = household.cards?.map(\.name), names.count > 2 { household.cards?[0].sharesLimitWith = names[2] }
    household.listsEveryDebt = true
    household.situation.borrowsToRepay = true
    return household
  }
}
