import Household
import Money
import Testing

@testable import Planner

/// A minimum that is a share of the balance alone: the last hundred takes as long as all the rest.
struct LingeringTests {
  private func truth(floor: Amount?, owed: Double = 19_400) throws -> MinimumTruth {
    let minimum = Minimum(share: .percent(10), floor: floor)
    let card = PlanDebt(
      name: "card", path: "cards[0]", balance: sum(owed), rate: Rate(perPeriod: Ratio(5, 10_000), period: .day),
      requirement: .minimum(minimum), currentPayment: sum(owed / 10), isCard: true)
    return try #require(try MinimumTruth(card, from: testStart, littleLeft: sum(100)))
  }

  /// Twelve years to the end, of which five bring it under 100; seven more cost 17.
  @Test func aShareAloneIsFollowedUntilLittleIsLeft() throws {
    let plan = try truth(floor: nil).atMinimum
    let lingers = try #require(plan.lingers)
    let months = try #require(plan.months)
    #expect(lingers.month == 60 && months > 140)
    #expect(lingers.below == sum(100))
    #expect(plan.cost - lingers.cost < sum(20) && lingers.cost < plan.cost)
    let run = try simulate(
      [debt("card", 19_400, 18.25, min: 500)], strategy: .minimums, budget: sum(5_000), from: testStart,
      littleLeft: sum(100))
    #expect(run.lingers == nil, "a payment that is a sum has no such end")
  }

  @Test func aLeastSumInMoneyEndsIt() throws {
    let plan = try truth(floor: sum(100)).atMinimum
    #expect(plan.lingers == nil)
    #expect(try #require(plan.months) < 60)
  }

  /// Who owes less than that from the beginning is told when it ends.
  @Test func littleFromTheBeginningDoesNotLinger() throws {
    let plan = try truth(floor: nil, owed: 99).atMinimum
    #expect(plan.lingers == nil && plan.months != nil)
  }
}
