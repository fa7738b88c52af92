import Checks
import Counsel
import Household
import Money
import Rules
import Testing

@testable import Planner

/// Months count from the day of the assessment, whatever day the household was written down on.
@Suite struct StartDayTests {
  let pack: Pack
  let later = testStart.adding(months: 6)

  init() throws { pack = try ChecksClearedTests().pack }

  @Test func aPlanOfAnOldDocumentStartsToday() throws {
    let assessment = assess(householdToTry(), with: pack, asOf: later)
    let comparison = try PlanComparison(
      assessment, strategies: [.avalanche], budget: .current, keepsSchedule: true, hasMinimums: false)
    let plan = comparison.outcomes[0].plan
    #expect(comparison.start == later)
    #expect(plan.schedule.first?.date == later.adding(months: 1))
    #expect(plan.schedule.first?.payments.map(\.balance).allSatisfy { $0 > .zero } == true)
  }

  /// A promotional rate that was over by then counts in none of them.
  @Test func ratesAreThoseFromToday() throws {
    var household = householdToTry()
    household.loans?[0].remaining = nil
    household.loans?[0].promotion = PromotionalRate(
      rate: Rate(perPeriod: .zero, period: .year), until: testStart.adding(months: 5))
    var without = household
    without.loans?[0].promotion = nil
    let (now, old) = (
      assess(household, with: pack, asOf: later), assess(without, with: pack, asOf: later)
    )
    #expect(try MonthlyWayOut(now).spans == MonthlyWayOut(old).spans)
    let tried = try WhatIfComparison(WhatIf(household, with: pack, from: later), pack: pack, asOf: later)
    let same = try WhatIfComparison(WhatIf(without, with: pack, from: later), pack: pack, asOf: later)
    #expect(tried.planBefore.plan.interest == same.planBefore.plan.interest)
    #expect(try Stress(now).rateRise.value == Stress(old).rateRise.value)
  }
}
