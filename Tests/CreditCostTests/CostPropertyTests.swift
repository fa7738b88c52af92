import CreditCost
import Money
import Phrases
import Testing

@Suite struct CostPropertyTests {
  private static let offers = [
    "7 in 12, 0.6% a period", "0.07 in 12, 0.6% a period", "9999.99 in 7, 3.3333% in all",
    "0.05 in 1200, 1000% a period",
    "123456.78 in 359 at 5.55%", "0.03 in 11 at 1000%", "88888.88 in 37 at 0.05%/day, equal principal",
    "0.09 in 13 at 24%, equal principal", "5000 in 1 at 7%", "5000 in 6, pay 900, 250 up front",
    "1000000000 in 1200 at 0.000000001%", "10000 in 12 at 12%, 5% up front",
  ]

  @Test(arguments: offers)
  func whatIsPaidAddsUp(text: String) throws {
    let cost = try asked(text)
    let paid = cost.payments.reduce(Amount.zero) { $0 + $1 }
    #expect(cost.total == paid)
    #expect(cost.interest == paid - (try #require(cost.received)))
    #expect(cost.payments.allSatisfy { $0 >= .zero })
    #expect(cost.rates?.simple != nil && cost.rates?.effective != nil)
  }

  /// The payment at a rate, told as a payment, gives the rate back.
  @Test(arguments: [1, 3, 12, 60, 240, 1_200], ["0.5%", "4.9%", "18.25%", "36%", "240%"])
  func theRateIsFoundBack(periods: Int, rate: String) throws {
    let payment = try #require(try asked("1000000000 in \(periods) at \(rate)").firstPayment)
    let found = try #require(try asked("1000000000 in \(periods), pay \(payment.shown)").rates?.simple ?? nil)
    #expect(found.decimal(places: 6) == (try Rate.read(rate)).perYear.decimal(places: 6))
  }

  @Test func moreUpFrontIsDearer() throws {
    let rates = try [0, 100, 500, 5_000, 9_999].map { kept in
      try #require(try asked("10000 in 12, 0.6% a period, \(kept) up front").rates?.simple ?? nil)
    }
    #expect(rates == rates.sorted())
    #expect(Set(rates).count == rates.count)
  }

  /// Pieces of questions thrown together: whatever comes of it, nothing traps.
  @Test func noInputTraps() {
    let pieces = [
      "10000", " in ", "12", ",", ", ", "0.6%", " a period", "in all", "pay ", "at ", "4.9%", "equal principal",
      "flows ",
      "full-balance ", "2026-01-10", " ", "-250", "until ", "分", "期", "，每期", "共", "先扣", "万", "%", "1e99", "0", "-", "九",
      "1000000000000", "999.999999999%/day", "9999-12-31", "0001-01-01", "'", "🙂", "\u{202E}", "\n", "up front",
    ]
    var state: UInt64 = 20_261_124
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      _ = problem(text)
    }
  }
}
