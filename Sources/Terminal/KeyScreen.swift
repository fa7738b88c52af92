import CKeys
@preconcurrency import Glibc

/// A whole terminal for one program: it draws screens and reads single keys. The terminal is as it was once it is left,
/// however that comes.
public final class KeyScreen {
  public enum Key: Sendable, Equatable {
    case character(Character)
    case enter, left, right, up, down, erase, escape
    /// Ctrl-C.
    case interrupt
    /// Ctrl-D.
    case endOfInput
  }

  public enum Event: Sendable, Equatable {
    case key(Key)
    /// Draw again: another size, or the program goes on after a stop.
    case resized
    case timeout
    /// The terminal is gone.
    case gone
  }

  private var keys = KeyDecoder()
  private var isTaken = false

  /// nil where standard input and output are no terminal that can be drawn on.
  public init?(environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !terminal.isEmpty, terminal != "dumb",
      keys_take() == 0
    else { return nil }
    isTaken = true
    put(KeyScreen.enterSequence)
  }

  deinit { leave() }

  public var columns: Int { max(20, screenSize(of: STDOUT_FILENO)?.columns ?? 80) }
  public var rows: Int { max(5, screenSize(of: STDOUT_FILENO)?.rows ?? 24) }

  /// Draws lines from the top; each is known to fit.
  public func show(_ lines: [String]) {
    put("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J")
  }

  /// The next key, or what else came. A signal that ends the program ends it here, the terminal given back.
  /// - Parameter milliseconds: how long to wait; nil without end.
  public func next(within milliseconds: Int32? = nil) -> Event {
    while true {
      if let key = keys.next() { return .key(key) }
      var bytes = [UInt8](repeating: 0, count: 256)
      var count: Int32 = 0
      let wait = keys.isWithinKey ? 40 : milliseconds ?? -1
      switch keys_wait(wait, &bytes, Int32(bytes.count), &count) {
      case KEYS_BYTES: keys.take(bytes[..<Int(count)])
      case KEYS_TIMEOUT: if !keys.giveUp() { return .timeout }
      case KEYS_RESIZED: return .resized
      case KEYS_ENDING: end()
      default:
        leave()
        return .gone
      }
    }
  }

  /// Gives the terminal back.
  public func leave() {
    guard isTaken else { return }
    isTaken = false
    put(KeyScreen.leaveSequence)
    keys_give_back()
  }

  /// Called before a signal ends the program.
  public var beforeEnding: () -> Void = {}

  private func end() -> Never {
    leave()
    beforeEnding()
    let number = keys_ending_signal()
    signal(number, SIG_DFL)
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    raise(number)
    exit(128 + number)
  }

  /// The other screen, without a cursor.
  private static let enterSequence = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[H\u{1B}[2J"
  private static let leaveSequence = "\u{1B}[?25h\u{1B}[?1049l"

  private func put(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }
}
