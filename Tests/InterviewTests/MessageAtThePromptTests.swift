import Terminal
import Testing

/// A message looked at from the prompt.
@Suite struct MessageAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private static let fraud = ["放款前先交保证金两千元，", "加微信办理。", ""]

  @Test func severalLinesUpToAnEmptyOne() {
    let run = sessions.run(smallHousehold + ["message"] + MessageAtThePromptTests.fraud + ["no", "quit", "yes"])
    #expect(run.said.contains("Likely a fraud: a loan that costs before it is paid out"))
    #expect(run.said.contains("Has money gone already?"))
    #expect(!run.said.contains("Now, before anything else"))
  }

  @Test func theFirstStepsWhereMoneyHasGone() {
    let run = sessions.run(smallHousehold + ["信息"] + MessageAtThePromptTests.fraud + ["yes", "quit", "yes"])
    #expect(run.said.contains("1 Now, before anything else: ring 110."))
  }

  @Test func behindTheCommand() {
    let run = sessions.run(smallHousehold + ["message 明天见", "quit", "yes"])
    #expect(run.said.contains("No known sign of fraud found, which is no proof"))
  }

  @Test func nothingOfItIsRemembered() {
    let run = sessions.run(smallHousehold + ["message"] + MessageAtThePromptTests.fraud + ["no", "quit", "yes"])
    let message = run.conversation.prompts.filter { $0.label == "| " }
    #expect(message.count == 3)
    #expect(message.allSatisfy { $0.remember("放款前先交保证金") == nil })
    let commands = run.conversation.prompts.filter { $0.label.hasPrefix("debthealth>") }
    #expect(commands.first?.remember("message 放款前先交保证金") == "message")
    #expect(sessions.drafts == [])
  }

  @Test func ctrlCDropsIt() {
    let replies =
      (smallHousehold + ["message", "放款前先交保证金"]).map(Reply.line) + [.interrupted(dropped: "加微")]
      + ["quit", "yes"].map(Reply.line)
    #expect(sessions.run(replies).said.contains("Dropped."))
  }

  /// Who has somebody on the telephone waits for no questions: the same question comes after it, with nothing lost.
  @Test(arguments: [("message", "Likely a fraud"), ("channels 裸聊敲诈", "110"), ("record how", "pbccrc.org.cn")])
  func betweenQuestions(command: String, says: String) {
    let isMessage = command == "message"
    let between = [command] + (isMessage ? MessageAtThePromptTests.fraud + ["no"] : [])
    let run = sessions.run([""] + between + smallHousehold.dropFirst() + ["quit", "yes"])
    #expect(run.said.contains(says) && !run.said.contains("works after the questions"))
    #expect(run.said.contains("Where things stand"))
  }
}
