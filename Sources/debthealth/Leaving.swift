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
    do {
      try StandardStreams.write(page + "\n")
    } catch {
      exit(error.rawValue)
    }
    exit(0)
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

/// The argument parser's message. It takes a command by itself for the whole program, so that the program's name is put
/// before it.
private func fullMessage(for error: any Error, of command: any ParsableCommand.Type) -> String {
  guard let name = command.configuration.commandName, command != Debthealth.self,
    Debthealth.configuration.subcommands.contains(where: { $0 == command })
  else { return Debthealth.fullMessage(for: error, columns: 1_000) }
  let lines = command.fullMessage(for: error, columns: 1_000).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.map { line in
    for start in ["Usage: ", "  See '"] where line.hasPrefix(start + name) {
      return start + "debthealth " + line.dropFirst(start.count)
    }
    return String(line)
  }.joined(separator: "\n")
}
