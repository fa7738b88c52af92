import Household
import Money
import Phrases
import Samples
import Testing
import Wording

@testable import Planner

/// Changes as people type them.
@Suite struct ChangeReadingTests {
  private func read(_ text: String) throws -> Change { try Change.read(text, of: householdToTry()) }

  @Test(arguments: [
    ("income -20%", Change.income(.byShare(Ratio(-1, 5)))), ("收入 -20%", .income(.byShare(Ratio(-1, 5)))),
    ("收入少两成", .income(.byShare(Ratio(-1, 5)))), ("Income + 500", .income(.by(sum(500)))),
    ("收入少 1,500 元", .income(.by(sum(-1_500)))), ("income 9000 a month", .income(.to(Stated(sum(9_000))))),
    ("收入降到 8千", .income(.to(Stated(sum(8_000))))), ("收入 约9000", .income(.to(Stated(sum(9_000), isEstimate: true)))),
    ("ｉｎｃｏｍｅ　－２０％", .income(.byShare(Ratio(-1, 5)))),
    ("income 0 for 3 months", .incomeFor(months: 3, .to(Stated(.zero)))),
    ("收入 0 三个月", .incomeFor(months: 3, .to(Stated(.zero)))), ("收入0三个月", .incomeFor(months: 3, .to(Stated(.zero)))),
    ("没有收入 半年", .incomeFor(months: 6, .to(Stated(.zero)))),
    ("income -20% for 1 year", .incomeFor(months: 12, .byShare(Ratio(-1, 5)))),
    ("rate +2%", .rates(by: .percent(2))), ("利率 +2%", .rates(by: .percent(2))),
    ("利率降 0.5%", .rates(by: Ratio(-1, 200))),
    ("rate 招商银行 12%", .rate(.to(Rate(perPeriod: .percent(12), period: .year)), of: triedCard)),
    ("利率 招商银行 12%", .rate(.to(Rate(perPeriod: .percent(12), period: .year)), of: triedCard)),
    ("利率 花呗涨 2%", .rate(.by(.percent(2)), of: triedLoan)),
    ("rate 花呗 0.05%/day", .rate(.to(Rate(perPeriod: Ratio(5, 10_000), period: .day)), of: triedLoan)),
    ("pay 5000 to 花呗", .pay(sum(5_000), to: triedLoan)), ("还 花呗 5000", .pay(sum(5_000), to: triedLoan)),
    ("还花呗5千", .pay(sum(5_000), to: triedLoan)), ("多还 花呗 5000", .pay(sum(5_000), to: triedLoan)),
    ("pay 0.5万 to “花呗”", .pay(sum(5_000), to: triedLoan)), ("pay 500 to loans[0]", .pay(sum(500), to: triedLoan)),
    ("extra 500", .extra(sum(500))), ("每月多 500", .extra(sum(500))), ("每个月多还 500 元", .extra(sum(500))),
    ("多还 500", .extra(sum(500))), ("close 花呗", .close(triedLoan)), ("注销 花呗", .close(triedLoan)),
    ("pay off 花呗", .payOff(triedLoan)), ("还清 花呗", .payOff(triedLoan)), ("还清花呗", .payOff(triedLoan)),
    ("招商银行 payment 6000", .payment(sum(6_000), of: triedCard)),
    ("招商银行每月还2000", .payment(sum(2_000), of: triedCard)), ("花呗 每月还 2千", .payment(sum(2_000), of: triedLoan)),
    ("savings 10000", .savings(.to(Stated(sum(10_000))))), ("存款 1万", .savings(.to(Stated(sum(10_000))))),
    ("存款少5000", .savings(.by(sum(-5_000)))), ("remove 花呗", .remove(triedLoan)), ("去掉 花呗", .remove(triedLoan)),
    (
      "agree 招商银行 831 for 36 months",
      .agree(AgreedTerms(sum: sum(831), months: 36, isWithoutInterest: false), with: triedCard)
    ),
    (
      "招商银行 谈成每月 831 共 36 期",
      .agree(AgreedTerms(sum: sum(831), months: 36, isWithoutInterest: false), with: triedCard)
    ),
    (
      "花呗谈成 500 停息", .agree(AgreedTerms(sum: sum(500), months: nil, isWithoutInterest: true), with: triedLoan)
    ),
    ("what if income -20%", .income(.byShare(Ratio(-1, 5)))), ("如果收入少20%", .income(.byShare(Ratio(-1, 5)))),
    ("income 少20%", .income(.byShare(Ratio(-1, 5)))), ("if 招商银行 payment 50", .payment(sum(50), of: triedCard)),
    ("spend essentials -800", .essentials(.by(sum(-800)))), ("开支 -800", .essentials(.by(sum(-800)))),
    ("essentials -10%", .essentials(.byShare(Ratio(-1, 10)))),
  ]) func forms(text: String, change: Change) throws {
    #expect(try read(text) == change)
  }

  @Test(arguments: [
    "new loan 30000 at 12% for 24 months", "new loan 3万 for 2 years at 12%",
    "borrow 30,000 at 12 % a year for 24 months",
    "新贷 30000 12% 24 个月", "新贷款 三万 年利率 12% 二十四个月", "再借 30000 12% 分 24 期",
  ]) func newLoans(text: String) throws {
    guard case .newLoan(let loan) = try read(text) else { throw TypedChangeProblem.empty }
    #expect(loan.amount == sum(30_000))
    #expect(loan.rate == Rate(perPeriod: .percent(12), period: .year))
    #expect(loan.months == 24)
    #expect(loan.name == (text.first?.isASCII == true ? "new loan" : "新贷款"))
  }

