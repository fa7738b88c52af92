@preconcurrency import Glibc
import Storage
import Wording

/// Results go to standard output; what went wrong goes to standard error.
enum StandardStreams {
  /// Whether more comes at once on standard input, as of a paste.
  static var hasInputWaiting: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 60) > 0
  }

  /// A reader that closes early wants no more, which is no failure: what is left is dropped, and the exit status is what it
  /// would have been.
  /// - Throws: `ExitStatus.inputOutput` when it cannot be written, after saying why on standard error.
  static func write(_ text: String) throws(ExitStatus) {
    fputs(text, stdout)
    guard fflush(stdout) != 0 || ferror(stdout) != 0 else { return }
    let code = errno
    guard code != EPIPE else { return dropOutput() }
    let reason = systemMessage(code)
    complain(said(en: "the result could not be written: \(reason.en)", zh: "结果写不出去：\(reason.zh)"))
    throw .inputOutput
  }

  private static func dropOutput() {
    clearerr(stdout)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    dup2(nowhere, STDOUT_FILENO)
    close(nowhere)
  }

  /// `debthealth: …` on standard error.
  static func complain(_ text: String) { complain(withoutName: "debthealth: \(text)") }

  /// On standard error: a line a problem for tools to read, wrapped where it is a terminal.
  static func complain(withoutName text: String) {
    let clean = sanitised(text, keepingNewlines: true)
    let shown = isatty(STDERR_FILENO) == 1 ? wrappedProblems(clean, to: columns(of: STDERR_FILENO)) : clean
    fputs("\(shown)\n", stderr)
  }

  /// Columns of the terminal that standard output is, else 80.
  static var columns: Int { columns(of: STDOUT_FILENO) }

  private static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 24), 120)
  }

  static var isStyled: Bool {
    isatty(STDOUT_FILENO) == 1 && environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
  }
}
