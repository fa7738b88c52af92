import Checks
import Counsel
import Household
import Money
import Planner
import Reports
import RuleFiles
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// Plans fit the screen whatever the household, and hold nothing that a terminal or a spreadsheet would act on.
@Suite struct PlanLayoutTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func comparisons(seed: UInt64, _ count: Int) -> [PlanComparison] {
    var random = OddHousehold(seed: seed)
    return (0..<count).compactMap { place in
      let assessment = assess(random.next(), with: pack, asOf: day)
      let budget: BudgetChoice = place % 2 == 0 ? .current : .within(months: 5)
      return try? PlanComparison(
        assessment, strategies: everyStrategy(of: pack), budget: budget, keepsSchedule: true)
    }
  }

  @Test(arguments: [24, 40, 80], [Language.en, .zh]) func noLineIsWiderThanTheScreen(columns: Int, language: Language) {
    for comparison in comparisons(seed: UInt64(columns), 40) {
      let documents = [
        Response.plan(comparison, hasSchedule: true).document(in: language),
        planArithmetic(comparison, language: language),
      ]
      let texts = documents.map { screenText($0, columns: columns, emphasise: { $1 }) }
      for line in texts.joined(separator: "\n").split(separator: "\n") {
        #expect(displayWidth(line) <= columns, "\(line)")
        #expect(sanitised(line) == line)
      }
    }
  }

  private func plan(_ document: String, _ language: Language) throws -> String {
    let household = try readHousehold("debthealth: 1\ndate: 2026-01-31\n" + document, defaultCurrency: .cny)
    let comparison = try PlanComparison(
      assess(household, with: pack, asOf: day), strategies: everyStrategy(of: pack), budget: .current,
      keepsSchedule: false)
    let text = screenText(
      Response.plan(comparison, hasSchedule: false).document(in: language), columns: 80, emphasise: { $1 })
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [("JPY", "to the yen", "到日元"), ("KWD", "to the fils", "到费尔"), ("USD", "to the cent", "到分")])
  func sumsAreRoundedToTheUnitOfTheCurrency(code: String, en: String, zh: String) throws {
    let document =
      "currency: \(code)\nincome: 5000\nloans: [{name: A, kind: car, balance: 1000, payment: 100, rate: 5%}]\n"
    #expect(try plan(document, .en).contains("rounded \(en)"))
    #expect(try plan(document, .zh).contains("四舍五入\(zh)"))
  }

  @Test func whatShrinksTooSlowlyIsNotSaidToGrow() throws {
    let loan = "loans: [{name: L, kind: consumer, balance: 50000, rate: 4%/year, payment: "
    let slow = try plan("income: 9000\n\(loan)166.68}]\n", .en)
    #expect(slow.contains("it shrinks, but so slowly that it takes more than 200 years"))
    let growing = try plan("income: 9000\n\(loan)160}]\n", .en)
    #expect(!growing.contains("it shrinks") && growing.contains("takes more than 166.67 a month"))
  }

  @Test func machineReadableLinesHoldNoControlCharacters() {
    for comparison in comparisons(seed: 9, 40) {
      let response = Response.plan(comparison, hasSchedule: false)
      let lines = response.json(of: "a\u{1B}b") + (response.csv(of: "a\u{1B}b", isFirst: true) ?? [])
      for line in lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }) }
    }
  }
}
