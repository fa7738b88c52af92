import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing
import Wording

/// What is paid short, what is asked about first, and until when a sum holds, as steps say it.
@Suite struct PaidShortStepsTests {
  private let pack: Pack

  init() throws { pack = try chinaPack() }

  private func steps(_ lines: String) throws -> [Step] { try assessed(lines, with: pack).steps }

  private func step(_ id: String, _ lines: String) throws -> Text? {
    try steps(lines).first { $0.advice.id == id }?.text
  }

  private let head =
    "income: 9000\nessentials: 5000\nsavings: 10000\nmore-debts: no\nsituation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\nguarantees: 0\nrecord: {report-seen: yes, errors: no, agent: none}\nhabits: {everyday-spending-on-cards: none, pays-cards: part}\n"

  @Test func aLoanPaidShortIsPaidInFullFirst() throws {
    let lines =
      head + "cards: []\nloans: [{name: Jie, kind: online, balance: 12000, payment: 1000, paid: 200, rate: 18%}]"
    let all = try steps(lines)
    let first = try #require(all.first?.text)
    #expect(first.en.hasPrefix("Pay in full what is due: Jie 1,000. That is 800 more"), "\(first.en)")
    #expect(first.zh.hasPrefix("按约定还足：Jie 1,000，每月比现在多还 800"), "\(first.zh)")
    #expect(try step("pay-what-is-due", lines.replacing("paid: 200, ", with: "")) == nil)
  }

  @Test func whatWasAgreedOnACardIsAskedForAndNotItsOldMinimum() throws {
    let lines =
      head
      + "loans: []\ncards: [{name: Visa, limit: 30000, balance: 28000, minimum: 10%, agreed: {sum: 800, interest: none}, paid: 300}]"
    #expect(try step("pay-what-is-due", lines)?.en.contains("Visa 800. That is 500 more") == true)
    #expect(try step("at-least-the-minimum", lines) == nil)
    let notAgreed = lines.replacing("agreed: {sum: 800, interest: none}, paid: 300", with: "payment: 300")
    #expect(try step("at-least-the-minimum", notAgreed)?.en.contains("Visa 2,800. That is 2,500 more") == true)
    #expect(try step("pay-what-is-due", notAgreed) == nil)
  }

  @Test(arguments: ["disputed: yes", "last-paid: 2019-05-02"])
  func whatIsAskedAboutFirstIsNotPaid(_ why: String) throws {
    let lines =
      head.replacing("months-behind: 0", with: "months-behind: 3")
      + "loans: []\ncards: [{name: Old, limit: 9000, balance: 9000, minimum: 10%, payment: 0, behind: 3, \(why)}]"
    let all = try steps(lines)
    #expect(!all.contains { $0.advice.id == "at-least-the-minimum" })
    let asked = try #require(all.first { $0.advice.id == "ask-about-the-rate" }?.text)
    #expect(asked.en.contains("on Old, ask 12348") && asked.zh.contains("“Old”：先打 12348"), "\(asked)")
  }

  @Test func whatMayBeAboveItsLineIsNotPaidAhead() throws {
    let lines =
      head
      + "cards: []\nloans: [{name: Wang, kind: private, balance: 20000, payment: 1500, rate: 3%/month, since: 2019-03-05}]"
    let all = try steps(lines)
    #expect(!all.contains { $0.text.en.contains("more a month on Wang") }, "\(all.map(\.text.en))")
    let known = try steps(lines.replacing("rate: 3%/month, since: 2019-03-05", with: "rate: 10%, since: 2026-01-05"))
    #expect(known.contains { $0.text.en.contains("more a month on Wang") }, "\(known.map(\.text.en))")
  }

  /// 1,000 is there: the power bill is met on its day, and the mortgage gets the rest of this month only.
  private let powerAndHome = """
    income: 6400
    essentials: 5400
    savings: 0
    more-debts: no
    loans:
      - {name: Power, kind: other, balance: 800, payment: none, arrears: 800, consequence: power, lost-on: 2026-11-28}
      - {name: Home, kind: mortgage, balance: 200000, payment: 1000, rate: 3.6%, behind: 0}
    """

