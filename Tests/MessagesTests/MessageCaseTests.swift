import Messages
import StrictYAML
import Testing
import Wording

/// The examples beside the signals, genuine kinds and concerns hold.
@Suite struct MessageCaseTests {
  @Test func everyCaseGivesWhatItSays() throws {
    let pack = try ChinaMessages()
    let review = reviewMessageCases(pack.files, pack.rules)
    #expect(review.problems == [])
    #expect(review.count > 2 * pack.rules.signals.count)
  }

  @Test func aCaseThatIsWrongIsSaid() throws {
    let pack = try ChinaMessages()
    let path = "messages/signals/remote-control.cases.yaml"
    let wrong = try readNode(yaml: "- {message: 你好, found: yes}\n- {message: 早, found: no, level: likely}\n")
    let files = pack.files.filter { $0.path != path } + [MessageFile(path: path, node: wrong)]
    #expect(
      reviewMessageCases(files, pack.rules).problems.map(\.problem.message.en) == [
        "it is not found", "wanted likely, got none",
      ])
  }

  @Test func aTableOfMessagesIsReadStrictly() throws {
    #expect(throws: Problems.self) { try readLabelledMessages("id\ttext\n1\ta\n") }
    #expect(throws: Problems.self) { try readLabelledMessages("label\ttext\nscam\n") }
    #expect(try readLabelledMessages("text\tlabel\na\tscam\r\n\n").map(\.label) == ["scam"])
  }
}
