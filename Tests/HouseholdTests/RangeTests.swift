import Household
import Money
import StrictYAML
import Testing

/// Sums that a document gives as a range.
@Suite struct RangeTests {
  private func household(_ body: String) throws -> Household {
    try readHousehold("debthealth: 1\ndate: 2026-11-23\n" + body, defaultCurrency: .cny)
  }

  private func about(_ major: Int64) -> Stated { Stated(Amount(minorUnits: 100 * major), isEstimate: true) }

  @Test(arguments: [("3000-9000", 3_000), ("7000到8000", 7_000), ("两三千", 2_000), ("2-3k", 2_000)] as [(String, Int64)])
  func ofAnIncomeTheLowEndCounts(range: String, low: Int64) throws {
    #expect(try household("income: \(range)\n").income == .total(about(low)))
    guard case .parts(let parts)? = try household("income: [{name: A, monthly: \(range)}]\n").income else {
      Issue.record("no parts")
      return
    }
    #expect(parts.map(\.monthly) == [about(low)])
  }

  @Test func ofAnyOtherSumTheMiddleCounts() throws {
    let read = try household("essentials: 3000-5000\nsavings: 两三千\nloans: [{name: A, kind: car, balance: 7000到8000}]\n")
    #expect(read.essentials == .total(about(4_000)))
    #expect(read.savings == about(2_500))
    #expect(read.loans?.first?.balance == about(7_500))
  }

  @Test func aRangeIsWrittenBackAsAnEstimate() throws {
    let text = written(try household("income: 3000-9000\nsavings: 两三千\n"))
    #expect(text.contains("income: ~3,000") && text.contains("savings: ~2,500"))
  }
}
