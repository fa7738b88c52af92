import Foundation

/// The commands as the argument parser tells of them.
struct DocumentedTool: Decodable {
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

    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
    var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
  }
  var command: Command

  static func commands(of program: CommandLineProgram, _ language: String) throws -> [Command] {
    let dump = try program.run("--lang", language, "--experimental-dump-help").output
    return try JSONDecoder().decode(DocumentedTool.self, from: Data(dump.utf8)).command.all
  }
}
