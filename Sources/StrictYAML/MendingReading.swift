import Wording

/// Reads a document of one key a line as far as it goes: where a line cannot be read, or a key has two values, it is
/// `unknown`; lists and maps that stand twice are joined.
/// - Returns: also what was wrong, with the paths.
/// - Throws: what is wrong with the document, where that is more than single lines.
public func readNodeMending(yaml text: String) throws(Problems) -> (node: Node, leftOut: [Problem]) {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var slips: [Problem] = []
  while true {
    do throws(Problems) {
      let (node, twice) = try readNode(yaml: lines.joined(separator: "\n"), joiningKeys: true)
      return (node, slips.map { placed($0, in: node) } + twice)
    } catch {
      guard slips.count < mostSlips, let problem = error.all.first, let line = problem.place?.line,
        lines.indices.contains(line - 1), let mended = withUnknown(lines[line - 1]), mended != lines[line - 1]
      else { throw error }
      lines[line - 1] = mended
      slips.append(problem)
    }
  }
}

/// A document with more lines that cannot be read is another's.
private let mostSlips = 20

/// `  - limit: "50` as `  - limit: unknown`; nil for a line without a key.
private func withUnknown(_ line: String) -> String? {
  let indent = line.prefix { $0 == " " || $0 == "-" }
  let key = line.dropFirst(indent.count).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
  let rest = line.dropFirst(indent.count + key.count)
  guard !key.isEmpty, let colon = rest.first, colon == ":" || colon == "：" else { return nil }
  return "\(indent)\(key): unknown"
}

/// With the whole path of the answer on its line.
private func placed(_ problem: Problem, in node: Node) -> Problem {
  var problem = problem
  if let line = problem.place?.line, let path = node.path(ofLine: line) { problem.path = path }
  return problem
}

extension Node {
  /// The path of the innermost entry whose key stands on a line.
  fileprivate func path(ofLine line: Int, below path: String = "") -> String? {
    switch content {
    case .scalar: return nil
    case .list(let nodes):
      return nodes.indices.lazy.compactMap { nodes[$0].path(ofLine: line, below: "\(path)[\($0)]") }.first
    case .map(let entries):
      return entries.lazy.compactMap { entry -> String? in
        let own = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        return entry.value.path(ofLine: line, below: own) ?? (entry.keyPlace.line == line ? own : nil)
      }.first
    }
  }

  /// What stands for both of two values of one key; `isWhole` is false where something of them is lost.
  func joined(with other: Node) -> (node: Node, isWhole: Bool) {
    switch (content, other.content) {
    case (.list(let ours), .list(let theirs)): return (Node(.list(ours + theirs), at: place), true)
    case (.map(let ours), .map(let theirs)):
      var (entries, isWhole) = (ours, true)
      for entry in theirs {
        guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
          entries.append(entry)
          continue
        }
        let both = entries[index].value.joined(with: entry.value)
        entries[index].value = both.node
        isWhole = isWhole && both.isWhole
      }
      return (Node(.map(entries), at: place), isWhole)
    case (.scalar, .scalar) where content == other.content: return (self, true)
    default: return (Node(.scalar("unknown", isQuoted: false), at: place), false)
    }
  }
}
