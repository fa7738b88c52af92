import Glibc

/// A conversation in plain lines: for a pipe, a terminal that can do no more, a screen reader.
public final class PlainConversation: Conversation {
  public let isStyled = false
  public let rows: Int? = nil
  public private(set) var outputFailed = false
  public var lastWords: () -> String = { "" }
  private let input: Int32
  private let output: Int32
  private var waiting: ArraySlice<UInt8> = []
  public private(set) var hasEnded = false
  /// True once the last line was given without its newline.
  private var isCutOff = false

  /// The longest line that is taken; what is beyond it is dropped.
  private static let longestLine = 1_048_576

  /// - Parameters: the descriptors to read and to write; standard input and output unless given.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = input
    self.output = output
  }

  public var columns: Int { max(20, screenSize(of: output)?.columns ?? 80) }

  public func say(_ text: String) { put(text + "\n") }

  /// A prefilled answer is shown in brackets; an empty line takes it.
  public func ask(_ prompt: Prompt) -> Reply {
    put(prompt.label + (prompt.prefill.isEmpty ? "" : "[\(prompt.prefill)] "))
    let line = nextLine()
    if isatty(input) == 0 || line == nil || isCutOff { put("\n") }
    guard let line else { return .end }
    if isCutOff { return .cutOff(line) }
    return .line(line.isEmpty ? prompt.prefill : line)
  }

  private func put(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
    if !rest.isEmpty { outputFailed = true }
  }

  /// The next line without its end; nil at the end of input.
  private func nextLine() -> String? {
    var line: [UInt8] = []
    isCutOff = false
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        line += waiting[..<end]
        waiting = waiting[(end + 1)...]
        return text(of: line)
      }
      line += waiting
      waiting = []
      guard !hasEnded, read() else {
        isCutOff = !line.isEmpty
        return line.isEmpty ? nil : text(of: line)
      }
    }
  }

  private func text(of bytes: [UInt8]) -> String {
    let end = bytes.last == UInt8(ascii: "\r") ? bytes.count - 1 : bytes.count
    return String(decoding: bytes[..<min(end, PlainConversation.longestLine)], as: UTF8.self)
  }

  private func read() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Glibc.read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        hasEnded = count < 0 || isatty(input) == 0
        return false
      }
      waiting = chunk[..<count]
      return true
    }
  }
}
