@preconcurrency import Glibc
import Storage
import Wording

/// Results go to standard output; what went wrong goes to standard error.
enum StandardStreams {
  /// - Throws: `ExitStatus.inputOutput` when it cannot be written: said on standard error, but for a reader that closed,
  ///   who wants no more.
  static func write(_ text: String) throws(ExitStatus) {
    fputs(text, stdout)
    if fflush(stdout) != 0 || ferror(stdout) != 0 {
      let code = errno
      if code != EPIPE {
        let reason = systemMessage(code)
        complain(said(en: "the result could not be written: \(reason.en)", zh: "结果写不出去：\(reason.zh)"))
      }
      throw .inputOutput
    }
  }

  /// `debthealth: …` on standard error.
  static func complain(_ text: String) {
    fputs("debthealth: \(text)\n", stderr)
  }

  static func complain(withoutName text: String) {
    fputs("\(text)\n", stderr)
  }

  /// Columns of the terminal that standard output is, else 80.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 24), 120)
  }

  static var isStyled: Bool {
    isatty(STDOUT_FILENO) == 1 && environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
  }
}
