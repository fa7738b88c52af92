import Wording

/// Reads one YAML document. Anchors and aliases, several documents, and a key that stands twice are refused; nesting is
/// bounded. A byte order mark and any kind of line end are taken.
/// - Throws: what is wrong, with its place.
public func readNode(yaml text: String) throws(Problems) -> Node {
  try readNode(yaml: text, joiningKeys: false).node
}

/// - Parameter joiningKeys: whether values of a key that stands twice are joined, and that is told, where it is refused else.
func readNode(yaml text: String, joiningKeys: Bool) throws(Problems) -> (node: Node, twice: [Problem]) {
  var body = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  let read = body.withUTF8 { bytes in
    Result { () throws(Problem) in
      var reader = NodeReader(events: YAMLEvents(bytes), joinsKeys: joiningKeys)
      return (try reader.document(), reader.twice)
    }
  }
  do throws(Problem) {
    return try read.get()
  } catch {
    throw Problems([keySlip(in: body, before: error.place?.line ?? .max) ?? error])
  }
}

/// Deeper than any document of this program.
let deepestNesting = 64

/// Far more than any map of this program has.
let mostKeys = 10_000

let tooManyKeys = Text(en: "more than \(mostKeys) keys in one place", zh: "一处的键超过 \(mostKeys) 个")

/// Builds the nodes of a document out of its events.
private struct NodeReader {
  let events: YAMLEvents
  let joinsKeys: Bool
  /// The keys that stood twice with different values.
  private(set) var twice: [Problem] = []
  /// The keys and positions that lead to what is being read.
  private var path: [Step] = []

  private enum Step {
    case key(String)
    case item(Int)
  }

  init(events: YAMLEvents, joinsKeys: Bool) {
    (self.events, self.joinsKeys) = (events, joinsKeys)
  }

  mutating func document() throws(Problem) -> Node {
    _ = try events.next()
    guard case .documentStart = try events.next().kind else {
      throw Problem(at: nil, Text(en: "there is nothing in it", zh: "里面什么也没有"))
    }
    let root = try node(from: try events.next())
    _ = try events.next()
    let after = try events.next()
    guard case .streamEnd = after.kind else { throw secondDocument(at: after.place) }
    return root
  }

  private mutating func node(from event: YAMLEvents.Event) throws(Problem) -> Node {
    guard path.count < deepestNesting else {
      throw Problem(at: event.place, Text(en: "nested too deeply", zh: "嵌套太深"))
    }
    guard !event.hasAnchor else {
      throw problem(
        at: event.place, Text(en: "anchors (&) are not used here", zh: "这里不用锚点（&）"),
        remedy: Text(en: "write the value out each time, or put a text in quotes", zh: "请把内容逐处写出；是文字就加引号"))
    }
    switch event.kind {
    case .scalar(let text, let isQuoted): return Node(.scalar(text, isQuoted: isQuoted), at: event.place)
    case .listStart: return Node(.list(try items()), at: event.place)
    case .mapStart: return Node(.map(try entries()), at: event.place)
    default: throw problem(at: event.place, aliasesAreNotUsed)
    }
  }

  private mutating func items() throws(Problem) -> [Node] {
    var items: [Node] = []
    while true {
      let event = try events.next()
      if case .listEnd = event.kind { return items }
      path.append(.item(items.count))
      items.append(try node(from: event))
      path.removeLast()
    }
  }

  private mutating func entries() throws(Problem) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var keys: Set<String> = []
    while true {
      let event = try events.next()
      if case .mapEnd = event.kind { return entries }
      guard case .scalar(let key, _) = event.kind, !event.hasAnchor else {
        throw problem(at: event.place, Text(en: "a key must be one word", zh: "键只能是一个词"))
      }
      guard entries.count < mostKeys else { throw problem(at: event.place, tooManyKeys) }
      let isFirst = keys.insert(key).inserted
      guard isFirst || joinsKeys else { throw standsTwice(key, at: event.place, path: shortened(key)) }
      path.append(.key(key))
      let value = try node(from: try events.next())
      if isFirst {
        entries.append(Node.Entry(key: key, keyPlace: event.place, value: value))
      } else if let first = entries.firstIndex(where: { $0.key == key }) {
        let both = entries[first].value.joined(with: value)
        entries[first].value = both.node
        if !both.isWhole { twice.append(standsTwice(key, at: event.place, path: written)) }
      }
      path.removeLast()
    }
  }

  private func standsTwice(_ key: String, at place: Place, path: String) -> Problem {
    Problem(
      at: place, path: path, Text(en: "the key stands twice", zh: "这个键写了两次"),
      remedy: commaRemedy(of: key) ?? Text(en: "keep one of them", zh: "只留一个"))
  }

  private func problem(at place: Place, _ message: Text, remedy: Text? = nil) -> Problem {
    Problem(at: place, path: written, message, remedy: remedy)
  }

  /// The path as it is written.
  private var written: String {
    path.reduce(into: "") { written, step in
      switch step {
      case .key(let key): written += written.isEmpty ? key : ".\(key)"
      case .item(let index): written += "[\(index)]"
      }
    }
  }
}
