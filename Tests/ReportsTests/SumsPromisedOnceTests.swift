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

/// One sum of money goes to one lender, in steps, letters and plans alike.
@Suite struct SumsPromisedOnceTests {
  let papers: DecemberPapers

  init() throws { papers = try DecemberPapers() }

  /// What is left each month is put aside for the second of two sums: the first lender is not promised it too.
  @Test func whatIsSetAsideForOneIsNotOfferedToAnother() throws {
    let two = try papers.assessment(
      """
      income: 10000
      essentials: 6000
      savings: 20000
      cards: []
      loans:
        - {name: Bank, kind: consumer, balance: 50000, rate: 6%/year, payment: 250, due-in-full: 2026-12-20}
        - {name: Shop, kind: other, balance: 30000, payment: none, due-in-full: 2027-06-01}
      """)
    let toBank = try papers.letter(to: "Bank", of: two).text
    #expect(toBank.contains("I can bring 14,000 by then.") && !toBank.contains("a month is there"), "\(toBank)")
    #expect(try papers.letter(to: "Shop", of: two).text.contains("I can bring 22,500 by then."))
    let said = papers.steps(two, .en)
    #expect(said.contains("aside for Shop; the savings go to the sum that comes before it."), "\(said)")
    #expect(!said.contains("keep the savings for it"), "\(said)")
  }

  /// A car of which it is not said what is paid, nor whether it is needed to earn, is asked about once.
  @Test func nobodyIsAskedTwiceWhatIsDue() throws {
    let car = try papers.assessment(
      """
      income: 7000
      essentials: 4500
      savings: 0
      cards: [{name: Bank, limit: 15000, balance: 12000, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 2}]
      loans:
        - {name: Car, kind: car, balance: 28000}
        - {name: Rent, kind: other, balance: 5000, consequence: home, behind: 0}
      """)
    for lender in ["Car", "Rent"] {
      let steps = car.steps.filter { $0.text[.en].contains(lender) }
      #expect(steps.count == 1, "\(lender): \(steps.map { $0.text[.en] })")
    }
  }

  /// The first of two sums has the savings, whichever of them is not all there.
  @Test func theSavingsAreKeptForTheFirstOfTwo() throws {
    let two = try papers.assessment(
      """
      income: 12000
      essentials: 6000
      savings: 30000
      cards: []
      loans:
        - {name: First, kind: business, balance: 40000, rate: 6%/year, payment: 200, due-in-full: 2027-02-10}
        - {name: Second, kind: business, balance: 30000, rate: 6%/year, payment: 150, due-in-full: 2027-03-10}
      """)
    let said = papers.steps(two, .en)
    #expect(said.contains("40,000 for First falls due on 2027-02-10. Keep the savings for it"), "\(said)")
  }

  /// Its bank is asked for instalments without further interest: the call says no other number of months.
  @Test func whatWasCalledInHasOneNumberOfMonths() throws {
    let called = try papers.assessment(
      """
      income: 6500
      essentials: 3800
      savings: 4000
      cards: [{name: Bank, limit: 30000, balance: 34200, rate: 0.05%/day, called-in: yes, behind: 6}]
      loans: []
      """)
    let page = papers.onOneLine(
      reportText(report(on: called, ReportRequest(.client, language: .en, packIsOwn: false)), columns: 4_000))
    #expect(page.contains("individual instalment agreement"), "\(page)")
    #expect(!page.contains("pays all of it off in about"), "\(page)")
  }

  /// A card of which neither payment nor minimum is said: it is looked up first, and what is there for it stands beside.
  @Test func whatIsThereForADebtOfUnknownDueIsSaid() throws {
    let unknown = try papers.assessment(
      """
      income: 7000
      essentials: 4500
      savings: 3000
      cards:
        - {name: Bank, limit: 30000, balance: 28000, rate: 0.05%/day}
        - {name: Other, limit: 15000, balance: 12000, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 2}
      loans: []
      """)
    let offer = try #require(unknown.settlement.lines.first).sum.formatted(in: papers.pack.currency)
    let steps = papers.steps(unknown, .en)
    #expect(steps.contains("Bank (\(offer) a month is there for it)"), "\(steps)")
    #expect(papers.steps(unknown, .zh).contains("“Bank”（每月能给它 \(offer)）"))
  }

  @Test func aDebtThatIsAskedAboutFirstLeavesWhatItsPaymentTakes() throws {
    let asked = try papers.assessment(
      """
      income: 3100
      essentials: 2300
      savings: 40000
      cards: [{name: Bank, limit: 5000, balance: 4800, rate: 0.05%/day, minimum: 10%, payment: 480}]
      loans: [{name: Pills, kind: consumer, balance: 6000, payment: 500, remaining: 12, disputed: yes}]
      """)
    let screen = papers.onOneLine(
      assessmentText(asked, language: .en, columns: 200, packIsOwn: false, emphasise: { $1 }))
    #expect(screen.contains("without it what is due is there, and 320 is left."), "\(screen)")
    #expect(screen.contains("320 left while nothing is paid on what is asked about first"), "\(screen)")
  }

  /// Instalments of a card that is paid in full go on when a plan ends.
  @Test func aPlanDoesNotSayThatInstalmentsArePaidOff() throws {
    let card = try papers.assessment(
      """
      income: 9000
      essentials: 5000
      savings: 20000
      cards:
        - {name: Bank, limit: 40000, balance: 14000, pays: full, instalments: {monthly: 500, left: 24}, rate: 0.05%/day}
      loans: [{name: Shop, kind: online, balance: 1800, payment: 600, remaining: 3}]
      """)
    let response = try Request.plan(PlanRequest()).response(about: card)
    let text = papers.onOneLine(screenText(response.document(in: .en), columns: 200, emphasise: { $1 }))
    #expect(text.contains("all but the instalments on Bank is paid off in month 3"), "\(text)")
  }
}
