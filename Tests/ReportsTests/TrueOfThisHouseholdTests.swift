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

/// Sentences that hold for most, and are said only of those for whom they hold.
@Suite struct TrueOfThisHouseholdTests {
  private let december: DecemberPapers

  init() throws { december = try DecemberPapers() }

  private func screen(_ assessment: Assessment, _ language: Language) -> String {
    december.onOneLine(
      assessmentText(assessment, language: language, columns: 80, packIsOwn: false, emphasise: { $1 }))
  }

  private func handout(_ assessment: Assessment, _ language: Language) -> String {
    let request = ReportRequest(.client, language: language, packIsOwn: false)
    return december.onOneLine(reportText(report(on: assessment, request), columns: 200))
  }

  /// A lender with a day is told of the months of that day: three payments from the 18th of December on end in February.
  @Test(arguments: [(1, 18, "2027-02", "2027-03"), (28, 18, "2027-02", "2027-03"), (28, 29, "2027-01", "2027-02")])
  func untilWhenCountsThePaymentsOfThatLender(day: Int, due: Int, last: String, next: String) throws {
    let document = """
      debthealth: 1
      date: 2026-\(day == 1 ? "12-01" : "11-28")
      more-debts: no
      income: 6,200
      essentials: 3,700
      savings: 3,000
      cards: [{name: Visa, limit: 20000, balance: 15000, rate: 0.05%/day, minimum: 10%, due: \(due)}]
      loans:
        - {name: Rent, kind: other, balance: 5400, payment: none, arrears: 5400, consequence: home, lost-on: 2026-12-10}
        - {name: Shop, kind: online, balance: 2400, payment: 800, rate: 0%, remaining: 3, due: 10}
      """
    let household = try readHousehold(document, defaultCurrency: december.pack.currency)
    let assessment = assess(household, with: december.pack, asOf: try #require(household.date))
    #expect(
      assessment.settlement.line(try #require(assessment.figures.debts.first { $0.name == "Rent" }).id)?.catchUp?.months
        == 3)
    let letter = try december.letter(to: "Visa", of: assessment).text
    #expect(letter.contains(last) && letter.contains(next), "\(letter)")
  }

  @Test func whoWasPaidToCleanTheRecordOffersNothingAnyMore() throws {
    func household(_ agent: String) throws -> Assessment {
      try december.assessment(
        "income: 9,000\nessentials: 3,000\nsavings: 30,000\ncards: []\nloans: []\nrecord: {agent: \(agent)}")
    }
    #expect(screen(try household("paid"), .en).contains("someone was paid to clean the record"))
    #expect(screen(try household("paid"), .zh).contains("已经给“修复征信”的人付了钱"))
    #expect(screen(try household("offered"), .en).contains("someone offers to clean the record for money"))
  }

  @Test func billsPaidInFullAreDue() throws {
    let assessment = try december.assessment(
      """
      income: 9,000
      essentials: 6,000
      savings: 30,000
      cards: [{name: Visa, limit: 30000, balance: 4000, pays: full}]
      loans: []
      """)
    #expect(handout(assessment, .en).contains("nothing is due each month but bills that are paid in full"))
    #expect(handout(assessment, .zh).contains("除了要全额还的账单"))
  }

  /// What is behind is spoken of where its step stands, although an urgent matter called for it.
  @Test func theFindingOfArrearsLeadsToTheStepThatNamesThem() throws {
    let assessment = try december.assessment(
      """
      income: 6,200
      essentials: 3,700
      savings: 0
      cards: [{name: Visa, limit: 20000, balance: 15000, rate: 0.05%/day, minimum: 10%}]
      loans: [{name: Rent, kind: other, balance: 5400, payment: none, arrears: 5400, consequence: home}]
      situation: {months-behind: 3, urgent: [eviction]}
      """)
    let arrears = try #require(assessment.findings.first { $0.check.measure == .arrears })
    let offered = try #require(assessment.firstOffered(for: arrears, among: assessment.steps))
    #expect(offered.text.en.contains("Rent"))
  }

  private let disputed = """
    income: 7,000
    essentials: 4,500
    savings: 2,000
    cards: [{name: Visa, limit: 15000, balance: 9000, rate: 0.05%/day, minimum: 10%}]
    loans: [{name: Forged, kind: online, balance: 30000, payment: 2800, rate: 24%, disputed: yes}]
    """

  @Test func aWayOutCoversOnlyWhatIsToBePaid() throws {
    let response = Response.wayOut(try WayOut(december.assessment(disputed)))
    let text = december.onOneLine(screenText(response.document(in: .en), columns: 200, emphasise: { $1 }))
    #expect(
      text.contains("on the others: go on paying those as agreed")
        && !text.contains("covers everything due each month: go on"))
  }

