import Interview
import Terminal
import Testing

/// What is possible but odd is questioned, never refused.
@Suite struct OddAnswersTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]

  @Test func aBalanceOverTheLimit() {
    let run = sessions.run(toCards + ["Visa", "5000", "6000", "", "-"])
    #expect(run.said.contains("1,000 more than the limit"))
    #expect(run.said.contains("instalment outside the limit"))
    #expect(run.said.contains("Visa, interest rate"))
  }

  @Test func anotherAnswerTakesThePlaceOfAnOddOne() {
    let run = sessions.run(toCards + ["Visa", "5000", "6000", "600", "="])
    #expect(run.said.contains("used 600"))
  }

  @Test func aYearlyIncome() {
    let run = sessions.run(toCards + ["", "", "144000", "", "6500"])
    #expect(run.said.contains("the month's is 12,000"))
    #expect(run.said.contains("Monthly living costs"))
  }

  @Test func aPaymentBelowTheInterest() {
    let run = sessions.run(toCards + ["Visa", "50000", "40000", "0.05%/day", "300", ""])
    #expect(run.said.contains("the debt would grow"))
  }

  @Test func aRateOver36PerCentAYear() {
    let run = sessions.run(toCards + ["Visa", "50000", "40000", "5%/month", ""])
    #expect(run.said.contains("60% a year") || run.said.contains("60 % a year"))
  }

  @Test func instalmentsThatMayBeInsideACardsBalance() {
    let run = sessions.run(toCards + ["Visa 50000 4000 18% 400", "", "手机分期", "consumer", ""])
    #expect(run.said.contains("counted twice"))
  }

  @Test func aMortgageWithoutAHome() {
    let run = sessions.run(toCards + ["", "房贷 800000 4000 3.5%", "", "20000", "6500", "20000", "50000", ""])
    #expect(run.said.contains("Is the home counted in?"))
  }

  @Test func twoCardsOfOneBankMayShareALimit() {
    let run = sessions.run(toCards + ["招商银行 50000 1000 18% 100", "招商银行 经典白 50000 1000 18% 100", "yes"])
    #expect(run.said.contains("One limit with 招商银行?"))
  }

  @Test func whatIsStillAvailableIsTakenOffTheLimit() {
    let run = sessions.run(toCards + ["招商银行", "50000", "可用 12000"])
    #expect(run.said.contains("-> 38,000"))
  }
}
