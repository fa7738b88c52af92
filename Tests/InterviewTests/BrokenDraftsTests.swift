import Foundation
import Terminal
import Testing

@testable import Interview

/// A draft with a field that cannot be read is offered with that field unknown, and says which.
@Suite struct BrokenDraftsTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  /// Leaves a draft, and puts what `spoiled` makes of it in its place.
  private func spoil(_ spoiled: (String) throws -> Data) throws {
    _ = sessions.run(Array(smallHousehold.prefix(9)), noDraft: false)
    try spoiled(try String(contentsOf: try draft, encoding: .utf8)).write(to: try draft)
  }

  private var draft: URL {
    get throws { sessions.folder.appending(path: "debthealth/\(try #require(sessions.drafts.first))") }
  }

  /// What a session says that goes on with a draft in which `line` became `broken`.
  private func said(_ line: String, _ broken: String) throws -> String {
    try spoil { text in
      #expect(text.contains(line))
      return Data(text.replacing(line, with: broken).utf8)
    }
    return sessions.run(["yes", "="], noDraft: false).said
  }

  @Test(arguments: [
    ("currency: CNY", "currency: CNX", "currency (line 5): not a currency code. The sums are taken as CNY"),
    ("currency: CNY", "currency: JPY\ncurrency: CNY", "currency (line 6): the key stands twice"),
    ("debthealth: 1", "debthealth: one", "debthealth (line 4): not a format version"),
    ("debthealth: 1\n", "", "debthealth is missing. The draft is read all the same; the rest is kept."),
    ("    limit: 50,000", "    limt: 50,000", "cards[0].limt (line 11): unknown key"),
    ("    limit: 50,000", "    limit: 50,000\n    limit: 60,000", "cards[0].limit (line 12): the key stands twice"),
    ("    limit: 50,000", "    limit：50,000", "cards[0].limit (line 11): “：” is a full-width colon"),
    ("    limit: 50,000", "    limit: [50,000", "cards[0].limit (line 11): "),
    ("    limit: 50,000", "    limit: \"50,000", "cards[0].limit (line 11): a quotation mark or bracket is left open"),
    ("urgent: []", "urgent: [wolves, court]", "situation.urgent[0] (line 25): unknown word"),
    ("more-debts: no", "more-debts: no\nset-aside: {a: 1}", "set-aside.sum"),
    ("    kind: online", "    agreed: {a: 1}\n    kind: online", "loans[0].agreed.sum"),
    ("    pays: part", "    pays: part\n    instalments: {a: 1}", "cards[0].instalments.monthly"),
    ("cards:\n", "pay-day: [\ncards:\n", "pay-day (line 9): a quotation mark or bracket is left open"),
    ("loans:\n", "savings: {\nloans:\n", "savings"),
    ("urgent: []", "urgent: [", "situation.urgent (line 25): a quotation mark or bracket is left open"),
  ])
  func theRestIsOffered(line: String, broken: String, problem: String) throws {
    let said = try said(line, broken)
    #expect(said.contains("An unfinished session of"))
    #expect(said.contains(problem), "\(said.suffix(2_500))")
    #expect(said.contains("used 38,000"))
    #expect(said.contains("花呗"))
    #expect(said.contains("limit 50,000") == !broken.contains("lim"))
  }

  /// What is left alone has nothing put beside it.
  @Test func whatIsNoDraftOfThisProgramIsLeftAsItIs() throws {
    let folder = sessions.folder.appending(path: "debthealth")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    try "- 1\n".write(to: folder.appending(path: "draft-4711"), atomically: false, encoding: .utf8)
    try "mine".write(to: folder.appending(path: "draft-mine"), atomically: false, encoding: .utf8)
    let run = sessions.run([String](), noDraft: false)
    #expect(run.said.contains("could not be read and was left alone"))
    #expect(!run.said.contains("draft-mine"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["draft-4711", "draft-mine"])
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

  @Test func aWordBehindAHeadingLosesNothing() throws {
    let said = try said("cards:\n", "cards: x\n")
    #expect(said.contains("limit 50,000, used 38,000") && said.contains("花呗"))
    #expect(!said.contains("left open"))
  }

  @Test(arguments: [
    [UInt8](repeating: 0, count: 700), Array("reco".utf8) + [0, 0, 0], Array("habits: [".utf8) + [0xFF],
  ])
  func bytesThatAreNoTextLoseNothingElse(bytes: [UInt8]) throws {
    try spoil { Data($0.utf8) + bytes }
    let said = sessions.run(["yes", "="], noDraft: false).said
    #expect(said.contains("limit 50,000, used 38,000") && said.contains("花呗"), "\(said.suffix(1_500))")
    #expect(said.contains("The file was damaged"))
  }

  @Test func aByteThatIsNoTextSpoilsItsWordAlone() throws {
    try spoil { text in
      let halves = text.split(separator: "income: 12", maxSplits: 1)
      return Data(halves[0].utf8) + Data("income: 12".utf8) + [0xE6] + Data(halves[1].utf8)
    }
    let said = sessions.run(["yes", "="], noDraft: false).said
    #expect(said.contains("income (line 7)") && said.contains("This answer is left open"))
    #expect(said.contains("limit 50,000, used 38,000") && said.contains("The file was damaged"))
  }

  /// By an editor: a byte order mark, other line ends, comments cut out.
  @Test(arguments: ["mark", "returns", "both", "answered", "comments"])
  func figuresAreKeptWithoutTheirMarks(change: String) throws {
    try spoil { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let mark = ["mark", "both"].contains(change) ? "\u{FEFF}" : ""
      let end = ["returns", "both"].contains(change) ? "\r\n" : "\n"
      let gone = ["answered": 1, "comments": 3][change] ?? 0
      return Data((mark + lines.dropFirst(gone).joined(separator: end)).utf8)
    }
    let run = sessions.run(["yes"], noDraft: false)
    #expect(run.end == .done)
    #expect(run.said.contains("Your answers are kept"), "\(run.said.suffix(400))")
    #expect(try String(contentsOf: try draft, encoding: .utf8).contains("balance: 38,000"))
    let asked = sessions.run(["yes", "="], noDraft: false)
    #expect(asked.said.contains("used 38,000"))
    let first = change == "comments" ? "Counted" : "Savings"
    #expect(asked.conversation.prompts.contains { $0.label.contains(first) })
  }

  @Test func aDraftOfWhichNothingCouldBeReadIsNotDeleted() throws {
    try spoil { _ in Data("debthealth: 1\nincome: many\n".utf8) }
    #expect(!sessions.run(["yes"], noDraft: false).said.contains("No answers came"))
    #expect(try String(contentsOf: try draft, encoding: .utf8).contains("income: many"))
  }

  @Test func aNewerFormatIsLeftAloneWithItsReason() throws {
    #expect(try said("debthealth: 1", "debthealth: 2").contains("written by a newer version of this program"))
  }
}
