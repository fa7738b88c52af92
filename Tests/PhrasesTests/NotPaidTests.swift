import Household
import Money
import Phrases
import Testing
import Wording

/// That something is not paid, or that there is none of something, is no sum of 0 wherever it stands.
@Suite struct NotPaidTests {
  @Test(arguments: [
    "还不上", "没钱还", "还不起了", "已停还", "断供了", "没还", "逾期了", "can't pay", "I can’t pay it", "I stopped paying", "not paying",
    "unable to pay right now", "I'm behind on it", "haven't paid",
  ])
  func isNoPayment(answer: String) {
    #expect(saysNotPaid(answer))
    #expect(throws: AnswerProblem.self) { try paymentSum(answer, in: .cny) }
    #expect(throws: AnswerProblem.self) { try loanPayment(answer, in: .cny) }
    #expect(throws: AnswerProblem.self) { try CardPayment(answer, in: .cny) }
  }

  @Test(arguments: ["0", "900", "没约定", "不用还", "全额", "最低", "none", "还有500没还", "pay 300", "逾期2个月"])
  func isOtherwiseAnAnswer(answer: String) { #expect(!saysNotPaid(answer)) }

  @Test(arguments: [
    (
      "名称,欠款,月供\n借呗,20000,还不上\n花呗,6800,没钱还\n招行信用卡,38000,已停还\n",
      ["借呗 | online | owed=20,000", "花呗 | online | owed=6,800", "招行信用卡 | card | owed=38,000"]
    ),
    (
      "Debt,Owed,Payment\nVisa,3800,can't pay\nCar,9000,stopped paying\n",
      ["Visa | card | owed=3,800", "Car | car | owed=9,000"]
    ),
  ])
  func aCellLeavesWhatIsDueOpen(text: String, debts: [String]) {
    #expect(figures(of: text) == debts)
    #expect(refusals(of: text).count == debts.count)
    #expect(refusals(of: text).allSatisfy { $0.contains("does not say what is due") && $0.contains("months behind") })
  }

  @Test(arguments: [
    ("no savings", NothingOf.savings), ("没存款", .savings), ("我没有积蓄", .savings), ("no income", .income), ("没收入", .income),
    ("现在没有工资", .income), ("I have no debts", .debts), ("不欠钱", .debts), ("没钱", .money),
    ("no money at the moment", .money),
    ("haven't got any savings", .savings), ("no regular income right now", .income),
  ])
  func nothingIsOfOneThing(answer: String, thing: NothingOf) { #expect(NothingOf(answer) == thing) }

  @Test(arguments: ["none", "0", "没有", "no", "无", "500", "no idea", "no savings 500", "没有信用", "nothing"])
  func otherAnswersAreOfWhateverIsAsked(answer: String) { #expect(NothingOf(answer) == nil) }

  @Test(arguments: [
    ("逾期45天", 2), ("M2", 2), ("已逾期3个月", 3), ("I am behind 3 payments on Visa", 3), ("1 or 2", nil), ("两三次", nil),
    ("2-3", nil), ("yes", nil), ("有", nil), ("逾期了", nil),
  ])
  func monthsAsTheyAreTold(answer: String, months: Int?) { #expect((try? monthsBehind(answer)) == months) }

  @Test(arguments: ["yes", "1 or 2", "两三次", "often"])
  func noExampleOfMonthsIsNoneAtAll(answer: String) throws {
    let problem = try #require(#expect(throws: AnswerProblem.self) { try monthsBehind(answer) })
    #expect(!problem.remedy.en.hasSuffix("example 0") && !problem.remedy.zh.hasSuffix("例如 0"))
  }
}
