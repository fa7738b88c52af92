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

  /// 831 were agreed and 450 are there: it is asked whether the agreement can stand, and for no other one.
  @Test(arguments: Language.allCases) func whoAgreedIsAskedOneThing(language: Language) throws {
    let household = try readHousehold(
      """
      debthealth: 1
      date: 2026-11-23
      income: 6000
      essentials: 5500
      savings: 0
      cards:
        - {name: Agreed, limit: 30000, balance: 29400, minimum: 10%, rate: 18%, agreed: {sum: 831, months: 36, from: 2026-11-01}}
        - {name: Other, limit: 30000, balance: 9000, minimum: 10%, rate: 18%, payment: 900}
      loans: []
      more-debts: no
      """, defaultCurrency: .cny)
    let assessment = assess(household, with: pack, asOf: day)
    let stand = Text(en: "can it be changed to that?", zh: "能不能改成这个数")[language]
    let another = Text(en: "individual instalment agreement", zh: "个性化分期")[language]
    for kind in ReportKind.allCases {
      let page = reportText(
        report(on: assessment, ReportRequest(kind, language: language, packIsOwn: false)), columns: 4_000)
      for line in page.split(separator: "\n") where line.contains("Agreed") || line.contains(stand) {
        #expect(!line.contains(another), "\(line)")
      }
      if kind == .client { #expect(page.contains(stand)) }
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
