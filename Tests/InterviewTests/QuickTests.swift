import Foundation
import Household
import Interview
import Money
import Terminal
import Testing
import Wording

/// A first answer in a minute, and what becomes of its sums.
@Suite struct QuickTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let seven = ["3", "20000", "46000", "5", "2", "4700", "12000", "6500"]

  @Test func sevenAnswersDecideTheSourcesChecks() {
    let run = sessions.run(seven)
    #expect(run.said.contains("A first answer") && run.said.contains("4,700 ÷ 12,000 = 39.2 %"))
    #expect(run.said.contains("Go on, debt by debt?"))
  }

  @Test func theDraftKeepsTheSumsWhereverItStops() {
    for count in 3...seven.count {
      _ = sessions.run(Array(seven.prefix(count)), noDraft: false)
      let rest = sessions.run(["yes"] + seven.dropFirst(count) + ["no", "quit", "yes"], noDraft: false)
      #expect(rest.said.contains("all debts 46,000"), "after \(count) answers")
      #expect(sessions.drafts == [])
    }
  }

  @Test func theSumsHoldUntilTheFirstList() throws {
    _ = sessions.run(
      (seven + ["yes", ""]).map(Reply.line) + [.interrupted(dropped: ""), .line("2")], noDraft: false)
    let draft = try #require(sessions.drafts.first)
    let text = try String(contentsOfFile: sessions.folder.appending(path: "debthealth/\(draft)").path, encoding: .utf8)
    #expect(text.contains("debts: 46,000"))
    let run = sessions.run(["yes", "", "招商银行 50000 38000 18% 3800"], noDraft: false)
    #expect(run.said.contains("used 38,000"))
    let later = try #require(sessions.drafts.first)
    let after = try String(contentsOfFile: sessions.folder.appending(path: "debthealth/\(later)").path, encoding: .utf8)
    #expect(!after.contains("totals") && after.contains("招商银行"))
  }

  @Test func whatIsListedIsHeldAgainstWhatWasSaidBefore() {
    let listed = seven + ["yes", "", "", "招行 20000 10000 18% 1000", "", "花呗 6000 900", ""]
    let short = sessions.run(listed)
    #expect(short.said.contains("The debts listed come to 16,000; you said 46,000 in all before. Is one missing?"))
    let zh = sessions.run(listed + ["车贷 30000 1500", ""], language: .zh)
    #expect(zh.said.contains("列出来的一共 16,000，前面说一共欠 46,000"))
    #expect(zh.said.contains("7/8") && zh.said.split(separator: "列出来的一共").count == 2)
    let kept = sessions.run(listed + [""])
    #expect(kept.said.contains("7/8 Other assets"))
    let more = sessions.run(seven + ["yes", "", "", "", "花呗 60000 900", ""])
    #expect(more.said.contains("more than the 46,000 you said before"))
  }

  @Test func whatWasSaidInAllIsInTheDraft() {
    let start = seven + ["yes", "", "", "招行 20000 10000 18% 1000", ""]
    _ = sessions.run(start.map(Reply.line) + [.interrupted(dropped: ""), .line("2")], noDraft: false)
    let rest = sessions.run(["yes", ""], noDraft: false)
    #expect(rest.said.contains("you said 46,000 in all before"))
  }

  @Test(arguments: [24, 40, 80, 132], Language.allCases) func aFirstAnswerFitsTheScreen(
    columns: Int, language: Language
  ) {
    let run = sessions.run(seven, language: language, columns: columns)
    let answer = run.transcript.components(separatedBy: language == .en ? "A first answer\n" : "先看个大概\n")
    #expect(answer.count == 2)
    let prompts = run.conversation.prompts.map(\.label)
    for line in answer[1].split(separator: "\n") where !prompts.contains(where: line.hasPrefix) {
      #expect(displayWidth(line) <= columns, "\(line)")
    }
    if columns >= 80 { #expect(answer[1].split(separator: "\n", omittingEmptySubsequences: false).count <= 24) }
  }

  @Test func aDebtAddedAtThePromptBeginsTheList() {
    let run = sessions.run(seven + ["no", "add card 招商银行 50000 38000 18% 3800", "show"])
    #expect(run.said.contains("From here debt by debt") && run.said.contains("limit 50,000, used 38,000"))
  }

  @Test func aDraftWithOneBadFieldIsOfferedWithoutIt() throws {
    _ = sessions.run(Array(smallHousehold.prefix(9)), noDraft: false)
    let draft = try #require(sessions.drafts.first)
    let path = sessions.folder.appending(path: "debthealth/\(draft)").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("limit: 50,000", with: "limit: 5o,000").write(toFile: path, atomically: false, encoding: .utf8)
    let run = sessions.run(["yes", "60000", "="], noDraft: false)
    #expect(run.said.contains("cards[0].limit") && run.said.contains("This answer is left open"))
    #expect(run.said.contains("limit 60,000, used 38,000"))
  }
}
