import Household
import Money
import StrictYAML
import Testing

/// Days in a household's file, as people write them.
@Suite struct TypedDaysTests {
  @Test(arguments: ["2026-11-03", "2026/11/3", "2026年11月3日", "3 Nov 2026"])
  func aDayIsReadInAnyCommonSpelling(day: String) throws {
    let document = """
      debthealth: 1
      date: \(day)
      cards: [{name: Card, balance: 900, rate: 18%, promo-rate: 0% until \(day), lost-on: \(day)}]

      """
    let household = try readHousehold(document, defaultCurrency: .cny)
    let wanted = CalendarDate(year: 2026, month: 11, day: 3)
    #expect(household.date == wanted)
    #expect(household.cards?[0].promotion?.until == wanted && household.cards?[0].lostOn == wanted)
    #expect(written(household).contains("date: 2026-11-03"))
  }
}
