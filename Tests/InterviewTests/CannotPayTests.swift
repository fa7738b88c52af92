import Interview
import Terminal
import Testing
import Wording

/// Who cannot pay has not said what is due, and who says that there is none of one thing has not answered about another.
@Suite struct CannotPayTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toCards = ["", "", ""]
  private var toLoans: [String] { toCards + [""] }

  @Test(arguments: [
    (Language.en, "I stopped paying", "Car loan, due each month", "Car loan: months late now"),
    (.zh, "还不上", "车贷 每月该还", "车贷：现在逾期几个月"),
  ])
  func ofALoanWhatIsDueAndHowLateItIsIsAsked(language: Language, answer: String, due: String, late: String) {
    let name = language == .en ? "Car loan" : "车贷"
    let run = sessions.run(toLoans + [name, "9000", answer, "240", "-", "", "2", "", "", ""], language: language)
    #expect(run.conversation.prompts.contains { $0.label.contains(due) })
    #expect(run.conversation.prompts.contains { $0.label.contains(late) && !$0.label.contains("[0]") })
    #expect(run.said.contains(language == .en ? "nothing is paid now. How much" : "现在没还。每月该还多少"), "\(run.said)")
    let unknown = sessions.run(toLoans + [name, "9000", answer, "-", "-", "", "1", "="], language: language)
    #expect(unknown.said.contains(language == .en ? "payment not known" : "每月还不清楚"), "\(unknown.said)")
  }

  @Test(arguments: [(Language.en, "can't pay", "Visa, minimum"), (.zh, "没钱还", "招行 最低还款额")])
  func ofACardItsMinimumIsAsked(language: Language, answer: String, minimum: String) {
    let name = language == .en ? "Visa" : "招行"
    for start in [[name, "5000", "3800", "18%", answer], ["\(name) 5000 3800 18%", "", answer]] {
      let run = sessions.run(toCards + start + ["150", "1", "", ""], language: language)
      #expect(run.conversation.prompts.contains { $0.label.contains(minimum) }, "\(run.said)")
      #expect(run.conversation.prompts.contains { $0.label.contains(language == .en ? "months late now" : "现在逾期几个月") })
      #expect(run.said.contains(language == .en ? "nothing is paid now; what the bill asks" : "现在没还；账单最低"))
      #expect(!run.said.contains("would grow") && !run.said.contains("越滚越多"))
    }
  }

  @Test func ofAllPaymentsInAMinuteItIsAskedWhatIsDue() {
    let start = ["3", "20000", "46000", "5", "2"]
    #expect(sessions.run(start + ["can't pay"]).lastQuestion?.contains("Payments in all") == true)
    #expect(sessions.run(start + ["还不上"], language: .zh).said.contains("每月该还多少"))
  }

  @Test(arguments: [
    ("no savings", Language.en, "Monthly income"), ("没存款", .zh, "月收入"),
  ])
  func noneOfAnotherThingIsAskedAgain(answer: String, language: Language, question: String) {
    let run = sessions.run(toLoans + ["", answer], language: language)
    #expect(run.conversation.prompts.filter { $0.label.contains(question) }.count == 2, "\(run.said)")
    #expect(run.said.contains(language == .en ? "something else is asked here" : "这里问的是别的"))
  }

  @Test func noneOfWhatIsAskedIsNothing() {
    let run = sessions.run(toLoans + ["", "no income", "no income", "6500", "没存款"])
    #expect(run.said.contains("there is no income, and something else is asked here"), "\(run.said)")
    #expect(run.lastQuestion?.contains("Other assets") == true, "\(run.said)")
  }

  @Test func inAMinuteEachQuestionHasItsOwnNothing() {
    #expect(sessions.run(["3", "没收入"], language: .zh).said.contains("这说的是没有收入"))
    #expect(sessions.run(["3", "20000", "no savings"]).lastQuestion?.contains("Owed in all") == true)
    let none = sessions.run(["3", "20000", "no debts", "no cards", "0", "no income"])
    #expect(none.lastQuestion?.contains("Payments in all") == true, "\(none.said)")
  }

  @Test(arguments: [
    ("more than 6", Language.en, "-> 6"), ("超过六个月", .zh, "-> 6"), ("I am behind 3 payments on Visa", .en, "-> 3"),
  ])
  func monthsBehindInWords(answer: String, language: Language, echo: String) {
    #expect(sessions.run(["", "", answer], language: language).said.contains(echo))
  }

  @Test(arguments: [
    ("yes", Language.en, "how many months?"), ("有", .zh, "几个月？"), ("1 or 2", .en, "1 or 2?"), ("两三次", .zh, "是两个月还是三个月"),
  ])
  func monthsBehindThatAreNoNumberAreAsked(answer: String, language: Language, question: String) {
    let run = sessions.run(["", "", answer], language: language)
    #expect(run.said.contains(question), "\(run.said)")
  }
}
