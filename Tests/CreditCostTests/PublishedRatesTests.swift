import Money
import Planner
import Testing

@testable import CreditCost

/// Numbers published elsewhere, with the case's name in `01_regz.json`, `03b_hmrc_daily_interest.json` and
/// `04_tvm_and_amortisation.json`.
@Suite struct PublishedRatesTests {
  /// 12 CFR 1026 Appendix J. Odd days there draw simple interest, here compound: J-c2ii and J-c3ii come out 0.005 away.
  @Test(arguments: [
    Actuarial("J-c1i", yearly: 12, unit: 1, advance: 5000_00, first: 1, [(230_00, 24)], 9.69),
    Actuarial("J-c1iii", yearly: 24, unit: 15, advance: 5000_00, first: 6, [(219_17, 24)], 10.34),
    Actuarial("J-c1v", yearly: 52, unit: 7, advance: 500_00, first: 32, [(17_60, 30)], 14.96),
    Actuarial(
      "J-c4ii", yearly: 6, unit: 60, advance: 8000_00, first: 52, [(449_36, 1), (465_00, 18), (200_00, 1)], 7.3),
    Actuarial("J-c5ii", yearly: 2, unit: 1, advance: 1000_00, first: 1, [(1044_00, 1)], 8.8),
    Actuarial("J-c5iv", yearly: 1, unit: 1, advance: 1000_00, first: 2, [(1240_00, 1)], 11.36),
  ])
  func actuarialRate(example: Actuarial) throws {
    let growth = try internalGrowth(of: example.flows).power(example.unit)
    #expect(growth.interest(times: example.yearly).isAbout(example.percent, within: 0.005), "\(example.name)")
  }

  @Test(arguments: [
    ("npf-irr-1", [-100, 39, 59, 55, 20], 28.095, 0.0005), ("npf-irr-3", [-100, 100, 0, -7], -8.33, 0.005),
    ("npf-irr-5", [-50, 105, 10, -80, 10], 8.86, 0.005),
    ("xl-irr-5y", [-70000, 12000, 15000, 18000, 21000, 26000], 8.7, 0.05),
    ("fjs-irr-1", [-75000, 12000, 15000, 18000, 21000, 24000], 5.715142887, 0.0001),
  ])
  func internalRate(name: String, sums: [Int64], percent: Double, tolerance: Double) throws {
    let flows = sums.enumerated().map { TimedAmount(period: $0, amount: FineAmount(Amount(minorUnits: $1 * 100))) }
    #expect(try internalGrowth(of: flows).interest(times: 1).isAbout(percent, within: tolerance), "\(name)")
  }

  @Test func rateOfSavings() throws {
    let sums = [-10_000_00] + Array(repeating: Int64(-1_000_00), count: 23) + [99_000_00]
    let flows = sums.enumerated().map { TimedAmount(period: $0, amount: FineAmount(Amount(minorUnits: $1))) }
    #expect(try internalGrowth(of: flows).interest(times: 1).isAbout(6.517891177, within: 0.0001), "fjs-rate-1")
  }

