/// Why a template cannot be read.
enum TemplateProblem: Error {
  case unknownTag(String)
  case unfinishedTag
  /// A section that another one ends, or none.
  case unfinishedSection(String)
}

extension Template {
  /// A line on which nothing but the tag of a section or of another template stands is no line of the page.
  init(_ text: String) throws(TemplateProblem) {
    var reader = TemplateReader()
    for line in text.utf8.lines {
      if let tag = loneTag(in: line) { try reader.take(tag) } else { try reader.read(line) }
    }
    parts = try reader.all()
  }
}

private struct TemplateReader {
  /// The sections that are open, the outermost first, with what stands in each so far; the first is the template itself.
  private var open: [(tag: String, parts: [Template.Part])] = [("", [])]

  func all() throws(TemplateProblem) -> [Template.Part] {
    guard open.count == 1 else { throw .unfinishedSection(open[open.count - 1].tag) }
    return open[0].parts
  }

  mutating func read(_ line: Substring.UTF8View) throws(TemplateProblem) {
    var rest = line
    while let start = rest.place(of: opening) {
      add(words: rest[..<start])
      rest = rest[start...].dropFirst(opening.count)
      guard let end = rest.place(of: closing) else { throw .unfinishedTag }
      let isTriple = rest.first == UInt8(ascii: "{")
      try take(String(Substring(rest[..<end])))
      rest = rest[end...].dropFirst(closing.count + (isTriple ? 1 : 0))
    }
    add(words: rest)
  }

  /// - Parameter tag: what stands between the braces.
  mutating func take(_ tag: String) throws(TemplateProblem) {
    let name = String(tag.dropFirst().drop { $0 == " " })
    switch tag.first {
    case "#", "^": open.append((tag, []))
    case "/": try close(name)
    case ">": add(.template(name))
    case "{": add(.value(name, isEscaped: false))
    case let first? where first.isLetter || first == ".": add(.value(tag, isEscaped: true))
    default: throw .unknownTag(tag)
    }
  }

  private mutating func close(_ name: String) throws(TemplateProblem) {
    let (tag, parts) = open.removeLast()
    guard !open.isEmpty, tag.dropFirst() == name else { throw .unfinishedSection(name) }
    add(tag.hasPrefix("#") ? .section(name, parts) : .without(name, parts))
  }

  private mutating func add(words: Substring.UTF8View) {
    guard !words.isEmpty else { return }
    var before: [UInt8] = []
    if case .words(let words)? = open[open.count - 1].parts.last {
      open[open.count - 1].parts.removeLast()
      before = words
    }
    add(.words(before + words))
  }

  private mutating func add(_ part: Template.Part) { open[open.count - 1].parts.append(part) }
}

private let opening = Array("{{".utf8)
private let closing = Array("}}".utf8)

/// What stands between the braces, where the line holds nothing but one such tag.
private func loneTag(in line: Substring.UTF8View) -> String? {
  let written = line.last == UInt8(ascii: "\n") ? line.dropLast() : line
  guard written.starts(with: opening), let end = written.place(of: closing),
    written[end...].dropFirst(closing.count).isEmpty
  else { return nil }
  let tag = String(Substring(written[..<end].dropFirst(opening.count)))
  return ["#", "^", "/", ">"].contains(tag.first) ? tag : nil
}

extension String.UTF8View {
  /// Each with the sign that ends it.
  fileprivate var lines: [Substring.UTF8View] {
    var lines: [Substring.UTF8View] = []
    var rest = self[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}

extension Substring.UTF8View {
  fileprivate func place(of braces: [UInt8]) -> Index? {
    var rest = self
    while let place = rest.firstIndex(of: braces[0]) {
      if rest[place...].starts(with: braces) { return place }
      rest = rest[index(after: place)...]
    }
    return nil
  }
}
