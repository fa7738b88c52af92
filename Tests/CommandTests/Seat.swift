import Foundation
import PseudoTerminal

extension PseudoTerminal {
  /// What came so far with its lines joined, so that a test does not depend on where they break.
  var said: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// A place at a terminal with a home of its own, for one test.
struct Seat {
  let program: CommandLineProgram
  let home: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    home = try ScratchFolder()
  }

  func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let base = [
      "HOME": home.url.path, "XDG_RUNTIME_DIR": home.url.path, "LC_ALL": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1",
      "INPUTRC": "/dev/null", "PATH": "/usr/bin:/bin",
    ]
    return try PseudoTerminal(
      program.url.path, arguments, environment: base.merging(environment) { $1 }, columns: columns,
      rows: rows)
  }

  /// Answers up to the first card.
  func toTheCards(_ terminal: PseudoTerminal) throws {
    try answer(["Counted [1]: ", "Enter = none: ", "Months behind [0]: "].map { ($0, "") }, at: terminal)
    try terminal.expect("First card, Enter = no cards: ")
  }

  /// Answers up to the first screen of the assessment.
  func toTheAssessment(_ terminal: PseudoTerminal) throws {
    try toTheCards(terminal)
    terminal.send("Visa 5000 4000 18% 100\r")
    try answer(
      [
        ("no more: ", ""), ("no other debts: ", ""), ("Monthly income: ", "12000"), ("living costs: ", "6500"),
        ("Savings: ", "2000"), ("Enter = skip: ", ""), ("On credit: ", "all"), ("Enter = none: ", "2 4"),
        ("number to change: ", ""),
      ], at: terminal)
    try terminal.expect("Where things stand")
  }

  private func answer(_ answers: [(prompt: String, answer: String)], at terminal: PseudoTerminal) throws {
    for (prompt, answer) in answers {
      try terminal.expect(prompt)
      terminal.send(answer + "\r")
    }
  }

  var drafts: [String] {
    let folder = home.url.appending(path: "debthealth").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasSuffix(".lock") }
  }
}
