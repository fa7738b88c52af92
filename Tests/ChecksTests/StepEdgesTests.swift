import Checks
import Counsel
import Household
import Money
import Rules
import Testing
import Wording

/// Whom a step speaks of, on the edge on either side.
@Suite struct StepEdgesTests {
  private let pack: Pack

  init() throws { pack = try chinaPack() }

  private func step(_ id: String, _ lines: String) throws -> Step? {
    try assessed(lines, with: pack).steps.first { $0.advice.id == id }
  }

  /// 600 is there for 1,500 due, for good: the card's bank is asked for instalments, the platform is offered less.
  private let short = """
    income: 5000
    essentials: 4400
    savings: 0
    cards: [{name: Visa, limit: 6000, balance: 5000, payment: 500, minimum: 10%, rate: 18%}]
    loans: [{name: Huabei, kind: online, balance: 5000, payment: 1000, rate: 18%}]
    more-debts: no
    """

  @Test func aCardInAnAgreementIsNotOfferedLessBesideIt() throws {
    let agreement = try #require(try step("instalment-agreement", short)).text.en
    let less = try #require(try step("say-what-you-can-pay", short)).text.en
    #expect(agreement.contains("Visa: 270 a month for 19 months") && !agreement.contains("Huabei"), "\(agreement)")
    #expect(less.contains("Huabei: 270 of 1,000") && !less.contains("Visa"), "\(less)")
  }

  /// Power is 900 behind and cut off in five days; the savings are less than a month's living costs.
  @Test(arguments: [("4000", true), ("700", false), ("20000", false)])
  func savingsForLivingCostsAreAskedAboutBeforeTheLoss(savings: String, isAsked: Bool) throws {
    let lines = """
      income: 6000
      essentials: 5900
      savings: \(savings)
      cards: []
      loans: [{name: Power, kind: other, balance: 900, payment: none, rate: 0%, consequence: power, arrears: 900, lost-on: 2026-12-05}]
      more-debts: no
      """
    let step = try step("savings-that-would-clear-it", lines)
    #expect((step != nil) == isAsked)
    guard let step else { return }
    #expect(step.text.en.contains("800") && step.text.en.contains("3,200") && step.text.en.contains("2026-12-05"))
    #expect(step.text.zh.contains("800") && step.text.zh.contains("3,200"))
  }

