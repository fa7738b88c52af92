import CreditCost
import Money
import Phrases
import Testing

/// Offers as people tell them.
@Suite struct SpokenOffersTests {
  private let day: CalendarDate

  init() throws { day = try #require(CalendarDate(iso: "2026-11-30")) }

  private func question(_ text: String) throws -> CostQuestion {
    try answeredOffer(text, in: .cny, from: day).question
  }

  private func sum(_ amount: Int64) -> Amount { Amount(minorUnits: amount * 100) }

  @Test(arguments: [
    "10000, 12 payments of 900", "10000 over 12 months at 900", "10000 12 months 900 each",
    "10000, 900 a month for 12 months", "borrow 10000 and pay 900 a month for 12 months", "10000分12期，每期900",
    "1万 每期900 12期", "借1万，分12期，每月还900", "借10000 每月还900 还12个月", "一万块分12期每期还900块",
  ])
  func equalPayments(offer: String) throws {
    let wanted = CostQuestion.instalments(sum: sum(10_000), periods: 12, terms: .payment(sum(900)), upFront: .zero)
    #expect(try question(offer) == wanted)
  }

  @Test(arguments: [
    "借1万到手8500分12期每期还900", "10000, 8500 in hand, 12 payments of 900", "10000 get 8500 pay 900 a month for 12 months",
  ])
  func keptBack(offer: String) throws {
    let wanted = CostQuestion.instalments(sum: sum(10_000), periods: 12, terms: .payment(sum(900)), upFront: sum(1_500))
    #expect(try question(offer) == wanted)
  }

  @Test(arguments: [
    ("borrow 3000 get 2550 pay 3300 after a month", "2026-12-30"), ("借3000 到手2550 一个月后还3300", "2026-12-30"),
    ("3000, 2550 in hand, 3300 back in 30 days", "2026-12-30"), ("借3千到手2550，一周后还3300", "2026-12-07"),
    ("3000 get 2550 pay back 3300 in 1 week", "2026-12-07"),
  ])
  func allBackAtOnce(offer: String, end: String) throws {
    let end = try #require(CalendarDate(iso: end))
    #expect(
      try question(offer) == .flows([DatedAmount(sum(2_550), on: day), DatedAmount(-sum(3_300), on: end)]), "\(offer)")
  }

  @Test(arguments: ["5000 repay 450 a week for 12 weeks", "借5000 每周还450 共12周"])
  func byTheWeek(offer: String) throws {
    guard case .flows(let flows) = try question(offer) else { return #expect(Bool(false), "\(offer)") }
    #expect(flows.count == 13 && flows.last?.date == day.adding(days: 84) && flows.last?.amount == -sum(450))
  }

  @Test(arguments: ["10000 5 a day", "1万 每天5块", "1万每天利息5块"])
  func interestByTheDay(offer: String) throws {
    #expect(try question(offer) == .rate(Rate(perPeriod: Ratio(5, 10_000), period: .day)))
  }

  @Test(arguments: [
    "10000", "10000 over 12 months at 9", "1万 每天还100", "10000, 12 payments of 90", "借3000 到手4000 一个月后还3300", "hello",
    "10000 900 800 12 months", "借1万 每期900 12期 送手机",
  ])
  func nothingIsGuessed(offer: String) {
    #expect(throws: AnswerProblem.self) { try question(offer) }
  }
}
