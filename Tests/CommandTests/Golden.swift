import Foundation
import Samples
import Testing

/// Compares a text with the file that holds what it should be. `RECORD_GOLDEN=1` rewrites the file and fails.
func expectGolden(_ text: String, _ name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
  if let difference = try difference(of: text, from: file) { Issue.record("\(difference)") }
}
