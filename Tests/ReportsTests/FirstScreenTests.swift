import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Reports
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// The first screen answers: does the month hold, what comes first, when does it end.
@Suite struct FirstScreenTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
  }

  private func screen(_ document: String, _ language: Language = .en) throws -> String {
    let assessment = assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: day)
    return assessmentText(assessment, language: language, columns: 80, packIsOwn: false, emphasise: { $1 })
  }

  /// Two debts, 800 left each month, which the steps put on the dearer one.
  private let withMoneyLeft = """
    debthealth: 1
    income: 12,000
    essentials: 6,500
    savings: 20,000
    cards: [{name: Visa, limit: "50,000", balance: "38,000", rate: 18%, payment: "3,800", pays: part}]
    loans: [{name: 花呗, kind: online, balance: "8,000", payment: 900, rate: 14.6%}]
    more-debts: no
    habits: {everyday-spending-on-cards: none}
    situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}
    record: {report-seen: yes, errors: no, agent: none}

    """

  @Test(arguments: Language.allCases) func theEndIsThatOfThePlan(language: Language) throws {
    let household = try readHousehold(withMoneyLeft, defaultCurrency: .cny)
    let assessment = assess(household, with: pack, asOf: day)
    let plans = [BudgetChoice.current, .extra(Amount(minorUnits: 80_000))].map { budget in
      try? PlanComparison(assessment, strategies: [.avalanche], budget: budget, keepsSchedule: false).outcomes[0].plan
    }
    let months = try plans.map { try #require($0?.months) }
    let ends = months.map { day.adding(months: $0).yearAndMonth }
    #expect(ends[1] < ends[0])
    let first = try screen(withMoneyLeft, language).split(separator: "\n").prefix(23).joined(separator: " ")
    let line =
      language == .en
      ? "\(ends[0]) with 4,700 a month kept up; with 800 more \(ends[1])" : "每月照还 4,700，\(ends[0])；多还 800，\(ends[1])"
    #expect(first.contains(line), "\(first)")
    let plan = try Request.plan(PlanRequest()).response(about: assessment).document(in: language)
    let text = screenText(plan, columns: 200, emphasise: { $1 })
    for end in ends { #expect(text.contains(end)) }
  }

  @Test func whatIsDisputedIsSaidBesideWhatIsOwed() throws {
    let home = withMoneyLeft.replacing(
      "rate: 14.6%}]", with: "rate: 14.6%}, {name: X, kind: other, balance: 5000, disputed: yes}]")
    #expect(try screen(home).contains("51,000, 5,000 of it disputed"))
    #expect(try screen(home, .zh).contains("51,000，其中 5,000 有争议"))
    #expect(try !screen(withMoneyLeft).contains("disputed"))
    let assessment = assess(try readHousehold(home, defaultCurrency: .cny), with: pack, asOf: day)
    #expect(assessment.figures.disputedPart?.amount == Amount(minorUnits: 500_000))
  }

  @Test func aMortgageGoesOnAfterIt() throws {
    let home = withMoneyLeft.replacing(
      "rate: 14.6%}]", with: "rate: 14.6%}, {name: Home, kind: mortgage, balance: 900000, payment: 100, rate: 3%}]")
    #expect(try screen(home).contains(" but for the mortgage"))
  }

  @Test func whoOwesNothingGetsNoFillerSteps() throws {
    let free = """
      debthealth: 1
      income: 12,000
      essentials: 6,500
      savings: 40,000
      cards: []
      loans: []
      more-debts: no
      habits: {everyday-spending-on-cards: none}
      situation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}
      record: {report-seen: yes, errors: no, agent: none}

      """
    let text = try screen(free)
    #expect(text.contains("Nothing needs doing now. Look again") && !text.contains("What to do"))
    #expect(!text.contains("Free of debt"))
    #expect(try screen(free, .zh).contains("现在没有要做的"))
  }

  @Test(arguments: ["debthealth: 1\n", "debthealth: 1\nincome: ~8000\ncards: [{name: Visa, balance: 5000}]\n"])
  func whoKnowsLittleGetsThreeAnswersToFind(document: String) throws {
    let lines = try screen(document).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "The three answers that decide most"))
    #expect(start < 23)
    let waiting = lines[(start + 1)...].prefix(3).compactMap { line in
      line.split(separator: " ").compactMap { Int($0) }.last
    }
    #expect(waiting.count == 3 && waiting == waiting.sorted(by: >), "\(lines[start...].prefix(4))")
    #expect(!lines.joined().contains("missing: the months behind"))
  }

  /// What the first screen has in brief stands whole below.
  @Test(arguments: [40, 80]) func everyStepStandsWhole(columns: Int) throws {
    var random = OddHousehold(seed: 7)
    var briefs = 0
    for _ in 0..<60 {
      let assessment = assess(random.next(), with: pack, asOf: day)
      let document = assessmentDocument(assessment, language: .en, packIsOwn: false)
      let screen = signs(screenText(document, columns: columns, emphasise: { $1 }))
      for step in assessment.steps {
        let text = signs(sanitised(step.text[.en]))
        briefs += step.text == step.brief ? 0 : 1
        #expect(screen.contains(text), "\(text) in \(screen)")
      }
    }
    #expect(briefs > 60)
  }

  /// Lines may end within words of Chinese characters.
  private func signs(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test func fewOpenAnswersAreAllNamed() throws {
    let open = withMoneyLeft.replacing("report-seen: yes, ", with: "")
    #expect(
      try words(screen(open)).contains("Have you seen your credit report (missing: whether the credit report was seen)")
    )
  }
}