  @Test func theDayOfLossStandsWithWhatMeetsIt() throws {
    let first = try #require(try step("pay-what-comes-first", powerAndHome))
    #expect(first.en.contains("Power 800 by 2026-11-28, which pays it off"), "\(first.en)")
    #expect(first.zh.contains("“Power”2026-11-28 以前付 800，就还清了"), "\(first.zh)")
    let past = try #require(
      try step(
        "pay-what-comes-first", powerAndHome.replacing("2026-11-28", with: "2026-11-20").replacing("6400", with: "7400")
      ))
    #expect(past.en.contains("Power (deadline 2026-11-20, passed) 800 this month"), "\(past.en)")
  }

  @Test func aShorterSumSaysHowLongItHolds() throws {
    let once = try #require(try step("pay-what-comes-first", powerAndHome))
    #expect(once.en.contains("Home 200 of 1,000 this month, and what is due from the next one on"), "\(once.en)")
    #expect(once.zh.contains("“Home”这个月 200（原来 1,000），下个月起按期还足"), "\(once.zh)")
    let longer = try #require(
      try step(
        "pay-what-comes-first",
        powerAndHome.replacing(
          "balance: 800, payment: none, arrears: 800", with: "balance: 1800, payment: none, arrears: 1800")))
    #expect(longer.en.contains("a month until what comes before it is made up, then what is due"), "\(longer.en)")
  }

  /// 3,920 is left: 3,200 clears the power bill this month, and from the next one on the cards share all of it.
  @Test func fromNextMonthOnMoreIsThere() throws {
    let lines = """
      income: 9800
      essentials: 5880
      savings: 0
      more-debts: no
      cards:
        - {name: One, limit: 60000, balance: 52000, rate: 0.05%/day, minimum: 10%, payment: 5200}
      loans:
        - {name: Power, kind: other, balance: 3200, payment: none, arrears: 3200, consequence: power}
        - {name: Two, kind: online, balance: 30000, payment: 3000, rate: 18%}
      """
    let assessment = try assessed(lines, with: pack)
    let two = try #require(assessment.settlement.lines.first { $0.name == "Two" })
    let later = try #require(two.later)
    #expect(later > two.sum && later < two.due ?? .zero)
    let said = try #require(try step("say-what-you-can-pay", lines))
    #expect(said.en.contains("this month, and"), "\(said.en)")
    let agreement = try #require(try step("instalment-agreement", lines))
    #expect(agreement.en.contains("from next month on"), "\(agreement.en)")
    let steady = try assessed(lines.replacing("arrears: 3200", with: "arrears: 0"), with: pack)
    #expect(steady.settlement.lines.allSatisfy { $0.later == nil })
  }

  @Test func aLoanPaidShortIsToldBesideACardThatIsBehind() throws {
    let lines =
      head.replacing("months-behind: 0", with: "months-behind: 1")
      + "cards: [{name: Visa, limit: 9000, balance: 8000, minimum: 10%, payment: 800, behind: 1}]\n"
      + "loans: [{name: Jie, kind: online, balance: 12000, payment: 1000, paid: 200, rate: 18%, behind: 0}]"
    #expect(try step("pay-what-is-due", lines)?.en.contains("Jie 1,000. That is 800 more") == true)
    #expect(try step("pay-what-is-due", lines.replacing("rate: 18%, behind: 0", with: "rate: 18%, behind: 2")) == nil)
  }

  @Test func todayIsNoDayThatHasPassed() throws {
    let today = try #require(
      try step("pay-what-comes-first", powerAndHome.replacing("2026-11-28", with: "2026-11-23")))
    #expect(
      today.en.contains("Power 800 by 2026-11-23, which pays it off") && !today.en.contains("passed"), "\(today.en)")
  }

  /// All that is there clears the power bill: nobody hears that nothing of each month's income is left.
  @Test func whoGetsNothingThisMonthHearsWhatIsThereFromTheNextOn() throws {
    let lines = """
      income: 9800
      essentials: 6600
      savings: 0
      more-debts: no
      cards: [{name: One, limit: 60000, balance: 52000, rate: 0.05%/day, minimum: 10%, payment: 5200, behind: 1}]
      loans:
        - {name: Power, kind: other, balance: 3200, payment: none, arrears: 3200, consequence: power}
        - {name: Two, kind: online, balance: 30000, payment: 3000, rate: 18%}
      """
    let pause = try #require(try step("ask-for-a-pause", lines))
    #expect(pause.en.contains("One (1,826 a month from next month on), Two (1,054 a month"), "\(pause.en)")
    #expect(pause.zh.contains("“Two”（下个月起每月 1,054）"), "\(pause.zh)")
  }

  /// An agreement that begins next month is the sum that its lender gets, and no other is offered to it.
  @Test func anAgreementToComeIsNotOfferedAway() throws {
    let lines = """
      income: 9800
      essentials: 7000
      savings: 500
      more-debts: no
      cards:
        - {name: One, limit: 40000, balance: 29916, rate: 0.05%/day, minimum: 10%, behind: 2,
           agreed: {sum: 831, months: 36, interest: none, from: 2026-12-20}}
        - {name: Two, limit: 40000, balance: 30000, rate: 0.05%/day, minimum: 10%, payment: 3000}
      """
    let assessment = try assessed(lines, with: pack)
    let one = try #require(assessment.settlement.lines.first { $0.name == "One" })
    #expect(one.sum.minorUnits == 83_100)
    #expect(!assessment.steps.contains { $0.advice.id != "until-the-agreement-begins" && $0.text.en.contains("One ") })
  }
}
