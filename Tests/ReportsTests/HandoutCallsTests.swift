import Checks
import Household
import Money
import Reports
import Rules
import Testing
import Wording

/// A page to take home: the call first, each lender asked for what can be asked of it, nothing said twice.
@Suite struct HandoutCallsTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  }

  private func paper(_ document: String, _ language: Language, _ kind: ReportKind = .client) throws -> String {
    let household = try readHousehold(document, defaultCurrency: pack.currency)
    let request = ReportRequest(kind, language: language, packIsOwn: false)
    let text = reportText(report(on: assess(household, with: pack, asOf: day), request), columns: 80)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private let cleared = """
    debthealth: 1
    income: 9000
    essentials: 4500
    savings: 30000
    cards: [{name: Visa, limit: 20000, balance: 8000, rate: 18%, minimum: 10%, payment: 800, behind: 2}]
    loans: [{name: Home, kind: mortgage, balance: 300000, payment: 2600, rate: 3.2%, remaining: 140, behind: 1}]
    more-debts: no

    """

  /// Whoever can pay is told to pay: no offer, no pause, no end of interest.
  @Test func whoCanPayIsToldToPay() throws {
    let english = try paper(cleared, .en)
    #expect(english.contains("Today only this: pay Home"), "\(english)")
    #expect(english.contains("Pay 2,600 now: nothing is behind then. This month's 2,600 as usual."))
    #expect(english.contains("Visa: Pay 1,600 now: nothing is behind then. This month's 800 as usual."))
    #expect(!english.contains("interest and fees stop") && !english.contains("I can pay you"))
    let chinese = try paper(cleared, .zh)
    #expect(chinese.contains("今天只做这一件：付“Home”这一笔") && !chinese.contains("违约金能不能停"), "\(chinese)")
  }

  /// Savings are named only where they give something.
  @Test(arguments: [("savings: 0", false, false), ("savings: 30000", true, true)])
  func whatIsPaidSaysWhereItComesFrom(savings: String, isFromSavings: Bool, saysSo: Bool) throws {
    let short = """
      debthealth: 1
      income: 8000
      essentials: 5000
      \(savings)
      cards: []
      loans:
        - {name: Quick, kind: online, balance: 900, payment: 300, behind: 2}
        - {name: Other, kind: online, balance: 90000, payment: \(isFromSavings ? 2700 : 900)}
      more-debts: no

      """
    let (english, chinese) = (try paper(short, .en), try paper(short, .zh))
    #expect(english.contains("Today only this: pay Quick") && english.contains("Pay 900 now: it is paid off then."))
    #expect(english.contains("out of savings") == saysSo, "\(english)")
    #expect(chinese.contains("从存款里拿") == saysSo, "\(chinese)")
  }

  private let family = """
    debthealth: 1
    income: 7000
    essentials: 5500
    savings: 0
    cards: []
    loans:
      - {name: Bank, kind: consumer, balance: 30000, payment: 1500, behind: 1}
      - {name: Aunt, kind: family, balance: 12000, payment: 800, behind: 1}
    more-debts: no

    """

  @Test func familyIsNotAskedToStopInterestAndCalls() throws {
    let alone = try paper(
      family.replacing("  - {name: Bank, kind: consumer, balance: 30000, payment: 1500, behind: 1}\n", with: "")
        .replacing("payment: 800", with: "payment: 1800"), .en)
    #expect(alone.contains("Aunt") && alone.contains("I can pay you"), "\(alone)")
    #expect(!alone.contains("interest and fees") && !alone.contains("Please give me in writing"), "\(alone)")
    let both = try paper(family, .zh)
    #expect(both.contains("打合同上、或它自己 App 里的电话"), "\(both)")
    #expect(!both.contains("最后都说"), "\(both)")
  }

  /// Nobody reads out that they cannot pay, and in the next line that they can: one sentence for both months.
  @Test(arguments: [
    (Language.en, "This month I cannot pay you, and from next month on I can pay"), (.zh, "这个月还不上，下个月起每月能还"),
  ])
  func nothingNowAndSomethingThen(language: Language, sentence: String) throws {
    let later = """
      debthealth: 1
      income: 5000
      essentials: 3000
      savings: 0
      cards: [{name: Visa, limit: 50000, balance: 46000, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 9}]
      loans: [{name: Rent, kind: other, balance: 2000, payment: none, arrears: 2000, consequence: home, lost-on: 2026-12-20}]
      more-debts: no

      """
    let sheet = try paper(later, language)
    #expect(sheet.contains(sentence), "\(sheet)")
    #expect(!sheet.contains("has to come first, until that is made up") && !sheet.contains("暂时没有钱还您这边"), "\(sheet)")
  }

  private let couple = """
    debthealth: 1
    people: {adults: 2}
    income: 13700
    essentials: 6600
    savings: 8000
    keep-back: 300
    cards:
      - {name: One, limit: 40000, balance: 36800, rate: 0.05%/day, minimum: 10%, payment: 3680, holder: Ann}
      - {name: Two, limit: 30000, balance: 28900, rate: 0.05%/day, minimum: 10%, payment: 2890, holder: Ben, behind: 1}
    loans:
      - {name: Car, kind: car, balance: 52000, payment: 2300, rate: 6%, remaining: 24, holders: [Ann, Ben], consequence: collateral}
      - {name: Quick, kind: online, balance: 15000, payment: 1420, rate: 18%, remaining: 12, holder: Ben}
    more-debts: no

    """

  /// A lender that works its share out finds it: what is paid before the shares is named, and not in the sum.
  @Test func theSumThatIsSharedIsTheOneThatIsSaid() throws {
    let sheet = try paper(couple, .en)
    #expect(sheet.contains("“With Car paid first"), "\(sheet)")
    #expect(sheet.contains("we have 4,500 a month for the other debts"), "\(sheet)")
    #expect(try paper(couple, .zh).contains("其余的每月 4,500，按我们欠各家多少来分"))
  }

  @Test func theCallComesFirst() throws {
    for (language, call, look) in [(Language.en, "read this out", "Before you ring"), (.zh, "照着念", "打之前看一眼")] {
      let sheet = try paper(couple, language)
      let (first, then) = (sheet.firstRange(of: call), sheet.firstRange(of: look))
      #expect(try #require(first).lowerBound < #require(then).lowerBound, "\(sheet)")
      // Steps that only repeat the calls stand in no list; what an agreement costs does stand there.
      #expect(!sheet.contains("Before the due date, ring those who get less") && !sheet.contains("就报这个数"))
      #expect(sheet.contains(language == .en ? "Its price: the card is stopped" : "代价是这张卡停用"))
    }
  }

  /// With whom nothing is behind has no calls to stop.
  @Test func callsStopWhereThereAreSome() throws {
    let sheet = try paper(couple, .en)
    let today = try #require(sheet.firstRange(of: "They said").map { sheet[..<$0.lowerBound] })
    #expect(today.contains("Today only this: One (Ann)") && !today.contains("and the calls"), "\(sheet)")
    #expect(sheet.contains("can interest and fees stop, and the calls once it is signed?"))
  }

  /// Nobody signs a statement who owes nothing.
  @Test func onlyWhoOwesSigns() throws {
    let statement = try paper(couple, .en, .counsellor)
    #expect(statement.contains("Signed, Ann") && statement.contains("Signed, Ben"))
    #expect(!statement.contains("Signed, name"), "\(statement)")
  }

  @Test func aStatementSaysWhatIsAgreedAndWhatIsNotStated() throws {
    let agreed = """
      debthealth: 1
      income: 10500
      essentials: 6100
      savings: 2000
      cards:
        - {name: Signed, limit: 30000, balance: 29400, minimum: 10%, payment: 2940, agreed: {sum: 831, months: 36, interest: none, from: 2026-12-20}}
        - {name: Court, limit: 30000, balance: 31000, minimum: 10%, payment: 0, behind: 6, judgment: 2026-10-08, consequence: court}
      loans: [{name: Open, kind: online, balance: 22000, payment: 2050, rate: 15%}]
      more-debts: no

      """
    let statement = try paper(agreed, .en, .counsellor)
    #expect(
      statement.contains("Signed: agreed: 831 a month for 36 months from 2026-12-20 on (no interest)"), "\(statement)")
    #expect(statement.contains("Court (judgment of 2026-10-08)") && statement.contains("not stated"), "\(statement)")
    #expect(!statement.contains("?"), "\(statement)")
  }
}
