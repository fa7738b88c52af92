import Checks
import Counsel
import Household
import Money
import Outlook
import Reports
import Rules
import Samples
import Testing
import Wording

/// What is said to people agrees with the settlement, in both languages, whatever the household.
@Suite struct SettlementTextTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  /// Each household with all that is printed of it: the screen, and every page.
  private func each(_ seed: Int, _ check: (Assessment, Language, String) -> Void) {
    var random = StrainedHousehold(seed: UInt64(seed) + 1_700, day: day)
    for round in 0..<6 {
      let assessment = assess(random.next(), with: pack, asOf: day)
      let language: Language = round % 2 == 0 ? .en : .zh
      let screen = assessmentText(
        assessment, language: language, columns: 4_000, packIsOwn: false, emphasise: { $1 })
      let pages = ReportKind.allCases.map { kind in
        reportText(report(on: assessment, ReportRequest(kind, language: language, packIsOwn: false)), columns: 4_000)
      }
      check(assessment, language, ([screen] + pages).joined(separator: "\n"))
    }
  }

  private func expectNone(
    of phrases: [String], in text: String, _ rule: Comment, _ assessment: Assessment
  ) {
    for line in text.split(separator: "\n") where phrases.contains(where: line.contains) {
      Issue.record("\(rule): \"\(line)\"\n\(written(assessment.household))")
      return
    }
  }

  @Test(arguments: 0..<10) func nobodyIsToldNothingWhileMoneyIsLeft(seed: Int) {
    let phrases = ["Nothing is there to offer", "Nothing is there for the others", "现在拿不出钱来还", "现在拿不出钱还的"]
    each(seed) { assessment, _, text in
      guard assessment.settlement.unassigned > .zero else { return }
      expectNone(of: phrases, in: text, "text: somebody is told nothing while money is unassigned", assessment)
    }
  }

  @Test(arguments: 0..<10) func paymentsAreNotMetWhereAnythingIsBehind(seed: Int) {
    let phrases = ["month's payments can be met, with", "payments can just be met", "该还的都还得上", "该还的刚好还得上"]
    each(seed) { assessment, _, text in
      guard assessment.figures.debts.contains(where: { $0.isBehind == true }) else { return }
      expectNone(of: phrases, in: text, "text: payments are said to be met while something is behind", assessment)
    }
  }

  /// A lender's name with a sum behind it: the same sum in every step.
  @Test(arguments: 0..<10) func oneLenderHasOneSumInAllSteps(seed: Int) {
    var random = StrainedHousehold(seed: UInt64(seed) + 2_900, day: day)
    for _ in 0..<30 {
      let assessment = assess(random.next(), with: pack, asOf: day)
      for language in Language.allCases {
        for name in assessment.figures.debts.map(\.name) {
          let said = assessment.steps.map { sums(behind: name, in: $0.text[language]) }.filter { !$0.isEmpty }
          #expect(
            Set(said).count <= 1,
            """
            text: \(name) stands in two steps with different sums:
            \(assessment.steps.map(\.text[language]).filter { $0.contains(name) }.joined(separator: "\n"))
            \(written(assessment.household))
            """)
        }
      }
    }
  }

  private func sums(behind name: String, in text: String) -> Set<String> {
    Set(
      text.matches(of: /(\S+?) ?([0-9][0-9,]*(?:\.[0-9]+)?)/).filter { $0.1.hasSuffix(name) }.map { String($0.2) })
  }
}
