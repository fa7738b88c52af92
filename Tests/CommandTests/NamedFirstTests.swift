import Foundation
import Testing

/// A command that is named first is parsed by itself; behind an option of the program, the whole is parsed. Both say the same.
@Suite struct NamedFirstTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let commands = [
    "quick", "check", "report", "form", "month", "plan", "way-out", "whatif", "changes", "stress", "cost", "message",
    "record",
    "channels", "import", "personas", "vary", "quiz", "workshop", "deal", "rules", "completions", "manual", "gallery",
  ]

  @Test func everyCommandIsTried() throws {
    let known = try DocumentedTool.commands(of: program, "en").map(\.fullName)
    let named = known.filter { $0.split(separator: " ").count == 2 }.compactMap { $0.split(separator: " ").last }
    #expect(Set(named.map(String.init)).subtracting(["help"]) == Set(NamedFirstTests.commands))
  }

  @Test(arguments: commands, ["en", "zh"])
  func helpAndWrongUsageAreThoseOfTheWhole(command: String, language: String) throws {
    for words in [["--help"], ["--nosuch"], ["--format", "nosuch", "x"], ["-xyzh"], ["-o"], ["--version"]] {
      let first = try program.run([command] + words + ["--lang", language])
      #expect(first == (try program.run(["--lang", language, command] + words + ["--lang", language])), "\(words)")
    }
  }

  @Test(arguments: [
    ["check", "-"], ["check", "-", "--format", "json"], ["check", "-", "--fail-on", "caution"], ["plan", "-"],
    ["report", "-", "-o", "-", "--for", "client"], ["whatif", "-", "income -20%"],
    ["cost", "10000 in 12, 0.6% a period"],
    ["rules", "show", "debt-ratio"], ["rules", "nosuch"], ["record", "how"], ["check", "/nonexistent.yaml"],
  ])
  func answersAreThoseOfTheWhole(words: [String]) throws {
    let first = try program.run(words + ["--lang", "en"], input: exampleHousehold)
    #expect(first == (try program.run(["--lang", "en"] + words, input: exampleHousehold)))
  }

  @Test func theVersionSaysItsCommit() throws {
    let version = try program.run("--version")
    #expect(
      version.status == 0 && version.output.wholeMatch(of: /\d+\.\d+\.\d+(\+[0-9a-f]{10})?\n/) != nil, "\(version)")
    #expect(version == (try program.run("--lang", "zh", "--version")))
    #expect(
      try program.run("manual").output.contains("debthealth \(version.output.prefix { $0 != "+" && $0 != "\n" })\""))
  }
}
