import Foundation
import Testing

/// The manual page and the completions are made from the commands, and hold every one of them.
@Suite struct ManualTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private struct Tool: Decodable {
    struct Command: Decodable {
      struct Argument: Decodable {
        struct Name: Decodable { var kind: String, name: String }
        var names: [Name]?
        var valueName: String?
        var abstract: String?
      }
      var commandName: String
      var superCommands: [String]?
      var abstract: String?
      var subcommands: [Command]?
      var arguments: [Argument]?

      var all: [Command] { [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all) }
      var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
    }
    var command: Command
  }

  private func commands(_ language: String) throws -> [Tool.Command] {
    let dump = try program.run("--lang", language, "--experimental-dump-help").output
    return try JSONDecoder().decode(Tool.self, from: Data(dump.utf8)).command.all
  }

  /// What a reader sees of a roff text, for looking words up in it.
  private func plain(_ roff: String) -> String {
    var text = roff
    for mark in ["\\fB", "\\fI", "\\fR", "\\&"] { text = text.replacingOccurrences(of: mark, with: "") }
    return text.replacingOccurrences(of: "\\-", with: "-").replacingOccurrences(of: "\\e", with: "\\")
  }

  @Test(arguments: ["en", "zh"]) func everyCommandAndOptionIsInTheManual(language: String) throws {
    let manual = plain(try program.run("manual", "--lang", language).output)
    let commands = try commands(language)
    #expect(commands.count > 10)
    for (index, command) in commands.enumerated() {
      let head = index == 0 ? ".SH \(language == "en" ? "OPTIONS" : "选项")" : ".SS \(command.fullName)\n"
      let section = try #require(manual.components(separatedBy: head).dropFirst().first, "\(command.fullName)")
      let own = section.components(separatedBy: "\n.S")[0]
      if index > 0 { #expect(own.contains(command.abstract ?? "?"), "\(command.fullName)") }
      for argument in command.arguments ?? [] {
        for name in argument.names ?? [] where index == 0 || !["help", "h", "version"].contains(name.name) {
          #expect(own.contains((name.kind == "long" ? "--" : "-") + name.name), "\(command.fullName) \(name.name)")
        }
        if argument.names == nil { #expect(own.contains("\n\(argument.valueName ?? "?")\n"), "\(command.fullName)") }
      }
    }
  }

  @Test func theManualIsSoundRoff() throws {
    let lines = try program.run("manual").output.split(separator: "\n")
    let requests = Set(lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".TP", ".B"])
    #expect(!lines.contains { $0.hasPrefix("'") || $0.isEmpty })
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func everyCommandAndOptionIsCompleted(shell: String) throws {
    let script = try program.run("completions", shell).output
    #expect(script == (try program.run("--generate-completion-script", shell).output))
    for command in try commands("en") {
      #expect(script.contains(command.commandName))
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.kind == "long" {
        #expect(script.contains(name.name), "\(command.fullName) --\(name.name)")
      }
    }
  }

  @Test(arguments: [
    ("debthealth way", "way-out"), ("debthealth check --fo", "--format"), ("debthealth check --fail-on u", "urgent"),
    ("debthealth completions z", "zsh"), ("debthealth rules show debt-r", "debt-ratio"),
    ("debthealth rules sh", "show"), ("debthealth import --in", "--into"), ("debthealth check ho", "home.yaml"),
    ("debthealth report ho", "home.yaml"), ("debthealth report --format m", "markdown"),
  ])
  func bashCompletes(typed: String, completed: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write(exampleHousehold)
    let words = typed.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let script = """
      cd '\(folder.url.path)' || exit
      PATH="\(program.url.deletingLastPathComponent().path):$PATH"
      . <(debthealth completions bash)
      COMP_WORDS=(\(words)) COMP_LINE='\(typed)' COMP_POINT=\(typed.count) COMP_TYPE=9
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _debthealth debthealth "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let bash = CommandLineProgram(url: URL(filePath: "/bin/bash"))
    let result = try bash.run("-c", script)
    #expect(result.output == completed + "\n", "\(result)")
  }

  @Test func aShellThatIsNoneIsRefused() throws {
    let result = try program.run("completions", "tcsh")
    #expect(result.status == 64 && result.errors.contains("fish"), "\(result)")
  }
}
