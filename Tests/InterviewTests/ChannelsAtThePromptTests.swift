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

  @Test func theRecord() {
    #expect(said("record ends 2024-02-29").contains("it stands until 2029-02-28"))
    #expect(said("征信 异议 2026-11-03").contains("2026-12-23"))
    #expect(said("record").contains("One of how, read, dispute, ends, protect"))
  }
}
