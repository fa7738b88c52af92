import Checks
import Counsel
import Household
import Money
import Outlook
import Reports
import Rules
import Testing
import Wording

/// What the months after this one bring, as steps, letters and the first screen say it.
@Suite struct MonthsAheadOnPaperTests {
  private let december: DecemberPapers

  init() throws { december = try DecemberPapers() }

  /// What is behind on a priority debt is still owed where savings do not clear it.
  @Test(arguments: [("0", 3), ("3,999", 3), ("4,500", 1)])
  func arrearsThatSavingsDoNotClearGoOn(savings: String, months: Int) throws {
    let assessment = try december.assessment(
      """
      income: 6,500
      essentials: 5,000
      savings: \(savings)
      cards: []
      loans: [{name: Tax, kind: other, balance: 6000, payment: 2000, behind: 2, consequence: law}]
      """)
    #expect(assessment.outlook.gap?.months == months)
  }

  private let energyThenTax = """
    currency: GBP
    income: 2,300
    essentials: 1,600
    savings: 300
    cards: [{name: Barclaycard, limit: 3000, balance: 2950, rate: 29.9%, minimum: 3% or 25}]
    loans:
      - {name: Council tax, kind: other, balance: 980, payment: 140, arrears: 560, consequence: law}
      - {name: Energy, kind: other, balance: 210, payment: none, arrears: 210, consequence: power}
      - {name: Rent arrears, kind: other, balance: 1700, payment: none, arrears: 1700, consequence: home}
      - {name: Vanquis, kind: consumer, balance: 2000, payment: 130, rate: 49%, remaining: 20}
    """

  /// What clears a bill this month is there for the others from the next month on; regular sums go on meanwhile.
  @Test func whatABillTakesOnceIsThereNextMonth() throws {
    let assessment = try december.assessment(energyThenTax)
    let lines = Dictionary(uniqueKeysWithValues: assessment.settlement.lines.map { ($0.name, $0) })
    let vanquis = try #require(lines["Vanquis"])
    #expect(vanquis.sum < Amount(minorUnits: 130_00) && vanquis.later == Amount(minorUnits: 130_00))
    #expect(assessment.settlement.squeeze == .thisMonth)
  }

  @Test func moreForWhatIsBehindIsSaidWithItsSum() throws {
    let assessment = try december.assessment(
      """
      income: 5,000
      essentials: 3,000
      savings: 500
      cards: [{name: Card, limit: 20000, balance: 12000, rate: 18%, minimum: 10%}]
      loans:
        - {name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power}
        - {name: Rent, kind: other, balance: 3600, payment: none, arrears: 3600, consequence: home, lost-on: 2027-02-20}
      """)
    let line = try #require(assessment.settlement.lines.first { $0.catchUpLater != nil })
    #expect(line.name == "Rent" && line.monthsToMakeUp == 4)
    let (months, currency) = (try #require(line.monthsToMakeUp), assessment.household.currency)
    let (now, later) = (
      line.catchUpNow.formatted(in: currency), try #require(line.catchUpLater).sum.formatted(in: currency)
    )
    #expect(months < line.catchUp?.months ?? 0)
    #expect(december.steps(assessment, .en).contains("\(now) this month and \(later) a month from the next one on"))
    #expect(december.steps(assessment, .zh).contains("这个月补 \(now)，下个月起每月补 \(later)，最多 \(months) 个月补清"))
    let letter = try december.letter(to: line.name, of: assessment).text
    #expect(letter.contains("I can make up \(now) this month and \(later) a month from the next one on"))
    #expect(letter.contains("at most \(months) months"))
  }

  /// Nobody is told twice who gets less: the sum that falls due in full is asked about, with what its months bring.
  @Test(arguments: [Language.en, .zh]) func aLenderOfASumDueIsAskedOnce(language: Language) throws {
    let assessment = try december.assessment(
      """
      income: 9,000
      essentials: 5,000
      savings: 2,500
      cards: [{name: Visa, limit: 20000, balance: 19000, rate: 0.05%/day, minimum: 10%}]
      loans:
        - {name: Van, kind: car, balance: 48000, payment: 2600, rate: 9%, remaining: 20, behind: 1, consequence: tools}
        - {name: Shop, kind: business, balance: 50000, payment: 1000, rate: 12%, due-in-full: 2027-03-31}
      """)
    let naming = assessment.steps.filter { $0.text[language].contains("Shop") }
    #expect(naming.count == 1 && naming.first?.advice.id == "ask-before-the-date")
    let asked = try #require(naming.first).text[language]
    #expect(asked.contains(language == .en ? "of the 1,000 a month on Shop" : "“Shop”每月的 1,000"))
  }

  /// What is there for it this month is not "nothing", though it is less than from the next one on.
  @Test func aLenderOfASumDueHearsBothSums() throws {
    let assessment = try december.assessment(
      """
      income: 9,000
      essentials: 5,000
      savings: 0
      cards: [{name: Visa, limit: 20000, balance: 19000, rate: 0.05%/day, minimum: 10%}]
      loans:
        - {name: Power, kind: other, balance: 400, payment: none, arrears: 400, consequence: power}
        - {name: Shop, kind: business, balance: 50000, payment: 3000, rate: 12%, due-in-full: 2027-03-31}
      """)
    let line = try #require(assessment.settlement.lines.first { $0.name == "Shop" })
    let currency = assessment.household.currency
    let (now, later) = (line.sum.formatted(in: currency), try #require(line.later).formatted(in: currency))
    #expect(line.sum > .zero && now != later)
    let steps = december.steps(assessment, .en)
    #expect(
      steps.contains("of the 3,000 a month on Shop \(now) can be paid this month, and \(later) from the next one on"))
    #expect(december.steps(assessment, .zh).contains("这个月能还 \(now)，下个月起能还 \(later)"))
    let request = ReportRequest(.client, language: .en, packIsOwn: false)
    let handout = december.onOneLine(reportText(report(on: assessment, request), columns: 200))
    #expect(
      handout.contains("Of the 3,000 a month until then I can pay \(now) this month, and \(later) from next month on."))
  }

