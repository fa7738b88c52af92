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

  @Test func machineReadableLinesHoldNoControlCharacters() {
    for comparison in comparisons(seed: 9, 40) {
      let response = Response.plan(comparison, hasSchedule: false)
      let lines = response.json(of: "a\u{1B}b") + (response.csv(of: "a\u{1B}b", isFirst: true) ?? [])
      for line in lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }) }
    }
  }
}
