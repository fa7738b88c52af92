import Checks
import Household
import Money
import Phrases
import Planner
import Reports
import Rules
import StrictYAML
import Testing
import Wording

/// A what-if says who gets what then, where something is behind.
@Suite struct WhoGetsWhatTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func told(_ change: String, _ language: Language, arrears: Int) throws -> String {
    let document = """
      debthealth: 1
      income: 6000
      essentials: 5900
      savings: 4000
      more-debts: no
      cards: []
      loans: [{name: Power, kind: other, balance: 900, payment: none, rate: 0%, consequence: power, arrears: \(arrears)}]
      """
    var whatIf = WhatIf(try readHousehold(document, defaultCurrency: .cny), with: pack, from: day)
    try whatIf.make(typed: change)
    let comparison = try WhatIfComparison(whatIf, pack: pack, asOf: day)
    return screenText(Response.whatIf(comparison).document(in: language), columns: 200, emphasise: { $1 })
  }

  @Test func whatIsClearedThenIsSaid() throws {
    let english = try told("savings 9000", .en, arrears: 900)
    #expect(english.contains("98 a month for 10 months off what is behind -> 900 now, which clears what is behind"))
    let chinese = try told("savings 9000", .zh, arrears: 900)
    #expect(chinese.contains("每月补 98，补 10 个月 -> 逾期的 900 这个月补清"))
  }

  @Test func nothingIsSaidWhereNothingIsBehind() throws {
    #expect(try !told("savings 9000", .en, arrears: 0).contains("What each lender gets"))
  }
}
