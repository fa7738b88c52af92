import Money
import Testing

@Suite struct MonthlyInterestTests {
  /// A rate, the sum in 分, the two dates, and the interest in 分.
  @Test(arguments: [
    ("18%/year", 1_000_000, "2026-01-31", "2026-02-28", 15_000),
    ("1.5%/month", 1_000_000, "2026-01-31", "2026-02-28", 15_000),
    ("0.05%/day", 1_000_000, "2026-01-24", "2026-02-24", 15_500),
    ("0.05%/day", 1_000_000, "2028-02-01", "2028-03-01", 14_500),
    ("12%/year", 50, "2026-01-01", "2026-02-01", 1),
    ("12%/year", 49, "2026-01-01", "2026-02-01", 0),
    ("12%/year", -50_000, "2026-01-01", "2026-02-01", 0),
  ])
  func interestOfAMonth(rate: String, balance: Int64, from: String, to: String, interest: Int64) throws {
    let start = try #require(CalendarDate(iso: from))
    let end = try #require(CalendarDate(iso: to))
    let month = try Rate.read(rate).interest(on: Amount(minorUnits: balance), from: start, to: end)
    #expect(month == Amount(minorUnits: interest))
  }

  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2026-12-31", "2027-01-01", 1), ("2026-03-01", "2026-01-01", -59),
  ])
  func daysBetween(from: String, to: String, days: Int) throws {
    let start = try #require(CalendarDate(iso: from))
    #expect(start.days(until: try #require(CalendarDate(iso: to))) == days)
  }
}
