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

/// What the first screen has no room for is left out whole: no step ends within its sentence, no lender is dropped without a
/// number, and a sum comes before a picture.
@Suite struct FirstScreenRoomTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  /// The first 24 lines.
  private func screen(_ assessment: Assessment, _ language: Language) -> [String] {
    let text = screenText(
      assessmentDocument(assessment, language: language, packIsOwn: false), columns: 80, emphasise: { $1 })
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(24).map(String.init)
  }

  private func joined(_ lines: [String]) -> String {
    lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The landlord first, then the power that is about to be cut off; two lenders get a part.
  private let evicted = """
    debthealth: 1
    date: 2026-11-23
    income: 6200
    essentials: 3900
    savings: 1500
    assets: 0
    cards: [{name: 工商银行, limit: 20000, balance: 15600, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 2}]
    loans:
      - {name: 房东, kind: other, balance: 4800, payment: none, arrears: 4800, consequence: home, lost-on: 2026-12-15}
      - {name: 电费, kind: other, balance: 620, payment: none, arrears: 620, consequence: power, lost-on: 2026-11-30}
      - {name: 花呗, kind: online, balance: 3200, payment: 560, rate: 14.6%, remaining: 6, behind: 1}
    more-debts: no
    guarantees: 0
    habits: {everyday-spending-on-cards: none}
    situation: {months-behind: 3, urgent: [eviction, disconnection], borrows-to-repay: no, burden: heavy}
    record: {report-seen: no, errors: no, agent: none}

    """

  @Test(arguments: Language.allCases) func sumsOfUrgentStepsStandBeforePictures(language: Language) throws {
    let assessment = assess(try readHousehold(evicted, defaultCurrency: .cny), with: pack, asOf: day)
    let text = joined(screen(assessment, language))
    for sum in ["1,600", "620"] { #expect(text.contains(sum), "\(text)") }
  }

  @Test(arguments: Language.allCases) func namesAsLongAsALineAreCutAndNotTheStep(language: Language) throws {
    let long = "Bank of the Very Long Name International Platinum Rewards Cashback Card ending 1234"
    let household = """
      debthealth: 1
      income: 9000
      essentials: 5000
      savings: 2000
      more-debts: no
      loans: []
      habits: {everyday-spending-on-cards: some, pays-cards: minimum}
      situation: {months-behind: 1, urgent: [], borrows-to-repay: no, burden: some}
      record: {report-seen: yes, errors: no, agent: none}
      cards:
        - {name: "\(long)", limit: 30000, balance: 28000, rate: 0.05%/day, minimum: 10%, payment: 2800}
        - {name: Second, limit: 20000, balance: 18000, rate: 0.05%/day, minimum: 10%, payment: 1800, behind: 1}
        - {name: Third, limit: 20000, balance: 17000, rate: 0.05%/day, minimum: 10%, payment: 1700}

      """
    let assessment = assess(try readHousehold(household, defaultCurrency: .cny), with: pack, asOf: day)
    let text = signs(screen(assessment, language).joined())
    #expect(text.contains("BankoftheVeryLongNameI..") || text.contains(signs(long)), "\(text)")
    for sum in ["1,", "Second", "Third"] { #expect(text.contains(sum), "\(text)") }
  }

  /// Every step in the lines of the first screen is the step, its brief, or a word on where the others stand.
  @Test(arguments: Language.allCases) func noStepEndsWithinASentence(language: Language) {
    var random = StrainedHousehold(seed: 77, day: day)
    var steps = 0
    for _ in 0..<40 {
      let assessment = assess(random.next(), with: pack, asOf: day)
      let lines = screen(assessment, language)
      let text = signs(lines.joined())
      guard !assessment.steps.isEmpty, text.contains(signs(headings[language])) else { continue }
      #expect(lines.count == 24, "\(written(assessment.household))")
      let shown = assessment.steps.prefix { step in
        text.contains(signs(sanitised(step.text[language]))) || text.contains(signs(sanitised(step.brief[language])))
      }
      steps += shown.count
      let isSaid = shown.count == assessment.steps.count || text.contains(signs(below[language]))
      #expect(isSaid, "\(lines.joined(separator: "\n"))\n\(written(assessment.household))")
    }
    #expect(steps > 100)
  }

  private let headings = Text(en: "in this order", zh: "按这个顺序")
  private let below = Text(en: "below.", zh: "写在下面。")

  /// Lines may end within words of Chinese characters.
  private func signs(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
