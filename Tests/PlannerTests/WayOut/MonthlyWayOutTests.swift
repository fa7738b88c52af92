import Checks
import Counsel
import Household
import Money
import Rules
import Samples
import Testing

@testable import Planner

/// The smallest monthly sums, against the months in which plans clear the checks.
struct MonthlyWayOutTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  @Test(arguments: [0, 1, 2, 3, 4, 6]) func noSmallerSumWillDoUnderAnyStrategy(seed: Int) throws {
    var small = SmallHousehold(seed: seed + 500)
    var found = 0
    for _ in 0..<14 {
      var household = small.next(largest: 60)
      for index in (household.cards ?? []).indices { household.cards?[index].rate = rate(2) }
      for index in (household.loans ?? []).indices { household.loans?[index].rate = rate(index * 3) }
      let assessment = assess(household, with: pack, asOf: testStart)
      let monthly = try MonthlyWayOut(assessment, countsMortgages: true)
      for span in monthly.spans where span.months <= 12 {
        let working = try strategiesThatClear(monthly, span.extra, span.months, assessment)
        #expect(working == span.strategies)
        #expect(!working.isEmpty)
        for less in 0..<span.extra.minorUnits {
          let none = try strategiesThatClear(monthly, Amount(minorUnits: less), span.months, assessment)
          #expect(none.isEmpty, "\(less) of \(span) \(household)")
        }
        found += span.extra > .zero ? 1 : 0
      }
    }
    #expect(found > 2)
  }

  private func rate(_ percent: Int) -> Rate { Rate(perPeriod: .percent(percent), period: .month) }

  private func strategiesThatClear(
    _ monthly: MonthlyWayOut, _ extra: Amount, _ months: Int, _ assessment: Assessment
  ) throws -> [Strategy] {
    try everyStrategy(of: pack).filter { strategy in
      guard strategy != .minimums else { return false }
      let cleared = try checksCleared(
        assessment, paying: monthly.debts.debts, strategy: strategy, budget: monthly.debts.currentPayments + extra,
        from: testStart)
      return monthly.findings.allSatisfy { finding in
        cleared.contains {
          $0.check == finding.check && $0.subject == finding.subject && ($0.month.map { $0 <= months } ?? false)
        }
      }
    }
  }
}
