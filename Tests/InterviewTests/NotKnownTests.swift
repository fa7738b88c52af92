import Interview
import Terminal
import Testing
import Wording

/// "Don't know" is an answer: shown as one, and changed from the list like any other.
@Suite struct NotKnownTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let nothingKnown = Array(repeating: "-", count: 11)

  @Test(arguments: [(Language.en, "not known"), (.zh, "不清楚")])
  func everyLineOfTheReviewSaysSo(language: Language, word: String) throws {
    let run = sessions.run(nothingKnown, language: language)
    let review = try #require(run.transcript.split(separator: language == .en ? "Review:" : "核对一遍").last)
    let lines = review.split(separator: "\n").filter { $0.drop { $0 == " " }.first?.isNumber ?? false }
    #expect(lines.count == 11)
    for line in lines { #expect(line.hasSuffix(word), "\(line)") }
  }

  @Test func thatThereMayBeMoreDebtsIsSeenAndChanged() {
    let lines = ["", "", "", "Visa 5000 100 18% 50", "-", "花呗 800 90", "-", "="]
    let run = sessions.run(lines)
    #expect(run.said.contains("5 More cards not known"))
    #expect(run.said.contains("7 More debts not known"))
    let changed = sessions.run(lines + ["5", "", "=", "6", "", "="])
    #expect(changed.said.contains("Card 2, Enter = no more"))
    let last = changed.said.split(separator: "1 Counted").last ?? ""
    #expect(!last.contains("More cards") && !last.contains("More debts"))
  }

  @Test func aHurriedEnterDoesNotSayThatTheReportWasSeen() {
    let start = ["", "", "", "", "", "12000", "6500", "20000", "", "all"]
    #expect(
      sessions.run(start + ["", "", "explain report-unseen"]).said.contains("whether the credit report was seen"))
    #expect(!sessions.run(start + ["5", ""]).said.contains("whether the credit report was seen"))
    #expect(sessions.run(start + ["4", ""]).said.contains("I have never looked at my credit report"))
  }

  @Test func aSharedLimitIsShown() {
    let run = sessions.run(
      ["", "", "", "招商银行 50000 1000 18% 100", "招商银行 经典白 50000 1000 18% 100", "yes", "="])
    #expect(run.said.contains("one limit with 招商银行"))
  }
}
