import Checks
import Household
import Money
import Planner
import Reports
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// Words of an assessment that have to be true of the household that they are said to.
@Suite struct VerdictWordsTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func screen(_ more: String, savings: Int = 26000, _ language: Language = .en) throws -> String {
    let document = """
      debthealth: 1
      date: 2026-11-23
      income: 8400
      essentials: 4600
      savings: \(savings)
      assets: 0
      more-debts: no
      loans: []
      cards: [{name: CITIC, limit: 30000, balance: 31000, rate: 0.05%/day, minimum: 10%, payment: 3100}]
      \(more)

      """
    let assessment = assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: day)
    return assessmentText(assessment, language: language, columns: 80, packIsOwn: false, emphasise: { $1 })
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func savingsInAFrozenAccountAreNotCountedInMonths() throws {
    let frozen = "situation: {urgent: [frozen]}"
    #expect(try screen(frozen).contains("26,000; an account is frozen"))
    #expect(try !screen(frozen).contains("months of living costs and payments Free"))
    #expect(try screen(frozen, .zh).contains("26,000，账户冻结中"))
    #expect(try screen("").contains("26,000, 3.38 months of living costs and payments"))
  }

  @Test func whoWasBehindIsNotSaidToBeBehind() throws {
    let was = try screen("situation: {months-behind: 1, urgent: []}")
    #expect(
      was.contains("payments were behind in the last six months") && !was.contains("payments are behind"), "\(was)")
    #expect(try screen("situation: {months-behind: 1, urgent: []}", .zh).contains("近六个月有过逾期"))
  }

  @Test func aReportThatWasReadIsSeenAndNotMissing() throws {
    let seen = try screen("record: {report-seen: yes, errors: no, agent: none}")
    #expect(seen.contains("Nothing amiss: ") && !seen.contains("Have you seen your credit report"), "\(seen)")
    let household = try readHousehold(
      "debthealth: 1\nrecord: {report-seen: yes}\n", defaultCurrency: .cny)
    let finding = try #require(
      assess(household, with: pack, asOf: day).findings.first { $0.check.measure == .reportUnseen })
    #expect(outcomeName(finding) == Text(en: "seen", zh: "看过了"))
  }

  @Test func whatStandsOutIsNoQuestion() throws {
    let text = try screen("record: {report-seen: no, errors: no, agent: none}", savings: 200_000)
    #expect(text.contains("What matters most:") && !text.contains("first: How full is this card"), "\(text)")
  }

  @Test func debtsAgainstHardlyAnythingAreNoFigure() throws {
    #expect(try screen("", savings: 26000).contains("Debts/assets"))
    #expect(try !screen("", savings: 1000).contains("Debts/assets"))
  }

  private func wayOut(_ more: String) throws -> String {
    let document = """
      debthealth: 1
      date: 2026-11-23
      income: 8400
      essentials: 4600
      savings: 26000
      more-debts: no
      loans: [{name: Home Credit, kind: consumer, balance: 18000, payment: 1500, behind: 4, arrears: 6000}]
      cards: [{name: CITIC, limit: 30000, balance: 31000, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 6}]
      \(more)

      """
    let assessment = assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: day)
    let response = Response.wayOut(try WayOut(assessment))
    return screenText(response.document(in: .en), columns: 80, emphasise: { $1 })
  }

  @Test func withoutEitherStandsOnlyBelowBoth() throws {
    #expect(try wayOut("situation: {urgent: []}").contains("\nWithout either\n"))
    let frozen = try wayOut("situation: {urgent: [frozen]}")
    #expect(!frozen.contains("Without either") && frozen.contains("\nWhat there is for lenders\n"), "\(frozen)")
  }

  @Test func aLineToRingHasNoDoubtsBehindIt() throws {
    let text = try wayOut("situation: {urgent: [court]}")
    #expect(text.contains("12348.") && !text.contains("; not verified)"), "\(text)")
  }
}
