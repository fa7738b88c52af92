import Foundation
import Interview
import Terminal
import Testing
import Wording

/// Commands where an answer is expected.
@Suite struct CommandsAtQuestionsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = sessions.folder.appending(path: name).path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private let household = """
    debthealth: 1
    currency: CNY
    income: 9100
    essentials: 3,000
    savings: 5,000
    loans:
      - {name: 车贷, kind: car, balance: 30000, payment: 1500}
    more-debts: no

    """

  @Test func aFileIsOpenedAtTheFirstQuestion() throws {
    let path = try file("home.yaml", household)
    for language in Language.allCases {
      let open = language == .en ? "open" : "打开"
      let run = sessions.run(["\(open) \(path)", "show", "quit"], language: language)
      #expect(run.said.contains("30,000") && run.conversation.prompts.contains { $0.label.hasPrefix("debthealth>") })
      #expect(!run.said.contains("Give them up?") && !run.said.contains("不要了吗"))
    }
  }

  @Test func whatWasTypedBeforeIsNotGivenUpUnasked() throws {
    let path = try file("home.yaml", household)
    let run = sessions.run(["", "", "", "open \(path)", "no", "Visa 5000 1200 18% 100"])
    #expect(run.said.contains("Give them up?") && run.said.contains("+ Visa: limit 5,000, used 1,200"))
  }

  @Test func aFileThatIsNotThereLeavesTheQuestion() {
    let run = sessions.run(["open nowhere.yaml", ""])
    #expect(run.said.contains("nowhere.yaml") && run.lastQuestion?.contains("Numbers") == true)
  }

  @Test func aTableIsReadAmongTheCards() throws {
    let path = try file("debts.csv", "name,kind,limit,balance,payment\nVisa,card,5000,1200,100\nCar,car,,30000,1500\n")
    let run = sessions.run(["", "", "", "import \(path)", "yes", "", "", "12000"])
    #expect(run.said.contains("+ Visa: limit 5,000, used 1,200, pays 100"))
    #expect(run.lastQuestion?.contains("Monthly living costs") == true)
  }

  @Test(arguments: [("edit income 9000", "9,000"), ("改 收入 9000", "9,000"), ("edit savings ~2万", "20,000")])
  func anAnswerIsGivenBeforeItIsAsked(typed: String, understood: String) {
    let run = sessions.run([typed, "="])
    #expect(run.said.split(separator: understood).count > 2, "\(run.said.suffix(300))")
    #expect(!run.said.contains("no such line"))
  }

  /// At the question of a sum, and at that of the debt itself.
  @Test(arguments: [
    ("remove Visa", Language.en, "Visa is taken out"), ("删 Visa", .zh, "已删掉“Visa”"),
    ("remove 花呗", .en, "花呗 is taken out"),
  ])
  func aDebtIsTakenOutAtAnyQuestion(typed: String, language: Language, said: String) {
    let run = sessions.run(
      ["", "", "", "Visa 50000 38000 0.05%/day 3800", "", "花呗 8000 900 14.6%", "", typed, "="], language: language)
    #expect(run.said.contains(said), "\(run.said.suffix(300))")
    let name = typed.contains("Visa") ? "Visa" : "花呗"
    #expect(!run.said.suffix(200).contains("\(name): owed") && !run.said.suffix(200).contains("38,000"))
  }

  @Test func whatIsNoDebtTakesNothingOut() {
    let run = sessions.run(["", "", "", "Visa 50000 38000 0.05%/day 3800", "remove nosuch", "="])
    #expect(run.said.contains("no debt of that name") && !run.said.contains("is taken out"))
  }

  @Test func anAnswerGivenBeforeIsNotAskedAgain() {
    let run = sessions.run(["", "edit income 9000", "", "", "", ""])
    #expect(run.lastQuestion?.contains("Monthly living costs") == true)
  }
}