  /// More is put on the dearest debt once another is paid off, and nothing on the one that this month's payment ends.
  @Test func whatIsPutOnTheDearestFollowsADebtThatEnds() throws {
    let assessment = try december.assessment(
      """
      income: 9,000
      essentials: 5,000
      savings: 20,000
      cards: []
      loans:
        - {name: Phone, kind: consumer, balance: 2400, payment: 2400, rate: 24%, remaining: 1}
        - {name: Car, kind: car, balance: 30000, payment: 1200, rate: 9%}
      """)
    let steps = december.steps(assessment, .en)
    #expect(steps.contains("put 400 (2,800 from next month on) more a month on Car (9 % a year"))
    #expect(december.steps(assessment, .zh).contains("（年利率 9%，利率最高）每月多还 400（下个月起 2,800），直到还清"))
  }

  /// What comes first is named with its day although no sum can be said yet.
  @Test func aDayOfLossIsNamedBeforeFiguresAreKnown() throws {
    let assessment = try december.assessment(
      """
      essentials: 4,000
      savings: 1,000
      cards: []
      loans:
        - {name: Shop, kind: online, behind: 1}
        - {name: Power bill, kind: other, balance: 300, payment: none, arrears: 300, consequence: power, lost-on: 2026-12-03}
      """)
    let first = try #require(assessment.steps.first { $0.advice.stage == .arrears })
    #expect(first.text.en.contains("Power bill (deadline 2026-12-03)"))
    #expect(first.brief.zh.contains("Power bill") && !first.brief.zh.contains("Shop"))
  }

  private let phone = """
    income: 6,000
    essentials: 3,000
    savings: 9,000
    cards: []
    loans:
      - {name: Phone, kind: online, balance: 2400, payment: 2400, rate: 0%, remaining: 1}
      - {name: Loan, kind: consumer, balance: 10000, payment: 500, rate: 8%, remaining: 22}
    """

