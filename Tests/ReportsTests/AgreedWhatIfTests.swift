import Checks
import Household
import Money
import Phrases
import Planner
import Reports
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// What a what-if says of an agreement, and of months that are short.
@Suite struct AgreedWhatIfTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private let twoCards = """
    debthealth: 1
    date: 2026-11-23
    income: 9500
    essentials: 5600
    savings: 6000
    more-debts: no
    loans: []
    cards:
      - {name: CMB, limit: 50000, balance: 41000, rate: 0.05%/day, minimum: 10%, payment: 4100}
      - {name: BOCOM, limit: 20000, balance: 6800, rate: 0.05%/day, minimum: 10%, payment: 680}

    """

  private func told(_ change: String, _ language: Language = .en, income: Int = 9500) throws -> String {
    let document = twoCards.replacing("9500", with: String(income))
    var whatIf = WhatIf(try readHousehold(document, defaultCurrency: .cny), with: pack, from: day)
    try whatIf.make(typed: change)
    let comparison = try WhatIfComparison(whatIf, pack: pack, asOf: day)
    let text = screenText(Response.whatIf(comparison).document(in: language), columns: 200, emphasise: { $1 })
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func theMonthsThatWereAgreedAreSaidBesideThoseOfThePlan() throws {
    let text = try told("CMB over 60 months")
    #expect(text.contains("CMB takes 60 months as agreed; with what the other debts free put on it as well, all is"))
    #expect(!text.contains("months later"), "\(text)")
    #expect(try told("CMB over 60 months", .zh).contains("“CMB”按谈成的要还 60 个月"))
  }

  @Test func aShortMonthIsHeldAgainstTheOneOfNow() throws {
    #expect(
      try told("agree CMB 3800 for 12 months").contains("short for 11 months: by 580 at first, 300 less than now."))
    #expect(try told("income -100", .zh).contains("开头差 980，比现在多差 100"))
    #expect(try told("income 9500", income: 11000).contains("880 at first; now 620 is left."))
  }
}
