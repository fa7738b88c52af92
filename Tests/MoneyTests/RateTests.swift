import Money
import Testing
import Wording

@Suite struct RateTests {
  @Test(arguments: [
    ("18%", "18%/year"), ("14.6%/year", "14.6%/year"), ("1.5%/month", "1.5%/month"), ("0.05%/day", "0.05%/day"),
    ("0.05% a day", "0.05%/day"), ("18 % p.a.", "18%/year"), ("万5/day", "0.05%/day"), ("万五", "0.05%/day"),
    ("日息万分之五", "0.05%/day"), ("万分之五/天", "0.05%/day"), ("年化7.2%", "7.2%/year"), ("年利率 7.2%", "7.2%/year"),
    ("月息1分", "1%/month"), ("月息一分五厘", "1.5%/month"), ("年息1分", "10%/year"), ("月息6厘", "0.6%/month"),
    ("每月千分之六", "0.6%/month"),
    ("6‰/month", "0.6%/month"), ("０．０５％／day", "0.05%/day"), ("0%", "0%/year"),
  ])
  func readsRatesAsPeopleQuoteThem(text: String, written: String?) {
    #expect((try? Rate.read(text))?.written == written)
  }

  /// Most rates of a document have a short way of their own; with a space behind them they take the long one.
  @Test(arguments: [
    "18%", "0.05%/day", "1.5%/month", "7%/year", "0%", "007%", "1000%", "1000.1%", "0.123456789%", "0.1234567891%",
    "0.%", ".5%", "5.%", "%", "1.2.3%", "12%%", "5%/week", "3%/days", "-3%", "12",
  ])
  func plainRatesAreReadAsAnyOther(text: String) {
    #expect((try? Rate.read(text)) == (try? Rate.read(text + " ")))
  }

  @Test(arguments: [
    ("0", "0%/year"), ("免息", "0%/year"), ("interest free", "0%/year"), ("none", "0%/year"), ("18 percent", "18%/year"),
    ("18 %", "18%/year"), ("18 % a year", "18%/year"), ("年利率 18%", "18%/year"), ("5‰", "0.5%/month"),
    ("千分之五", "0.5%/month"),
    ("2分", "2%/month"), ("1分5厘", "1.5%/month"), ("5厘", "0.5%/month"), ("年息一分二", "12%/year"), ("0.6%/期", "0.6%/month"),
    ("每期0.6%", "0.6%/month"), ("0.6% per period", "0.6%/month"), ("年化14.6", "14.6%/year"), ("月息1.5", "1.5%/month"),
    ("日息0.05", "0.05%/day"), ("APR 24.99", "24.99%/year"), ("18个点", "18%/year"), ("大概18%", "~18%/year"),
    ("0.05%/天", "0.05%/day"), ("利率18%", "18%/year"),
  ])
  func readsRatesAsPeopleSayThem(text: String, written: String) throws {
    #expect(try Rate.read(text).written == written)
  }

  @Test(arguments: [
    ("24.99", "write 24.99%/year", "请写成 24.99%/年"),
    ("0.2499", "write 24.99%/year or 0.2499%/month", "请写成 24.99%/年 或 0.2499%/月"),
    ("0.05", "write 0.05%/day or 5%/year", "请写成 0.05%/天 或 5%/年"), ("十八", "write 18%/year", "请写成 18%/年"),
    ("1.5", "write 1.5%/year or 1.5%/month", "请写成 1.5%/年 或 1.5%/月"),
    ("5000", "for example 18%/year or 0.05%/day", "例如 18%/年、0.05%/天"),
  ])
  func aNumberAloneIsAskedAboutWithWhatItCanBe(text: String, en: String, zh: String) throws {
    let found = #expect(throws: NumberProblem.self) { try Rate.read(text) }
    let problem = try #require(found)
    #expect(problem.remedy.en == en)
    #expect(problem.remedy.zh == zh)
  }

  @Test(arguments: [
    ("日息五", "write 0.05%/day", "请写成 0.05%/天"), ("月息 18", "for example 18%/year or 0.05%/day", "例如 18%/年、0.05%/天"),
    ("12期", "for example 18%/year or 0.05%/day", "例如 18%/年、0.05%/天"),
  ])
  func aNumberWithItsPeriodIsOfNoOther(text: String, en: String, zh: String) throws {
    let problem = try #require(#expect(throws: NumberProblem.self) { try Rate.read(text) })
    #expect(problem.remedy.en == en && problem.remedy.zh == zh)
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
