import Money
import Testing
import Wording

@Suite struct RateTests {
  @Test(arguments: [
    ("18%", "18%/year"), ("14.6%/year", "14.6%/year"), ("1.5%/month", "1.5%/month"), ("0.05%/day", "0.05%/day"),
    ("0.05% a day", "0.05%/day"), ("18 % p.a.", "18%/year"), ("万5/day", "0.05%/day"), ("万五", "0.05%/day"),
    ("日息万分之五", "0.05%/day"), ("万分之五/天", "0.05%/day"), ("年化7.2%", "7.2%/year"), ("年利率 7.2%", "7.2%/year"),
    ("月息1分", "1%/month"), ("月息一分五厘", nil), ("年息1分", "10%/year"), ("月息6厘", "0.6%/month"), ("每月千分之六", "0.6%/month"),
    ("6‰/month", "0.6%/month"), ("０．０５％／day", "0.05%/day"), ("0%", "0%/year"),
  ])
  func readsRatesAsPeopleQuoteThem(text: String, written: String?) {
    #expect((try? Rate.read(text))?.written == written)
  }

  @Test(arguments: ["18", "abc", "", "-3%", "0,05%", "%", "1000000%", "5%/week", "12%%"])
  func whatIsNoRateIsRefused(text: String) {
    #expect(throws: (any Error).self) { try Rate.read(text) }
  }

  @Test(arguments: [
    ("12,5%/month", ["12.5%/month", "125%/month"]), ("万分之0,05", ["万分之0.05", "万分之5"]),
    ("日息0,05%", ["日息0.05%", "日息5%"]),
  ])
  func theReadingsOfARateAreWholeRates(text: String, readings: [String]) {
    #expect(throws: NumberProblem.ambiguous(readings: readings, writable: readings)) { try Rate.read(text) }
    for reading in readings { #expect((try? Rate.read(reading)) != nil) }
  }

  @Test func whatIsWrittenReadsBackEqual() throws {
    for text in ["18%", "0.0333%/day", "万3.65", "1.234567%/month", "日息万分之五"] {
      let rate = try Rate.read(text)
      #expect(try Rate.read(rate.written) == rate)
    }
  }

  @Test func aPercentageNeverHidesThatALineIsPassed() {
    let line = Ratio.percent(70)
    #expect(Ratio(700_001, 1_000_000).percent(in: .en, tellingFrom: line) == "70.0001 %")
    #expect(Ratio(699_999, 1_000_000).percent(in: .zh, tellingFrom: line) == "69.9999%")
    #expect(line.percent(in: .en, tellingFrom: line) == "70.0 %")
    #expect(line.percent(in: .en) == "70 %")
    #expect(Ratio(39_166_666, 100_000_000).percent(in: .en, tellingFrom: .percent(50)) == "39.2 %")
    #expect(Ratio(-5, 1_000).percent(in: .en, tellingFrom: .percent(10)) == "-0.5 %")
  }

  @Test func roundingIsHalfAwayFromZero() {
    #expect(Ratio(5, 10).rounded == 1)
    #expect(Ratio(-5, 10).rounded == -1)
    #expect(Ratio(4_700, 12_000).decimal(places: 6) == "0.391667")
  }
}