  @Test(arguments: [("", true), (", behind: 0", false), (", behind: 1", false)])
  func whatMayBeBehindIsToBeLookedUp(behind: String, isAsked: Bool) throws {
    let lines = """
      income: 8000
      essentials: 5000
      savings: 0
      cards: []
      loans: [{name: Huabei, kind: online, balance: 5000, payment: 1000, rate: 18%\(behind)}]
      situation: {months-behind: 4}
      more-debts: no
      """
    let step = try step("look-up-what-is-behind", lines)
    #expect((step != nil) == isAsked)
    if let step { #expect(step.text.en.contains("Huabei") && step.text.zh.contains("Huabei")) }
  }

  /// One loan ends with this month's payment, so the next holds: a bank is asked for this month, for no agreement.
  @Test func aMonthThatIsShortOnceAsksForNoInstalmentAgreement() throws {
    let lines = """
      income: 6000
      essentials: 4000
      savings: 0
      cards: [{name: Visa, limit: 20000, balance: 10000, payment: 1000, minimum: 10%, rate: 18%}]
      loans: [{name: Last, kind: online, balance: 1400, payment: 1400, rate: 12%, remaining: 1}]
      more-debts: no
      """
    let ids = try assessed(lines, with: pack).steps.map(\.advice.id)
    #expect(!ids.contains("instalment-agreement") && ids.contains("say-what-you-can-pay"), "\(ids)")
    #expect(try step("instalment-agreement", short) != nil)
  }

  /// 300 short for a private lender above its line, whose sum is asked about first: 4,500 is there for the card's 1,800.
  @Test func besideALenderThatIsAskedAboutFirstTheOthersArePaid() throws {
    let lines = """
      income: 9000
      essentials: 4500
      savings: 3000
      cards: [{name: Visa, limit: 30000, balance: 18000, payment: 1800, minimum: 10%, rate: 18%}]
      loans: [{name: Li, kind: private, balance: 30000, payment: 3000, rate: 40%, since: 2025-06-01}]
      more-debts: no
      """
    let paid = try #require(try step("pay-the-others", lines)).text
    #expect(paid.en.contains("Visa 1,800 a month") && paid.en.contains("what is owed on Li"), "\(paid.en)")
    #expect(paid.zh.contains("“Visa”每月 1,800"), "\(paid.zh)")
    #expect(try step("home-first", lines) == nil && step("ask-about-the-rate", lines) != nil)
    let withinTheLine = lines.replacing("rate: 40%", with: "rate: 10%")
    #expect(try step("pay-the-others", withinTheLine) == nil && step("home-first", withinTheLine) != nil)
    let tooLittle = lines.replacing("income: 9000", with: "income: 6000")
    #expect(try step("pay-the-others", tooLittle) == nil)
  }

  /// 800 is there: the 400 for the power ends this month, and what it leaves shortens the rent's 23 months. Alone the rent has
  /// nothing to shorten it.
  @Test func aRegularSumMayEndSoonerWhereAnotherPaymentEnds() throws {
    let lines = """
      income: 5000
      essentials: 4200
      savings: 0
      cards: []
      loans:
        - {name: Rent, kind: other, balance: 9000, payment: none, behind: 2, consequence: home}
        - {name: Power, kind: other, balance: 400, payment: none, behind: 3, consequence: power}
      more-debts: no
      """
    let both = try #require(try step("pay-what-comes-first", lines)).text
    #expect(
      both.en.contains(
        "Rent 400 this month and 795 a month from the next one on, 12 months at most, off what is behind"), "\(both.en)"
    )
    #expect(both.zh.contains("这个月补 400，下个月起每月补 795，最多 12 个月补清"), "\(both.zh)")
    let alone = lines.replacing(
      "  - {name: Power, kind: other, balance: 400, payment: none, behind: 3, consequence: power}\n", with: "")
    let one = try #require(try step("pay-what-comes-first", alone)).text.en
    #expect(one.contains("Rent 795 a month for 12 months off what is behind"), "\(one)")
  }

  /// A debt that was guaranteed and is called in has no term of its own: the step says how long the sum for it takes.
  @Test func whatWasCalledInIsOfferedASumWithAnEnd() throws {
    let lines = """
      income: 7000
      essentials: 5000
      savings: 0
      cards: []
      loans: [{name: For cousin, kind: other, balance: 36000, payment: none, called-in: yes, rate: 0%}]
      more-debts: no
      """
    let said = try #require(try step("say-what-you-can-pay", lines)).text
    #expect(said.en.contains("For cousin 1,800 a month, which pays all of it off in about 20 months"), "\(said.en)")
    #expect(said.zh.contains("每月 1,800，大约 20 个月全部还清"), "\(said.zh)")
  }

