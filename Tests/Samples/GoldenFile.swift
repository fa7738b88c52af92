public import Foundation

/// What differs between a text and the file that holds what it should be, line by line; nil where nothing does.
/// `RECORD_GOLDEN=1` rewrites the file, and says so instead.
public func difference(of text: String, from file: URL) throws -> String? {
  let name = file.deletingPathExtension().lastPathComponent
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return "recorded \(name); read the difference before committing it"
  }
  let wanted = try String(contentsOf: file, encoding: .utf8)
  guard text != wanted else { return nil }
  let difference = text.split(separator: "\n", omittingEmptySubsequences: false).difference(
    from: wanted.split(separator: "\n", omittingEmptySubsequences: false))
  let lines = difference.map { change in
    switch change {
    case .insert(let line, let text, _): "+\(line + 1) \(text)"
    case .remove(let line, let text, _): "-\(line + 1) \(text)"
    }
  }
  return "\(name) differs:\n\(lines.joined(separator: "\n"))"
}
