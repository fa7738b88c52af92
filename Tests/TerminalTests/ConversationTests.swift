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
}
