import Foundation
import Testing

@testable import Interview

/// A draft with a field that cannot be read is offered with that field unknown, and says which.
@Suite struct BrokenDraftsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  /// What a session says that goes on with a draft in which `line` became `broken`.
  private func said(_ line: String, _ broken: String) throws -> String {
    _ = sessions.run(Array(smallHousehold.prefix(9)), noDraft: false)
    let path = sessions.folder.appending(path: "debthealth/\(try #require(sessions.drafts.first))").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(line))
    try text.replacing(line, with: broken).write(toFile: path, atomically: false, encoding: .utf8)
    return sessions.run(["yes", "="], noDraft: false).said
  }

  @Test(arguments: [
    ("currency: CNY", "currency: CNX", "currency (line 5): not a currency code. The sums are taken as CNY"),
    ("currency: CNY", "currency: JPY\ncurrency: CNY", "currency (line 6): the key stands twice"),
    ("debthealth: 1", "debthealth: one", "debthealth (line 4): not a format version"),
    ("    limit: 50,000", "    limt: 50,000", "cards[0].limt (line 11): unknown key"),
    ("    limit: 50,000", "    limit: 50,000\n    limit: 60,000", "cards[0].limit (line 12): the key stands twice"),
    ("    limit: 50,000", "    limit：50,000", "cards[0].limit (line 11): “：” is a full-width colon"),
    ("    limit: 50,000", "    limit: [50,000", "cards[0].limit (line 11): "),
    ("    limit: 50,000", "    limit: \"50,000", "cards[0].limit (line 11): a quotation mark or bracket is left open"),
    ("urgent: []", "urgent: [wolves, court]", "situation.urgent[0] (line 25): unknown word"),
  ])
  func theRestIsOffered(line: String, broken: String, problem: String) throws {
    let said = try said(line, broken)
    #expect(said.contains("An unfinished session of"))
    #expect(said.contains(problem), "\(said.suffix(2_500))")
    #expect(said.contains("used 38,000"))
    #expect(said.contains("花呗"))
    #expect(said.contains("limit 50,000") == !broken.contains("lim"))
  }

  @Test func aNameThatCannotBeReadIsAQuestionMark() throws {
    let said = try said("  - name: 招商银行", "  - name: [a]")
    #expect(said.contains("cards[0].name (line 10): expected a text"))
    #expect(said.contains("? limit 50,000, used 38,000"))
  }

  @Test func twoListsOfDebtsAreOne() throws {
    let said = try said("more-debts: no", "cards:\n  - name: Elm\n    limit: 700\nmore-debts: no")
    #expect(said.contains("limit 50,000") && said.contains("limit 700"))
    #expect(!said.contains("left open"))
  }

  @Test func aNewerFormatIsLeftAloneWithItsReason() throws {
    #expect(try said("debthealth: 1", "debthealth: 2").contains("written by a newer version of this program"))
  }
}