  /// Month by month: the interest of a twelfth of the year, half up. The twelfth month, 1.49 without rounding, is 1.48.
  @Test func interestOfEachMonth() throws {
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 1))
    let rate = try Rate.read("8.24%")
    let payment = try #require(try asked("2500 in 12 at 8.24%").firstPayment)
    var (balance, interest) = (Amount(minorUnits: 2500_00), [Int64]())
    for _ in 1...12 {
      let month = rate.interest(on: balance, from: day, to: day.adding(months: 1))
      interest.append(month.minorUnits)
      balance = balance + month - payment
    }
    let wanted: [Int64] = [1717, 1579, 1440, 1301, 1160, 1018, 876, 732, 588, 442, 296, 148]
    #expect(interest == wanted, "npf-schedule-1-ipmt to npf-schedule-11-ipmt")
    let first = try Rate.read("6%").interest(on: Amount(minorUnits: 200_000_00), from: day, to: day.adding(months: 1))
    #expect(first == Amount(minorUnits: 1000_00), "200k-6-360")
  }

  @Test func interestOfTheWholeTerm() throws {
    let found = try #require(try asked("737.17 in 120 at 6.3996%").interest).minorUnits
    #expect(abs(found - 262_77) <= 50, "fjs-cumipmt-737, where nothing is rounded")
  }

  @Test func rateOfALoan() throws {
    let cost = try asked("8000 in 48, pay 200")
    #expect(cost.rates?.simple.isAbout(12 * 0.7701472, within: 0.0001) == true, "xl-rate")
  }

  /// `at` takes a yearly rate; the cases give 8 %, 10 % and a twelfth of them.
  @Test(arguments: [
    ("npf-pmt-test", "15000 in 60 at 8%", "304.15"), ("xl-pmt-1", "10000 in 10 at 8%", "1037.03"),
    ("fjs-pmt", "100000 in 24 at 10%", "4614.49"), ("au-moneysmart-500k", "500000 in 360 at 6.5%", "3160.34"),
    ("200k-6-360", "200000 in 360 at 6%", "1199.10"), ("mlibby-200k-3.25-180", "200000 in 180 at 3.25%", "1405.34"),
  ])
  func payment(name: String, text: String, payment: String) throws {
    #expect(try asked(text).firstPayment?.shown == payment, "\(name)")
  }

  @Test(arguments: [
    ("au-moneysmart-500k", "500000 in 360 at 6.5%", 637_722_40), ("200k-6-360", "200000 in 360 at 6%", 231_676_00),
  ])
  func totalInterest(name: String, text: String, interest: Int64) throws {
    let found = try #require(try asked(text).interest).minorUnits
    #expect(abs(found - interest) <= 5_00, "\(name)")
  }

  @Test func ratesOfARate() throws {
    let quarterly = Growth(after: Ratio(25, 1_000)).power(4)
    #expect(quarterly.interest(times: 1).isAbout(10.381289, within: 0.00005), "fjs-effect")
  }

  /// Pence, rate, days, and the interest rounded down to the penny.
  @Test(arguments: [
    ("HMRC-InterestRateChanges-1", 500_000, "3.25%", 89, 3962), ("", 500_000, "2.75%", 8, 301),
    ("", 500_000, "2.6%", 359, 12786), ("HMRC-InterestRateChanges-3", 500_000, "3.25%", 74, 3294),
    ("", 400_000, "3.25%", 15, 534), ("", 400_000, "2.75%", 8, 241), ("", 400_000, "2.6%", 359, 10229),
    ("HMRC-InterestRateChanges-5", 500_000, "2.6%", 288, 10257), ("", 400_000, "2.6%", 49, 1396),
    ("", 300_000, "2.6%", 36, 769), ("HMRC-InterestRateChangesEdgeCases-7", 500_000, "3%", 81, 3328),
    ("", 500_000, "3.25%", 206, 9171), ("", 400_000, "3.25%", 381, 13569), ("", 400_000, "2.6%", 8, 227),
    ("", 300_000, "2.6%", 351, 7500), ("HMRC-MultipeDebtItems-11", 500_000, "2.6%", 49, 1745),
    ("", 400_000, "2.6%", 71, 2023), ("HMRC-MultipeDebtItemsEdgeCases-19", 500_000, "2.6%", 120, 4273),
  ])
  func dailyInterest(name: String, pence: Int64, rate: String, days: Int, interest: Int128) throws {
    let exact = try Rate.read(rate).interest(on: Amount(minorUnits: pence), days: days)
    #expect(exact.roundedDown == interest, "\(name)")
  }
}

/// An example of the actuarial method; times in parts of a unit period.
struct Actuarial: Sendable {
  var name: String
  var yearly: Int
  var unit: Int
  var flows: [TimedAmount]
  var percent: Double

  init(
    _ name: String, yearly: Int, unit: Int, advance: Int64, first: Int, _ payments: [(Int64, Int)], _ percent: Double
  ) {
    (self.name, self.yearly, self.unit, self.percent) = (name, yearly, unit, percent)
    let paid = payments.flatMap { Array(repeating: $0.0, count: $0.1) }
    let all = [(0, advance)] + paid.enumerated().map { (first + $0.offset * unit, -$0.element) }
    flows = all.map { TimedAmount(period: $0.0, amount: FineAmount(Amount(minorUnits: $0.1))) }
  }
}
