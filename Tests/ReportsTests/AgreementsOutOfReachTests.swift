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
  let papers: DecemberPapers

  init() throws { papers = try DecemberPapers() }

  /// 900 a month is there.
  private func assessment(agreed: String, besides: String = "") throws -> Assessment {
    try papers.assessment(
      """
      income: 5200
      essentials: 4300
      savings: 0
      cards: [{name: ICBC, limit: 50000, balance: 47000, minimum: 10%, rate: 0.05%/day, agreed: \(agreed)}]
      loans: [\(besides)]
      """)
  }

  @Test func oneThatBeginsOutOfReachIsNotConfirmed() throws {
    let later = try assessment(agreed: "{sum: 1300, months: 36, from: 2026-12-15}")
    let said = papers.steps(later, .en)
    #expect(
      said.contains("What was agreed is not all there: ICBC 810 of the 1,300 a month from 2026-12-15."), "\(said)")
    #expect(!said.contains("whether it can begin now"), "\(said)")
    let written = try papers.letter(to: "ICBC", of: later, .en)
    #expect(written.id == "agreement-not-met")
    #expect(written.text.contains("from 2026-12-15 I pay 1,300 a month; so much is not there. I can pay 810 a month"))
    #expect(written.text.contains("change the agreement to what I can keep to"), "\(written)")
    let chinese = try papers.letter(to: "ICBC", of: later, .zh)
    #expect(chinese.text.contains("2026-12-15 起每月还 1,300，这个数我拿不出。"), "\(chinese)")
    #expect(chinese.text.contains("请把约定改成我还得上的数"), "\(chinese)")
  }

  @Test func oneThatIsLackingForGoodIsNotToldAsAMonth() throws {
    let now = try assessment(agreed: "{sum: 1300, months: 36, from: 2026-11-15}")
    let written = try papers.letter(to: "ICBC", of: now, .en)
    #expect(written.text.contains("I can pay 900 a month; more is not there."), "\(written)")
    #expect(!written.text.contains("This month"), "\(written)")
  }

  /// What ends this month leaves enough for it from the next one on.
  @Test func oneThatIsLackingThisMonthStands() throws {
    let month = try assessment(
      agreed: "{sum: 800, months: 36, from: 2026-11-15}",
      besides: "{name: Rent, kind: other, balance: 500, payment: 500, consequence: home, arrears: 0}")
    let written = try papers.letter(to: "ICBC", of: month, .en)
    #expect(written.text.contains("This month I can pay 400") && written.text.contains("let the agreement stand"))
    let steps = papers.steps(month, .en)
    #expect(steps.contains("not all there this month: ICBC: 400 of 800"), "\(steps)")
  }

  @Test func oneWithinReachIsStillAskedToBeginNow() throws {
    let later = try assessment(agreed: "{sum: 700, months: 36, from: 2026-12-15}")
    #expect(papers.steps(later, .en).contains("whether it can begin now"))
    #expect(try papers.letter(to: "ICBC", of: later).id == "confirm-agreement")
  }
}
