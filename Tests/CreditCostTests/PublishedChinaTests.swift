import CreditCost
import Money
import Testing

/// Numbers published in China, with the case's name in `05_china.json`.
@Suite struct PublishedChinaTests {
  /// Payment, what is told of the total, and the tolerances in yuan. `rounded` totals are the printed payment times the
  /// periods; the others leave payments and interest unrounded, which real payments do not.
  @Test(arguments: [
    ("cn-debx-400000-20y-4.9", "400000 in 240 at 4.9%", "2617.78", 240, "228267.20", true),
    ("cn-debx-1000000-20y-4.9", "1000000 in 240 at 4.9%", "6544.44", 240, "570665.60", true),
    ("cn-debx-300000-20y-4.9-exact", "300000 in 240 at 4.9%", "1963.33", 240, "171199.72", false),
    ("cn-debx-360000-30y", "360000 in 360 at 4.9%", "1910.62", 360, "327821.83", false),
    ("cn-debx-700000-30y", "700000 in 360 at 4.9%", "3715.09", 360, "637431.34", false),
    ("cn-debx-10000-12m-7.2", "10000 in 12 at 7.2%", "866.19", 12, "394.28", true),
  ])
  func equalPayments(name: String, text: String, payment: String, periods: Int64, interest: String, rounded: Bool)
    throws
  {
    let cost = try asked(text)
    let first = try #require(cost.firstPayment)
    #expect(first.shown == payment, "\(name)")
    let wanted = try Stated.read(interest, in: .cny).amount.minorUnits
    let received = try #require(cost.received).minorUnits
    let found = rounded ? first.minorUnits * periods - received : try #require(cost.interest).minorUnits
    #expect(abs(found - wanted) <= (rounded ? 0 : 200), "\(name): \(found)")
  }

  @Test func equalPaymentsAt486() throws {
    let cost = try asked("120000 in 240 at 4.86%")
    let (total, interest) = (try #require(cost.total).minorUnits, try #require(cost.interest).minorUnits)
    #expect(abs(total - 18_784_698) <= 100, "cn-debx-120000-20y-4.86: \(total)")
    #expect(abs(interest - 6_784_698) <= 100)
  }

  @Test(arguments: [
    ("cn-debj-150000-20y", "150000 in 240 at 4.9%", "1237.50", 255, "73806.25"),
    ("cn-debj-930000-30y", "930000 in 360 at 4.9%", "6380.83", 1_055, "685448.75"),
    ("cn-debj-630000-30y", "630000 in 360 at 4.9%", "4322.50", 715, "464336.25"),
    ("cn-debj-120000-20y-4.86", "120000 in 240 at 4.86%", "986.00", 203, "58563.00"),
  ])
  func equalPrincipal(name: String, text: String, payment: String, decrease: Int64, interest: String) throws {
    let cost = try asked(text + ", equal principal")
    #expect(cost.firstPayment?.shown == payment, "\(name)")
    #expect(cost.interest?.shown == interest, "\(name)")
    let falls = zip(cost.payments, cost.payments.dropFirst()).dropLast().map { $0.minorUnits - $1.minorUnits }
    #expect(falls.allSatisfy { abs($0 - decrease) <= 1 }, "\(name)")
  }

  /// The source prints 196,894.76, which is 78.09 too much.
  @Test func equalPrincipalWherePrintedWrongly() throws {
    let cost = try asked("400000 in 240 at 4.9%, equal principal")
    #expect(cost.interest?.shown == "196816.67", "cn-debj-400000-20y-as-printed")
  }

  @Test(arguments: [
    ("cn-fee-10000-12-0.6", "10000 in 12, 0.6% a period", 13.0, 0.05),
    ("cn-huabei-6", "18000 in 6, 4.5% in all", 15.3, 0.1),
    ("cn-huabei-12", "18000 in 12, 8.8% in all", 15.9, 0.1),
    ("cn-irr-10000-12-1000", "10000 in 12, pay 1000", 35.07, 0.005),
    ("cn-irr-12000-12-1042", "12000 in 12, pay 1042", 7.66, 0.01),
  ])
  func simpleRate(name: String, text: String, percent: Double, tolerance: Double) throws {
    #expect(try asked(text).rates?.simple.isAbout(percent, within: tolerance) == true, "\(name)")
  }

  @Test func compoundRate() throws {
    let cost = try asked("12000 in 12, 0.6% a period")
    #expect(cost.rates?.effective.isAbout(13.9, within: 0.11) == true, "cn-fee-12000-12-0.6-compound")
  }

  @Test(arguments: [
    ("cn-huabei-6", "18000 in 6, 4.5% in all", "3135.00", "810.00"),
    ("cn-huabei-12", "18000 in 12, 8.8% in all", "1632.00", "1584.00"),
    ("cn-citic-897.33", "10000 in 12, 0.64% a period", "897.33", "768.00"),
    ("cn-cmb-2000-18-0.68", "2000 in 18, 0.68% a period", "124.71", "244.80"),
  ])
  func fees(name: String, text: String, payment: String, fee: String) throws {
    let cost = try asked(text)
    #expect(cost.firstPayment?.shown == payment, "\(name)")
    #expect(cost.interest?.shown == fee, "\(name)")
  }

  /// Days from the posting day to the day before the payment, then to the statement.
  @Test(arguments: [
    ("cn-zhang-5-5", "1000 2026-03-30, -100 2026-04-23, until 2026-05-05", "17.40"),
    ("cn-zhang-7-5", "1000 2026-03-30, -300 2026-04-30, until 2026-05-12", "19.70"),
    ("cn-cmb-17.85", "1000 2026-03-30, -100 2026-04-23, until 2026-05-06", "17.85"),
  ])
  func fullBalance(name: String, text: String, interest: String) throws {
    #expect(try asked("full-balance 0.05%/day, " + text).interest?.shown == interest, "\(name)")
  }
}
