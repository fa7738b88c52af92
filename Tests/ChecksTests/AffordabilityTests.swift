import Checks
import Counsel
import Household
import Money
import Rules
import Testing

/// Which money a step may ask for, where it is exactly there and where it is not.
@Suite struct AffordabilityTests {
  private let pack: Pack

  init() throws { pack = try chinaPack() }

  /// 5,000 comes in, 4,000 is spent, 1,000 is paid.
  private func assessment(_ changes: String = "", income: Int = 5_000, savings: Int = 5_000) throws -> Assessment {
    try assessed(
      """
      income: \(income)
      essentials: 4000
      savings: \(savings)
      cards: []
      loans: [{name: Loan, kind: consumer, balance: 20000, payment: 1000, rate: 9%\(changes)}]
      more-debts: no
      """, with: pack)
  }

  private func affordability(of id: String, _ assessment: Assessment) throws -> Affordability {
    assessment.affordability(of: try #require(pack.advice(id)))
  }

  @Test func theUsualPaymentsFitAMonthThatEndsWithNothing() throws {
    #expect(try affordability(of: "no-new-debt", assessment()) == .yes(.zero))
    #expect(try affordability(of: "no-new-debt", assessment(income: 4_999)) == .no)
  }

  @Test func nothingLeftIsNoMoneyForAMonthlyStep() throws {
    #expect(try affordability(of: "dearest-debt-first", assessment()) == .no)
    let one = try affordability(of: "dearest-debt-first", assessment(income: 5_001))
    #expect(one == .yes(Amount(minorUnits: 1_00)))
  }

  /// A month of spending and payments, 5,000, is nobody's; of one more, one is spare.
  @Test func savingsAreSpareAboveAMonthOfNeeds() throws {
    #expect(try affordability(of: "pay-off-out-of-savings", assessment()) == .no)
    let one = try affordability(of: "pay-off-out-of-savings", assessment(savings: 5_001))
    #expect(one == .yes(Amount(minorUnits: 1_00)))
  }

  /// 15,000 fall due within the year and are kept for: of 20,000 nothing is spare.
  @Test func savingsKeptForASumDueAreNotSpare() throws {
    let kept = try assessed(
      """
      income: 6000
      essentials: 4000
      savings: 20000
      cards: []
      loans: [{name: Shop, kind: business, balance: 15000, payment: 0, due-in-full: 2027-06-01}]
      more-debts: no
      """, with: pack)
    #expect(kept.spareSavings == Amount(minorUnits: 1_000_00))
  }

  /// Only what comes after this month waits for what is behind.
  @Test func whatIsForThisMonthDoesNotWait() throws {
    let behind = try assessment(", behind: 1", income: 6_000)
    #expect(try affordability(of: "dearest-debt-first", behind) == .firstThingsFirst)
    #expect(try affordability(of: "say-what-you-can-pay", behind) == .yes(nil))
  }
}

/// A household written as in a document, without its head, assessed on its day.
func assessed(_ lines: String, with pack: Pack) throws -> Assessment {
  let day = try #require(CalendarDate(iso: "2026-11-23"))
  let household = try readHousehold("debthealth: 1\ndate: 2026-11-23\n\(lines)", defaultCurrency: .cny)
  return assess(household, with: pack, asOf: day)
}
