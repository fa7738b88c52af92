import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing

@testable import Planner

/// When the debts end is said with what the steps give to what is behind, and with what goes on beside every plan.
@Suite struct DebtsEndTests {
  let pack: Pack

  init() throws { pack = try ChecksClearedTests().pack }

  private func assessment(_ lines: String) throws -> Assessment {
    let document = "debthealth: 1\ndate: 2026-11-23\nmore-debts: no\n" + lines
    return assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: testStart)
  }

  private func end(_ lines: String) throws -> DebtsEnd? {
    let assessment = try assessment(lines)
    return DebtsEnd(of: assessment, taking: assessment.steps)
  }

  /// 1,000 is left beside what is due; 900 is behind on a tax without months of its own.
  private func household(behind: String) -> String {
    """
    income: 8000
    essentials: 5000
    savings: 0
    cards: [{name: A, limit: 30000, balance: 12000, minimum: 10%, payment: 2000, rate: 12%, behind: 0}]
    loans: [{name: Tax, kind: other, balance: 900, payment: none, rate: 0%, consequence: law\(behind)}]
    situation: {months-behind: 1}
    """
  }

  @Test func whatIsBehindIsMadeUpMeanwhile() throws {
    let end = try #require(try end(household(behind: ", arrears: 900")))
    #expect(end.asToday.date.description == "2027-06-23")
    #expect(end.asToday.budget == sum(2_000))
  }

  @Test func aRegularSumEndsItsDebt() throws {
    let lines = """
      income: 7600
      essentials: 5000
      savings: 0
      cards: [{name: A, limit: 30000, balance: 12000, minimum: 10%, payment: 2000, rate: 12%, behind: 0}]
      loans: [{name: Tax, kind: other, balance: 9000, payment: none, rate: 0%, consequence: law, arrears: 9000}]
      situation: {months-behind: 1}
      """
    let assessment = try assessment(lines)
    let tax = try #require(assessment.settlement.lines.last)
    #expect((tax.catchUp?.sum, tax.catchUp?.months) == (sum(1_215), 8))
    let end = try #require(DebtsEnd(of: assessment, taking: assessment.steps))
    #expect(end.makesUpArrears)
    #expect(end.asToday.date == testStart.adding(months: 10))
  }

  /// A card that grows is not paid off by what a mortgage frees in sixteen years.
  @Test(arguments: [("35", false), ("400", true)])
  func aMortgageThatEndsPaysNothingElseOff(payment: String, ends: Bool) throws {
    let end = try end(
      """
      income: 6500
      essentials: 2650
      savings: 4000
      cards: [{name: A, limit: 12000, balance: 9500, rate: 22.9%, payment: \(payment), minimum: 35}]
      loans: [{name: Home, kind: mortgage, balance: 240000, payment: 1650, rate: 3.5%}]
      """)
    #expect((end != nil) == ends)
    #expect(end?.scope == (ends ? .allButMortgages : nil))
  }

  /// Savings clear it at once.
  @Test func whatThisMonthPaysOffEndsThisMonth() throws {
    let lines = """
      income: 6000
      essentials: 5900
      savings: 9000
      cards: []
      loans: [{name: Power, kind: other, balance: 900, payment: none, rate: 0%, consequence: power, arrears: 900}]
      situation: {months-behind: 1}
      """
    #expect(try end(lines)?.asToday.date == testStart)
  }

  /// The plan steps with the same sum: what is owed after a month is less by it.
  @Test func aPlanPaysWhatTheStepsGiveToArrears() throws {
    let assessment = try assessment(household(behind: ", arrears: 900"))
    let plans = try PlanComparison(assessment, strategies: [.avalanche], budget: .current, keepsSchedule: true)
    let own = try PlanComparison(assessment, strategies: [.avalanche], budget: .total(sum(2_000)), keepsSchedule: true)
    #expect(plans.debts.catchUp == .zero && plans.debts.leftOut.contains { $0.name == "Tax" && $0.reason == .paidOff })
    #expect(own.debts.debts.contains { $0.name == "Tax" })
  }

  @Test func instalmentsOfACardPaidInFullGoOnToTheirEnd() throws {
    let lines = """
      income: 9000
      essentials: 5000
      savings: 30000
      cards: [{name: A, limit: 30000, balance: 6000, pays: full, instalments: {monthly: 400, left: 10}}]
      loans: [{name: B, kind: consumer, balance: 1800, payment: 600, rate: 0%}]
      """
    let end = try #require(try end(lines))
    #expect(end.asToday.date == testStart.adding(months: 10))
    #expect(end.asToday.budget == sum(1_000))
  }

  /// Without the number of those left nobody can say when.
  @Test func instalmentsWithoutTheirNumberHaveNoEnd() throws {
    let lines = """
      income: 9000
      essentials: 5000
      savings: 30000
      cards: [{name: A, limit: 30000, balance: 6000, pays: full, instalments: {monthly: 400}}]
      loans: [{name: B, kind: consumer, balance: 1800, payment: 600, rate: 0%}]
      """
    #expect(try end(lines) == nil)
  }
}
