import Household
import Money
import Outlook
import Testing

/// How long a debt takes its payment, at which rate, and how long a gap lasts.
@Suite struct CourseTests {
  private func course(_ loan: String) throws -> Course {
    let look = try outlook("loans: [{name: A, kind: consumer, \(loan)}]")
    let debt = try #require(look.figures.debts.first)
    return try #require(look.course(of: debt))
  }

  @Test func paymentsThatAreStatedAreTakenWhateverIsOwed() throws {
    let stated = try course("balance: 9000, payment: 100, remaining: 6")
    #expect((stated.months, stated.last) == (6, sum(100)))
    #expect(stated.taking(inMonth: 6) == sum(100) && stated.taking(inMonth: 7) == .zero)
  }

  @Test func otherwiseItIsPaidOffInterestFirst() throws {
    let free = try course("balance: 1000, payment: 300")
    #expect((free.months, free.last, free.interest) == (4, sum(100), nil))
    let charged = try course("balance: 1000, payment: 500, rate: 1%/month")
    #expect((charged.months, charged.last, charged.interest) == (3, sum(15.25), sum(15.25)))
    #expect(try course("balance: 1000, payment: 500.01").months == 2)
    #expect(try course("balance: 1000, payment: 500").months == 2)
    #expect(try course("balance: 1000, payment: 499.99").months == 3)
  }

  @Test func whatOnlyCoversTheInterestHasNoEnd() throws {
    #expect(try course("balance: 1000, payment: 10, rate: 1%/month").months == nil)
    #expect(try course("balance: 1000, payment: 0.84").months == 1_191)
    #expect(try course("balance: 1000, payment: 0.83").months == nil)
  }

  @Test func whatFallsDueInFullTakesItsPaymentUntilThen() throws {
    #expect(try course("balance: 9000, payment: 50, due-in-full: 2027-02-23").months == 3)
    #expect(try course("balance: 9000, payment: 50, due-in-full: 2027-02-24").months == 4)
    #expect(try course("balance: 9000, payment: 50, due-in-full: 2025-01-01").months == 1)
  }

  @Test func anUnknownBalanceTakesOnePayment() throws {
    #expect(try course("payment: 50").months == 1)
  }

  @Test func aRateIsThatOfTheDayAndOfTheWholeMonth() throws {
    let look = try outlook(
      "loans: [{name: A, kind: consumer, balance: 1000, payment: 100, rate: 12%, promo-rate: 0% until 2026-12-23}]")
    let debt = try #require(look.figures.debts.first)
    let (twelve, free) = (Ratio(12, 100), Ratio.zero)
    let last = try #require(CalendarDate(iso: "2026-12-23"))
    let after = try #require(CalendarDate(iso: "2026-12-24"))
    #expect(debt.rate(on: last)?.perYear == free && debt.rate(on: after)?.perYear == twelve)
    #expect(debt.rate(forMonthFrom: testDay)?.perYear == free)
    #expect(debt.rate(forMonthFrom: testDay.adding(months: 1))?.perYear == twelve)
    #expect(debt.interest(ofMonthFrom: testDay) == .zero)
    let ended = try outlook(
      "loans: [{name: A, kind: consumer, balance: 1000, payment: 100, rate: 12%, promo-rate: 0% until 2026-12-22}]")
    #expect(ended.figures.debts[0].interest(ofMonthFrom: testDay) == sum(10))
  }

  @Test(arguments: [("none", 0.0), ("as-now", 10), ("6%", 5)]) func anAgreementHasItsOwnInterest(
    interest: String, month: Double
  ) throws {
    let look = try outlook(
      "loans: [{name: A, kind: consumer, balance: 1000, payment: 100, rate: 12%, agreed: {sum: 50, interest: \(interest)}}]"
    )
    #expect(look.figures.debts[0].interest(ofMonthFrom: testDay) == sum(month))
  }

  @Test func theEndIsToldInMonths() throws {
    let look = try outlook(
      """
      cards: []
      loans:
        - {name: A, kind: consumer, balance: 1000, payment: 100, remaining: 6}
        - {name: B, kind: car, balance: 900, payment: 100}
        - {name: C, kind: mortgage, balance: 900000, payment: 5000, rate: 3%}
      more-debts: no
      """)
    #expect(look.end(of: look.figures.debts[0])?.description == "2027-05-23")
    #expect(look.endOfDebts?.description == "2027-08-23")
  }
}