  /// One is behind, the other is paid as agreed: only who is behind is rung about it.
  @Test func whoIsPaidAsAgreedIsNotRungAboutArrears() throws {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 500
      cards: []
      loans:
        - {name: Late, kind: consumer, balance: 9000, payment: 900, rate: 9%, behind: 1}
        - {name: Kept, kind: consumer, balance: 9000, payment: 900, rate: 9%, behind: 0}
      more-debts: no
      """
    let rung = try #require(try step("agree-on-arrears", lines)).text.en
    #expect(rung.contains("Late") && !rung.contains("Kept"), "\(rung)")
  }

  /// 3,000 is there for a mortgage of 4,000 on which nothing is behind: it still comes first, with what there is.
  @Test func aHomeThatGetsTooLittleComesFirstBeforeItIsBehind() throws {
    let lines = """
      income: 8000
      essentials: 5000
      savings: 0
      cards: [{name: Visa, limit: 20000, balance: 10000, payment: 1000, minimum: 10%, rate: 18%}]
      loans: [{name: Home, kind: mortgage, balance: 500000, payment: 4000, rate: 3%, behind: 0}]
      more-debts: no
      """
    #expect(try #require(try step("pay-what-comes-first", lines)).text.en.contains("Home 3,000 of 4,000 a month"))
  }

  /// Until the rent is made up the card's bank gets less, then again all: no agreement over years is asked for.
  @Test func whileArrearsAreMadeUpNoInstalmentAgreementIsAskedFor() throws {
    let lines = """
      income: 6000
      essentials: 4000
      savings: 0
      cards: [{name: Visa, limit: 20000, balance: 15000, payment: 1500, minimum: 10%, rate: 18%, behind: 0}]
      loans: [{name: Rent, kind: other, balance: 12000, payment: none, arrears: 12000, consequence: home}]
      more-debts: no
      """
    let ids = try assessed(lines, with: pack).steps.map(\.advice.id)
    #expect(ids.contains("say-what-you-can-pay") && !ids.contains("instalment-agreement"), "\(ids)")
  }

  /// 9,000 of 30,000 can be there in a month: what is left then can be saved for it, of what falls due a day sooner not.
  @Test(arguments: [("2026-12-22", false), ("2026-12-23", true)]) func aMonthIsTimeToSave(day: String, isTime: Bool)
    throws
  {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 12000
      cards: []
      loans: [{name: Shop, kind: business, balance: 30000, payment: 100, due-in-full: \(day)}]
      more-debts: no
      """
    #expect(try (step("save-for-the-date", lines) != nil) == isTime)
  }

