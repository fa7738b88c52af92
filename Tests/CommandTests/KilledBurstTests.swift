import Foundation
import PseudoTerminal
import Samples
import Testing

/// Ended from outside in the middle of rows that come at once: what the screen says to be taken is in the draft, and the draft
/// holds nothing else.
@Suite(.serialized) struct KilledBurstTests {
  private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 6
  private let rows = (0..<400).map { "Elm\($0) \(8_000 + $0) 900 18% 40" }

  @Test(arguments: 0..<kills) func atATerminal(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed) + 1)
    let seat = try Seat()
    let terminal = try seat.start()
    try seat.toTheCards(terminal)
    terminal.send(rows.prefix(40 + noise.next(80)).map { $0 + "\r" }.joined())
    if noise.next(2) == 0 { try terminal.expect("Elm\(noise.next(30)) ") }
    usleep(UInt32(noise.next(400_000)))
    let signal = [SIGKILL, SIGTERM, SIGHUP][noise.next(3)]
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == -signal)
    try expect(keptAt: seat, atLeast: shown(in: terminal.output))
  }

  @Test(arguments: 0..<kills) func byAPipe(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed) + 1)
    let seat = try Seat()
    let input = try seat.home.write((["1", "", "0"] + rows).map { $0 + "\n" }.joined(), as: "rows.txt")
    let output = seat.home.url.appending(path: "said.txt")
    let home = seat.home.url.path
    let milliseconds = noise.next(600)
    _ = try CommandLineProgram(url: URL(filePath: "/bin/sh")).run(
      "-c", "\"$0\" --lang en < \"$1\" > \"$2\" & sleep 0.\(String(1_000 + milliseconds).dropFirst()); kill -9 $!",
      seat.program.url.path, input, output.path, environment: ["HOME": home, "XDG_RUNTIME_DIR": home])
    try expect(keptAt: seat, atLeast: shown(in: (try? String(contentsOf: output, encoding: .utf8)) ?? ""))
  }

  /// How many rows the screen says to be taken.
  private func shown(in output: String) -> Int {
    rows.indices.last { output.contains("+ Elm\($0): ") }.map { $0 + 1 } ?? 0
  }

  private func expect(keptAt seat: Seat, atLeast shown: Int) throws {
    let folder = seat.home.url.appending(path: "debthealth")
    let text = try seat.drafts.filter { !$0.hasPrefix(".") }.first.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    let names = (text ?? "").split(separator: "\n").filter { $0.hasPrefix("  - name: ") }
    #expect(names.count >= shown)
    #expect(names.map(String.init) == rows.indices.prefix(names.count).map { "  - name: Elm\($0)" })
  }
}
