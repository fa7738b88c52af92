import Interview
import Testing
import Wording

/// Debts of one name are told apart wherever they are listed or asked about.
@Suite struct SameNamesTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let cards = ["招商银行 50000 1000 18% 100", "招商银行 20000 500 18% 50"]
  private let loans = ["花呗 8000 900 14.6%", "花呗 3000 300 14.6%"]

  @Test func byTheirNumberWhereNobodyElseIsCounted() {
    let lines = ["", "", ""] + cards + ["no", ""] + loans + ["="]
    let english = sessions.run(lines).said
    #expect(english.contains("One limit with 招商银行 (1)?"))
    for label in ["招商银行 (1) limit 50,000", "招商银行 (2) limit 20,000", "花呗 (1) online", "花呗 (2) online"] {
      #expect(english.contains(label), "\(label)")
    }
    let chinese = sessions.run(lines, language: .zh).said
    #expect(chinese.contains("和“招商银行（第 1 张）”共用额度吗？"))
    for label in ["招商银行（第 2 张） 额度 20,000", "花呗（第 2 笔） 网贷，欠 3,000"] { #expect(chinese.contains(label), "\(label)") }
  }

  /// As lines come that are pasted where a paste is not known as one.
  @Test func rowsThatComeWhileTheOneBeforeIsAskedAboutAreDebtsOfTheirOwn() {
    let cards = [1_000, 2_000, 3_000, 4_000].map { "招商银行 50000 \($0) 18% 500" }
    let said = sessions.run(["", "", ""] + cards + ["="]).said
    for place in 1...4 { #expect(said.contains("招商银行 (\(place)) limit 50,000, used \(place),000"), "\(said)") }
  }

  @Test func byTheirHoldersWhereThoseDiffer() {
    let lines = ["family", "", "", cards[0], "me", cards[1], "no", "wife", "="]
    let said = sessions.run(lines).said
    #expect(said.contains("招商银行 (1) limit 50,000"))
    #expect(said.contains("招商银行 (wife) limit 20,000"))
  }
}
