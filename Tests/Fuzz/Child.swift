import Glibc

/// This program once more, with other arguments. What it says goes into a file.
struct Child {
  private let process: pid_t
  private let output: String

  init(_ arguments: [String], output: String) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var argv = (["/proc/self/exe"] + arguments).map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, "/proc/self/exe", &actions, nil, &argv, environ) == 0 else {
      fatalError("cannot start once more")
    }
    (process, self.output) = (child, output)
  }

  /// Waits until it ends, or `stops` says that it has had its time: nil then, else what was wrong, empty for nothing.
  func wait(unless stops: () -> Bool) -> String? {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if stops() {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(2_000)
    }
    let said = contents(of: output) ?? ""
    let signal = status & 0x7F
    if signal != 0 { return "it was ended by signal \(signal): \(firstLine(said))" }
    return status == 0 ? "" : firstLine(said)
  }

  private func firstLine(_ text: String) -> String {
    text.split(separator: "\n").first { $0.contains("Fatal error") }.map(String.init)
      ?? text.split(separator: "\n").first.map(String.init) ?? "without a word"
  }
}
