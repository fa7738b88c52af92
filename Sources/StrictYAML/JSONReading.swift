import Wording

/// Reads one JSON document that stands on one line. Strings are quoted scalars, all but `"unknown"`; `true`, `null` and numbers
/// are bare ones. A key that stands twice is refused; nesting is bounded.
/// - Parameters:
///   - bytes: UTF-8, without a line end.
///   - line: of its file, for the places.
/// - Throws: what is wrong, with its place.
public func readNode(json bytes: ArraySlice<UInt8>, line: Int = 1) throws(Problems) -> Node {
  var reader = JSONReader(bytes: bytes, line: line)
  do throws(Problem) {
    let node = try reader.value(depth: 0)
    guard reader.isAtEnd else {
      throw reader.problem(Text(en: "something stands after the document", zh: "文档后面还有内容"))
    }
    return node
  } catch {
    throw Problems([error])
  }
}

/// Takes one value after another from the bytes of a line.
struct JSONReader {
  let bytes: ArraySlice<UInt8>
  private let line: Int
  private(set) var next: Int
  /// Of `next`, in characters from 1.
  private var column = 1

  init(bytes: ArraySlice<UInt8>, line: Int) {
    (self.bytes, self.line, next) = (bytes, line, bytes.startIndex)
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return next == bytes.endIndex
    }
  }

  func problem(_ message: Text, path: String = "", at place: Place? = nil, remedy: Text? = nil) -> Problem {
    Problem(at: place ?? self.place, path: path, message, remedy: remedy ?? jsonRemedy)
  }

  var place: Place { Place(line: line, column: column) }
  var byte: UInt8? { next < bytes.endIndex ? bytes[next] : nil }

  mutating func value(depth: Int) throws(Problem) -> Node {
    skipSpaces()
    guard depth < deepestNesting else { throw problem(Text(en: "nested too deeply", zh: "嵌套太深")) }
    let place = place
    switch byte {
    case UInt8(ascii: "{"): return Node(.map(try entries(depth)), at: place)
    case UInt8(ascii: "["): return Node(.list(try items(depth)), at: place)
    case UInt8(ascii: "\""): return text(try string(), at: place)
    default: return Node(.scalar(try bareWord(), isQuoted: false), at: place)
    }
  }

  private func text(_ text: String, at place: Place) -> Node {
    Node(.scalar(text, isQuoted: text != "unknown"), at: place)
  }

  private mutating func entries(_ depth: Int) throws(Problem) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var keys: Set<String> = []
    try separated(until: UInt8(ascii: "}")) { reader throws(Problem) in
      let place = reader.place
      guard reader.byte == UInt8(ascii: "\"") else {
        throw reader.problem(Text(en: "a key in quotes must stand here", zh: "这里要写带引号的键"))
      }
      let key = try reader.string()
      guard entries.count < mostKeys else { throw reader.problem(tooManyKeys, at: place) }
      guard keys.insert(key).inserted else {
        throw reader.problem(
          Text(en: "the key stands twice", zh: "这个键写了两次"), path: shortened(key), at: place,
          remedy: Text(en: "keep one of them", zh: "只留一个"))
      }
      reader.skipSpaces()
      guard reader.take(UInt8(ascii: ":")) else {
        throw reader.problem(Text(en: "a colon must stand here", zh: "这里要写冒号"), path: shortened(key))
      }
      entries.append(
        Node.Entry(key: key, keyPlace: place, value: try reader.value(depth: depth + 1)))
    }
    return entries
  }

  private mutating func items(_ depth: Int) throws(Problem) -> [Node] {
    var items: [Node] = []
    try separated(until: UInt8(ascii: "]")) { reader throws(Problem) in
      items.append(try reader.value(depth: depth + 1))
    }
    return items
  }

  /// What stands between the bracket at `next` and its `end`, commas between.
  private mutating func separated(
    until end: UInt8, _ read: (inout JSONReader) throws(Problem) -> Void
  ) throws(Problem) {
    step()
    skipSpaces()
    if take(end) { return }
    repeat {
      skipSpaces()
      try read(&self)
      skipSpaces()
    } while take(UInt8(ascii: ","))
    guard take(end) else {
      throw problem(
        Text(en: "a bracket is left open, or a comma is missing", zh: "括号没有合上，或少了逗号"))
    }
  }

  private mutating func skipSpaces() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D { step() }
  }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    step()
    return true
  }

  mutating func step() {
    next += 1
    if let byte, byte & 0xC0 == 0x80 { return }
    column += 1
  }
}

private let jsonRemedy = Text(
  en: "one JSON object a line, for example {\"debthealth\": 1, \"income\": 12000}",
  zh: "每行一个 JSON 对象，例如 {\"debthealth\": 1, \"income\": 12000}")
