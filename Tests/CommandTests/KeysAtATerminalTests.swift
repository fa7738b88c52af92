import PseudoTerminal
import Testing

/// What keys leave on the screen, and what they do at the advisor prompt.
@Suite(.serialized) struct KeysAtATerminalTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  @Test func theEarlierAnswerStandsInBrackets() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("Visa\r")
    try terminal.expect("Visa, limit: ")
    terminal.send("<\r")
    try terminal.expect("Card 1, name [Visa]: ")
    terminal.send("?\r")
    try terminal.expect("Why: ")
    terminal.send("<\r")
    try terminal.expect("Months behind [0]: ")
  }

  @Test func controlCWithinALineLeavesItReadable() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("Z信用\u{1B}[D\u{1B}[D")
    try terminal.expect("Z信用")
    terminal.send("\u{03}")
    try terminal.expect("^C")
    try terminal.expect("First card")
    #expect(!terminal.output.contains("Z^C"))
  }

  /// Ctrl-C takes from the terminal what was typed just before it, also where that is already being read.
  @Test func controlCRightBehindKeysIsNoticed() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    for _ in 0..<60 {
      terminal.send("Z信用\u{1B}[D\u{1B}[D")
      try terminal.expect("Z")
      terminal.send("\u{03}")
      try terminal.expect("^C", within: 5)
      try terminal.expect("First card")
    }
  }

  @Test func noEmptyLineFollowsAnswersOnceAListEndedByControlD() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("\u{04}")
    try terminal.expect("First loan, Enter = no other debts: ")
    terminal.send("Aunt 5,000元 none\r")
    try terminal.expect("+ Aunt")
    let typed = terminal.output.firstRange(of: "5,000元 none").map { terminal.output[$0.upperBound...] } ?? ""
    #expect(typed.prefix { $0 != "+" }.count { $0.unicodeScalars.contains("\n") } == 1)
  }

  @Test func aWrongAnswerToStopHereIsSaidToBeOne() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("\u{03}")
    try terminal.expect("1, 2 or 3 [1]: ")
    terminal.send("7\r")
    try terminal.expect("not one of the answers")
    terminal.send("\r")
    try terminal.expect("First card")
    terminal.send("\u{03}")
    try terminal.expect("1, 2 or 3 [1]: ")
    terminal.send("<\r")
    try terminal.expect("First card")
  }

  @Test func withoutADraftControlDAsksFirst() throws {
    let terminal = try seat.start(["--no-draft"])
    try seat.toTheCards(terminal)
    terminal.send("Visa\r")
    try terminal.expect("Visa, limit: ")
    terminal.send("\u{04}")
    try terminal.expect("gives your answers up. Stop?")
    terminal.send("\r")
    try terminal.expect("Visa, limit: ")
    terminal.send("\u{04}")
    try terminal.expect("Stop?")
    terminal.send("yes\r")
    try terminal.expect("No draft was kept")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func tabListsAlternativesAndPutsASpaceBehindACommand() throws {
    let terminal = try seat.start()
    try seat.toTheAssessment(terminal)
    try terminal.expect("q = enough: ")
    terminal.send("q\r")
    try terminal.expect("debthealth> ")
    terminal.send("ex\t")
    try terminal.expect("explain ")
    terminal.send("debt-")
    try terminal.expect("debt-")
    terminal.send("\t")
    try terminal.expect("\u{07}")
    terminal.send("\t")
    try terminal.expect("debt-to-assets")
  }

  @Test func aCommandTypedBetweenTwoScreensIsRun() throws {
    let terminal = try seat.start()
    try seat.toTheAssessment(terminal)
    try terminal.expect("q = enough: ")
    terminal.send("xyzzy\r")
    try terminal.expect("neither Enter, q nor a command")
    try terminal.expect("q = enough: ")
    terminal.send("show\r")
    try terminal.expect("Daily spending on credit  all")
    try terminal.expect("debthealth> ")
  }
}
