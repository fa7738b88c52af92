import Foundation
import Testing

/// What the README shows is what the program prints of the persona that it names.
@Suite struct ReadmeTests {
  let program: CommandLineProgram
  private let readme: String

  init() throws {
    program = try CommandLineProgram()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// As a block of the README: each line four columns in.
  private func block(_ output: String, from first: String, through last: String) throws -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains(first) })
    let end = try #require(lines[start...].firstIndex { $0.contains(last) })
    return lines[start...end].map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }

  @Test func theExamplesAreThePersonas() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "home.yaml").path
    #expect(readme.contains("debthealth personas zhou -o home.yaml"))
    #expect(try program.run("personas", "zhou", "-o", file, "--lang", "zh").status == 0)
    for (arguments, first, last) in [
      (["check", file], "Where things stand", "Get your own credit report"),
      (["plan", "--extra", "500", file], "Payoff plan", "is yours to choose"),
      (["whatif", file, "income -20%"], "What if: income -20 %", "This is not legal advice"),
    ] {
      let output = try program.run(arguments + ["--lang", "en"]).output
      #expect(readme.contains(try block(output, from: first, through: last)), "\(arguments)")
    }
  }

  @Test func theStepShownIsOneOfTheSession() throws {
    let told = try program.run("workshop", "three-looks", "--lang", "en").output
    let step = try #require(readme.firstMatch(of: /DEMO  Three looks +(step \d+ of \d+, minute \d+ of \d+)/)).output.1
    #expect(told.contains("-- DEMO: \(step): More goes out than comes in"))
    for id in ["three-looks", "market-stall", "messages-that-smell", "credit-report"] {
      let minutes = try #require(program.run("workshop", id, "--lang", "en").output.firstMatch(of: /, (\d+) minutes/))
      #expect(readme.contains("`\(id)` (\(minutes.output.1)"), "\(id)")
    }
  }
}
