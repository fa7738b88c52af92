import Foundation
import PseudoTerminal
import Testing

/// Rows that come at once where the terminal marks no paste, and by a pipe.
@Suite(.serialized) struct RowsAtOnceTests {
  let seat: Seat

  init() throws { seat = try Seat() }

  private let start = ["1", "", "0"]

  private func byPipe(_ lines: [String]) throws -> String {
    let home = seat.home.url.path
    return try seat.program.run(
      ["--lang", "en"], input: lines.map { $0 + "\n" }.joined(),
      environment: ["HOME": home, "XDG_RUNTIME_DIR": home]
    ).output
  }

  /// The names of the debts in the draft, in their order.
  private func kept() throws -> [String] {
    let folder = seat.home.url.appending(path: "debthealth")
    let draft = try #require(seat.drafts.first)
    let text = try String(contentsOf: folder.appending(path: draft), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      line.hasPrefix("  - name: ") ? String(line.dropFirst("  - name: ".count)) : nil
    }
  }

  @Test func byAPipeAnEmptyLineBetweenRowsEndsNoList() throws {
    let rows = ["花呗 8000 900 14.6%", "", "借呗 5000 400 12%", "", "", "车贷 20000 900 4.5%"]
    let output = try byPipe(start + [""] + rows + ["", "12000"])
    #expect(output.contains("+ 车贷: owed 20,000"))
    #expect(output.contains("Loan 4"))
    #expect(try kept() == ["花呗", "借呗", "车贷"])
  }

  @Test func byAPipeAnEmptyLineEndsTheListWhereTheNextRowAnswersTheNextQuestion() throws {
    let rows = ["Ash 5000 400 18% 100", "", "Car loan 8000 260 5%", "", "12000"]
    let output = try byPipe(start + rows)
    #expect(output.contains("First loan"))
    #expect(output.contains("Monthly living costs"))
    #expect(try kept() == ["Ash", "Car loan"])
  }

  @Test func byAPipeARowThatCannotBeReadIsLeftOutAndShown() throws {
    let output = try byPipe(start + ["Ash 5000 400 18% 100", "Elm 8000 lots", "Oak 3000 200 18% 50", ""])
    #expect(output.contains("  Elm 8000 lots\n  ! “lots” is not understood here"))
    #expect(output.contains("Left out."))
    #expect(try kept() == ["Ash", "Oak"])
  }

  /// Nobody is there to be asked: the first sums decide in what currency all of them are.
  @Test func byAPipeTheFirstSignDecidesTheCurrency() throws {
    let output = try byPipe(
      start + ["Visa $5,000 $3,800 24.99% 120", "Amex 4000 1000", "", "Car loan £9,000 £265", ""])
    #expect(output.contains("From here every sum is in USD."))
    #expect(output.contains("+ Visa: limit 5,000, used 3,800") && output.contains("+ Amex: limit 4,000, used 1,000"))
    #expect(output.contains("another currency: £: sums here are in USD"))
    #expect(try kept() == ["Visa", "Amex"])
  }

  @Test func byAPipeARowThatWouldTakeTheDoubtedOnesPlaceIsAFurtherDebt() throws {
    _ = try byPipe(start + ["花呗 8000 900 14.6%", "Ash 5000 400 18% 100", "", ""])
    #expect(try kept() == ["Ash", "花呗"])
  }

  /// With readline, and where the terminal edits no lines.
  @Test(arguments: ["xterm", "dumb"]) func atATerminalRowsWithoutAMarkAreRows(term: String) throws {
    let terminal = try seat.start(environment: ["TERM": term])
    try seat.toTheCards(terminal)
    terminal.send("Ash 5000 400 18% 100\r\rElm 8000 lots\r花呗 9000 800 15%\r\rOak 3000 200 18% 50\r\r")
    try terminal.expect("+ Ash: limit 5,000")
    try terminal.expect("+ 花呗: online, owed 9,000")
    try terminal.expect("+ Oak: limit 3,000")
    try terminal.expect("“lots” is not understood here")
    try terminal.expect("This row again, empty = leave it out: ")
    if term == "xterm" { terminal.send("\u{15}") }
    terminal.send("Elm 8000 700 18% 40\r")
    try terminal.expect("Card 4, Enter = no more: ")
    #expect(try kept() == ["Ash", "Oak", "Elm", "花呗"])
  }

  @Test func aTableWithoutAMarkIsReadByItsHeadingsAndItsLastRowIsLeftToBeEnded() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("Used\tName\tLimit\r400\tMy Ash\t5,000\r70\tMy Elm\t8,000")
    try terminal.expect("My Elm")
    #expect(!terminal.output.contains("+ My Ash"))
    terminal.send("\r")
    try terminal.expect("+ My Ash: limit 5,000, used 400")
    try terminal.expect("+ My Elm: limit 8,000, used 70")
  }

  @Test func answersTypedAheadAreAnswersStill() throws {
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send("Ash\r5000\r400\r18%\r100\r\r")
    try terminal.expect("First loan, Enter = no other debts: ")
    #expect(try kept() == ["Ash"])
  }

  @Test func atThePromptRowsAndMessagesComeWhole() throws {
    let terminal = try seat.start(rows: 200)
    try seat.toTheAssessment(terminal)
    try terminal.expect("debthealth> ")
    terminal.send("花呗 8000 900 14.6%\r\rCar loan 20000 900 4.5%\r")
    try terminal.expect("+ Car loan: owed 20,000")
    try terminal.expect("debthealth> ")
    terminal.send("message\r")
    try terminal.expect("| ")
    terminal.send("Dear customer,\r\ryour account is frozen.\rClick http://bit.ly/x\r\r")
    try terminal.expect("Likely a fraud")
    try terminal.expect("http://bit.ly/x")
    #expect(!terminal.output.contains("no such command"))
  }
}
