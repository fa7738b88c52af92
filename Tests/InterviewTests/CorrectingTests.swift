import Interview
import Terminal
import Testing
import Wording

/// Who types a debt again, or takes back a word, corrects what stands there: no debt comes of it.
@Suite struct CorrectingTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]
  private var toLoans: [String] { toCards + [""] }

  @Test(arguments: Language.allCases) func theWholeRowBehindANameIsItsRow(language: Language) {
    let run = sessions.run(toCards + ["Visa", "Visa 5000 3800", "="], language: language)
    #expect(
      run.said.contains("5,000") && !run.said.contains("Visa (2)") && !run.said.contains("Visa（第 2 张）"), "\(run.said)")
    let loan = sessions.run(toLoans + ["花呗", "花呗 8000 900", "="], language: language)
    #expect(
      loan.said.contains("8,000") && !loan.said.contains("花呗 (2)") && !loan.said.contains("第 2 笔）"), "\(loan.said)")
  }

  @Test(arguments: [(Language.en, "replace", "stands there twice"), (.zh, "替换", "现在有两笔")])
  func aRowOfANameThatIsThereMayReplaceIt(language: Language, word: String, question: String) {
    let run = sessions.run(toCards + ["Visa 5000 3800", "Visa 6000 3900", word, "="], language: language)
    #expect(run.said.contains(question), "\(run.said)")
    #expect(!run.said.contains("Visa (1) limit") && !run.said.contains("Visa（第 1 张） 额度"), "\(run.said)")
    let both = sessions.run(toCards + ["Visa 5000 3800", "Visa 6000 3900", "no", "="], language: language)
    #expect(both.said.contains("Visa (2)") || both.said.contains("Visa（第 2 张）"), "\(both.said)")
    let loans = sessions.run(toLoans + ["花呗 8000 900 14.6%", "花呗 6000 900 14.6%", word, "="], language: language)
    #expect(loans.said.contains(question) && !loans.said.contains("花呗 (1) online"), "\(loans.said)")
  }

  @Test(arguments: [
    (Language.en, "actually used 3900", "3,900"), (.en, "sorry, limit is 6000", "6,000"), (.zh, "写错了，已用3900", "3,900"),
    (.zh, "不好意思，额度6000", "6,000"),
  ])
  func aWordThatTakesBackOffersToChangeTheLastOne(language: Language, line: String, sum: String) {
    let run = sessions.run(toCards + ["Visa 5000 3800", line, "", "="], language: language)
    #expect(run.said.contains(sum), "\(run.said)")
    #expect(!run.said.contains("+ sorry") && !run.said.contains("+ actually") && !run.said.contains("2 in all"))
  }

  @Test(arguments: [(Language.en, "oops"), (.zh, "写错了"), (.zh, "打错了")])
  func aWordAloneAsksWhat(language: Language, line: String) {
    let run = sessions.run(toCards + ["Visa 5000 3800", line], language: language)
    #expect(run.said.contains(language == .en ? "what is to be corrected?" : "要改哪里？"), "\(run.said)")
    #expect(!run.conversation.prompts.contains { $0.label.contains(line) })
  }

  @Test(arguments: [(Language.en, "I pay the minimum", "minimum"), (.zh, "最低", "最低")])
  func howACardIsPaidIsOfTheLastOne(language: Language, line: String, paid: String) {
    let run = sessions.run(toCards + ["Visa 5000 3800 18%", line], language: language)
    #expect(run.said.contains("-> Visa") && run.said.contains(paid), "\(run.said)")
    #expect(
      !run.conversation.prompts.contains { $0.label.contains("\(line) 信用额度") || $0.label.contains("\(line), limit") })
  }

  @Test(arguments: [("3000 no wait 3500", Language.en, "3,500"), ("5000不对，是5500", .zh, "5,500")])
  func theLastFigureOfAnAnswerCounts(answer: String, language: Language, sum: String) {
    let run = sessions.run(toLoans + ["", answer, "<"], language: language)
    #expect(run.conversation.prompts.contains { $0.label.contains("[\(sum)]") }, "\(run.said)")
  }

  @Test(arguments: [
    "银行贷款 5万 2000", "平安普惠 5万 2000", "Loan 5000 150", "借钱 5000 500", "Honda 9000 240", "dentist 650 50",
  ])
  func aLoanAmongTheCardsIsDoubted(row: String) {
    let run = sessions.run(toCards + [row])
    #expect(run.said.contains("?") && !run.said.contains("+ "), "\(run.said)")
  }

  @Test(arguments: ["Visa 50000 2000", "招商银行 5万 2000", "Capital 5000 3800", "Foo limit 9000 used 240"])
  func aCardIsNot(row: String) { #expect(sessions.run(toCards + [row]).said.contains("+ ")) }

  @Test(arguments: [
    ("no limit", Language.en), ("unlimited", .en), ("没有上限", .zh),
  ])
  func aCardWithoutALimitHasNone(answer: String, language: Language) {
    let run = sessions.run(toCards + ["Amex", answer, "1200", "="], language: language)
    #expect(
      run.said.contains(language == .en ? "Amex limit not known, used 1,200" : "Amex 额度不清楚，已用 1,200"), "\(run.said)")
  }

  @Test(arguments: [
    ("edit 花呗 12 left", Language.en, "12"), ("改 花呗 还剩12期", .zh, "12"), ("edit 花呗 18%", .en, "18"),
    ("改 花呗 还清了", .zh, "0"),
    ("edit 花呗 2 months behind", .en, "2"), ("edit 花呗 paid off", .en, "0"),
  ])
  func anAnswerThatSaysWhatItIsNeedsNoName(command: String, language: Language, value: String) {
    let run = sessions.run(smallHousehold + [command], language: language)
    #expect(run.said.contains("-> 花呗") && !run.said.contains("which answer of"), "\(run.said.suffix(600))")
  }

  @Test func whatIsNotPaidByNameAsksHowLate() {
    let run = sessions.run(smallHousehold + ["edit 花呗 can't pay"])
    #expect(
      run.said.contains("edit 花呗 late 1") && run.said.contains("paid each month: not known"), "\(run.said.suffix(500))")
    let lines = sessions.run(toCards + ["Visa 5000 3800\nMC 2000 500\nactually used 3900"])
    #expect(!lines.said.contains("+ actually") && lines.said.contains("what is to be corrected?"), "\(lines.said)")
  }

  @Test func sentencesAtThePromptLeadSomewhere() {
    let asked = sessions.run(smallHousehold + ["what should I do"])
    #expect(!asked.said.contains("not understood as a change"), "\(asked.said.suffix(400))")
    let paid = sessions.run(smallHousehold + ["I paid 500 to 花呗"])
    #expect(paid.said.contains("edit 花呗 owed 7,500"), "\(paid.said.suffix(400))")
    let rent = sessions.run(smallHousehold + ["edit rent 3000"])
    #expect(
      rent.said.contains("part of the living costs") && !rent.said.contains("did you mean"), "\(rent.said.suffix(400))")
  }

  @Test(arguments: ["I think that's all", "应该没了"]) func thatIsAll(word: String) {
    #expect(sessions.run(toCards + [word]).said.contains("4/8"))
  }

  @Test(arguments: ["a few more small ones", "还有几笔不记得", "I cut them up", "guarantor for my son's rent"])
  func isNoDebt(word: String) {
    let run = sessions.run(toLoans + [word])
    #expect(!run.conversation.prompts.contains { $0.label.contains(word.prefix(10)) }, "\(run.said)")
  }
}
