import Interview
import Terminal
import Testing
import Wording

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

  @Test(arguments: ["吃 \u{2066}800", "500\u{9D}", "没，\u{9D}500", "Visa \u{1B}[31m800"])
  func whatNobodySeesIsNotSaidBack(name: String) {
    let answered = sessions.run(toCards + [name, "", ""]).transcript.split(separator: name).dropFirst()
    let unseen = answered.joined().unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(unseen.isEmpty && answered.contains { $0.contains(/[58]00/) })
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

  @Test func aMortgageWithAssetsLeftOut() {
    let lines = toCards + ["", "房贷 800000 4000 3.5%", "", "20000", "6500", "20000"]
    let run = sessions.run(lines + ["", "", "all"])
    #expect(run.said.contains("the home is worth counting here"))
    #expect(run.said.contains("Other assets (Enter = keep it): "))
    #expect(run.said.contains("8/8 On credit"))
    #expect(sessions.run(lines + [""], language: .zh).said.contains("可变现的资产（回车 = 就是这样）："))
    #expect(sessions.run(lines + ["", "1000000", ""]).said.contains("8/8 On credit"))
  }

  @Test func anInstalmentIsQuestionedOnce() {
    let row = sessions.run(toCards + ["Visa 50000 4000 18% 400", "", "手机分期 3000 500", "consumer", ""])
    #expect(row.said.split(separator: "counted twice").count == 2)
    #expect(row.said.contains("take it out: =, its number, 0"))
    let named = sessions.run(toCards + ["Visa 50000 4000 18% 400", "", "花呗分期", "3000", ""])
    #expect(named.said.contains("counted twice"))
  }

  @Test(arguments: ["花呗", "借呗 8000 900", "房贷", "白条"]) func aLoanAmongTheCards(name: String) {
    let asked = sessions.run(toCards + [name, ""])
    #expect(asked.said.contains("is no card but a loan here"))
    #expect(asked.said.contains("3/8 Card 1, name") || asked.said.contains(", limit:") || asked.said.contains("+ 借呗"))
    let left = sessions.run(toCards + [name, "no more", ""])
    #expect(left.said.contains("4/8 Loans"))
    #expect(!left.said.contains("+ "))
  }

  @Test func aNumberAsTheNameOfADebt() {
    let run = sessions.run(toCards + ["5000", "Visa"])
    #expect(run.said.contains("“5000”: of which debt?"))
    #expect(run.said.contains("3/8 Visa, limit"))
    #expect(!sessions.run(toCards + ["5000", "", "="]).said.contains("5000, limit"))
    #expect(sessions.run(toCards + ["\"5000\""]).said.contains("3/8 5000, limit"))
    #expect(sessions.run(toCards + ["5000 Visa"]).said.contains("begins with a number"))
  }

  @Test func aSumThatRanIntoTheName() {
    let loans = toCards + [""]
    #expect(sessions.run(loans + ["我妈约2万"]).said.contains("+ 我妈: family or friends, owed about 20,000"))
    #expect(sessions.run(loans + ["老王5000"]).said.contains("Is “5000” part of the name?"))
    #expect(sessions.run(loans + ["我妈三万", "我妈 三万"]).said.contains("+ 我妈: family or friends, owed 30,000"))
    for name in ["360借条", "Visa2", "老三", "招行1234"] {
      #expect(!sessions.run(loans + [name]).said.contains("part of the name"), "\(name)")
    }
  }

  @Test func sumsThatDoNotFitEachOther() {
    #expect(sessions.run(toCards + ["Visa", "5000", "100", "-", "900", ""]).said.contains("more than the 100 owed"))
    #expect(
      sessions.run(toCards + ["Visa", "5000", "100", "-", "minimum", "300", ""]).said.contains("more than the 100 used")
    )
    #expect(sessions.run(toCards + ["", "爸妈", "-3000", ""]).said.contains("the lender owes you"))
    #expect(sessions.run(toCards + ["", "爸妈", "3000", "4000", ""]).said.contains("more than the 3,000 owed"))
  }

  @Test func answersThatCannotHoldTogether() {
    let start = toCards + ["", "", "12000", "6500", "20000", "", "all"]
    let both = sessions.run(start + ["2 3", "3", "", "check"])
    #expect(both.said.contains("two answers to one question"))
    #expect(both.said.contains("Situation and record the payments are something of a burden"))
    #expect(sessions.run(start + ["4 5", ""]).said.contains("4 says that the report was never looked at"))
  }

  @Test(arguments: [("好几千", Language.zh), ("五六千", .zh), ("a few thousand", .en)])
  func aSpokenSumIsNoName(text: String, language: Language) throws {
    let run = try Sessions().run(["", "", "", text, ""], language: language)
    #expect(run.said.contains(language == .zh ? "是哪一笔的" : "of which debt?"))
  }
}
