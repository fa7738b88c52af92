import CLineEditor
@preconcurrency import Glibc
import Wording

/// A conversation at a terminal, with readline's editing, completion and history.
public final class ReadlineConversation: Conversation {
  public let isStyled: Bool
  public private(set) var outputFailed = false
  public let hasEnded = false
  public let isAhead = false
  public var lastWords: () -> String = { "" }
  public var beforeShowing: () -> Void = {}
  /// What was said and is not shown yet.
  private var held = ""

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

  public func say(_ text: String) { held += text + "\n" }

  public func show() {
    beforeShowing()
    if fputs(held, stdout) < 0 || fflush(stdout) != 0 { outputFailed = true }
    held = ""
  }

  public func ask(_ prompt: Prompt) -> Reply {
    let label = promptLines(prompt.label, columns: columns)
    for line in label.above { say(isStyled ? "\u{1B}[1m\(line)\u{1B}[0m" : line) }
    show()
    let reply = edit(label.last, prompt)
    guard case .line(let line) = reply else { return reply }
    if let command = prompt.remember(line) { line_editor_remember(command) }
    guard let burst = prompt.burst, !line.contains(where: \.isNewline), burst.begins(line) else { return reply }
    return withFurther(line)
  }

  /// A line with those that came at once with it. One that has no end yet is left to be ended, as a paste is.
  private func withFurther(_ first: String) -> Reply {
    var text = first
    var waiting: UnsafeMutablePointer<CChar>?
    while true {
      let result = line_editor_take_waiting(longestPause, &waiting)
      let come = taken(waiting).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      guard result == LINE_EDITOR_LINE else { return .interrupted(dropped: text) }
      guard let rest = come.last, come.count > 1 || !rest.isEmpty else { return .line(text) }
      for line in come.dropLast() {
        say(sanitised(line))
        text += "\n" + line
      }
      guard !rest.isEmpty else { continue }
      show()
      let cells = rest.split(separator: "\t", omittingEmptySubsequences: false).map { sanitised($0) }
      guard case .line(let line) = edit("", Prompt(label: "", prefill: cells.joined(separator: "\t"))) else {
        return .line(text)
      }
      text += "\n" + line
    }
  }

  /// One line as readline gives it.
  private func edit(_ label: String, _ prompt: Prompt) -> Reply {
    let completer = CompleterBox(prompt.completer)
    var text: UnsafeMutablePointer<CChar>?
    let result = withExtendedLifetime(completer) {
      line_editor_read(
        shown(label), prompt.prefill, candidates, Unmanaged.passUnretained(completer).toOpaque(), &text)
    }
    let line = taken(text)
    switch result {
    case LINE_EDITOR_LINE: return .line(line)
    case LINE_EDITOR_ENDING: end()
    case LINE_EDITOR_INTERRUPTED: return .interrupted(dropped: line)
    default: return .end
    }
  }

  private func taken(_ text: UnsafeMutablePointer<CChar>?) -> String {
    defer { free(text) }
    return text.map { String(cString: $0) } ?? ""
  }

  /// Says the last words and ends as the signal asks.
  private func end() -> Never {
    let words = lastWords()
    if !words.isEmpty { say(words) }
    show()
    let number = line_editor_ending_signal()
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }

  /// The label in bold where there is style; `\u{01}` and `\u{02}` tell readline what takes no room.
  private func shown(_ label: String) -> String {
    isStyled && !label.isEmpty ? "\u{01}\u{1B}[1m\u{02}\(label)\u{01}\u{1B}[0m\u{02}" : label
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
