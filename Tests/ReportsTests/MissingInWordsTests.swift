import Checks
import Household
import Money
import Reports
import Rules
import Testing
import Wording

/// What is missing is said in words, never by its key.
@Suite struct MissingInWordsTests {
  @Test(arguments: [
    "totals: {lines: 2}",
    "totals: {debts: 5000}",
    "totals: {payments: 800}",
    "cards: [{name: Visa}]\nloans: [{name: Li, kind: unknown}]",
    "cards: [{name: Visa, balance: 900, behind: 2}]\nloans: [{name: Li, kind: private, balance: 9000, rate: 14%}]",
    "loans: [{name: Li, kind: other, balance: 9000, payment: 100, behind: 3}]",
    "cards: []",
  ])
  func everyPathIsSaid(lines: String) throws {
    let text = "debthealth: 1\ndate: 2026-11-23\n\(lines)\n"
    let household = try readHousehold(text, defaultCurrency: .cny)
    let pack = try chinaPack()
    let assessment = assess(household, with: pack, asOf: try #require(CalendarDate(iso: "2026-11-23")))
    let missing = assessment.findings.flatMap(\.missing)
    #expect(!missing.isEmpty)
    for path in Set(missing) {
      for language in Language.allCases {
        #expect(assessment.shownPath(path, language) != path, "\(path)")
      }
    }
  }
}