  @Test(arguments: [
    "consolidate 招商银行, 花呗 at 8% for 36 months fee 2%", "consolidate 招商银行 and 花呗 fee 2% at 8% for 3 years",
    "合并 招商银行、花呗 8% 36 个月 手续费 2%", "合并 招商银行，花呗 36个月 8% 手续费2%",
  ]) func consolidations(text: String) throws {
    guard case .consolidate(let debts, let terms) = try read(text) else { throw TypedChangeProblem.empty }
    #expect(debts == [triedCard, triedLoan])
    #expect(terms.rate == Rate(perPeriod: .percent(8), period: .year))
    #expect((terms.months, terms.fee) == (36, .share(.percent(2))))
  }

  @Test(arguments: [
    ("incme -20%", "did you mean income -20%?"), ("收人 -20%", "did you mean 收入 -20%?"),
    ("extr 500", "did you mean extra 500?"), ("income 20%", "for example income -20%"),
    ("income", "for example income -20%"), ("rate 12%", "for example rate Visa 12%"),
    ("pay 花呗", "for example pay 5000 to Visa"),
    ("pay 5000 to 花背", "did you mean 花呗?"), ("rate 花背 12%", "did you mean 花呗?"), ("close", "for example close Visa"),
    ("new loan 30000", "for example new loan 30000 at 12% for 24 months"),
    ("close loan", "one of 招商银行, 花呗"),
    ("consolidate at 8% for 36 months", "for example consolidate A, B at 8% for 36 months fee 2%"),
    ("income 1.200,50", "write 1,200.50 if that is meant"), ("new loan 30000 at 2000% for 24 months", "at most 1,000%"),
    ("extra -5", "write 0 or more"), ("hello", "for example income -20%, extra 500, pay 5000 to Visa"),
    ("", "for example income -20%"),
  ]) func refusalsGiveTheNearestForm(text: String, remedy: String) {
    let problem = #expect(throws: TypedChangeProblem.self) { try read(text) }
    #expect(problem?.remedy.en == remedy)
  }

  @Test func severalInOneLineAndInWords() throws {
    #expect(try whatIf("income -20%, extra 500；开支 -800").changes.count == 3)
    let consolidated = try whatIf("consolidate 招商银行, 花呗 at 8% for 36 months, extra 100")
    #expect(consolidated.changes.count == 2)
    #expect(try whatIf("savings 99999", "extra 500，花呗每月还 2000, 还清 招商银行").changes.count == 4)
    let start = try whatIf()
    #expect(start.changes(inWords: ["income", "-20%", "extra", "500"]) == ["income -20%", "extra 500"])
    #expect(start.changes(inWords: ["spend", "essentials", "-800"]) == ["spend essentials -800"])
    #expect(start.changes(inWords: ["income -20%", "extra 500"]) == ["income -20%", "extra 500"])
    #expect(
      start.changes(inWords: ["pay", "5000", "to", "花呗", "income", "0", "for", "3", "months"])
        == ["pay 5000 to 花呗", "income 0 for 3 months"])
  }

  @Test func severalAreMadeAllOrNone() throws {
    var whatIf = try whatIf("extra 100")
    #expect(throws: TypedChangeProblem.self) { try whatIf.make(typed: "income -20%, close 不在") }
    #expect(whatIf.changes == [.extra(sum(100))])
  }

  @Test func namesThatAreTwiceOrOdd() throws {
    var household = householdToTry()
    household.loans = [
      Loan(name: "A, B", kind: .other), Loan(name: "花呗", kind: .online), Loan(name: "花呗", kind: .online),
    ]
    let problem = #expect(throws: TypedChangeProblem.self) { try Change.read("close 花呗", of: household) }
    #expect(problem?.remedy.en == "write which: loans[1] or loans[2]")
    #expect(try Change.read("close A, B", of: household) == .close(NamedDebt(name: "A, B", path: "loans[0]")))
    #expect(try Change.read("close loans[2]", of: household) == .close(NamedDebt(name: "花呗", path: "loans[2]")))
    #expect(try Change.read("rate A, B 12%", of: household) != .rates(by: .percent(12)))
  }

  /// Pieces of changes put together at random are read or refused, never more.
  @Test func oddInputNeverTraps() throws {
    let untried = try whatIf()
    let pieces = [
      "income", "收入", " ", "-", "+", "20", "%", "for", "3", "months", "个月", "半年", "rate", "利率", "pay", "to", "花呗",
      "招商银行",
      "extra", "多还", "close", "payment", "谈成", "agree", "停息", "remove", "还清", "存款", "如果", "新贷", "合并", "at", "fee",
      "手续费", ",", "、", "万", "成", "百分之", "三", "年",
      "999999999999999999999",
      "0", ".", "\"", "“", "👨‍👩‍👧", "İ", "e\u{301}", "\u{202E}", "降到", "给", "cards[0]", "/day", "日息万分之五",
    ]
    var noise = Noise(seed: 7)
    for _ in 0..<20_000 {
      let text = (0..<noise.next(9)).map { _ in pieces[noise.next(pieces.count)] }.joined(
        separator: noise.next(2) == 0 ? " " : "")
      var odd = untried
      do throws(TypedChangeProblem) {
        try odd.make(typed: text)
      } catch {
        #expect(!error.message.zh.isEmpty && !error.remedy.en.isEmpty)
      }
    }
  }
}
