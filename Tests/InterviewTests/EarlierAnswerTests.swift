import Interview
import Terminal
import Testing
import Wording

/// The earlier answer stands in brackets: Enter keeps it, what is typed takes its place, Tab puts it into the line.
@Suite struct EarlierAnswerTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  @Test func whatIsTypedTakesItsPlaceAndIsNeverGlued() {
    let run = sessions.run(["", "", "", "招商银行", "50000", "<", "5000", "="])
    #expect(run.said.contains("招商银行, limit [50,000]:"))
    #expect(run.said.contains("limit 5,000") && !run.said.contains("505,000"))
  }

  @Test func enterKeepsItAndTabPutsItIntoTheLine() {
    let run = sessions.run(["", "", "", "招商银行", "50000", "<", "", "="])
    #expect(run.said.contains("limit 50,000"))
    let prompt = run.conversation.prompts.last { $0.label.contains("limit [50,000]") }
    #expect(prompt?.completer("").candidates == ["50,000"])
  }

  @Test func aSignOfANameIsOfferedInQuotes() {
    let run = sessions.run(["", "", "", "\"<\"", "5000", "<", "<", "\"<\""])
    #expect(run.conversation.prompts.contains { $0.label.contains("Card 1, name [\"<\"]") })
    #expect(run.said.contains("<, limit"))
  }

  @Test func numbersStandInBrackets() throws {
    let run = sessions.run(["", "1 4", "<", "2 5", "=", "2", ""])
    let urgent = run.conversation.prompts.filter { $0.label.contains("Numbers") }
    #expect(urgent.map(\.label) == ["2/8 Numbers, Enter = none: ", "2/8 Numbers [1 4]: ", "2/8 Numbers [2 5]: "])
    #expect(urgent.allSatisfy { $0.prefill.isEmpty })
  }

  @Test func chineseOffersChineseToEdit() {
    let card = ["", "", "", "招商银行", "5万", "约3万", "0.05%/day", "最低", "10% or 100"]
    let back = sessions.run(card + ["<", "<", "<", "<"], language: .zh)
    let labels = back.conversation.prompts.map(\.label)
    for wanted in ["约30,000", "0.05%/天", "最低", "10% 或 100"] {
      #expect(labels.contains { $0.contains("[\(wanted)]") }, "\(wanted)")
    }
    let kept = sessions.run(card + ["<", "10% 或 100", "<", "<", "<", "0.05%/天", "="], language: .zh)
    #expect(kept.said.contains("已用约 30,000，日利率 0.05%，最低还款 10% 或"))
  }

  @Test func questionsOfYesOrNoLookAlike() {
    let rows = ["", "", "", "招商银行 50000 1000 18% 100", "招商银行 经典白 50000 1000 18% 100"]
    #expect(sessions.run(rows, language: .zh).said.contains("和“招商银行”共用额度吗？是/否 [否]"))
    let wrong = sessions.run(rows + ["maybe"])
    #expect(wrong.said.contains("One limit with 招商银行? yes/no [no]"))
    #expect(wrong.said.contains("answer yes or no."))
  }
}
