import ArgumentParser
import Glibc
import Wording

/// Ends the program: help and version on standard output, usage errors on standard error, in the language of the run.
func leave(with error: any Error) -> Never {
  if let status = error as? ExitStatus { exit(status.rawValue) }
  let code = Debthealth.exitCode(for: error)
  let message = Debthealth.fullMessage(for: error, columns: 1_000)
  guard code.rawValue != 0 else {
    do {
      try StandardStreams.write(helpPage(message, columns: StandardStreams.columns) + "\n")
    } catch {
      exit(error.rawValue)
    }
    exit(0)
  }
  StandardStreams.complain(withoutName: usageError(message))
  exit(ExitStatus.usage.rawValue)
}
