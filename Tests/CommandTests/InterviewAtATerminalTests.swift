import Foundation
import PseudoTerminal
import Testing

/// The interview on a real terminal: what editing, keys, signals and a crash do.
@Suite(.serialized) struct InterviewAtATerminalTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  private func start(
    _ arguments: String..., columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try seat.start(arguments, columns: columns, environment: environment)
  }

  private func toTheCards(_ terminal: PseudoTerminal) throws { try seat.toTheCards(terminal) }

  private var drafts: [String] { seat.drafts }

  @Test func theFirstScreenSaysWhatIsKeptAndNamesTheKeys() throws {
    let terminal = try start()
    try terminal.expect("Nothing leaves this computer")
    try terminal.expect("private draft")
    try terminal.expect("=  answers so far")
    try terminal.expect("1/8")
  }

  /// A question that is longer than a narrow screen is broken between words.
  @Test func aLongQuestionIsBrokenBetweenWords() throws {
    let terminal = try start("quick", columns: 40)
    try terminal.expect("1/7 Savings: ")
    terminal.send("8000\r")
    try terminal.expect("2/7 Owed in all: cards, loans,\r\n")
    try terminal.expect("everything: ")
    terminal.send("30000\r")
    try terminal.expect("3/7 How many cards and online loans,\r\n")
    try terminal.expect("unused ones too: ")
  }

  @Test func chineseIsTypedAndErasedByTheCharacter() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("招商银行\u{7F}\u{7F}\u{7F}\u{7F}建行\r")
    try terminal.expect("建行, limit: ")
  }

  @Test func chineseWorksInTheCLocaleToo() throws {
    let terminal = try start("--lang", "en", environment: ["LC_ALL": "C"])
    try toTheCards(terminal)
    terminal.send("招商银\u{7F}\u{7F}行\r")
    try terminal.expect("招行, limit: ")
  }

  @Test func tabCompletesAnswersAndNeverFileNames() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("Visa\r5000\r100\r-\r")
    try terminal.expect("paid each month: ")
    for (typed, shown) in [("/us", "/us"), ("\t", ""), ("\u{15}fu", "fu"), ("\t", "ll"), ("\r", "")] {
      terminal.send(typed)
      if !shown.isEmpty { try terminal.expect(shown) }
    }
    try terminal.expect("Card 2")
    #expect(!terminal.output.contains("/usr"))
  }

  @Test func backOffersTheEarlierAnswerForEditing() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("Visa\r5000\r")
    try terminal.expect("Visa, used: ")
    terminal.send("<\r")
    try terminal.expect("Visa, limit [5,000]: ")
    terminal.send("\t")
    try terminal.expect("5,000")
    terminal.send("\u{7F}1\r")
    try terminal.expect("Visa, used: ")
    terminal.send("=\r")
    try terminal.expect("limit 5,001")
  }

  @Test func controlCDropsTheLineAtOnceAndAsksOnAnEmptyOne() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("half a na")
    try terminal.expect("half a na")
    terminal.send("\u{03}")
    try terminal.expect("First card, Enter = no cards: ")
    terminal.send("\u{03}")
    try terminal.expect("Stop here?")
    try terminal.expect("1, 2 or 3 [1]: ")
    terminal.send("3\r")
    try terminal.expect("Nothing was kept")
    #expect(try terminal.waitForEnd() == 0)
    #expect(drafts == [])
  }

  @Test func controlDEndsAListElsewhereItStopsAndKeeps() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("\u{04}")
    try terminal.expect("End of the list")
    try terminal.expect("First loan, Enter = no other debts: ")
    terminal.send("\u{04}")
    try terminal.expect("End of the list")
    try terminal.expect("Monthly income: ")
    terminal.send("\u{04}")
    try terminal.expect("kept in a private draft")
    #expect(try terminal.waitForEnd() == 0)
    #expect(drafts.count == 1)
  }

  @Test func aPastedBlockOfRowsIsTakenAndABadCellIsAskedFor() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("\u{1B}[200~Name\tLimit\tUsed\nVisa\t5,000\t1,200\nMaster\t8,000\tlots\n\u{1B}[201~\r")
    try terminal.expect("+ Visa: limit 5,000, used 1,200")
    try terminal.expect("not a sum of money")
    try terminal.expect("Master, used: ")
    terminal.send("900\r")
    try terminal.expect("Card 3, Enter = no more: ")
  }

  @Test func aNarrowWindowKeepsTheLineBeingTyped() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("A name that is rather ")
    try terminal.expect("rather ")
    terminal.resize(columns: 24, rows: 20)
    terminal.send("long\r")
    try terminal.expect("limit: ")
    #expect(terminal.output.contains("A name that is rather"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func anEndingSignalLeavesTheTerminalUsableAndTheDraftKept(number: Int32) throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("Visa\r")
    try terminal.expect("Visa, limit: ")
    #expect(!terminal.showsTyping)
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == -number)
    #expect(terminal.showsTyping)
    #expect(terminal.output.contains("Visa, limit: \r\n") || terminal.output.contains("Visa, limit: \u{1B}"))
    #expect(terminal.output.contains("Your answers are kept in a private draft"))
    #expect(drafts.count == 1)
  }

  @Test(arguments: [SIGTRAP, SIGSEGV, SIGABRT, SIGUSR1, SIGVTALRM, SIGSYS, SIGPWR]) func theTerminalIsUsableAfterAFault(
    number: Int32
  ) throws {
    let terminal = try start()
    try toTheCards(terminal)
    #expect(!terminal.showsTyping)
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == -number)
    #expect(terminal.showsTyping)
    #expect(drafts.count == 1)
  }

  @Test func afterACrashTheAnswersAreOfferedAgain() throws {
    let first = try start()
    try toTheCards(first)
    first.send("Visa\r5000\r")
    try first.expect("Visa, used: ")
    first.signal(SIGKILL)
    _ = try first.waitForEnd()
    #expect(drafts.count == 1)
    let second = try start()
    try second.expect("An unfinished session of ")
    try second.expect("[yes] ")
    second.send("\r")
    try second.expect("Visa, used: ")
    second.send("=\r")
    try second.expect("limit 5,000")
  }

  @Test func aDeclinedDraftIsDeletedAndNoDraftWritesNone() throws {
    let first = try start()
    try toTheCards(first)
    first.signal(SIGKILL)
    _ = try first.waitForEnd()
    let second = try start("--no-draft")
    try second.expect("[yes] ")
    second.send("no\r")
    try second.expect("Deleted")
    try toTheCards(second)
    #expect(drafts == [])
  }

  @Test func answersNeverEnterTheHistory() throws {
    let terminal = try start()
    try toTheCards(terminal)
    terminal.send("Visa\r")
    try terminal.expect("Visa, limit: ")
    terminal.send("\u{1B}[A5000\r")
    try terminal.expect("Visa, used: ")
    #expect(!terminal.output.contains("limit: Visa"))
  }

  @Test func viModeFromInputrcWorks() throws {
    let inputrc = try seat.home.write("set editing-mode vi\n", as: "inputrc")
    let terminal = try start(environment: ["INPUTRC": inputrc])
    try toTheCards(terminal)
    terminal.send("Vixx\u{1B}hxxasa\r")
    try terminal.expect(", limit: ")
  }
}
