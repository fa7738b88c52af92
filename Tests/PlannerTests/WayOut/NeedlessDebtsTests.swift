import Checks
import Household
import Money
import Rules
import Testing

@testable import Planner

/// A lump pays off no debt that need not be.
@Suite struct NeedlessDebtsTests {
  let pack: Pack

  init() throws { pack = try chinaPack() }

  /// The smallest and the next free enough; so does the next alone. Of three that could, those that free most for what is owed.
  @Test func noDebtIsPaidOffThatNeedNotBe() throws {
    func margin(_ lines: String) throws -> Amount? {
      let document = "debthealth: 1\ndate: 2026-12-01\nmore-debts: no\n\(lines)\n"
      let household = try readHousehold(document, defaultCurrency: pack.currency)
      let lump = Lump(assess(household, with: pack, asOf: household.date ?? testStart))
      return lump.alone.first { $0.finding.check.id == "thin-margin" }?.sum
    }
    let one = try margin(
      """
      income: 9000
      essentials: 4800
      savings: 30000
      cards: []
      loans:
        - {name: Small, kind: online, balance: 3200, payment: 540, remaining: 6}
        - {name: Large, kind: online, balance: 24000, payment: 2200, remaining: 11}
        - {name: Home, kind: consumer, balance: 90000, payment: 1500, remaining: 60}
      """)
    #expect(one == Amount(minorUnits: 2_400_000), "\(String(describing: one))")
    let several = try margin(
      """
      income: 4500
      essentials: 3000
      savings: 5300
      cards: []
      loans:
        - {name: A, kind: online, balance: 1500, payment: 500, remaining: 3}
        - {name: B, kind: online, balance: 2400, payment: 400, remaining: 6}
        - {name: C, kind: online, balance: 600, payment: 600, remaining: 1}
        - {name: D, kind: online, balance: 10000, payment: 300, remaining: 34}
        - {name: E, kind: online, balance: 3000, payment: 1100, remaining: 3}
      """)
    #expect(several == Amount(minorUnits: 510_000), "\(String(describing: several))")
  }
}
