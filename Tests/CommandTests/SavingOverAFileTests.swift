import Foundation
import PseudoTerminal
import Testing

/// `save` over a file that somebody wrote by hand, or changed since: it asks, and says what would be lost.
@Suite(.serialized) struct SavingOverAFileTests {
  private let byHand = """
    # Ours, since March.
    debthealth: 1
    income: 12000   # without the bonus
    savings: 2000
    loans: [{name: Oak, kind: online, balance: 800, payment: 90}]

    """

  let seat: Seat
  let file: String

  init() throws {
    seat = try Seat()
    file = try seat.home.write(byHand, as: "ours.yaml")
  }

  private func opened(_ language: String = "en") throws -> PseudoTerminal {
    let terminal = try seat.start(["--lang", language, "--no-draft"])
    try terminal.expect(language == "en" ? "Counted [1]: " : "[1]")
    terminal.send("open \(file)\r")
    // In Chinese all of it stands on one screen.
    if language == "en" {
      try terminal.expect("q = enough: ")
      terminal.send("q\r")
    }
    try terminal.expect("debthealth> ")
    return terminal
  }

  private var text: String { get throws { try String(contentsOfFile: file, encoding: .utf8) } }

  @Test func commentsAreNamedAndKeptUnlessReplaced() throws {
    let terminal = try opened()
    terminal.send("edit savings 3000\rsave\r")
    try terminal.expect("Its comments and its layout would be lost: # Ours, since March. ...")
    try terminal.expect("Replace it?")
    terminal.send("\r")
    try terminal.expect("left alone")
    #expect(try text == byHand)
    terminal.send("save\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
    #expect(try text.contains("savings: 3,000"))
    terminal.send("edit savings 4000\rsave\r")
    try terminal.expect("Saved to ")
    #expect(try text.contains("savings: 4,000"))
  }

  @Test func anotherHouseholdIsSaidToBeOne() throws {
    let other = try seat.home.write(
      byHand.replacing("debthealth: 1", with: "debthealth: 1\ndate: 2026-11-01"), as: "b.yaml")
    let terminal = try opened()
    terminal.send("save \(other)\r")
    try terminal.expect("another household of 2026-11-01, debts: 1.")
    try terminal.expect("Replace it?")
    terminal.send("\r")
    try terminal.expect("left alone")
  }

  @Test(arguments: [
    ("Call the bank.\nAsk for Ms Li.\n", "2 lines, which would be lost. The first: Call the bank."),
    ("# Theirs\ndebthealth: 1\nincme: 5\n", "3 lines, which would be lost. The first: # Theirs"),
    ("One line", "would be lost: One line"), ("\n", "with nothing in it"),
  ])
  func whatIsNoHouseholdIsSaidToBeLost(there: String, words: String) throws {
    let other = try seat.home.write(there, as: "n.txt")
    let terminal = try opened()
    terminal.send("save \(other)\r")
    try terminal.expect("Replace it?")
    #expect(terminal.said.contains(words), "\(terminal.said.suffix(400))")
    terminal.send("\r")
    try terminal.expect("left alone")
    #expect(try String(contentsOfFile: other, encoding: .utf8) == there)
  }

  @Test func whatChangesWhileItIsAskedIsAskedAgain() throws {
    let terminal = try opened()
    terminal.send("edit savings 3000\rsave\r")
    try terminal.expect("Replace it?")
    try (byHand + "guarantees: 12345\n").write(toFile: file, atomically: false, encoding: .utf8)
    terminal.send("yes\r")
    try terminal.expect("changed meanwhile")
    try terminal.expect("guarantees: 12345")
    try terminal.expect("Replace it?")
    terminal.send("no\r")
    try terminal.expect("left alone")
    #expect(try text == byHand + "guarantees: 12345\n")
  }

  @Test func theOwnFileByAnotherNameIsItsOwn() throws {
    let terminal = try opened()
    terminal.send("save \(seat.home.url.path)/./ours.yaml\r")
    try terminal.expect("Its comments and its layout would be lost")
    try terminal.expect("Replace it?")
  }

  @Test func anotherProgramsChangeIsShown() throws {
    let terminal = try opened()
    terminal.send("edit savings 3000\rsave\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
    let ours = try text
    try (ours.replacing("income: 12,000", with: "income: 99,000") + "# by night\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    terminal.send("edit savings 5000\rsave\r")
    try terminal.expect("income: 99,000")
    try terminal.expect("# by night")
    try terminal.expect("Replace it?")
    terminal.send("no\r")
    try terminal.expect("left alone")
    #expect(try text.contains("99,000"))
  }

  @Test func aFileMarkedReadOnlyIsAskedForThoughThisProgramWroteIt() throws {
    let terminal = try opened()
    terminal.send("edit savings 3000\rsave\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
    chmod(file, 0o444)
    let ours = try text
    terminal.send("edit savings 5000\rsave\r")
    try terminal.expect("read-only.")
    try terminal.expect("Replace it?")
    terminal.send("\r")
    try terminal.expect("left alone")
    #expect(try text == ours)
    terminal.send("save\r")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
    #expect(try text.contains("savings: 5,000"))
  }

  @Test func aSecondNameOfTheFileIsSaidToKeepWhatStandsThere() throws {
    let terminal = try opened()
    let second = file + "2"
    try FileManager.default.linkItem(atPath: file, toPath: second)
    terminal.send("edit savings 3000\rsave\r")
    try terminal.expect("names of a file")
    try terminal.expect("Replace it?")
    terminal.send("yes\r")
    try terminal.expect("Saved to ")
    #expect(try String(contentsOfFile: second, encoding: .utf8) == byHand)
  }

  @Test func aLinkToWhatIsNotThereIsSaidToBeOne() throws {
    let terminal = try opened()
    let link = seat.home.url.appending(path: "link.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone.yaml")
    terminal.send("save \(link)\r")
    try terminal.expect("file that is not there")
    try terminal.expect("Replace it?")
    #expect(!terminal.said.contains("is no text"))
    terminal.send("\r")
    try terminal.expect("left alone")
  }

  @Test func inChineseToo() throws {
    let terminal = try opened("zh")
    terminal.send("save\r")
    try terminal.expect("注释和排版会丢掉：# Ours, since March.")
    terminal.send("\r")
    try terminal.expect("原来的文件没动")
    #expect(try text == byHand)
  }

  @Test func aFileThatIsGoneIsWrittenAnew() throws {
    let terminal = try opened()
    try FileManager.default.removeItem(atPath: file)
    terminal.send("save\r")
    try terminal.expect("Saved to ")
    #expect(try text.contains("income: 12,000"))
  }
}
