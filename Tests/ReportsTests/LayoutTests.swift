import Checks
import Counsel
import Household
import Money
import Reports
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// The assessment fits the screen whatever the household.
@Suite struct LayoutTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
  }

  private func lines(_ household: Household, _ language: Language, _ columns: Int) -> [String] {
    let assessment = assess(household, with: pack, asOf: day)
    let text = assessmentText(
      assessment, language: language, columns: columns, packIsOwn: false, emphasise: { $1 })
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [24, 40, 80], [Language.en, .zh]) func noLineIsWiderThanTheScreen(columns: Int, language: Language) {
    var random = OddHousehold(seed: UInt64(columns))
    for _ in 0..<60 {
      let household = random.next()
      for line in lines(household, language, columns) { #expect(displayWidth(line) <= columns, "\(line)") }
    }
  }

  @Test(arguments: [Language.en, .zh]) func verdictFiguresAndStepsFitOneScreen(language: Language) throws {
    var random = OddHousehold(seed: 5)
    var below = 0
    for _ in 0..<300 {
      var household = random.next()
      household.situation.urgent?.removeAll { $0 == .notCoping }
      let screen = lines(household, language, 80).prefix(23)
      let last = assess(household, with: pack, asOf: day).steps.count
      let isSaidBelow = screen.last.map { $0.contains("to \(last) stand below.") || $0.contains("到第 \(last) 步写在下面。") }
      #expect(
        screen.contains { $0.hasPrefix("  \(last) ") } || isSaidBelow == true, "\(screen.joined(separator: "\n"))")
      below += isSaidBelow == true ? 1 : 0
    }
    #expect(below < 10)
  }

  @Test(arguments: [Language.en, .zh]) func aTypicalHouseholdTakesThreeScreens(language: Language) throws {
    let household = try readHousehold(typicalHousehold, defaultCurrency: .cny)
    #expect(lines(household, language, 80).count <= 72)
  }

  @Test func whatIsUrgentComesBeforeAnyNumber() throws {
    var household = try readHousehold(typicalHousehold, defaultCurrency: .cny)
    household.situation.urgent = [.court, .disconnection, .scam, .threats, .noFood]
    let lines = lines(household, .en, 80)
    let firstSum = try #require(lines.firstIndex { $0.contains("4,700") })
    for number in 1...5 {
      let step = try #require(lines.firstIndex { $0.hasPrefix("  \(number) ") })
      #expect(step < firstSum)
    }
  }

  @Test func noControlCharacterReachesTheScreen() {
    var random = OddHousehold(seed: 6)
    for _ in 0..<100 {
      let household = random.next()
      for line in lines(household, .en, 80) { #expect(sanitised(line) == line) }
      let json = assessmentJSON(assess(household, with: pack, asOf: day), file: "a\u{1B}b", language: .zh)
      #expect(!json.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
    }
  }
}

/// One nearly full card in everyday use, one online loan, and little left each month.
private let typicalHousehold = document(ofPersona: "zhou")
