import Checks
import Counsel
import Household
import Money
import Phrases
import Planner
import Reports
import RuleFiles
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// What-ifs and stress fit the screen whatever the household, and hold nothing that a terminal would act on.
@Suite struct WhatIfLayoutTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  /// As many of the changes as each household can take, stacked.
  private func tried(seed: UInt64, _ count: Int) -> [WhatIf] {
    var random = OddHousehold(seed: seed)
    return (0..<count).map { _ in
      var whatIf = WhatIf(random.next(), with: pack, from: day)
      let paths = whatIf.original.namedDebts.map(\.path)
      let texts =
        ["income 0 for 3 months", "收入 -20%", "rate +2%", "extra 500", "开支 -5", "新贷 30000 12% 24 个月"]
        + paths.map { "pay 5 to \($0)" } + paths.prefix(1).map { "close \($0)" }
        + ["consolidate \(paths.joined(separator: ", ")) at 8% for 36 months fee 2%"]
      for text in texts { try? whatIf.make(typed: text) }
      return whatIf
    }
  }

  @Test(arguments: [24, 40, 80], [Language.en, .zh]) func noLineIsWiderThanTheScreen(columns: Int, language: Language) {
    for whatIf in tried(seed: UInt64(columns), 60) {
      guard let comparison = try? WhatIfComparison(whatIf, pack: pack, asOf: day) else { continue }
      let stress = (try? Stress(comparison.after)).map(Response.stress)
      let texts = ([.whatIf(comparison)] + (stress.map { [$0] } ?? [])).map { response in
        screenText(response.document(in: language), columns: columns, emphasise: { $1 })
      }
      for line in texts.joined(separator: "\n").split(separator: "\n") {
        #expect(displayWidth(line) <= columns, "\(line)")
        #expect(sanitised(line) == line)
      }
    }
  }

  @Test func machineReadableLinesHoldNoControlCharacters() throws {
    for whatIf in tried(seed: 9, 60) {
      guard let comparison = try? WhatIfComparison(whatIf, pack: pack, asOf: day) else { continue }
      let stress = (try? Stress(comparison.before)).map(Response.stress)
      let lines = ([.whatIf(comparison)] + (stress.map { [$0] } ?? [])).flatMap { $0.json(of: "a\u{1B}b") }
      for line in lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }) }
    }
  }
}
