import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Testing
import Wording

/// One lender, one sum on a page; and what was late once is not behind.
@Suite struct StepsBesideOffersTests {
  private let pack: Pack

  init() throws { pack = try chinaPack() }

  private func steps(_ lines: String) throws -> [Step] { try assessed(lines, with: pack).steps }

  private let head =
    "more-debts: no\nguarantees: 0\nhabits: {everyday-spending-on-cards: none}\nrecord: {report-seen: yes, errors: no, agent: none}\n"

  /// The rent that is behind takes what a card's minimum needs: it is offered less, and not told to pay the minimum too.
  @Test func aCardThatIsOfferedLessIsNotToldToPayItsMinimum() throws {
    let lines =
      head
      + "income: 8000\nessentials: 5000\nsavings: 0\nsituation: {months-behind: 1, urgent: [], borrows-to-repay: no, burden: none}\ncards: [{name: Visa, limit: 30000, balance: 20000, minimum: 10%, payment: 0, behind: 0}]\nloans: [{name: Rent, kind: other, balance: 30000, payment: none, arrears: 24000, consequence: home}]"
    let all = try steps(lines)
    #expect(!all.contains { $0.advice.id == "at-least-the-minimum" })
    #expect(all.count { $0.text.en.contains("Visa") } == 1, "\(all.map(\.text.en))")
  }

  /// A debt that gets all that is due beside one that gets less has its sum on the page.
  @Test func whatIsPaidInFullBesideOffersHasItsSum() throws {
    let lines =
      head
      + "income: 9000\nessentials: 5000\nsavings: 0\nsituation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\ncards: []\nloans:\n  - {name: Home, kind: mortgage, balance: 300000, payment: 2000, rate: 4%}\n  - {name: Jie, kind: online, balance: 30000, payment: 3000, rate: 12%}"
    let step = try #require(try steps(lines).first { $0.advice.id == "pay-these-in-full" }?.text)
    #expect(step.en.contains("Home 2,000 a month") && step.zh.contains("“Home”每月 2,000"), "\(step)")
    let met = try steps(lines.replacing("income: 9000", with: "income: 12000"))
    #expect(!met.contains { $0.advice.id == "pay-these-in-full" })
  }

  @Test func whatWasLateOnceIsNotBehindNow() throws {
    let lines =
      head
      + "income: 10000\nessentials: 5000\nsavings: 60000\nsituation: {months-behind: 1, urgent: [], borrows-to-repay: no, burden: none}\nloans: []\ncards: [{name: Visa, limit: 30000, balance: 20000, minimum: 10%, rate: 0.05%/day, behind: 0, pays: part, payment: 2000}]"
    let late = try assessed(lines, with: pack)
    #expect(!late.isBehind && late.fired.contains { $0.check.id == "arrears" })
    #expect(late.steps.contains { $0.advice.id == "pay-off-out-of-savings" })
    let notSaid = try assessed(lines.replacing(", behind: 0", with: ""), with: pack)
    #expect(notSaid.isBehind)
  }

  /// A debt that has to be asked about, and is lost on a day, is asked about before anything else, and the day is said.
  @Test func theDayOfWhatIsAskedAboutIsSaidFirst() throws {
    let lines =
      head
      + "income: 9000\nessentials: 5000\nsavings: 2000\nsituation: {months-behind: 3, urgent: [], borrows-to-repay: yes, burden: none}\ncards: []\nloans:\n  - {name: Zhou, kind: private, balance: 30000, payment: 1000, rate: 24%, since: 2025-02-01, behind: 2, consequence: home, lost-on: 2026-12-09}\n  - {name: Jie, kind: online, balance: 9000, payment: 900, rate: 12%, behind: 1}"
    let first = try #require(try steps(lines).first)
    #expect(first.advice.id == "ask-about-the-rate" && first.text.en.contains("2026-12-09"), "\(first.text.en)")
    #expect(first.text.zh.contains("2026-12-09"))
  }

  /// Savings that carry a gap and can end it at once: the way is named beside the carrying, and no longer term is asked for.
  @Test func aGapThatSavingsCanEndIsEnded() throws {
    let lines =
      head
      + "income: 9000\nessentials: 5000\nsavings: 150000\nsituation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\ncards: []\nloans:\n  - {name: Jie, kind: online, balance: 20000, payment: 2000, rate: 21.9%}\n  - {name: Car, kind: consumer, balance: 30000, payment: 2300, rate: 5%, remaining: 14}"
    let all = try steps(lines)
    let ending = try #require(all.first { $0.advice.id == "pay-off-and-the-month-holds" }?.text)
    // 300 lacks each month; Jie's 2,000 no longer due leaves 1,700.
    #expect(ending.en.contains("pay off Jie 20,000 out of savings. Then 1,700 is left each month, and 130,000 stays"))
    #expect(!all.contains { $0.advice.id == "ask-for-a-longer-term" })
    let poorer = try steps(lines.replacing("150000", with: "20000"))
    #expect(!poorer.contains { $0.advice.id == "pay-off-and-the-month-holds" })
  }

  /// Only sums in place of the lists: home comes first and the debts are listed; savings that hold this month are named.
  @Test func sumsInPlaceOfTheListsHaveTheirSteps() throws {
    let lines =
      head.replacing("more-debts: no\n", with: "")
      + "income: 6000\nessentials: 5000\nsavings: 200\nsituation: {months-behind: 0, urgent: [], borrows-to-repay: no, burden: none}\ntotals: {debts: 60000, payments: 3000, lines: 4, cards: 2}"
    let ids = try steps(lines).map(\.advice.id)
    #expect(ids.prefix(3) == ["home-first", "ask-what-help-there-is", "list-the-debts"], "\(ids)")
    let carried = try #require(try steps(lines.replacing("savings: 200", with: "savings: 40000")).first)
    #expect(carried.advice.id == "list-the-debts" && carried.text.en.contains("What this month lacks, 2,000,"))
  }
}
