import Messages
import RuleFiles
import StrictYAML
import Wording

/// How long a message of 64 KB takes, plain and hostile: words repeated that many phrases begin with, addresses, digits.
func reportMessages() throws {
  let files = (embeddedPacks["cn"] ?? []).compactMap { file -> MessageFile? in
    let path = file.path.description
    guard path.hasPrefix(MessageFile.folder), !path.hasSuffix(".cases.yaml") else { return nil }
    return Node(packedBytes: file.bytes[...]).map { MessageFile(path: path, node: $0) }
  }
  guard let rules = try readMessageRules(files, facts: nil) else { return }
  for piece in ["您的贷款已通过，放款前先交保证金。", "转账", "pay ", "http://a.cn ", "138 ", "征*", "a"] {
    let message = String(repeating: piece, count: 65_536 / piece.utf8.count)
    let clock = ContinuousClock()
    var least = Duration.seconds(1)
    for _ in 0..<9 {
      let start = clock.now
      _ = rules.answer(to: message) { _ in nil }
      least = min(least, start.duration(to: clock.now))
    }
    print("  a message of 64 KB, \(piece.debugDescription) repeated: \(rounded(milliseconds(least))) ms")
  }
}
