import CreditCost
import Household
import Money
import Outlook
import Planner
import Samples
import Testing

/// What an offer is said to take is what a plan pays, month for month, once the offer is a loan of the household.
@Suite struct PlanAgreesTests {
  @Test(arguments: 0..<40) func everyPaymentIsTheSame(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed) + 1)
    var compared = 0
    for _ in 0..<50 {
      let (owed, periods) = (Amount(minorUnits: Int64(10_000 + noise.next(60_000_000))), 1 + noise.next(360))
      let rate =
        noise.next(2) == 0
        ? Rate(perPeriod: Ratio(Int128(noise.next(3_600)), 10_000), period: .year)
        : Rate(perPeriod: Ratio(Int128(noise.next(300)), 10_000), period: .month)
      let offer = try cost(
        of: .instalments(sum: owed, periods: periods, terms: .equalPayments(rate), upFront: .zero), in: .cny)
      let payment = try #require(offer.firstPayment)
      guard payment.minorUnits > 100 else { continue }
      let paid = try planned(owed, rate, payment, periods)
      #expect(paid == offer.payments.filter { $0 > .zero }, "\(owed) \(rate) \(periods)")
      compared += 1
    }
    #expect(compared > 30)
  }

  @Test func theOfferOfThirtyYears() throws {
    let offer = try asked("350000 in 360 at 6%", in: try #require(Currency(code: "USD")))
    #expect(offer.interest?.minorUnits == 40_543_184 && offer.payments.last?.minorUnits == 209_547)
    let rate = Rate(perPeriod: .percent(6), period: .year)
    #expect(try planned(Amount(minorUnits: 35_000_000), rate, Amount(minorUnits: 209_843), 360) == offer.payments)
  }

  private func planned(_ owed: Amount, _ rate: Rate, _ payment: Amount, _ periods: Int) throws -> [Amount] {
    let start = try #require(CalendarDate(iso: "2026-11-23"))
    var loan = Loan(name: "loan", kind: .consumer)
    (loan.balance, loan.payment, loan.rate) = (Stated(owed), .monthly(Stated(payment)), rate)
    loan.remaining = periods
    var household = Household()
    household.loans = [loan]
    let debts = try DebtsToPlan(of: household, from: start, by: Practice(priorityOrder: [])).debts
    let plan = try simulate(debts, strategy: .avalanche, budget: payment, from: start, keepsSchedule: true)
    #expect(plan.clears)
    return plan.schedule.flatMap { $0.payments.map(\.payment) }
  }
}
