import Foundation
import PseudoTerminal
import Samples
import Testing

/// Sessions ended from outside at any point: no answer that was taken is lost, and the terminal is as it was. By hand for
/// longer: `KILLS=500 swift test --filter KillTests`.
@Suite(.serialized) struct KillTests {
  private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 12

  private let steps: [(prompt: String, answer: String)] =
    [
      ("Counted [1]: ", ""), ("Enter = none: ", ""), ("Months behind [0]: ", ""),
      ("no cards: ", "Ash 5000 400 18% 100"),
    ]
    + ["Birch", "Cedar", "Elm"].enumerated().map {
      ("Card \($0.offset + 2), Enter = no more: ", "\($0.element) 9000 800 18% 90")
    }
    + [
      ("Card 5, Enter = no more: ", ""), ("no other debts: ", "花呗 8000 900 14.6%"), ("Loan 2", "Car loan 700 70"),
      ("Loan 3", ""), ("Monthly income: ", "12345"), ("living costs: ", "6500"), ("Savings: ", "20000"),
    ]

  @Test(arguments: 0..<kills) func nothingTakenIsLost(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed) + 1)
    let seat = try Seat()
    let terminal = try seat.start()
    let last = noise.next(steps.count)
    for (prompt, answer) in steps[..<last] {
      try terminal.expect(prompt)
      terminal.send(answer + "\r")
    }
    try terminal.expect(steps[last].prompt)
    terminal.send(String((steps[last].answer + "\r").prefix(noise.next(12))))
    usleep(UInt32(noise.next(20_000)))
    let signal = [SIGKILL, SIGTERM, SIGHUP][noise.next(3)]
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == -signal)
    if signal != SIGKILL { #expect(terminal.showsTyping) }
    try expect(steps[..<last].map(\.answer).filter { !$0.isEmpty }, keptAt: seat)
  }

  /// The next start offers the draft, which holds the answers, and leaves nothing else behind.
  private func expect(_ answers: [String], keptAt seat: Seat) throws {
    guard !answers.isEmpty else { return }
    let terminal = try seat.start()
    try terminal.expect("An unfinished session of ")
    try terminal.expect("[yes] ")
    terminal.send("\r=\r")
    for answer in answers {
      let word = answer.split(separator: " ")[0]
      try terminal.expect(["12345": "12,345", "6500": "6,500"][word] ?? String(word))
    }
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(seat.drafts.count == 1)
  }
}