  @Test func aLastPaymentIsFreeFromTheNextMonthOn() throws {
    let assessment = try december.assessment(phone)
    #expect(assessment.outlook.leftFromNextMonth == Amount(minorUnits: 2_500_00))
    let screen = december.onOneLine(
      assessmentText(assessment, language: .en, columns: 80, packIsOwn: false, emphasise: { $1 }))
    #expect(screen.contains("with 100 left. From next month on 2,500 a month is left."))
    #expect(december.steps(assessment, .en).contains("Paid off with this month's payment: Phone."))
    let goesOn = try december.assessment(phone.replacing("remaining: 1}", with: "remaining: 2}"))
    #expect(
      goesOn.outlook.leftFromNextMonth == nil && !december.steps(goesOn, .en).contains("Paid off with this month"))
  }

  /// By its own rate, as a plan pays it off: 20 payments of 2,200 are not what it takes.
  @Test func whatIsSavedIsTheInterestOfThePlan() throws {
    let assessment = try december.assessment(
      """
      income: 20,000
      essentials: 6,000
      savings: 200,000
      cards: []
      loans: [{name: Loan, kind: consumer, balance: 40000, payment: 2200, rate: 8%, remaining: 20}]
      """)
    let saving = try #require(assessment.settlement.surplus.first?.saving)
    #expect(saving > Amount(minorUnits: 2_700_00) && saving < Amount(minorUnits: 2_900_00))
  }

  /// A rate that ends within a year is spoken of, whatever else there is to do.
  @Test func theEndOfALowRateIsSaid() throws {
    let assessment = try december.assessment(
      """
      income: 9,000
      essentials: 5,500
      savings: 30,000
      cards:
        - {name: First, limit: 30000, balance: 12000, rate: 18%, promo-rate: 0% until 2026-12-31, minimum: 10%, payment: 1500}
        - {name: Second, limit: 20000, balance: 8000, rate: 15%, minimum: 10%, payment: 1200}
      loans: []
      """)
    #expect(december.steps(assessment, .en).contains("2026-12-31"))
    #expect(december.steps(assessment, .zh).contains("2026-12-31"))
  }

  /// A loan that ends with the second month leaves its payment for the sum that falls due later.
  @Test func whatEndsBeforeASumIsDueIsThereForIt() throws {
    func standing(of sum: String) throws -> SumDue.Standing? {
      try december.assessment(
        """
        income: 9,000
        essentials: 6,000
        savings: 8,000
        cards: []
        loans:
          - {name: Loan, kind: consumer, balance: 3000, payment: 1500, rate: 0%, remaining: 2}
          - {name: Uncle, kind: family, balance: \(sum), payment: none, due-in-full: 2027-06-15}
        """
      ).settlement.sumsDue.first?.standing
    }
    // 8,000, two months of 1,500 and four of 3,000.
    #expect(try standing(of: "23000") == .savedFor)
    #expect(try standing(of: "23001") == .lacking(there: Amount(minorUnits: 17_000_00)))
  }

  /// 64 of the last 2,000 is there: nobody is told that next month holds what is due.
  @Test(arguments: [Language.en, .zh]) func whatIsNotPaidIsStillOwed(language: Language) throws {
    let assessment = try december.assessment(
      """
      income: 7,000
      essentials: 5,200
      savings: 0
      cards: [{name: Visa, limit: 30000, balance: 15000, rate: 18%, minimum: 10%}]
      loans: [{name: Last, kind: online, balance: 2000, payment: 2000, rate: 0%, remaining: 1}]
      """)
    let screen = december.onOneLine(
      assessmentText(assessment, language: language, columns: 400, packIsOwn: false, emphasise: { $1 }))
    #expect(screen.contains(language == .en ? "is still owed then" : "到时还欠着"), "\(screen)")
    #expect(
      try !december.letter(to: "Visa", of: assessment, language).text.contains(
        language == .en ? "what is due from" : "下个月起按期还足"))
  }

  @Test func savingsBelowAMonthsLivingCostsAreSaid() throws {
    let assessment = try december.assessment(
      """
      income: 12,000
      essentials: 6,500
      savings: 82,000
      cards: []
      loans: [{name: Shop, kind: business, balance: 80000, payment: 420, due-in-full: 2026-12-17}]
      """)
    #expect(
      december.steps(assessment, .en).contains(
        "stays of the savings is 2,000, less than a month's living costs (6,500)"))
    #expect(december.steps(assessment, .zh).contains("还剩 2,000，不够一个月的生活开支（6,500）"))
  }
}
