import Checks
import Household
import Money
import Reports
import Rules
import Testing
import Wording

/// Who owes a debt speaks, writes and signs: several together as "we", one alone as "I".
@Suite struct WritersTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
  }

  /// A card of whoever is assessed, one of Ben, a loan of both; rent and power behind.
  private let couple = """
    debthealth: 1
    people: {adults: 2}
    income: 11500
    essentials: 7200
    savings: 3000
    cards:
      - {name: Visa, limit: 50000, balance: 42000, rate: 18%, minimum: 10%, payment: 2100, pays: part, behind: 2}
      - {name: Master, holder: Ben, limit: 30000, balance: 26000, minimum: 10%, payment: 1300, pays: part, behind: 1}
    loans:
      - {name: Kitchen, holders: [Ann, Ben], kind: consumer, balance: 60000, payment: 2600, rate: 7%, behind: 1}
      - {name: Rent, kind: other, consequence: home, balance: 5000, payment: none, arrears: 5000, behind: 2}
      - {name: Power, kind: other, consequence: power, balance: 600, payment: none, arrears: 600, lost-on: 2026-11-27}
    more-debts: no
    situation: {months-behind: 2, urgent: [disconnection]}

    """

  private func assessment(_ document: String) throws -> Assessment {
    assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: day)
  }

  private func paper(_ document: String, _ kind: ReportKind, _ language: Language) throws -> String {
    let request = ReportRequest(kind, language: language, packIsOwn: false)
    return oneLine(reportText(report(on: try assessment(document), request), columns: 80))
  }

  private func letter(to lender: String, _ document: String, _ language: Language) throws -> String {
    let request = ReportRequest(.counsellor, language: language, packIsOwn: false)
    let written = letters(on: try assessment(document), request)
    return oneLine(reportText(try #require(written.first { $0.lender == lender }).report, columns: 80))
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aDebtOfTwoIsWrittenOfByBoth() throws {
    let joint = try letter(to: "Kitchen", couple, .en)
    #expect(joint.contains("We owe you 60,000.") && joint.contains("while we keep to it"), "\(joint)")
    #expect(!joint.contains("I ") && joint.contains("Signed, Ann ____") && joint.contains("Signed, Ben ____"))
    let chinese = try letter(to: "Kitchen", couple, .zh)
    #expect(chinese.contains("我们在贵处欠款 60,000") && !chinese.contains("本人"), "\(chinese)")
    #expect(chinese.contains("Ann签名 ____") && chinese.contains("Ben签名 ____"))
  }

  /// Whoever signed for another's debt might owe it from then on.
  @Test func aDebtOfOneIsWrittenOfByNobodyElse() throws {
    for (lender, signature) in [("Visa", "Signed, name ____"), ("Master", "Signed, Ben ____")] {
      let alone = try letter(to: lender, couple, .en)
      #expect(alone.contains("I owe") && !alone.lowercased().contains(" we "), "\(alone)")
      #expect(alone.contains(signature) && alone.ranges(of: "Signed,").count == 1)
    }
    #expect(try letter(to: "Master", couple, .zh).contains("本人信用卡欠款 26,000"))
  }

  @Test func whatIsSaidToEachIsSaidByWhoeverOwesIt() throws {
    let sheet = try paper(couple, .client, .zh)
    #expect(sheet.contains("“您这边我们这个月能还") && sheet.contains("“您这边我这个月能还"), "\(sheet)")
  }

  @Test func theStatementIsSignedByAll() throws {
    let statement = try paper(couple, .counsellor, .en)
    #expect(statement.contains("We agree that this statement"))
    #expect(statement.contains("Signed, Ben ____") && statement.contains("Signed, Ann ____"))
    let unnamed = couple.replacing(", holder: Ben", with: "").replacing(", holders: [Ann, Ben]", with: "")
    #expect(try paper(unnamed, .counsellor, .en).ranges(of: "Signed, name").count == 2)
    let single = try paper(unnamed.replacing("people: {adults: 2}\n", with: ""), .counsellor, .en)
    #expect(single.contains("I agree that this statement") && single.ranges(of: "Signed,").count == 1)
  }

  /// A month's sum and what is paid once are no sum together.
  @Test(arguments: Language.allCases) func whatIsMadeUpOnceStandsApart(language: Language) throws {
    let statement = try paper(couple, .counsellor, language)
    for part in language == .en
      ? ["For arrears, once 600, this month only", "For arrears, monthly 417 a month", "417 a month, 600 once"]
      : ["逾期一次补清 600，只这个月", "逾期按月补 每月 417", "每月 417，一次 600"]
    { #expect(statement.contains(part), "\(part) in \(statement)") }
    #expect(!statement.contains("1,017"))
  }

  /// A letter names the day by which it is paid, where something is lost on one.
  @Test func thePaymentComesBeforeTheDayOfLoss() throws {
    #expect(try letter(to: "Power", couple, .en).contains("I pay the 600 that is behind before 2026-11-27"))
    let open = couple.replacing(", lost-on: 2026-11-27", with: "")
    #expect(try letter(to: "Power", open, .en).contains("I pay the 600 that is behind this month."))
  }
}
