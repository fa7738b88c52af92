import Foundation
import Testing

/// Channels and the credit record at the prompt.
@Suite struct ChannelsAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func said(_ command: String) -> String {
    sessions.run(smallHousehold + [command, "quit", "yes"]).said
  }

  @Test func aMatterInOwnWordsWithItsDays() {
    #expect(said("channels wrong entry in my credit report 2026-11-03").contains("2026-11-23"))
    #expect(said("投诉").contains("instalment-goods"))
    #expect(said("channels xyzzy").contains("no such matter"))
    #expect(said("channels collection 2026-13-03").contains("write a date"))
  }

  @Test func theLetterAndThePagesAsFiles() throws {
    #expect(said("record dispute letter").contains("____"))
    #expect(said("征信 异议 样稿").contains("____"))
    for (command, holds) in [
      ("record dispute letter", "____"), ("record protect", "tear it up"), ("record dispute 2026-11-03", "2026-11-23"),
      ("channels collection", "12378"),
    ] {
      for ending in ["txt", "md", "html", "json", "csv"] {
        let file = sessions.folder.appending(path: "page.\(ending)").path
        #expect(said("\(command) \(file)").contains("Written to"))
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains(holds), "\(command) \(ending)")
        try FileManager.default.removeItem(atPath: file)
      }
    }
    let days = sessions.folder.appending(path: "days.ics").path
    #expect(said("record dispute 2026-11-10 \(days)").contains("Written to"))
    #expect(try String(contentsOfFile: days, encoding: .utf8).contains("20261130"))
    #expect(
      said("record protect \(sessions.folder.appending(path: "no.ics").path)").contains("a calendar needs the day"))
  }

  @Test func theRecord() {
    #expect(said("record ends 2024-02-29").contains("it stands until 2029-02-28"))
    #expect(said("record ends 2019年6月1日").contains("its term was over on 2024-06-01"))
    #expect(said("record ends 2999/1/1").contains("2999-01-01 is still to come"))
    #expect(said("征信 异议 2026-11-03").contains("2026-12-23"))
    #expect(said("record").contains("One of how, read, dispute, ends, protect"))
  }
}
