import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Reports
import Rules
import Testing
import Wording

/// What is told can be done: the sums are there, the days can be met, and the first thing stands first.
@Suite struct DoableAsToldTests {
  private let december: DecemberPapers

  init() throws { december = try DecemberPapers() }

  private func line(_ name: String, of assessment: Assessment) throws -> Settlement.Line {
    try #require(assessment.settlement.lines.first { $0.name == name })
  }

  private func paper(_ assessment: Assessment, _ kind: ReportKind, _ language: Language = .en) -> String {
    let request = ReportRequest(kind, language: language, packIsOwn: false)
    return december.onOneLine(reportText(report(on: assessment, request), columns: 200))
  }

  private func wayOut(_ assessment: Assessment) throws -> String {
    let document = Response.wayOut(try WayOut(assessment)).document(in: .en)
    return december.onOneLine(screenText(document, columns: 200, emphasise: { $1 }))
  }

  private let mortgageInArrears = """
    income: 9,500
    essentials: 4,800
    savings: 7,000
    cards: [{name: Visa, limit: 20000, balance: 6000, rate: 0.05%/day, minimum: 10%}]
    loans: [{name: Home, kind: mortgage, balance: 610000, payment: 3900, rate: 4.1%, remaining: 240, behind: 3, lost-on: 2026-12-20}]
    situation: {urgent: [eviction]}
    """

