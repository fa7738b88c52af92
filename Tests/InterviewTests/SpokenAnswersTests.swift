import Interview
import Terminal
import Testing
import Wording

/// Words that people type where an answer is expected: of distress, commands, ends of lists, changes by name.
@Suite struct SpokenAnswersTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]

  @Test(arguments: [0, 1, 2, 3, 5, 8]) func distressIsMetAtEveryPrompt(place: Int) {
    let before = Array(
      (toCards + ["Visa 5000 1200 18% 100", "", "花呗 8000 900 14.6%", "", "12000", "6500"]).prefix(place))
    for (words, language) in [("I want to die", Language.en), ("不想活了", .zh)] {
      let run = sessions.run(before + [words, ""], language: language, noDraft: false)
      #expect(run.said.contains("12356"), "\(place)")
      #expect(run.said.contains(language == .en ? "The sums can wait" : "账可以改天再算"))
      #expect(!run.said.contains("+ I want to die") && !run.said.contains("0 to 6"))
    }
  }

  @Test func whoGoesOnAfterItIsAskedTheSameAgain() {
    let run = sessions.run(["", "", "不想活了", "yes", "2", "="])
    #expect(run.conversation.prompts.filter { $0.label.contains("Months behind") }.count == 2)
    #expect(run.said.contains("hardly coping") || run.said.contains("coping"))
  }

  /// No example is given that would be wrong: 9,000 is no rate.
  @Test func whatComesInIsNoOtherAnswer() {
    let atRate = sessions.run(["", "", "", "Visa", "5000", "1200", "income 9000"])
    #expect(atRate.lastQuestion?.contains("rate") == true, "\(String(describing: atRate.lastQuestion))")
    #expect(atRate.said.contains("that is what comes in: income has a question of its own"), "\(atRate.said)")
    let atCosts = sessions.run(["", "", "", "", "", "12000", "income 9000"])
    #expect(atCosts.said.contains("write 9000 if it is the answer here"), "\(atCosts.said)")
  }

  /// A name may hold such a word: typed once more after going on it is an answer.
  @Test func whatIsTypedAgainAfterGoingOnIsTaken() {
    let run = sessions.run(["", "", "", "", "安眠药分期 5000 500", "是", "安眠药分期 5000 500"], language: .zh)
    #expect(run.said.contains("账可以改天再算") && run.said.contains("+ 安眠药分期"), "\(run.said)")
  }

  @Test func distressAtThePromptIsMetToo() {
    let run = sessions.run(smallHousehold + ["我撑不住了", ""], language: .zh, noDraft: false)
    #expect(run.said.contains("账可以改天再算") && run.said.contains("草稿"))
  }

  @Test(arguments: [("1", "court"), ("法院", "court"), ("威胁", "threat")]) func eachUrgentMatterSaysWhatToDoFirst(
    typed: String, word: String
  ) {
    let run = sessions.run(["", typed])
    #expect(run.said.contains("First, today:"))
    #expect(run.lastQuestion?.contains("Months behind") == true)
  }

  @Test func anUrgentMatterTickedLaterSaysItToo() {
    let run = sessions.run(smallHousehold + ["edit urgent matters", "1"])
    #expect(run.said.split(separator: "First, today:").count == 2)
  }

  @Test(arguments: ["有", "yes"]) func yesToAListAsksWhich(answer: String) {
    #expect(sessions.run(["", answer]).said.contains("which of them?"))
  }

  @Test(arguments: ["没事", "以上都没有", "没", "none of these"]) func noneOfThem(answer: String) {
    #expect(sessions.run(["", answer]).lastQuestion?.contains("Months behind") == true)
  }

  @Test(arguments: [
    "no cards", "没有信用卡", "没有卡", "n", "没了", "就这些", "that's all", "0", "好了", "跳过",
  ]) func wordsThatEndAList(word: String) {
    let run = sessions.run(toCards + [word])
    #expect(run.said.contains("4/8") && !run.said.contains("+ "))
  }

  @Test(arguments: ["I don't know", "not sure", "不清楚"]) func notKnowingIsNoDebt(word: String) {
    let run = sessions.run(toCards + [word])
    #expect(run.said.contains("not known") && run.said.contains("4/8"))
  }

  @Test(arguments: ["quit", "exit", "退出"]) func quittingIsAsked(word: String) {
    #expect(sessions.run(toCards + [word, "1"], noDraft: false).said.contains("Stop here?"))
  }

  @Test(arguments: ["help", "帮助"]) func helpExplains(word: String) {
    #expect(sessions.run(toCards + [word]).said.contains("Why:"))
  }

  @Test(arguments: ["《", "返回", "back"]) func theSignsOfAChineseKeyboardLeadBack(word: String) {
    #expect(sessions.run(["", "", word]).lastQuestion?.contains("Numbers") == true)
  }

  @Test func theLongDashIsNotKnown() {
    #expect(sessions.run(toCards + ["Visa", "——"]).said.contains("not known"))
  }

  @Test func aCommandAmongTheLoansIsNoDebt() {
    let run = sessions.run(smallHousehold + ["add loan", "edit income", "9000"])
    #expect(!run.said.contains("edit income, kind"))
    #expect(run.said.contains("9,000"))
  }

  @Test(arguments: [
    ("edit income 9000", "12,000 -> 9,000"), ("改 收入 9000", "12,000 -> 9,000"), ("改 花呗 利率 18%", "18"),
    ("edit 招商 used 20000", "46,000 -> 28,000"), ("edit savings 5000", "20,000 -> 5,000"),
    ("edit 招商银行, used 20000", "46,000 -> 28,000"), ("remove 5", "46,000 -> 38,000"),
  ])
  func answersAreChangedByName(command: String, said: String) {
    let run = sessions.run(smallHousehold + [command])
    #expect(run.said.contains(said), "\(run.said.suffix(400))")
  }

  @Test func aFieldOfNoNameIsNeverSilent() {
    #expect(sessions.run(smallHousehold + ["edit 花呗", "colour"]).said.contains("nothing of that name here"))
  }

  @Test func ctrlCAtADoubtTakesTheChangeBack() {
    let lines =
      smallHousehold.map(Reply.line) + [
        .line("edit 花呗"), .line("每月还"), .line("70000"), .interrupted(dropped: ""), .line("show"),
      ]
    let run = sessions.run(lines, language: .zh)
    #expect(run.said.contains("比欠的 8,000 还多") && run.said.contains("已撤回") && !run.said.contains("72,640"))
  }

  @Test func anyForgottenIsSaidOnce() {
    let run = sessions.run(toCards + ["", "花呗 8000 900 14.6%", "车贷 60000 2000 4.5%", "借呗 5000 500 15%"])
    #expect(run.said.split(separator: "Any forgotten?").count == 2)
  }

  @Test func instalmentsAnswerTheQuestionOfTheRate() {
    let run = sessions.run(toCards + ["", "借呗", "10000", "920", "剩12期", "="])
    #expect(run.said.contains("12 instalments left"))
    let asked = sessions.run(toCards + ["", "借呗", "10000", "920", "-", "12", "="])
    #expect(asked.said.contains("instalments left") && asked.said.contains("12 instalments left"))
  }

  @Test func whatIsBehindIsASumAndWhatIsLostFirst() {
    let run = sessions.run(["", "", "2", "", "老王 5000 500", "private", "2%", "2", "1800", "200", "1", "="])
    #expect(run.said.contains("how much is behind") && run.said.contains("lost first"))
  }

  @Test func livingCostsLineByLine() {
    let run = sessions.run(toCards + ["", "", "12000", "房租3000 吃饭1500", "+ 话费 100", "", "20000"])
    #expect(run.said.contains("Monthly living costs [4,600]:") && run.said.contains("7/8"))
  }

  @Test(arguments: [("3000-9000", "~3,000"), ("到手7500", "7,500"), ("90k/yr", "7,500"), ("没有", "0")])
  func incomeAsItIsSaid(answer: String, understood: String) {
    let run = sessions.run(toCards + ["", "", answer, "<"])
    #expect(run.lastQuestion?.contains("[\(understood)]") == true)
  }

  @Test func aRowInPlaceOfANameIsARow() {
    let run = sessions.run(toCards + ["广发信用卡，额度2万，用了14500，最低还", "<", "广发 2万 14500 18%", "="])
    #expect(run.said.contains("广发 limit 20,000, used 14,500, 18 % a year"))
    let behind = sessions.run(toCards + ["广发 2万 14500 18%", "<", "广发 2万 15500 18%", "="])
    #expect(behind.said.contains("Card 1, name [广发]") && behind.said.contains("used 15,500"))
  }

  @Test func aFirstAnswerInAMinute() {
    let run = sessions.run(["3", "20000", "46000", "法院", "4", "1", "4700", "12000", "6500", "yes"])
    #expect(Set(run.conversation.prompts.map(\.label).filter { $0.contains("/7 ") }).count == 7)
    #expect(run.said.contains("A first answer") && run.said.contains("First, today:"))
    #expect(run.lastQuestion?.contains("Numbers") == true)
  }
}