  @Test func agreedSumsComeBeforeShares() throws {
    let response = Response.wayOut(
      try WayOut(
        december.assessment(
          """
          income: 6,000
          essentials: 4,600
          savings: 0
          cards: [{name: Visa, limit: 30000, balance: 28000, rate: 18%, minimum: 10%, agreed: {sum: 780, months: 36, interest: none, from: 2026-10-20}}]
          loans: [{name: Shop, kind: online, balance: 6000, payment: 1100, rate: 20%}]
          """)))
    let text = december.onOneLine(screenText(response.document(in: .en), columns: 200, emphasise: { $1 }))
    #expect(text.contains("Agreed sums come first. The rest goes to Shop."))
  }

  /// Every part of an arrangement has its day, and none lies behind what was agreed.
  @Test func theCalendarHasEachPartOfAnArrangement() throws {
    let rent = try december.assessment(
      """
      income: 6,200
      essentials: 3,700
      savings: 0
      cards: []
      loans: [{name: Rent, kind: other, balance: 5400, payment: none, arrears: 5400, consequence: home, lost-on: 2026-12-10}]
      situation: {months-behind: 3, urgent: [eviction]}
      """)
    let months = try #require(rent.settlement.lines.first?.catchUp?.months)
    let calendar = monthCalendar(on: rent, language: .en)
    #expect(months > 1 && calendar.contains("DTSTART;VALUE=DATE:20270110") && calendar.contains("COUNT=\(months - 1)"))
    let agreed = try december.assessment(
      """
      income: 7,000
      essentials: 5,000
      savings: 3,000
      cards:
        - {name: Visa, limit: 30000, balance: 30000, rate: 0.05%/day, minimum: 10%, due: 20, agreed: {sum: 833, months: 36, interest: none, from: 2026-10-20}}
      loans: []
      """)
    #expect(monthCalendar(on: agreed, language: .en).contains("COUNT=34"))
  }

  /// A day of the 31st may lie behind a month that begins on one; living costs are those of the month.
  @Test func aMonthThatBeginsOnThe31stTakesOneMonthsLivingCosts() throws {
    let document = """
      debthealth: 1
      date: 2027-01-31
      more-debts: no
      income: 4,000
      pay-day: 15
      essentials: 2,500
      savings: 1,200
      cards: []
      loans: [{name: Shop, kind: online, balance: 9000, payment: 1000, rate: 0%, due: 30}]
      """
    let household = try readHousehold(document, defaultCurrency: december.pack.currency)
    let month = assess(household, with: december.pack, asOf: try #require(household.date)).outlook.dailyMonth
    #expect(month.evenings.last?.least == Amount(minorUnits: 1_700_00))
  }

  @Test func whatIsPaidOffThisMonthHasNoLaterDays() throws {
    let calendar = monthCalendar(
      on: try december.assessment(
        """
        income: 6,200
        essentials: 3,700
        savings: 0
        cards: [{name: Visa, limit: 30000, balance: 20000, rate: 18%, minimum: 10%, due: 12}]
        loans: [{name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power, due: 8}]
        """), language: .en)
    #expect(calendar.contains("Pay Power: 400") && !calendar.contains("Power is due"))
    #expect(calendar.contains("Visa is due"))
  }
}
