import Foundation
import Testing

/// The manual page is made from the commands, and holds every one of them.
@Suite struct ManualTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  /// What a reader sees of a roff text, for looking words up in it.
  private func plain(_ roff: String) -> String {
    var text = roff
    for mark in ["\\fB", "\\fI", "\\fR", "\\&", "\\:"] { text = text.replacingOccurrences(of: mark, with: "") }
    return text.replacingOccurrences(of: "\\-", with: "-").replacingOccurrences(of: "\\e", with: "\\")
  }

  @Test(arguments: ["en", "zh"]) func everyCommandAndOptionIsInTheManual(language: String) throws {
    let manual = plain(try program.run("manual", "--lang", language).output)
    let commands = try DocumentedTool.commands(of: program, language)
    #expect(commands.count > 10)
    for (index, command) in commands.enumerated() {
      let head = index == 0 ? ".SH \(language == "en" ? "OPTIONS" : "选项")" : ".SS \(command.fullName)\n"
      let section = try #require(manual.components(separatedBy: head).dropFirst().first, "\(command.fullName)")
      let own = section.components(separatedBy: "\n.S")[0]
      let isHelp = language == "zh" && command.commandName == "help"
      if index > 0 {
        #expect(own.contains(isHelp ? "显示一个命令的说明。" : command.abstract ?? "?"), "\(command.fullName)")
      }
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
}
