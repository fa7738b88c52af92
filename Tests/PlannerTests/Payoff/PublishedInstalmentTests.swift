import Money
import Testing

@testable import Planner

/// Instalment loans as published: interest month by month, and rates found from payments.
struct PublishedInstalmentTests {
  @Test("numpy-financial, documentation of ipmt: 2,500 at 8.24 % over 12 months, the payment not rounded there")
  func interestByMonth() throws {
    let plan = try plan([debt("loan", 2_500, 8.24, min: 217.74)], .minimums, plenty, keepsSchedule: true)
    let known = [17.17, 15.79, 14.40, 13.01, 11.60, 10.18, 8.76, 7.32, 5.88, 4.42, 2.96, 1.49]
    for (month, interest) in zip(plan.schedule, known) {
      #expect(abs(month.payments[0].interest.minorUnits - sum(interest).minorUnits) <= 1)
    }
  }

  @Test("a mortgage of 200,000 at 6 % over 360 months: the first month")
  func firstMonth() throws {
    let plan = try plan([debt("home", 200_000, 6, min: 1_199.10)], .minimums, plenty, keepsSchedule: true)
    let first = plan.schedule[0].payments[0]
    #expect(first.interest == sum(1_000))
    #expect(first.payment - first.interest == sum(199.10))
  }

  @Test(
    "Chinese pages on the real rate of instalments: IRR x 12",
    arguments: [(10_000.0, 1_000.0, 35.07, 0.005), (12_000, 1_042, 7.66, 0.01), (10_000, 893.33, 13.03, 0.005)])
  func realRate(balance: Double, payment: Double, perCent: Double, tolerance: Double) throws {
    let rate = try #require(solvedRate(balance: sum(balance), payment: sum(payment), instalments: 12)).perYear
    let found = Double(rate.numerator) / Double(rate.denominator) * 100
    #expect(abs(found - perCent) <= tolerance)
  }
}
