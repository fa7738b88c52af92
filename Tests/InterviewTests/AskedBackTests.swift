import Interview
import Terminal
import Testing
import Wording

/// What people type that could be two things, or is none of what is asked, is asked about.
@Suite struct AskedBackTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]
  private var toLoans: [String] { toCards + [""] }

  @Test(arguments: [("每个月都逾期", "6"), ("every month", "6"), ("三次", "3"), ("three times", "3"), ("a couple", "2")])
  func monthsAsTheyAreSaid(answer: String, months: String) {
    #expect(sessions.run(["", "", answer]).said.contains("-> \(months)"))
  }

  @Test(arguments: [
    ("my friend owes me 500", Language.en), ("I lent Bob 300", .en), ("我借给朋友5000", .zh), ("公司欠我工资8000", .zh),
  ]) func whatOthersOweIsNoDebt(line: String, language: Language) {
    let run = sessions.run(toLoans + [line], language: language)
    #expect(run.said.contains(language == .en ? "no debt of yours" : "不是您的债") && !run.said.contains("  + "))
  }

  @Test(arguments: ["朋友借给我5000", "借给我5000的老王", "还欠我妈两万", "已经欠我哥3万"]) func whatIsOwedIsNoneOfIt(line: String) {
    #expect(!sessions.run(toLoans + [line], language: .zh).said.contains("不是您的债"))
  }

  @Test(arguments: ["0% BT till 03/27", "0% for 6 months then 22.9%"]) func aRateThatIsNotReadIsNoNewCard(
    answer: String
  ) {
    let run = sessions.run(toCards + ["Visa", "5000", "4200", answer])
    #expect(!run.said.contains("  + ") && run.lastQuestion?.contains("Visa, interest rate") == true)
  }

  @Test func moreThanBeforeIsAskedAbout() {
    let run = sessions.run(smallHousehold + ["edit income +500", "改 随时可用的钱 +5000"])
    #expect(run.said.contains("Write 500 or 12,500"))
    #expect(run.said.contains("Write 5,000 or 25,000"))
    #expect(!run.said.contains("12,000 -> 500"))
  }

  @Test(arguments: [("edit living costs +500", "800 -> 300"), ("edit living costs + phone 100", "800 -> 700")])
  func livingCostsAreAddedTo(command: String, left: String) {
    #expect(sessions.run(smallHousehold + [command]).said.contains(left))
  }

  @Test(arguments: ["edit 花呗 5000", "change Huabei to 5000", "改 花呗 5000"]) func whichAnswerOfADebtIsAsked(
    command: String
  ) {
    #expect(sessions.run(smallHousehold + [command]).said.contains("which answer of 花呗?"))
  }

  @Test(arguments: ["加一笔 借呗 5000 500", "新增 借呗 5000 500", "添加 借呗 5000 500"]) func aDebtIsAddedAsItIsSaid(command: String)
  {
    #expect(sessions.run(smallHousehold + [command], language: .zh).said.contains("+ 借呗：网贷，欠 5,000，每月还 500"))
  }

  @Test(arguments: ["unemployed", "i'm out of work", "没工作", "我失业了"]) func noWorkIsNoSum(answer: String) {
    let run = sessions.run(toLoans + ["", answer])
    #expect(run.lastQuestion?.contains("Monthly income") == true && run.said.contains("something in its place?"))
  }
}
