import Glibc

/// A conversation in plain lines: for a pipe, a terminal that can do no more, a screen reader.
public final class PlainConversation: Conversation {
  public let isStyled = false
  public let rows: Int? = nil
  public private(set) var outputFailed = false
  public var lastWords: () -> String = { "" }
  public var beforeShowing: () -> Void = {}
  private var input: InputLines
  private let output: Int32
  /// What was said and is not shown yet.
  private var held: [UInt8] = []

  /// So much is held at most, in bytes.
  private static let mostHeld = 65_536

  /// - Parameters: the descriptors to read and to write; standard input and output unless given.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = InputLines(of: input)
    self.output = output
  }

  public var hasEnded: Bool { input.hasEnded }
  public var isAhead: Bool { input.isTerminal ? input.isWaiting() : input.ahead() != nil }
  public var columns: Int { max(20, screenSize(of: output)?.columns ?? 80) }

  public func say(_ text: String) { hold(text + "\n") }

  /// A prefilled answer is shown in brackets; an empty line takes it.
  public func ask(_ prompt: Prompt) -> Reply {
    hold(prompt.label + (prompt.prefill.isEmpty ? "" : "[\(prompt.prefill)] "))
    if !isAhead { show() }
    let next = input.next()
    if case .whole = next, input.isTerminal {} else { hold("\n") }
    switch next {
    case .whole(let line): return .line(line.isEmpty ? prompt.prefill : withFurther(line, prompt.burst))
    case .cutOff(let beginning): return .cutOff(beginning)
    case .end: return .end
    }
  }

  /// A line with those that came at once with it.
  private func withFurther(_ first: String, _ burst: Burst?) -> String {
    guard let burst, burst.begins(first) else { return first }
    var lines = [first]
    if input.isTerminal {
      while input.isWaiting(within: longestPause), case .whole(let line) = input.next() { lines.append(line) }
      return lines.joined(separator: "\n")
    }
    var (place, isBehindGap) = (0, false)
    while let (line, end) = input.ahead(at: place) {
      place = end
      if line.allSatisfy(\.isWhitespace) {
        isBehindGap = true
        continue
      }
      guard burst.goesOn(line, lines[lines.count - 1], isBehindGap) else { break }
      lines.append(line)
      input.drop(to: end)
      (place, isBehindGap) = (0, false)
    }
    return lines.joined(separator: "\n")
  }

  private func hold(_ text: String) {
    held += text.utf8
    if held.count > PlainConversation.mostHeld { show() }
  }

  public func show() {
    beforeShowing()
    var rest = held[...]
    held = []
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
    if !rest.isEmpty { outputFailed = true }
  }
}
