import Household
import Money
import Reports
import RuleFiles
import Rulebook
import Samples
import StrictYAML
import Testing
import Wording

/// The assessment fits the screen whatever the household.
@Suite struct LayoutTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let files = (embeddedPacks["cn"] ?? []).filter { !$0.path.description.hasSuffix(".cases.yaml") }
    pack = try readPack(
      files.compactMap { file in
        Node(packed: file.packed.description).map { RuleFile(path: file.path.description, node: $0) }
      })
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
    let heading = Text(en: "What to do, in this order", zh: "下一步，按这个顺序")[language]
    for _ in 0..<300 {
      var household = random.next()
      household.situation.urgent?.removeAll { $0 == .notCoping }
      let lines = lines(household, language, 80)
      let start = try #require(lines.firstIndex(of: heading))
      let end = lines[start...].firstIndex(of: "") ?? lines.count
      #expect(end <= 23, "\(lines.prefix(26).joined(separator: "\n"))")
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