  /// 4,700 a month and 2,200 once: the instalment, and what three months of the rest make.
  @Test func theInstalmentComesBeforeTheRegularSumOnTheSameDebt() throws {
    let assessment = try december.assessment(mortgageInArrears)
    let home = try line("Home", of: assessment)
    let currency = assessment.household.currency
    #expect(home.sum.formatted(in: currency) == "3,900" && home.catchUpNow.formatted(in: currency) == "1,533")
    #expect(home.catchUp?.isTooLong == true && assessment.settlement.draw?.months == 3)
    #expect(assessment.settlement.drawUse == .priority)
    let handout = paper(assessment, .client)
    #expect(handout.contains("Savings add to what has to come first"))
    #expect(!handout.contains("fill that gap") && !handout.contains("has to last for living costs"))
    #expect(paper(assessment, .client, .zh).contains("优先的债，不够的用存款补"))
    #expect(december.steps(assessment, .en).contains("savings hold that for about 3 months"))
    #expect(
      try december.letter(to: "Home", of: assessment).text.contains("Savings make that possible, for about 3 months"))
  }

  /// What is there goes in turn: two get what is due, and the third, whose agreement begins later, what is left.
  @Test func sharesAreCalledByOwedOnlyWhereTheyAre() throws {
    let agreedLater = try december.assessment(
      """
      income: 9,000
      essentials: 4,200
      savings: 3,000
      cards:
        - {name: Visa, limit: 50000, balance: 48000, rate: 0.05%/day, minimum: 10%, behind: 3, agreed: {sum: 830, months: 60, interest: none, from: 2027-01-15}}
        - {name: Amex, limit: 30000, balance: 27000, rate: 0.05%/day, minimum: 10%, behind: 3}
      loans: [{name: Shop, kind: online, balance: 6000, payment: 700, rate: 14.6%, behind: 1}]
      """)
    #expect(agreedLater.settlement.sharing == .rest([try line("Visa", of: agreedLater)]))
    #expect(
      paper(agreedLater, .counsellor).contains("The others get what is due or agreed; Visa gets what is left then."))
    #expect(try wayOut(agreedLater).contains("The others get what is due or agreed; Visa gets what is left then."))
    #expect(paper(agreedLater, .client).contains("can what we agreed hold from now on?"))
    // The sum of an agreement to come is none of the shares either.
    let both = try december.assessment(
      """
      income: 9,500
      essentials: 6,000
      savings: 0
      cards:
        - {name: Visa, limit: 30000, balance: 27000, minimum: 10%, behind: 1, agreed: {sum: 600, months: 45, interest: none, from: 2027-02-01}}
        - {name: Amex, limit: 30000, balance: 12000, minimum: 10%, behind: 1}
      loans: [{name: Home, kind: mortgage, balance: 300000, payment: 2500, rate: 4%}]
      """)
    #expect(both.settlement.sharing == .rest([try line("Amex", of: both)]))
    #expect(!paper(both, .client).contains("shared in proportion"))
    let short = try december.assessment(
      """
      income: 5,000
      essentials: 4,000
      savings: 0
      cards: [{name: Visa, limit: 30000, balance: 20000, minimum: 10%}, {name: Amex, limit: 30000, balance: 10000, minimum: 10%}]
      loans: []
      """)
    #expect(short.settlement.sharing == .byWhatIsOwed(dueIsTheMost: true))
    let agreed = try december.assessment(
      """
      income: 4,700
      essentials: 4,000
      savings: 0
      cards: [{name: Visa, limit: 30000, balance: 20000, minimum: 10%, agreed: {sum: 1000, months: 20, interest: none}}]
      loans: []
      """)
    #expect(agreed.settlement.sharing == .agreed([try line("Visa", of: agreed)]))
    #expect(paper(agreed, .counsellor).contains("Of what was agreed with Visa only a part is there."))
  }

  @Test func daysBeforeTheMoneyComesAreToldWhereEveryoneReadsThem() throws {
    func household(_ payDay: String) throws -> Assessment {
      try december.assessment(
        """
        income: 9,000
        \(payDay)
        essentials: 4,500
        savings: 1,600
        cards: []
        loans: [{name: Home, kind: mortgage, balance: 200000, payment: 1900, rate: 3.6%, remaining: 130, due: 5}]
        """)
    }
    let late = try household("pay-day: 10")
    #expect(late.daysToMoveAlone.map(\.debt.name) == ["Home"])
    #expect(late.steps.first?.text.en.contains("Home (money comes 2026-12-10)") == true)
    #expect(december.steps(late, .zh).contains("“Home”（2026-12-10 才进钱）"))
    #expect(late.steps.count { $0.advice.id == "ask-to-move-the-days" } == 1)
    for payDay in ["pay-day: 3", "keep-back: 0"] {
      let held = try household(payDay)
      #expect(held.daysToMoveAlone.isEmpty && !december.steps(held, .en).contains("money comes"))
    }
  }

  /// 19 days of 135.48 take 2,574 until pay comes, and 1,200 is there.
  @Test func foodUntilPayComesFirst() throws {
    func household(savings: String, payDay: Int) throws -> Assessment {
      try december.assessment(
        """
        income: 8,800
        pay-day: \(payDay)
        essentials: 4,200
        savings: \(savings)
        cards: []
        loans: [{name: Car, kind: car, balance: 9000, payment: 700, rate: 5%, remaining: 13}]
        """)
    }
    let short = try household(savings: "1,200", payDay: 20)
    #expect(
      short.steps.first?.text.en.contains("until money comes on 2026-12-20, living costs lack about 1,374") == true)
    #expect(december.steps(short, .zh).contains("2026-12-20 进钱以前"))
    for held in [try household(savings: "2,600", payDay: 20), try household(savings: "1,200", payDay: 5)] {
      #expect(!held.steps.contains { $0.advice.id == "ask-for-an-advance" })
    }
  }

  @Test func whoPaysAnAgentStopsThatFirst() throws {
    let paid = try december.assessment(
      """
      income: 5,200
      essentials: 3,900
      savings: 800
      cards: [{name: Visa, limit: 30000, balance: 28000, minimum: 10%, agreed: {sum: 1500, months: 20, interest: none}}]
      loans: []
      record: {agent: paid}
      """)
    let handout = paper(paid, .client)
    let first = try #require(handout.firstRange(of: "Pay the agent nothing more"))
    let call = try #require(handout.firstRange(of: "We agreed on"))
    #expect(first.lowerBound < call.lowerBound)
    #expect(!handout.contains("Today only this: Visa"))
  }

  @Test func theNearestDayIsTodaysCall() throws {
    let car = try december.assessment(
      """
      income: 8,000
      essentials: 4,000
      savings: 2,500
      cards: [{name: Visa, limit: 30000, balance: 28000, rate: 0.05%/day, minimum: 10%, behind: 1}]
      loans: [{name: Car, kind: car, balance: 68000, payment: 2900, rate: 6%, remaining: 26, behind: 2, consequence: collateral, lost-on: 2026-12-15}]
      """)
    #expect(paper(car, .client).contains("Today only this: Car"))
  }

  /// One step speaks of the home, also where nothing is there for it.
  @Test func aHomeWithoutMoneyIsSpokenOfOnce() throws {
    let nothing = try december.assessment(
      """
      income: 2,900
      essentials: 3,100
      savings: 300
      cards: []
      loans: [{name: Rent, kind: other, balance: 2400, arrears: 2400, payment: none, consequence: home, lost-on: 2026-12-10}]
      situation: {urgent: [eviction]}
      """)
    #expect(nothing.steps.count { $0.text.en.contains("Rent") } == 1)
    #expect(december.steps(nothing, .en).contains("nothing is there yet, so ask for time"))
  }

  @Test func aWayOutSaysWhatItLeavesOut() throws {
    let withMortgage = try december.assessment(
      """
      income: 15,500
      essentials: 7,200
      savings: 26,000
      assets: 80,000
      cards: [{name: Visa, limit: 40000, balance: 12000, rate: 0.05%/day, minimum: 5%, payment: 1500}]
      loans: [{name: Home, kind: mortgage, balance: 780000, payment: 4600, rate: 3.6%, remaining: 250}, {name: Kitchen, kind: consumer, balance: 72000, payment: 3100, rate: 4.8%, remaining: 25}]
      """)
    let stay = try #require(try WayOut(withMortgage).sums?.lump?.overWithMortgages)
    #expect(stay.map(\.check.id) == ["repay-at-once", "debt-to-assets"])
    #expect(try wayOut(withMortgage).contains("The mortgage is not counted in; with it these stay over the line"))
    let totals = try readHousehold(
      "debthealth: 1\nincome: 9,000\nessentials: 5,000\nsavings: 10,000\ntotals: {debts: 80000, mortgages: 0, payments: 5200, lines: 5}",
      defaultCurrency: december.pack.currency)
    let told = try wayOut(
      assess(totals, with: december.pack, asOf: try #require(CalendarDate(year: 2026, month: 12, day: 1))))
    #expect(!told.contains("even with every debt paid") && told.contains("cannot be worked out without which cards"))
  }

  @Test func aCardOfWhichAnotherSumWasAgreedHasNoMinimumToWarnOf() throws {
    let agreed = try december.assessment(
      """
      income: 8,000
      essentials: 4,500
      savings: 5,000
      cards:
        - {name: Visa, limit: 60000, balance: 54000, rate: 0.05%/day, minimum: 10%, agreed: {sum: 900, months: 60, interest: none, from: 2026-12-01}}
        - {name: Amex, limit: 30000, balance: 9000, rate: 0.05%/day, minimum: 10%}
      loans: []
      """)
    let comparison = try PlanComparison(
      agreed, strategies: everyStrategy(of: december.pack), budget: .current, keepsSchedule: false)
    #expect(comparison.minimums.map(\.name) == ["Amex"])
    let text = december.onOneLine(
      screenText(Response.plan(comparison, hasSchedule: false).document(in: .en), columns: 200, emphasise: { $1 }))
    #expect(!text.contains("least payment is not known"))
    #expect(text.contains("Visa: 900 a month as agreed.") && !text.contains("then what the contract takes"))
  }
}
