import CreditCost
import Money
import Phrases
import Testing

@Suite struct CostTests {
  /// field.md 2.4: the internal rate of instalments with a fee, and what is advertised.
  @Test(arguments: [
    ("10000 in 12, 0.6% a period", "893.33", "720.00", "0.072000", "0.130342", "0.138418"),
    ("10000 in 12, 0.75% a period", "908.33", "900.00", "0.090000", "0.162165", "0.174778"),
    ("10000 in 24, 0.6% a period", "476.67", "1440.00", "0.072000", "0.132656", "0.141026"),
    ("10000 in 36, 0.6% a period", "337.78", "2160.00", "0.072000", "0.131739", "0.139992"),
    ("10000 in 3, 0.6% a period", "3393.33", "180.00", "0.072000", "0.107679", "0.113156"),
  ])
  func instalmentsWithAFee(
    text: String, payment: String, interest: String, advertised: String, simple: String, effective: String
  ) throws {
    let cost = try asked(text)
    #expect(cost.firstPayment?.shown == payment)
    #expect(cost.interest?.shown == interest)
    #expect(cost.advertised.sixPlaces == advertised)
    #expect(cost.rates?.simple.sixPlaces == simple)
    #expect(cost.rates?.effective.sixPlaces == effective)
  }

  @Test func aSumKeptBackIsACostOfWhatComesIntoTheHand() throws {
    let cost = try asked("10000 in 12, 0.6% a period, 500 up front")
    #expect(cost.received?.shown == "9500.00")
    #expect(cost.total?.shown == "10720.00")
    #expect(cost.interest?.shown == "1220.00")
    #expect(cost.rates?.simple.sixPlaces == "0.229146")
    #expect(cost.rates?.effective.sixPlaces == "0.254811")
  }

  /// field.md 1.3 and 2.4.
  @Test(arguments: [
    ("0.05%/day", "0.182500", "0.200159"), ("1.5%/month", "0.180000", "0.195618"), ("18%", "0.180000", "0.195618"),
    ("0%", "0.000000", "0.000000"), ("1000%", "10.000000", "1440.774092"),
    ("1000%/month", "120.000000", "3138428376720.000000"), ("1000%/day", "3650.000000", "null"),
  ])
  func quotedRates(text: String, simple: String, effective: String) throws {
    let cost = try asked(text)
    #expect(cost.payments.isEmpty && cost.total == nil && cost.interest == nil)
    #expect(cost.advertised.sixPlaces == simple)
    #expect(cost.rates?.simple.sixPlaces == simple)
    #expect(cost.rates?.effective.sixPlaces == effective)
  }

  @Test(arguments: [
    ("300000 in 240 at 4.9%", "1963.33", "471200.15", "0.049000", "0.050116"),
    ("300000 in 240 at 4.9%, equal principal", "2475.00", "447612.50", "0.049000", "0.050116"),
    ("10000 in 12 at 0%", "833.33", "10000.00", "0.000000", "0.000000"),
    ("0.01 in 12 at 4.9%", "0.00", "0.01", "0.049000", "0.050116"),
    ("1200 in 12 at 1000%", "1000.69", "12018.88", "10.000000", "1440.774092"),
  ])
  func loansAtARate(text: String, payment: String, total: String, simple: String, effective: String) throws {
    let cost = try asked(text)
    #expect(cost.firstPayment?.shown == payment)
    #expect(cost.total?.shown == total)
    #expect(cost.rates?.simple.sixPlaces == simple)
    #expect(cost.rates?.effective.sixPlaces == effective)
  }

  @Test func repayingLessThanWasReceivedIsANegativeRate() throws {
    let cost = try asked("10000 in 12, pay 500")
    #expect(cost.interest?.shown == "-4000.00")
    #expect(cost.rates?.simple.sixPlaces == "-0.852023")
    #expect((cost.rates?.effective ?? .zero) < .zero)
  }

  @Test(arguments: [
    ("10000 in 12, pay 0", NoRate.oneWayOnly), ("flows 2026-01-01 100, 2026-02-01 200", .oneWayOnly),
    ("flows 2026-01-01 0", .oneWayOnly), ("flows 2026-01-01 100, 2026-01-01 -110", .oneDay),
    ("flows 2026-01-01 -100, 2027-01-01 150, 2028-01-01 -100", .notFound),
  ])
  func whereNoRateExistsTheReasonIsSaid(text: String, reason: NoRate) throws {
    let cost = try asked(text)
    #expect(cost.rates == nil)
    #expect(cost.noRate == reason)
  }

  @Test func sumsTooLargeAreRefused() {
    for text in [
      "1000000000000 in 12, 0.6% a period", "1000000000000 in 1200 at 1000%/day",
      "1000000000000 in 1200, 1000% a period",
      "1000000000000 in 1200, 123.456789012% in all", "1000000000000 in 1200, pay 1000000000000",
      "1000000000000 in 1200 at 999.123456789%/day, equal principal",
      "flows 2026-01-01 1000000000000, 2026-01-02 1, 2027-01-01 -1",
      "full-balance 999.123456789%/day, 1000000000000 0001-01-01, until 9999-12-31",
    ] {
      #expect(throws: CostTooLarge.self, "\(text)") { try asked(text) }
    }
    #expect(
      problem("1000000000001 in 12, pay 1") == .number(.tooLarge(largest: "1,000,000,000,000"), in: "1000000000001"))
  }

  @Test func datedSumsAMonthApartCostWhatInstalmentsDo() throws {
    let flows = (1...12).map { month in
      let date = CalendarDate(iso: "2026-01-10")?.adding(months: month)
      return "\(date?.description ?? "") -893.33"
    }
    let cost = try asked("flows 2026-01-10 10000, " + flows.joined(separator: ", "))
    #expect(cost.total?.shown == "10719.96")
    #expect(cost.rates?.simple.sixPlaces == "0.130879")
    #expect(cost.rates?.effective.sixPlaces == "0.139022")
  }

  /// field.md 2.4: 10,000 × 0.05 % × 23 + 9,000 × 0.05 % × 13.
  @Test func aCardNotPaidInFullDayByDay() throws {
    let cost = try asked("full-balance 0.05%/day, 10000 2026-01-01, -1000 2026-01-24, until 2026-02-06")
    #expect(cost.interest?.shown == "173.50")
    #expect(cost.total?.shown == "10173.50")
    #expect(cost.stretches.map(\.days) == [23, 13])
    #expect(cost.stretches.map(\.interest.shown) == ["115.00", "58.50"])
    let overpaid = try asked("full-balance 0.05%/day, 100 2026-01-01, -1000 2026-01-24, until 2026-02-06")
    #expect(overpaid.stretches.map(\.days) == [23])
  }
}
