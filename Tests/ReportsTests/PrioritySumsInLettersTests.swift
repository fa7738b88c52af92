import Checks
import Household
import Money
import Outlook
import Reports
import Rules
import Testing
import Wording

/// A letter about what comes first names the sum that does what it says, on a day on which the money is there.
@Suite struct PrioritySumsInLettersTests {
  let papers: DecemberPapers

  init() throws { papers = try DecemberPapers() }

  /// All that is owed is behind: whatever is written as its payment, nothing of it falls due besides.
  @Test(arguments: ["0", "unknown", "none"]) func arrearsAloneAreMadeUpByTheMonth(payment: String) throws {
    let behind = try papers.assessment(
      """
      income: 6200
      essentials: 5000
      savings: 0
      cards: []
      loans: [{name: Landlord, kind: other, balance: 3600, payment: \(payment), arrears: 3600, consequence: home}]
      """)
    let line = try #require(behind.settlement.lines.first)
    #expect(line.sum == .zero && line.catchUpNow.minorUnits == 111_000, "\(line)")
    let text = try papers.letter(to: "Landlord", of: behind, .en).text
    #expect(
      text.contains("Of what is behind I can make up 1,110 a month for 4 months. The last time it is 270."), "\(text)")
  }

  /// What is cleared this month takes nothing from the next one on: then the card gets its due, while maintenance is made up.
  @Test(arguments: ["0", "none"]) func whatIsThereFromTheNextMonthOnIsSaid(payment: String) throws {
    let once = try papers.assessment(
      """
      income: 7600
      essentials: 4000
      savings: 3000
      cards: [{name: Bank, limit: 20000, balance: 16000, rate: 0.05%/day, minimum: 5%, payment: 800}]
      loans:
        - {name: Maintenance, kind: other, balance: 6000, payment: 1500, consequence: law, arrears: 4500, behind: 3}
        - {name: Tax, kind: other, balance: 2000, payment: \(payment), consequence: law, arrears: 2000, lost-on: 2026-12-20}
      situation: {months-behind: 3}
      """)
    let bank = try #require(once.settlement.lines.first)
    #expect(bank.sum == .zero && bank.later?.minorUnits == 80_000, "\(bank)")
    #expect(once.settlement.squeeze == .thisMonth)
    #expect(try papers.letter(to: "Bank", of: once, .en).text.contains("800 a month"))
  }

  @Test func bothSumsStandWhereTheyPayItOff() throws {
    let behind = try papers.assessment(
      """
      income: 7600
      essentials: 6000
      savings: 0
      cards: []
      loans: [{name: Maintenance, kind: other, balance: 6000, payment: 1500, consequence: law, arrears: 4500}]
      """)
    let text = try papers.letter(to: "Maintenance", of: behind, .en).text
    #expect(
      text.contains(
        "100 a month. That is 1,600 a month in all, which pays everything I owe you off in about 4 months."),
      "\(text)")
  }

  @Test func moneyThatComesBehindTheDayIsPromisedForThen() throws {
    let late = try papers.assessment(
      """
      income: 6200
      essentials: 5000
      savings: 100
      pay-day: 10
      cards: []
      loans:
        - {name: Power, kind: other, balance: 420, payment: 0, arrears: 420, consequence: power, lost-on: 2026-12-09}
      """)
    let text = try papers.letter(to: "Power", of: late, .en).text
    #expect(
      text.contains("Money comes to me on 2026-12-10, and that day I pay all of the 420 that is behind"), "\(text)")
    #expect(!text.contains("before 2026-12-09"), "\(text)")
    #expect(try papers.letter(to: "Power", of: late, .zh).text.contains("2026-12-10 才进钱，当天补清逾期的 420"))
  }
}
