import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Keys at a terminal of its own, and that the terminal is sane however the session ends.
@Suite(.serialized) struct WorkshopAtATerminalTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  private var stepFile: String { seat.home.url.appending(path: "debthealth/workshop").path }

  private func begun(_ more: [String] = [], columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try seat.start(["workshop", "three-looks"] + more, columns: columns)
    try terminal.expect("step 1 of 17")
    try terminal.expect("Enter next")
    return terminal
  }

  private func expectSane(_ terminal: PseudoTerminal) {
    #expect(terminal.showsTyping)
    #expect(terminal.output.contains("\u{1B}[?1049h") && terminal.output.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
    #expect(!FileManager.default.fileExists(atPath: stepFile))
  }

  @Test func oneKeyAStep() throws {
    let terminal = try begun()
    #expect(!terminal.showsTyping)
    terminal.send("\r\r")
    try terminal.expect("step 2 of 17, minute 4 of 45")
    terminal.send("p")
    try terminal.expect("Counts of 1 to 4")
    terminal.send("12 4 x\r")
    try terminal.expect("! x is no count")
    terminal.send("\u{7F}14\r")
    try terminal.expect("Hands: 12, 4, 14, 0")
    terminal.send("w")
    try terminal.expect("mortgages included")
    terminal.send("?")
    try terminal.expect("Part 4, 3(1)")
    terminal.send("?\r\r\r")
    try terminal.expect("within the line      14")
    terminal.send("\u{1B}[D")
    try terminal.expect("savings 48,000")
    terminal.send("l\r")
    try terminal.expect("示例  三看")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    expectSane(terminal)
  }

  @Test(arguments: ["\u{03}", "\u{04}", "p12\u{03}"]) func theTerminalIsSaneAfterControlC(keys: String) throws {
    let terminal = try begun()
    terminal.send(keys)
    #expect(try terminal.waitForEnd() == 0)
    expectSane(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func theTerminalIsSaneAfterASignal(number: Int32) throws {
    let terminal = try begun()
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == -number)
    expectSane(terminal)
  }

  /// As after a trap: the program ends where it stands.
  @Test(arguments: [SIGTRAP, SIGSEGV, SIGABRT, SIGUSR1]) func theTerminalIsSaneAfterAFault(number: Int32) throws {
    let terminal = try begun()
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == -number)
    #expect(terminal.showsTyping && terminal.output.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
  }

  @Test func anotherSizeInTheMiddleIsTaken() throws {
    let terminal = try begun()
    terminal.send("s")
    try terminal.expect("step 2 of 17")
    terminal.resize(columns: 40, rows: 12)
    try terminal.expect("2/17, 4/45 min")
    terminal.send("\r")
    try terminal.expect("(2/2)")
    terminal.resize(columns: 100, rows: 30)
    try terminal.expect("step 2 of 17")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    expectSane(terminal)
  }

  @Test func theLeaderFollowsInASecondTerminal() throws {
    let room = try begun()
    let leader = try seat.start(["workshop", "follow"])
    try leader.expect("1 of 17: What is in this room")
    try leader.expect("Say")
    room.send("s")
    try leader.expect("2 of 17: First look")
    room.send("q")
    #expect(try room.waitForEnd() == 0)
    #expect(try leader.waitForEnd() == 0)
    expectSane(room)
    #expect(leader.showsTyping)
    let file = try seat.program.run("workshop", "follow", environment: ["XDG_RUNTIME_DIR": seat.home.url.path])
    #expect(file.status == 66 && file.errors.contains("no workshop is running"))
  }

  /// Only which step the room sees, readable by its owner alone.
  @Test func whatIsKeptMeanwhileIsTheStepAlone() throws {
    let terminal = try begun()
    terminal.send("sp1 2 3\r")
    try terminal.expect("Hands")
    #expect(try String(contentsOfFile: stepFile, encoding: .utf8) == "three-looks 2\n")
    var status = stat()
    #expect(stat(stepFile, &status) == 0 && status.st_mode & 0o777 == 0o600)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    let left = try FileManager.default.subpathsOfDirectory(atPath: seat.home.url.path)
    #expect(left.filter { $0 != "debthealth" } == [])
  }

  @Test func withoutAScreenItGoesLineByLine() throws {
    let terminal = try seat.start(["workshop", "market-stall", "--plain"])
    try terminal.expect("step 1 of 9")
    try terminal.expect("q quit: ")
    terminal.send("s\r")
    try terminal.expect("step 2 of 9")
    try terminal.expect("q quit: ")
    terminal.send("p 9 1\r")
    try terminal.expect("Taken: 9 1 0 0")
    terminal.send("p 9 a\r")
    try terminal.expect("! a is no count")
    terminal.send("w\r")
    try terminal.expect("mortgages included")
    terminal.send("q\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(!terminal.output.contains("\u{1B}[?1049h"))
  }
}
