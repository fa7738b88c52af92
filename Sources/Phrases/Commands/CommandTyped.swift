import Wording

/// The command that a line is where something else was asked for: its whole name, alone or before what it takes. nil for any
/// other line, as for text in quotes.
package func commandTyped(_ line: String) -> (command: AdvisorCommand, argument: String)? {
  let (word, argument) = spokenCommand(line)
  guard let command = AdvisorCommand.whole(word), argument.isEmpty || command.takesArgument else { return nil }
  if command == .open, !argument.contains(where: { "./".contains($0) }) { return nil }
  return (command, argument)
}
