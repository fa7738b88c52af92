import Checks
import Household
import Money
import Planner
import Reports
import Rules
import StrictYAML
import Testing
import Wording

/// What a plan says of what is behind: that it is in it, or that the steps come first.
@Suite struct PlanBesideArrearsTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private func told(_ loans: String, _ language: Language) throws -> String {
    let document = """
      debthealth: 1
      income: 9000
      essentials: 5000
      savings: 0
      more-debts: no
      cards: []
      loans:
        - \(loans)
        - {name: Online, kind: online, balance: 12000, payment: 1200, rate: 12%, behind: 0}
      """
    let assessment = assess(try readHousehold(document, defaultCurrency: .cny), with: pack, asOf: day)
    let response = try Request.plan(PlanRequest()).response(about: assessment)
    let text = screenText(response.document(in: language), columns: 200, emphasise: { $1 })
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private let first = "The steps come first."
  private let within = "What goes to what is behind, as in the steps, is in it"

  /// All of the month goes to the car, and the other lender gets nothing for now.
  @Test func theStepsComeFirstWhereALenderGetsLess() throws {
    let car =
      "{name: Car, kind: car, balance: 20000, payment: 1500, rate: 8%, called-in: yes, consequence: tools, lost-on: 2026-12-18}"
    let text = try told(car, .en)
    #expect(text.contains(first) && !text.contains(within))
    #expect(try told(car, .zh).contains("先照“下一步”做"))
  }

  @Test func whatIsMadeUpIsInThePlan() throws {
    let tax = "{name: Tax, kind: other, balance: 9000, payment: none, rate: 0%, consequence: law, arrears: 9000}"
    let text = try told(tax, .en)
    #expect(text.contains(within) && !text.contains(first))
    #expect(try told(tax, .zh).contains("补逾期的钱也算在里面"))
  }

  /// Nobody knows that its lender gets less.
  @Test func whatIsNotKnownToBeDueIsNotSaidToGetLess() throws {
    #expect(try !told("{name: Loan, kind: consumer, balance: 5000, rate: 8%, behind: 0}", .en).contains(first))
  }
}
