import Household
import Money
import Testing

@testable import Planner

/// Months and interest of a card on its minimum and on a level payment, as published. Every published minimum is a share
/// of the balance before the month's interest.
struct PublishedCardTests {
  struct Known: Sendable {
    var balance: Double
    var rate: Double
    var share = 0.0
    /// The floor of the minimum, or the level payment.
    var payment: Double
    var months: ClosedRange<Int>
    var interest: ClosedRange<Double>
  }

  private func expect(_ plan: Plan, _ known: Known) throws {
    #expect(known.months.contains(try #require(plan.months)))
    #expect(known.interest.contains(Double(plan.interest.minorUnits) / 100))
  }

  private func minimumPlan(_ known: Known) throws -> Plan {
    let card = debt(
      "card", known.balance, known.rate, min: known.payment, share: known.share, isCard: true)
    return try plan([card], .minimums, plenty)
  }

  private func levelPlan(_ known: Known) throws -> Plan {
    try plan([debt("card", known.balance, known.rate)], .avalanche, known.payment)
  }

  @Test(
    "savemillions.com, The hidden cost of credit: minimums",
    arguments: [
      Known(balance: 3_000, rate: 20, share: 2, payment: 15, months: 524...524, interest: 12_124...12_126.5),
      Known(balance: 3_000, rate: 16, share: 2, payment: 15, months: 291...291, interest: 4_993...4_995),
      Known(balance: 3_000, rate: 12, share: 2, payment: 15, months: 208...208, interest: 2_543...2_545),
      Known(balance: 3_000, rate: 8, share: 2, payment: 15, months: 165...165, interest: 1_289...1_291),
      Known(balance: 3_000, rate: 22, share: 2, payment: 50, months: 247...247, interest: 9_837...9_839),
      Known(balance: 3_000, rate: 18, share: 2, payment: 50, months: 130...130, interest: 3_654...3_656),
      Known(balance: 3_000, rate: 14, share: 2, payment: 50, months: 98...98, interest: 1_972...1_974),
      Known(balance: 3_000, rate: 10, share: 2, payment: 50, months: 81...81, interest: 1_103...1_105),
      Known(balance: 3_000, rate: 6, share: 2, payment: 50, months: 70...70, interest: 549...551),
    ])
  func hiddenCost(_ known: Known) throws { try expect(try minimumPlan(known), known) }

  @Test(
    "savemillions.com, The hidden cost of credit: 100 a month",
    arguments: [
      Known(balance: 3_000, rate: 20, payment: 100, months: 42...42, interest: 1_192...1_194),
      Known(balance: 3_000, rate: 16, payment: 100, months: 39...39, interest: 855...857),
      Known(balance: 3_000, rate: 12, payment: 100, months: 36...36, interest: 583...585),
      Known(balance: 3_000, rate: 8, payment: 100, months: 34...34, interest: 357...359),
    ])
  func hiddenCostOfLevelPayments(_ known: Known) throws { try expect(try levelPlan(known), known) }

  @Test("UBS, The true cost of credit: almost three years, 115 of interest")
  func trueCost() throws {
    let known = Known(balance: 400, rate: 18, payment: 15, months: 33...39, interest: 113.5...116.5)
    try expect(try levelPlan(known), known)
  }

  @Test("Hands on Banking, Real cost of $100 video games: the page says 10 months, 9.03, which does not repay 100")
  func videoGames() throws {
    let known = Known(balance: 100, rate: 18, payment: 10, months: 11...11, interest: 9.16...9.16)
    try expect(try levelPlan(known), known)
  }

  @Test("Iowa College Access Network, Credit card costs, option 1: 215.67 unrounded, 215.68 by the cent")
  func collegeAccess() throws {
    let known = Known(balance: 500, rate: 18, share: 4, payment: 10, months: 59...59, interest: 215.68...215.68)
    try expect(try minimumPlan(known), known)
  }

  @Test(
    "Federal Reserve, credit card repayment calculator: 19 years; 24 years, 7,246",
    arguments: [
      Known(balance: 5_000, rate: 12, share: 2, payment: 20, months: 222...234, interest: 0...10_000),
      Known(balance: 5_000, rate: 15, share: 2, payment: 20, months: 282...294, interest: 7_245...7_247),
    ])
  func federalReserve(_ known: Known) throws { try expect(try minimumPlan(known), known) }

  @Test("Federal Reserve, credit card repayment calculator: at 28 % the minimum never clears it")
  func federalReserveNever() throws {
    let known = Known(balance: 5_000, rate: 28, share: 2, payment: 20, months: 0...0, interest: 0...0)
    #expect(try minimumPlan(known).ending == .never(months: 1))
  }
}
