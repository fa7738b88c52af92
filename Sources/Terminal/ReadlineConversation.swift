import CLineEditor
@preconcurrency import Glibc

/// A conversation at a terminal, with readline's editing, completion and history.
public final class ReadlineConversation: Conversation {
  public let isStyled: Bool
  public private(set) var outputFailed = false
  public let hasEnded = false
  public var lastWords: () -> String = { "" }

  /// Sets the locale: where it is not of UTF-8, one that is takes its place, or Chinese could not be edited.
  public init(isStyled: Bool) {
    self.isStyled = isStyled
    setlocale(LC_ALL, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
      setenv("LC_ALL", "C.UTF-8", 1)
      setlocale(LC_CTYPE, "")
    }
    line_editor_prepare("debthealth")
  }

  public var columns: Int { max(20, screenSize(of: STDOUT_FILENO)?.columns ?? 80) }
  public var rows: Int? { screenSize(of: STDOUT_FILENO)?.rows ?? 24 }

  public func say(_ text: String) {
    if fputs(text + "\n", stdout) < 0 { outputFailed = true }
  }

  public func ask(_ prompt: Prompt) -> Reply {
    let label = promptLines(prompt.label, columns: columns)
    for line in label.above { say(isStyled ? "\u{1B}[1m\(line)\u{1B}[0m" : line) }
    if fflush(stdout) != 0 { outputFailed = true }
    let completer = CompleterBox(prompt.completer)
    var text: UnsafeMutablePointer<CChar>?
    let result = withExtendedLifetime(completer) {
      line_editor_read(
        shown(label.last), prompt.prefill, candidates, Unmanaged.passUnretained(completer).toOpaque(), &text)
    }
    let line = text.map { String(cString: $0) } ?? ""
    free(text)
    switch result {
    case LINE_EDITOR_LINE:
      if let command = prompt.remember(line) { line_editor_remember(command) }
      return .line(line)
    case LINE_EDITOR_ENDING: end()
    case LINE_EDITOR_INTERRUPTED: return .interrupted(dropped: line)
    default: return .end
    }
  }

  /// Says the last words and ends as the signal asks.
  private func end() -> Never {
    let words = lastWords()
    if !words.isEmpty { say(words) }
    fflush(stdout)
    let number = line_editor_ending_signal()
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }

  /// The label in bold where there is style; `\u{01}` and `\u{02}` tell readline what takes no room.
  private func shown(_ label: String) -> String {
    isStyled ? "\u{01}\u{1B}[1m\u{02}\(label)\u{01}\u{1B}[0m\u{02}" : label
  }
}

private final class CompleterBox {
  let complete: @Sendable (String) -> Completion

  init(_ complete: @escaping @Sendable (String) -> Completion) {
    self.complete = complete
  }
}

/// What readline calls on Tab.
private func candidates(
  _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>?, _ replaced: UnsafeMutablePointer<Int32>?,
  _ flags: UnsafeMutablePointer<Int32>?
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let context, let line else { return nil }
  let text = String(cString: line)
  let completion = Unmanaged<CompleterBox>.fromOpaque(context).takeUnretainedValue().complete(text)
  replaced?.pointee = Int32(text.suffix(completion.replacing).utf8.count)
  flags?.pointee =
    (completion.offersFiles ? Int32(LINE_EDITOR_OFFERS_FILES) : 0)
    | (completion.appendsSpace ? Int32(LINE_EDITOR_APPENDS_SPACE) : 0)
  guard !completion.candidates.isEmpty else { return nil }
  let size = (completion.candidates.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  let array = malloc(size)?.bindMemory(
    to: UnsafeMutablePointer<CChar>?.self, capacity: completion.candidates.count + 1)
  for (index, candidate) in completion.candidates.enumerated() { array?[index] = strdup(candidate) }
  array?[completion.candidates.count] = nil
  return array
}

/// nil where the descriptor is no terminal, or one that does not tell.
func screenSize(of descriptor: Int32) -> (columns: Int, rows: Int)? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
  return (Int(size.ws_col), Int(size.ws_row))
}
