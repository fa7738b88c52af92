import PseudoTerminal
import Testing

/// A message that is pasted into a terminal, or not given at all.
@Suite(.serialized) struct MessageAtATerminalTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  @Test func anEmptyLineWithinAPasteIsPartOfIt() throws {
    let terminal = try seat.start(["message", "--lang", "en"])
    try terminal.expect("An empty line ends it.")
    terminal.send("Hello, this is your bank.\r\rMove your money to the safe account today.\r\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.output.contains("“safe account”"), "\(terminal.output)")
  }

  @Test func withoutAMessageNothingIsSaidOfOne() throws {
    for input in ["", " \n\n"] {
      let result = try seat.program.run("message", "--lang", "en", input: input)
      #expect(result.status == 65)
      #expect(result.output.isEmpty && result.errors.contains("there is no message"))
    }
  }
}
