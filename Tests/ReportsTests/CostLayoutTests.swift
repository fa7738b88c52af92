import Checks
import Counsel
import CreditCost
import Money
import Phrases
import Reports
import Rules
import Testing
import Wording

/// A cost fits the screen, whatever was asked.
@Suite struct CostLayoutTests {
  private static let offers = [
    "10000 in 12, 0.6% a period, 500 up front", "1000000000 in 1200, 2.5% in all", "10000 in 12, pay 0",
    "10000 in 12, pay 700", "300000 in 240 at 4.9%, equal principal", "0.05%/day", "1000%/day",
    "flows 2026-01-10 5000, 2026-02-10 -2600, 2026-03-10 -2600", "flows 2026-01-01 100, 2026-01-01 -110",
    "full-balance 0.05%/day, 100000000000 2026-01-01, -1000 2026-01-24, until 2026-12-06",
  ]

  private func lines(_ offer: String, _ lender: Fact.Lender?, _ language: Language, _ columns: Int) throws -> [String] {
    let pack = try chinaPack()
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let question = try readCostQuestion(offer, in: pack.currency)
    let context = CostContext(pack: pack, packIsOwn: true, lender: lender, asOf: day)
    let response = Response.cost(try cost(of: question, in: pack.currency), of: question, in: context)
    let text = screenText(response.document(in: language), columns: columns, emphasise: { $1 })
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [24, 40, 80], [Language.en, .zh]) func noLineIsWiderThanTheScreen(columns: Int, language: Language)
    throws
  {
    for offer in CostLayoutTests.offers {
      for lender in Fact.Lender.allCases.map(Optional.some) + [nil] {
        for line in try lines(offer, lender, language, columns) {
          #expect(displayWidth(line) <= columns, "\(line)")
        }
      }
    }
  }

  @Test func twoWaysOfCountingThatDisagreeSaySo() throws {
    let offer = "10000 in 12, 0.6% a period, 500 up front"
    func said(_ lender: Fact.Lender) throws -> String { try lines(offer, lender, .en, 80).joined(separator: " ") }
    #expect(try said(.smallLoan).contains("different sides"))
    #expect(try !said(.private).contains("different sides"))
  }
}
