import ArgumentParser
import Glibc
import Wording

/// Ends the program: help and version on standard output, usage errors on standard error, in the language of the run.
/// - Parameter command: what was running: wrong usage is shown with its own usage.
func leave(with error: any Error, of command: any ParsableCommand.Type = Debthealth.self) -> Never {
  if let status = error as? ExitStatus { exit(status.rawValue) }
  let code = Debthealth.exitCode(for: error)
  let message = fullMessage(for: error, of: command)
  guard code.rawValue != 0 else {
    let page = isAskedByShell ? completedScript(message) : helpPage(message, columns: StandardStreams.columns)
    leave(saying: page)
  }
  StandardStreams.complain(withoutName: usageError(message))
  exit(ExitStatus.usage.rawValue)
}

/// Whether the argument parser answers a shell or a tool, whose text must stay as it is.
private var isAskedByShell: Bool {
  CommandLine.arguments.dropFirst().contains { argument in
    ["--generate-completion-script", "---completion", "--experimental-dump-help"].contains { argument.hasPrefix($0) }
  }
}

/// The argument parser's message. Where help is to be found, it does not say the program's name of a command by itself.
private func fullMessage(for error: any Error, of command: any ParsableCommand.Type) -> String {
  guard let name = command.configuration.commandName,
    Debthealth.configuration.subcommands.contains(where: { $0 == command })
  else { return Debthealth.fullMessage(for: error, columns: 1_000) }
  let see = "  See '"
  return command.fullMessage(for: error, columns: 1_000)
    .split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix(see + name) ? see + "debthealth " + $0.dropFirst(see.count) : $0 }
    .joined(separator: "\n")
}

/// Ends the program with something said on standard output.
func leave(saying text: String) -> Never {
  do {
    try StandardStreams.write(text + "\n")
  } catch {
    exit(error.rawValue)
  }
  exit(0)
}