  /// More than half of what is looked at cannot be judged: then answers are to be found first, else not.
  @Test func littleIsKnownWhereMoreThanHalfIsNotJudged() throws {
    let answers = [
      "income: 9000", "essentials: 4000", "savings: 90000", "assets: 900000",
      "habits: {everyday-spending-on-cards: none}",
      "situation: {urgent: [], months-behind: 0, borrows-to-repay: no, burden: none}",
      "record: {report-seen: yes, errors: no, agent: none}", "cards: []", "loans: []", "more-debts: no",
    ]
    var shares: [(open: Int, all: Int)] = []
    for order in [answers, answers.reversed()] {
      for count in 0...order.count {
        let assessment = try assessed(order.prefix(count).joined(separator: "\n"), with: pack)
        let share = (open: assessment.findings.count { $0.outcome == .notEvaluated }, all: assessment.findings.count)
        #expect(
          assessment.steps.contains { $0.advice.needs.contains(.littleKnown) } == (share.open * 2 > share.all),
          "\(share) \(order.prefix(count))")
        shares.append(share)
      }
    }
    #expect(
      shares.contains { $0.open * 2 > $0.all } && shares.contains { $0.open * 2 <= $0.all && $0.open * 3 > $0.all })
  }

  /// Small-loan companies may ask 24 % a year on what they lend since 2026: one above that is told of, unless it was lent
  /// before, or its lender is spoken with about what can be paid.
  @Test(arguments: [
    ("36%, since: 2026-03-01", true), ("24.01%", true), ("24%, since: 2026-03-01", false),
    ("36%, since: 2025-12-31", false),
    ("36%, behind: 1", false),
  ])
  func anOnlineLoanAboveTheLineIsTold(terms: String, isTold: Bool) throws {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 9000
      cards: []
      loans: [{name: Quick, kind: online, balance: 9000, payment: 900, rate: \(terms)}]
      more-debts: no
      """
    let said = try step("ask-what-an-online-loan-may-cost", lines)?.text
    #expect((said != nil) == isTold)
    if let said { #expect(said.en.contains("Quick asks for more than 24 % a year") && said.zh.contains("一年 24%")) }
  }

  /// A rate that ends today, or on the last day looked ahead to, is told; one that ends a day later is not.
  @Test(arguments: [("2026-11-22", false), ("2026-11-23", true), ("2027-11-23", true), ("2027-11-24", false)])
  func aRateThatEndsWithinTheYearIsTold(until: String, isTold: Bool) throws {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 5000
      cards:
        - {name: Promo, limit: 20000, balance: 16000, payment: 1600, minimum: 10%, rate: 18%, promo-rate: 0% until \(until)}
      loans: []
      more-debts: no
      """
    #expect(try (step("note-when-a-rate-ends", lines) != nil) == isTold)
  }

  /// 1,200 at 1 % a month: a payment of 12 covers the interest, of 11.99 it does not.
  @Test(arguments: [("12", false), ("11.99", true)]) func aDebtGrowsBelowItsInterest(paid: String, grows: Bool) throws {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 1000
      cards: []
      loans: [{name: Slow, kind: consumer, balance: 1200, payment: \(paid), rate: 1%/month}]
      more-debts: no
      """
    #expect(try (step("cover-the-interest", lines) != nil) == grows)
  }

  /// A debt that is smaller than what is left takes no more than it owes.
  @Test func noMoreIsPutOnADebtThanItOwes() throws {
    let lines = """
      income: 9000
      essentials: 4000
      savings: 4200
      cards: [{name: Last, limit: 800, balance: 650, payment: 65, minimum: 10%, rate: 18%}]
      loans: []
      more-debts: no
      """
    #expect(try #require(try step("dearest-debt-first", lines)).text.en.contains("put 650 more a month on Last"))
  }

  /// 600 is there on pay day, five days after the power would be cut off: the step does not promise it for the day before.
  @Test func moneyThatComesAfterTheDayOfLossIsNotPromisedForIt() throws {
    let lines = """
      income: 4600
      pay-day: 10
      essentials: 4000
      savings: 0
      cards: []
      loans: [{name: Power, kind: other, balance: 500, payment: none, behind: 3, consequence: power, lost-on: 2026-12-05}]
      more-debts: no
      """
    let late = try #require(try step("pay-what-comes-first", lines)).text
    #expect(late.en.contains("Power (deadline 2026-12-05) 500 on 2026-12-10, when money comes"), "\(late.en)")
    #expect(late.zh.contains("2026-12-10 进了钱付 500") && !late.en.contains("this month"))
    let regular = lines.replacing("balance: 500", with: "balance: 3000")
    let inParts = try #require(try step("pay-what-comes-first", regular)).text.en
    #expect(inParts.contains("from 2026-12-10 on, when money comes; ask at once"), "\(inParts)")
    let early = try #require(try step("pay-what-comes-first", lines.replacing("pay-day: 10", with: "pay-day: 1"))).text
    #expect(early.en.contains("Power 500 by 2026-12-05, which pays it off"), "\(early.en)")
  }

  /// Power is to be cut off and no debt is said to be for it: it is asked which, and this one is not told that nothing is there.
  @Test func aNearLossThatNoDebtIsMarkedWithIsAskedAbout() throws {
    let lines = """
      income: 5000
      essentials: 4000
      savings: 0
      cards: []
      loans:
        - {name: Electricity, kind: other, balance: 900, payment: none, behind: 3}
        - {name: Huabei, kind: online, balance: 9000, payment: 900, rate: 15%, remaining: 11}
      more-debts: no
      situation: {months-behind: 3, urgent: [disconnection]}
      """
    let asked = try #require(try step("which-one-is-it", lines))
    #expect(asked.text.en.contains("Electricity") && !asked.text.en.contains("Huabei"))
    #expect(asked.text.zh.contains("Electricity"))
    #expect(try step("ask-for-a-pause", lines) == nil)
    let marked = lines.replacing("behind: 3}", with: "behind: 3, consequence: power}")
    #expect(try step("which-one-is-it", marked) == nil)
    let calm = lines.replacing("urgent: [disconnection]", with: "urgent: []")
    #expect(try step("which-one-is-it", calm) == nil)
  }
}
