import Foundation
import Terminal
import Testing

/// Conversations in plain lines, over a pipe.
@Suite struct PlainConversationTests {
  private func replies(to bytes: [UInt8], count: Int) -> [Reply] {
    let (input, output) = (Pipe(), Pipe())
    return replies(to: bytes, count: count, input, output).0
  }

  private func replies(to bytes: [UInt8], count: Int, _ input: Pipe, _ output: Pipe) -> ([Reply], hasEnded: Bool) {
    input.fileHandleForWriting.write(Data(bytes))
    input.fileHandleForWriting.closeFile()
    let conversation = PlainConversation(
      input: input.fileHandleForReading.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor)
    return ((0..<count).map { _ in conversation.ask(Prompt(label: "> ", prefill: "5")) }, conversation.hasEnded)
  }

  @Test func anEmptyLineTakesWhatIsPrefilledTheEndDoesNot() {
    #expect(replies(to: Array("a\r\n\n".utf8), count: 3) == [.line("a"), .line("5"), .end])
  }

  @Test func aPipeThatRanDryHasEndedForGood() {
    #expect(!replies(to: Array("a\nb\n".utf8), count: 1, Pipe(), Pipe()).hasEnded)
    #expect(replies(to: Array("a\n".utf8), count: 2, Pipe(), Pipe()).hasEnded)
  }

  @Test func aLineCutOffByTheEndIsNoAnswer() {
    #expect(replies(to: Array("one\n30".utf8), count: 3) == [.line("one"), .cutOff("30"), .end])
  }

  private let rows = Burst(
    begins: { $0.hasPrefix("row") }, goesOn: { line, _, isBehindGap in line.hasPrefix(isBehindGap ? "row!" : "row") })

  private func conversation(of text: String) -> (PlainConversation, output: Pipe, input: Pipe) {
    let (input, output) = (Pipe(), Pipe())
    input.fileHandleForWriting.write(Data(text.utf8))
    input.fileHandleForWriting.closeFile()
    return (
      PlainConversation(
        input: input.fileHandleForReading.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor), output,
      input
    )
  }

  @Test func linesThatComeAtOnceAreOneAnswerWhereTheyGoOn() {
    let (conversation, _, _pipe) = conversation(of: "row1\nrow2\n\nrow!3\n\nrow4\nother\nrow5\nrow6")
    let replies = withExtendedLifetime(_pipe) {
      (0..<6).map { _ in conversation.ask(Prompt(label: "> ", burst: rows)) }
    }
    #expect(
      replies == [
        .line("row1\nrow2\nrow!3"), .line(""), .line("row4"), .line("other"), .line("row5"), .cutOff("row6"),
      ])
  }

  /// What is said of answers is shown when what came with them is taken, and made safe before.
  @Test func nothingIsShownBeforeItIsSafe() {
    let (conversation, output, input) = conversation(of: "one\ntwo\n")
    var events: [String] = []
    conversation.beforeShowing = { events.append("safe") }
    withExtendedLifetime(input) {
      for _ in 0..<2 {
        #expect(conversation.isAhead)
        _ = conversation.ask(Prompt(label: "> "))
        conversation.say("taken")
        events.append("taken")
      }
      #expect(!conversation.isAhead)
      conversation.show()
    }
    #expect(events == ["taken", "taken", "safe"])
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "> \ntaken\n> \ntaken\n")
  }
}
