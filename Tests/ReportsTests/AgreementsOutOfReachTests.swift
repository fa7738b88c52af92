import Checks
import Counsel
import Household
import Money
import Outlook
import Reports
import Rules
import Testing
import Wording

/// What is said where an agreed sum cannot be kept: for how long, and what is asked.
@Suite struct AgreementsOutOfReachTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 12, day: 1))
  }

  /// 900 a month is there.
  private func assessment(agreed: String, besides: String = "") throws -> Assessment {
    let document = """
      debthealth: 1
      date: 2026-12-01
      income: 5200
      essentials: 4300
      savings: 0
      cards: [{name: ICBC, limit: 50000, balance: 47000, minimum: 10%, rate: 0.05%/day, agreed: \(agreed)}]
      loans: [\(besides)]
      more-debts: no

      """
    return assess(try readHousehold(document, defaultCurrency: pack.currency), with: pack, asOf: day)
  }

  private func letter(_ assessment: Assessment, _ language: Language) -> (id: String, text: String)? {
    letters(on: assessment, ReportRequest(.counsellor, language: language, packIsOwn: false))
      .first { $0.lender == "ICBC" }
      .map { ($0.id, reportText($0.report, columns: 200).split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
  }

  private func steps(_ assessment: Assessment, _ language: Language) -> String {
    assessment.steps.map { $0.text[language] }.joined(separator: " ")
  }

  @Test func oneThatBeginsOutOfReachIsNotConfirmed() throws {
    let later = try assessment(agreed: "{sum: 1300, months: 36, from: 2026-12-15}")
    let said = steps(later, .en)
    #expect(
      said.contains("What was agreed is not all there: ICBC 810 of the 1,300 a month from 2026-12-15."), "\(said)")
    #expect(!said.contains("whether it can begin now"), "\(said)")
    let written = try #require(letter(later, .en))
    #expect(written.id == "agreement-not-met")
    #expect(written.text.contains("from 2026-12-15 I pay 1,300 a month; so much is not there. I can pay 810 a month"))
    #expect(written.text.contains("change the agreement to what I can keep to"), "\(written)")
    let chinese = try #require(letter(later, .zh))
    #expect(chinese.text.contains("2026-12-15 起每月还 1,300，这个数我拿不出。"), "\(chinese)")
    #expect(chinese.text.contains("请把约定改成我还得上的数"), "\(chinese)")
  }

  @Test func oneThatIsLackingForGoodIsNotToldAsAMonth() throws {
    let now = try assessment(agreed: "{sum: 1300, months: 36, from: 2026-11-15}")
    let written = try #require(letter(now, .en))
    #expect(written.text.contains("I can pay 900 a month; more is not there."), "\(written)")
    #expect(!written.text.contains("This month"), "\(written)")
  }

  /// What ends this month leaves enough for it from the next one on.
  @Test func oneThatIsLackingThisMonthStands() throws {
    let month = try assessment(
      agreed: "{sum: 800, months: 36, from: 2026-11-15}",
      besides: "{name: Rent, kind: other, balance: 500, payment: 500, consequence: home, arrears: 0}")
    let written = try #require(letter(month, .en))
    #expect(written.text.contains("This month I can pay 400") && written.text.contains("let the agreement stand"))
    #expect(steps(month, .en).contains("not all there this month: ICBC: 400 of 800"), "\(steps(month, .en))")
  }

  @Test func oneWithinReachIsStillAskedToBeginNow() throws {
    let later = try assessment(agreed: "{sum: 700, months: 36, from: 2026-12-15}")
    #expect(steps(later, .en).contains("whether it can begin now"))
    #expect(letter(later, .en)?.id == "confirm-agreement")
  }
}
