import Glibc

/// The lines of a descriptor. Those that have come can be seen before they are asked for.
struct InputLines {
  enum Line: Equatable {
    case whole(String)
    /// What stood before the end of input without a newline.
    case cutOff(String)
    case end
  }

  let isTerminal: Bool
  /// No more will come. At a terminal, Ctrl-D is no such end.
  private(set) var hasEnded = false
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0

  /// The longest line that is taken, in bytes; what is beyond it is dropped.
  private static let longestLine = 1_048_576

  init(of descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Whether there is something to read now, the end of input too.
  func isWaiting(within milliseconds: Int32 = 0) -> Bool {
    guard start == bytes.count, !hasEnded else { return start < bytes.count }
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, milliseconds) > 0
  }

  /// Waits for the next line.
  mutating func next() -> Line {
    var seen = start
    while true {
      if let end = bytes[seen...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = text(start..<end)
        start = end + 1
        return .whole(line)
      }
      seen = bytes.count
      guard !hasEnded, read(into: &seen) else {
        let rest = text(start..<bytes.count)
        start = bytes.count
        return rest.isEmpty ? .end : .cutOff(rest)
      }
    }
  }

  /// The whole line that begins at `place`, a place behind the next line's as `end` of another gave it, where it has come:
  /// nothing is waited for, and nothing taken.
  mutating func ahead(at place: Int = 0) -> (line: String, end: Int)? {
    var seen = start + place
    while true {
      if let end = bytes[seen...].firstIndex(of: UInt8(ascii: "\n")) {
        return (text((start + place)..<end), end + 1 - start)
      }
      let length = bytes.count - start
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard !hasEnded, poll(&input, 1, 0) > 0, read(into: &seen) else { return nil }
      seen = start + length
    }
  }

  /// Takes what `ahead` showed, up to its `end`.
  mutating func drop(to end: Int) { start += end }

  private func text(_ range: Range<Int>) -> String {
    let end = bytes[range].last == UInt8(ascii: "\r") ? range.upperBound - 1 : range.upperBound
    return String(
      decoding: bytes[range.lowerBound..<min(end, range.lowerBound + InputLines.longestLine)], as: UTF8.self)
  }

  /// Reads on; what was taken makes room, and `place` moves with what is left. False at the end.
  private mutating func read(into place: inout Int) -> Bool {
    if start > 0 {
      bytes.removeFirst(start)
      place -= start
      start = 0
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        hasEnded = count < 0 || !isTerminal
        return false
      }
      bytes += chunk[..<count]
      return true
    }
  }
}
