import Foundation
import Testing

/// Compares a text with the file that holds what it should be. `RECORD_GOLDEN=1` rewrites the file and fails.
func expectGolden(_ text: String, _ name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); read the difference before committing it")
    return
  }
  let wanted = try String(contentsOf: file, encoding: .utf8)
  guard text != wanted else { return }
  let difference = text.split(separator: "\n", omittingEmptySubsequences: false).difference(
    from: wanted.split(separator: "\n", omittingEmptySubsequences: false))
  let lines = difference.map { change in
    switch change {
    case .insert(let line, let text, _): "+\(line + 1) \(text)"
    case .remove(let line, let text, _): "-\(line + 1) \(text)"
    }
  }
  Issue.record("\(name) differs:\n\(lines.joined(separator: "\n"))")
}
