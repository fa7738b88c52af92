import CreditCost
import Money
import Phrases
import Testing
import Wording

@Suite struct CostReadingTests {
  @Test(arguments: [
    ("10000 in 12, 0.6% a period", "10000分12期，每期0.6%"),
    ("10,000 in 12 months,0.6% per period", "1万 分十二期 每期手续费6厘"),
    ("10000 in 12, 0.6% a period", "借10000元，分12期，月费率0.6%"),
    ("18000 in 3, 2.5% in all", "１８０００分３期，共２．５％"),
    ("18000 in 3, 2.5% in all", "18000分3期，手续费共450元"),
    ("10000 in 12, fee 60 a period", "10000分12期，每期手续费60元"),
    ("10000 in 12, pay 1000 a month", "10000分12期，月供1000"),
    ("10000 in 12, 0.6% a period, 500 up front", "10000分12期，每期0.6%，先扣500"),
    ("10000 in 12, 5% up front, 0.6% a period", "10000分12期，每期0.6%，砍头息500"),
    ("1,200,000 in 12, pay 110,000", "120万分12期，每期还11万"),
    ("300000 in 240 at 4.9%", "30万分240期，年利率4.9%"),
    ("300k in 20 years, at 4.9%, equal payments", "30万分20年，等额本息，年利率4.9%"),
    ("300000 in 240 at 4.9%, equal principal", "30万分240期，年利率4.9%，等额本金"),
    ("0.05%/day", "日息万分之五"),
    ("flows 2026-01-10 5000, 2026-02-10 -250", "现金流 2026-01-10 收5000，2026-02-10 还250"),
    ("flows 10 Jan 2026 5000, -250 10 February 2026", "现金流 2026年1月10日收5000，2026/2/10 还250"),
    ("flows 2026/1/10 5000,2026/2/10 -250", "现金流 收5000元 2026年1月10日,2026年2月10号还250"),
    (
      "full-balance 0.05%/day, 10000 1 Jan 2026, -1000 24 Jan 2026, until 6 Feb 2026",
      "全额计息 日息万分之五，2026年1月24日还1000，2026/1/1 1万，到2026年2月6日"
    ),
    (
      "full-balance 0.05%/day, 10000 2026-01-01, -1000 2026-01-24, until 2026-02-06",
      "全额计息 日息万分之五，2026-01-24 还1000，2026-01-01 1万，到2026-02-06"
    ),
  ])
  func bothLanguagesSayTheSame(english: String, chinese: String) throws {
    let question = try readCostQuestion(english, in: .cny)
    #expect(try readCostQuestion(chinese, in: .cny) == question)
  }

  @Test(arguments: [
    ("", CostProblem.empty),
    ("10000", .number(.periodMissing(number: "10000"), in: "10000")),
    ("hello", .notUnderstood("hello")), (",", .empty),
    ("flow 2026-01-10 5000, 2026-02-10 -5100", .nearly("flow", meant: "flows")),
    ("18000 in 3, 450 in all", .percentMissing("450%", in: "450")),
    ("10000 in 12", .termsMissing),
    ("10000 in 12, equal principal", .rateMissing),
    ("10000 in 0, pay 1000", .periods("0")),
    ("10000 in 1201, pay 1000", .periods("1201")),
    ("10000 in 1.5, pay 1000", .periods("1.5")),
    ("10000 in 12, 0.6%", .feeOrInterest("0.6%")),
    ("10000 in 12, 0.6% a month", .feeOrInterest("0.6% a month")),
    ("10000分12期，每月0.6%", .feeOrInterest("每月0.6%")),
    ("10000 in 12, 0.6 a period", .percentMissing("0.6%", in: "0.6")),
    ("10000 in 12, pay 1000, pay 900", .contradiction("pay 900")),
    ("10000 in 12, pay 1000, at 4.9%", .contradiction("at 4.9%")),
    ("10000 in 12, 0.6% a period, equal principal", .contradiction("equal principal")),
    ("10000 in 12, 0.6% a period, 10000 up front", .nothingReceived),
    ("0 in 12, pay 1", .nothingReceived),
    (
      "1.200,50 in 12, pay 1",
      .number(.ambiguous(readings: ["1,200.50", "1.2005"], writable: ["1,200.50"]), in: "1.200,50")
    ),
    ("flows", .noEntries),
    ("flows 5000", .sumAndDate("5000")),
    ("flows 2026-02-30 5000", .date("2026-02-30")),
    ("flows 30 Feb 2026 5000", .date("30 Feb 2026 5000")),
    ("full-balance 0.05%/day, 100 2026-01-01", .untilMissing),
    ("full-balance 100 2026-01-01, until 2026-02-01", .rateMissing),
    ("full-balance 0.05%/day, until 2026-02-01", .noEntries),
  ])
  func whatIsWrongIsNamed(text: String, wanted: CostProblem) {
    #expect(problem(text) == wanted)
  }

  @Test func everyProblemSaysWhatWouldBeRightInBothLanguages() {
    for text in ["10000 in 12", "10000 in x, pay 1", "flows 1", "10000 in 12, 0.6%", "1e9 in 12, pay 3"] {
      #expect(problem(text)?.remedy.en.isEmpty == false)
      #expect(problem(text)?.remedy.zh.isEmpty == false)
    }
  }
}
