import Checks
import Household
import Money
import Rules
import Testing

/// When to look again: by practice, and a week before something falls due or is lost where that is sooner.
@Suite struct LooksAgainTests {
  private let pack: Pack

  init() throws { pack = try chinaPack() }

  private func looksAgain(_ day: String, lost: Bool = false, urgent: String = "[]") throws -> CalendarDate {
    let terms = lost ? "kind: other, consequence: power, lost-on: \(day)" : "kind: business, due-in-full: \(day)"
    return try assessed(
      """
      income: 9000
      essentials: 4000
      savings: 90000
      situation: {urgent: \(urgent)}
      cards: []
      loans: [{name: A, balance: 9000, payment: 100, rate: 5%, \(terms)}]
      more-debts: no
      """, with: pack
    ).looksAgain
  }

  /// The figures are of 2026-11-23. A day that is nearer than a week leaves only tomorrow.
  @Test(arguments: [
    ("2026-12-13", "2026-12-06"), ("2026-12-01", "2026-11-24"), ("2026-11-30", "2026-11-24"),
    ("2026-11-25", "2026-11-24"),
  ])
  func aWeekBeforeASumFallsDue(due: String, look: String) throws {
    #expect(try looksAgain(due).description == look)
    #expect(try looksAgain(due, lost: true).description == look)
  }

  @Test func aFarDayChangesNothing() throws {
    #expect(try looksAgain("2027-11-01") == looksAgain("2028-11-01"))
  }

  /// What is urgent is looked at again after a week, and before that where something is lost sooner.
  @Test(arguments: [("2026-12-20", "2026-11-30"), ("2026-12-03", "2026-11-26"), ("2026-11-26", "2026-11-24")])
  func anUrgentMatterWaitsForNoLoss(lost: String, look: String) throws {
    #expect(try looksAgain(lost, lost: true, urgent: "[threats]").description == look)
  }
}
