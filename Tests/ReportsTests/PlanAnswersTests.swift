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

/// What a plan says where it does not clear, and where there is none.
@Suite struct PlanAnswersTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func plan(_ document: String, _ language: Language = .en) throws -> String {
    let household = try readHousehold(
      "debthealth: 1\ndate: 2026-11-23\nmore-debts: no\n" + document, defaultCurrency: .cny)
    let comparison = try PlanComparison(
      assess(household, with: pack, asOf: day), strategies: everyStrategy(of: pack), budget: .current,
      keepsSchedule: false)
    let text = screenText(
      Response.plan(comparison, hasSchedule: false).document(in: language), columns: 400, emphasise: { $1 })
    return text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: "\n")
  }

  /// A card whose minimum is all that is due, and a loan that was called in, on which no contract asks for anything.
  private let calledIn = """
    income: 7800
    essentials: 4200
    cards: [{name: 广发银行, limit: 30000, balance: 34500, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 7}]
    loans: [{name: 马上消费, kind: consumer, balance: 26800, called-in: yes, rate: 23.9%/year}]

    """

  @Test func eachSumThatClearsIsSaidOnceWithItsMonth() throws {
    let text = try plan(calledIn)
    #expect(text.contains("3,450 a month (less would not cover what is due), 22 months"), "\(text)")
    #expect(
      text.split(separator: "\n").contains { $0.hasPrefix("To pay it off: ") && $0.split(separator: ";").count == 2 })
    #expect(text.contains("5,689.84 a month, 12 months;"))
    #expect(try plan(calledIn, .zh).contains("每月 3,450（再少就不够付该还的），22 个月还清"))
  }

  @Test func minimumsThatNeverClearAreNotSaidToTakeTwoYears() throws {
    let text = try plan(calledIn)
    #expect(text.contains("Minimums only: never paid off like this."), "\(text)")
    #expect(!text.contains("years."))
  }

  @Test func whatIsDueAndNotPaidIsSaidOnce() throws {
    #expect(try plan(calledIn).contains("Paying the 3,450 that is due and not paid now as well, 3,450 a month in all"))
    #expect(try plan(calledIn, .zh).contains("把现在没还够的 3,450 也还上，每月一共 3,450"))
  }

  @Test func allRowsOfAPlanThatLingersStopWhereItDoes() throws {
    let text = try plan(
      "income: 12000\nessentials: 6500\ncards: [{name: CMB, limit: 50000, balance: 20000, rate: 0.05%/day, minimum: 10%, payment: 3800, pays: part}]\n"
    )
    let rows = text.split(separator: "\n").filter {
      $0.hasPrefix("Months to the end") || $0.hasPrefix("First debt closed")
    }
    #expect(rows.count == 2 && rows.allSatisfy { $0.hasSuffix(" 60+") }, "\(rows)")
  }

  @Test func noAnswerIsMissingWhereADebtIsAskedAboutFirst() throws {
    let text = try plan(
      "income: 8800\nessentials: 4500\ncards: []\nloans: [{name: Zhou, kind: private, balance: 60000, payment: 1800, rate: 3%/month, since: 2026-02-01}]\n"
    )
    #expect(text.contains("None of the debts goes into a plan yet. The reason stands below"), "\(text)")
    #expect(!text.contains("answers are missing"))
  }

  @Test func whereTheMoneyIsNotThereTheSentenceStandsOnItsOwn() throws {
    let text = try plan(
      "income: 6000\nessentials: 5500\ncards: []\nloans: [{name: L, kind: consumer, balance: 9000, payment: 900, remaining: 11}]\n"
    )
    #expect(text.contains("Suppose the money were there. With 900 a month"), "\(text)")
  }
}
