import ArgumentParser
import Glibc
import Wording

/// Ends the program: help and version on standard output, usage errors on standard error, in the language of the run.
func leave(with error: any Error) -> Never {
  if let status = error as? ExitStatus { exit(status.rawValue) }
  let code = Debthealth.exitCode(for: error)
  let message = Debthealth.fullMessage(for: error, columns: 1_000)
  guard code.rawValue != 0 else {
    let page = isAskedByShell ? message : helpPage(message, columns: StandardStreams.columns)
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
