/// A command as the argument parser documents it.
struct DocumentedCommand: Decodable {
  var commandName: String
  var superCommands: [String]?
  var abstract: String?
  var discussion: String?
  var subcommands: [DocumentedCommand]?
  var arguments: [DocumentedArgument]?
  var shouldDisplay: Bool

  /// `debthealth rules show`.
  var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// This command and every one below it.
  var all: [DocumentedCommand] { [self] + (subcommands ?? []).filter(\.shouldDisplay).flatMap(\.all) }

  var shownArguments: [DocumentedArgument] { (arguments ?? []).filter(\.shouldDisplay) }
}

/// An argument, an option or a flag of a command.
struct DocumentedArgument: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    enum Kind: String, Decodable { case long, short, longWithSingleDash }

    var kind: Kind
    var name: String

    /// `--lang`, `-h`.
    var written: String { (kind == .long ? "--" : "-") + name }
  }

  var kind: Kind
  var names: [Name]?
  var valueName: String?
  var isOptional: Bool
  var isRepeating: Bool
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?
  var shouldDisplay: Bool
}
