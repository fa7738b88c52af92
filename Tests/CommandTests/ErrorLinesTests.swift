import PseudoTerminal
import Testing
import Wording

@testable import debthealth

/// Problems on standard error: a line each for tools, wrapped on a screen.
@Suite struct ErrorLinesTests {
  private static let document = """
    debthealth: 1
    cards:
      - {name: 招商银行, limit: 50000, balance: 48000, rate: 0.05%/day, minimum: 5%, pays: seldom}

    """

  @Test func awayFromATerminalAProblemIsOneLine() throws {
    let errors = try CommandLineProgram().run("check", "-", input: ErrorLinesTests.document).errors
    let lines = errors.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("-:3:") && lines[0].hasSuffix("one of full, part, minimum"))
  }

  @Test(arguments: [30, 40, 80]) func atATerminalItIsWrapped(columns: Int) throws {
    let seat = try Seat()
    let file = try seat.home.write(ErrorLinesTests.document, as: "h.yaml")
    let terminal = try seat.start(["check", file, "--lang", "en"], columns: columns)
    #expect(try terminal.waitForEnd() == 65)
    let lines = terminal.output.split(whereSeparator: \.isNewline)
    #expect(lines.count > 3)
    for line in lines { #expect(displayWidth(line) <= columns, "\(line)") }
  }

  @Test(arguments: [24, 40, 60, 120]) func theMarkStaysUnderItsPlace(columns: Int) throws {
    let line = "  - {name: 招商银行, limit: 50000, balance: 48000, pays: seldom, note: 很长很长很长很长}"
    for word in ["name", "balance", "seldom", "很长}"] {
      let place = displayWidth(line.prefix(upTo: try #require(line.firstRange(of: word)).lowerBound))
      let text = "h.yaml:3:4: wrong\n" + line + "\n" + String(repeating: " ", count: place) + "^"
      let shown = wrappedProblems(text, to: columns).split(separator: "\n")
      let mark = try #require(shown.last).count - 1
      let excerpt = try #require(shown.dropLast().last)
      var before = excerpt.prefix(0)
      while displayWidth(before) < mark { before = excerpt.prefix(before.count + 1) }
      #expect(excerpt.dropFirst(before.count).hasPrefix(word.prefix(1)), "\(excerpt) \(mark)")
      #expect(shown.allSatisfy { displayWidth($0) <= columns })
    }
  }
}
