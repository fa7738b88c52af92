import ArgumentParser
import Wording

/// The names of the commands below `debthealth`, or below `debthealth rules` for `["rules"]`; empty for a command without
/// any and for what is no command.
func subcommands(below path: [String]) -> [String] {
  var commands = Debthealth.configuration.subcommands
  for name in path {
    guard let command = commands.first(where: { $0.configuration.commandName == name }) else { return [] }
    commands = command.configuration.subcommands
  }
  let names = commands.compactMap { $0.configuration.commandName }
  return path.isEmpty ? names + ["help"] : names
}

/// The command that the first arguments name, read by itself: of all the commands only its own arguments are built, and no
/// script for a shell is looked for, which halves the time to the answer. nil where something is wrong, help is asked for, or
/// an option of the program itself may stand there: then the argument parser must see the whole.
func commandNamedFirst(in arguments: [String]) -> (any ParsableCommand)? {
  var (commands, rest) = (Debthealth.configuration.subcommands, arguments[...])
  var named: (any ParsableCommand.Type)?
  while let name = rest.first, let next = commands.first(where: { $0.configuration.commandName == name }) {
    (named, commands, rest) = (next, next.configuration.subcommands, rest.dropFirst())
  }
  guard let named, commands.isEmpty, !rest.contains("--plain"), !rest.contains("--no-draft"),
    let command = try? named.parseAsRoot(Array(rest)), type(of: command) == named
  else { return nil }
  return command
}

/// What is said of a word where a command should stand.
func noCommand(_ word: String, below path: [String]) -> String {
  let known = subcommands(below: path)
  let start = (["debthealth"] + path).joined(separator: " ")
  let near = nearest(word, in: known).map { "\(start) \($0)" }
  let shown = sanitised(word)
  return said(en: "there is no command \(shown)", zh: "没有 \(shown) 这个命令")
    + (near.map { said(en: "; did you mean '\($0)'?", zh: "；是不是想用 \($0)？") }
      ?? said(
        en: "; the commands are \(known.joined(separator: ", "))", zh: "；可用的命令：\(known.joined(separator: "、"))"))
}

/// For `debthealth help chek`, which the argument parser answers with the whole help: what is wrong with it.
func unknownHelpTopic(in arguments: [String]) -> String? {
  let words = wordsAlone(arguments)
  guard words.first == "help" else { return nil }
  var path: [String] = []
  for word in words.dropFirst() {
    guard subcommands(below: path).contains(word), word != "help" else { return noCommand(word, below: path) }
    path.append(word)
  }
  return nil
}

/// The arguments that are neither options nor their values.
private func wordsAlone(_ arguments: [String]) -> [String] {
  var words: [String] = []
  var takesValue = false
  for argument in arguments {
    if !takesValue, !argument.hasPrefix("-") { words.append(argument) }
    takesValue = argument == "--lang" || argument == "--pack"
  }
  return words
}
