import Foundation
import PseudoTerminal
import Testing

/// Wherever a session, a quiz or the leader's window is broken off, the terminal is as it was, and nothing stays behind.
@Suite(.serialized) struct WorkshopSaneTerminalTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  private func begun(columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try seat.start(["workshop", "three-looks"], columns: columns, rows: rows)
    try terminal.expect(columns < 60 ? "1/17, 0/45 min" : "step 1 of 17, minute 0 of 45")
    return terminal
  }

  private func expectSane(_ terminal: PseudoTerminal, _ what: String = "") {
    #expect(terminal.showsTyping, "\(what)")
    #expect(terminal.output.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"), "\(what)")
    #expect(!FileManager.default.fileExists(atPath: seat.home.url.appending(path: "debthealth/workshop").path))
  }

  /// In a guess, in the working, in the source, while counts are typed or refused, half within a key, at the end.
  @Test func controlCAnywhere() throws {
    for keys in [
      "s", "sw", "s?", "sp", "sp1 2 x\r", "\u{1B}", "\u{1B}[", "l\r", "+++", String(repeating: "s", count: 17),
      String(repeating: "\r", count: 33),
    ] {
      let terminal = try begun()
      terminal.send(keys + "\u{03}")
      #expect(try terminal.waitForEnd() == 0, "\(keys.debugDescription)")
      expectSane(terminal, keys.debugDescription)
    }
  }

  @Test func aTerminalOfFortyByTwelveTakesTheSameKeys() throws {
    let terminal = try begun(columns: 40, rows: 12)
    terminal.send("sp12 4 14\r")
    try terminal.expect("2/17")
    terminal.send("\r")
    try terminal.expect("Hands: 12, 4, 14, 0")
    terminal.send("w\r")
    try terminal.expect("560,000")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    expectSane(terminal)
  }

  @Test func anotherSizeWhileCountsAreTypedLosesNone() throws {
    let terminal = try begun()
    terminal.send("sp12 4")
    try terminal.expect("12 4_")
    terminal.resize(columns: 40, rows: 12)
    try terminal.expect("Counts: 12 4_")
    terminal.resize(columns: 160, rows: 50)
    terminal.send(" 14\r")
    try terminal.expect("Hands: 12, 4, 14, 0")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    expectSane(terminal)
  }

  @Test func theLeadersWindowToo() throws {
    let room = try begun()
    for key in ["\u{03}", "q"] {
      let leader = try seat.start(["workshop", "follow"])
      try leader.expect("1 of 17")
      leader.send(key)
      #expect(try leader.waitForEnd() == 0)
      #expect(leader.showsTyping && leader.output.hasSuffix("\u{1B}[?1049l"))
    }
    room.send("q")
    #expect(try room.waitForEnd() == 0)
    expectSane(room)
  }

  @Test func theLeadersWindowIsTurnedOver() throws {
    let room = try begun()
    let leader = try seat.start(["workshop", "follow"], columns: 40, rows: 12)
    try leader.expect("(1/2)")
    leader.send("\r")
    try leader.expect("Next: First look")
    leader.send("\u{1B}[D")
    try leader.expect("(1/2)")
    leader.send("\r")
    try leader.expect("(2/2)")
    room.send("s")
    try leader.expect("2 of 17")
    try leader.expect("Say")
    room.send("q")
    #expect(try room.waitForEnd() == 0)
    #expect(try leader.waitForEnd() == 0)
  }

  /// `TERM=dumb` or `--plain`: no escapes, and Ctrl-C or the end of input leaves.
  @Test(arguments: ["\u{03}", "\u{04}", "q\r"]) func lineByLine(key: String) throws {
    for (arguments, environment, shown) in [
      (["workshop", "market-stall"], ["TERM": "dumb"], "step 1 of 9"),
      (["workshop", "market-stall", "--plain"], [:], "step 1 of 9"), (["quiz", "--plain"], [:], "1 to 4, Enter"),
    ] {
      let terminal = try seat.start(arguments, environment: environment)
      try terminal.expect(shown)
      terminal.send("\r")
      try terminal.expect(": ")
      terminal.send(key)
      _ = try terminal.waitForEnd()
      #expect(terminal.showsTyping && !terminal.output.contains("\u{1B}"), "\(arguments)")
    }
  }

  /// The option holds wherever it stands, on every command that asks or shows step by step.
  @Test(arguments: [
    (["quick", "--plain"], "1/7 Savings: "), (["--plain", "quick"], "1/7 Savings: "),
    (["quiz", "--plain"], "1 to 4, Enter"), (["--plain", "quiz"], "1 to 4, Enter"),
    (["workshop", "market-stall", "--plain"], "step 1 of 9"), (["--plain", "workshop", "market-stall"], "step 1 of 9"),
    (["workshop", "run", "market-stall", "--plain"], "step 1 of 9"), (["--plain"], "Counted [1]: "),
  ])
  func plainIsPlainWhereverItStands(arguments: [String], shown: String) throws {
    let terminal = try seat.start(arguments, environment: ["NO_COLOR": ""])
    try terminal.expect(shown)
    #expect(terminal.showsTyping && !terminal.output.contains("\u{1B}"), "\(terminal.output)")
  }

  /// The same keys on the same session give the same bytes.
  @Test func twoRunsAreTheSame() throws {
    let keys = ["s", "p12 4 14\r", "\r", "\r", "w", "w", "+", "l", "\r", "\u{1B}[D", "?", "q"]
    let runs = try (1...2).map { _ in
      let terminal = try begun()
      for key in keys {
        terminal.send(key)
        usleep(150_000)
      }
      #expect(try terminal.waitForEnd() == 0)
      return terminal.output
    }
    #expect(runs[0] == runs[1])
  }
}
