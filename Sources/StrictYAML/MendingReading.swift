import Wording

/// Reads a document of one key a line as far as it goes: where a line cannot be read, or a key has two values, it is
/// `unknown`; lists and maps that stand twice are joined. A word behind a key whose values stand below it goes.
/// - Returns: also what was wrong, with the paths.
/// - Throws: what is wrong with the document, where that is more than single lines.
public func readNodeMending(yaml text: String) throws(Problems) -> (node: Node, leftOut: [Problem]) {
  var lines = text.split(omittingEmptySubsequences: false) { lineEnds.contains($0) }.map(String.init)
  var slips: [Problem] = []
  var first: Problems?
  var mends = 0
  while true {
    do throws(Problems) {
      let (node, twice) = try readNode(yaml: lines.joined(separator: "\n"), joiningKeys: true)
      return (node, slips.map { placed($0, in: node) } + twice)
    } catch {
      first = first ?? error
      guard mends < mostSlips, var problem = error.all.first, let place = problem.place, place.line > 0,
        let failing = lines.prefix(place.line).lastIndex(where: isEntry), let mend = mend(of: lines, failingAt: failing)
      else { throw first ?? error }
      mends += 1
      lines[mend.line] = mend.mended
      guard mend.losesAnswer else { continue }
      problem.place = Place(line: mend.line + 1, column: mend.line + 1 == place.line ? place.column : 1)
      if mend.isOfBracket { problem.message = leftOpen }
      slips.append(problem)
    }
  }
}

private let lineEnds: Set<Character> = ["\n", "\r\n", "\r"]

/// A document with more lines that cannot be read is another's.
private let mostSlips = 20

/// What is to stand on a line so that the document can be read.
private struct Mend {
  /// Counted from 0.
  var line: Int
  var mended: String
  var losesAnswer = true
  var isOfBracket = false
}

/// The parser fails behind a bracket that was left open, and below a key that has a value beside its map or list: those lines
/// are mended; else the one where it fails, which goes where it has no key. nil where nothing can be.
private func mend(of lines: [String], failingAt failing: Int) -> Mend? {
  if let open = lastLeftOpen(in: lines[...failing]), let mended = withUnknown(lines[open]) {
    return Mend(line: open, mended: mended, isOfBracket: true)
  }
  let depth = indent(of: lines[failing]).count
  if let heading = lines[..<failing].lastIndex(where: { isEntry($0) && indent(of: $0).count < depth }),
    let mended = withoutValue(lines[heading])
  {
    return Mend(line: heading, mended: mended, losesAnswer: false)
  }
  let mended = withUnknown(lines[failing]) ?? ""
  return mended == lines[failing] ? nil : Mend(line: failing, mended: mended)
}

/// The last line whose value begins with a bracket that is not closed up to where the parser failed.
private func lastLeftOpen(in lines: ArraySlice<String>) -> Int? {
  var depth = 0
  for (number, line) in zip(lines.indices, lines).reversed() {
    guard let value = keyAndValue(of: line)?.value, value.first == "[" || value.first == "{" else {
      if number < lines.endIndex - 1 { depth += opened(on: line[...]) }
      continue
    }
    depth += opened(on: value)
    if depth > 0 { return number }
  }
  return nil
}

/// How many more brackets are opened than closed, outside of quotes.
private func opened(on text: Substring) -> Int {
  var depth = 0
  var quote: Character?
  for sign in text {
    switch sign {
    case _ where quote != nil: if sign == quote { quote = nil }
    case "\"", "'": quote = sign
    case "[", "{": depth += 1
    case "]", "}": depth -= 1
    default: break
    }
  }
  return depth
}

private func indent(of line: String) -> Substring { line.prefix { $0 == " " || $0 == "-" } }

/// Whether a line says anything.
private func isEntry(_ line: String) -> Bool {
  let first = line.dropFirst(indent(of: line).count).first
  return first != nil && first != "#"
}

/// `  - limit: 50` as `  - limit:` and `50`; nil for a line without a key.
private func keyAndValue(of line: String) -> (key: Substring, value: Substring)? {
  let indent = indent(of: line)
  let key = line.dropFirst(indent.count).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
  let rest = line.dropFirst(indent.count + key.count)
  guard !key.isEmpty, let colon = rest.first, colon == ":" || colon == "：" else { return nil }
  return (line[..<rest.startIndex], rest.dropFirst().drop { $0 == " " })
}

/// `  - limit: "50` as `  - limit: unknown`; nil for a line without a key.
private func withUnknown(_ line: String) -> String? {
  keyAndValue(of: line).map { "\($0.key): unknown" }
}

/// `cards: x` as `cards:`; nil for a line without a key, and for one without a value.
private func withoutValue(_ line: String) -> String? {
  keyAndValue(of: line).flatMap { $0.value.isEmpty ? nil : "\($0.key):" }
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
