import Wording
import Yams

/// Reads one YAML document. Anchors and aliases, several documents, and a key that stands twice are refused; nesting is
/// bounded. A byte order mark and any kind of line end are taken.
/// - Throws: what is wrong, with its place.
public func readNode(yaml text: String) throws(Problems) -> Node {
  let body = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  let (parser, root): (Yams.Parser, Yams.Node?)
  do {
    parser = try Yams.Parser(yaml: body, resolver: .basic, encoding: .utf8)
    root = try parser.singleRoot()
  } catch {
    let problem = syntaxProblem(error, in: body)
    throw Problems([keySlip(in: body, before: problem.place?.line ?? .max) ?? problem])
  }
  guard let root else {
    throw Problems([Problem(at: nil, Text(en: "there is nothing in it", zh: "里面什么也没有"))])
  }
  // The nodes know their anchors only while the parser lives.
  defer { withExtendedLifetime(parser) {} }
  do {
    return try located(root, path: "", depth: 0)
  } catch {
    throw Problems([error])
  }
}

/// Deeper than any document of this program.
let deepestNesting = 64

private func located(_ node: Yams.Node, path: String, depth: Int) throws(Problem) -> Node {
  let place = place(of: node)
  guard depth < deepestNesting else {
    throw Problem(at: place, Text(en: "nested too deeply", zh: "嵌套太深"))
  }
  guard node.anchor == nil else {
    throw Problem(
      at: place, path: path, Text(en: "anchors (&) are not used here", zh: "这里不用锚点（&）"),
      remedy: Text(en: "write the value out each time, or put a text in quotes", zh: "请把内容逐处写出；是文字就加引号"))
  }
  switch node {
  case .scalar(let scalar): return Node(.scalar(scalar.string, isQuoted: scalar.style != .plain), at: place)
  case .sequence(let sequence):
    var items: [Node] = []
    items.reserveCapacity(sequence.count)
    for (index, item) in sequence.enumerated() {
      items.append(try located(item, path: "\(path)[\(index)]", depth: depth + 1))
    }
    return Node(.list(items), at: place)
  case .mapping(let mapping):
    var entries: [Node.Entry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      guard case .scalar(let name) = key, key.anchor == nil else {
        throw Problem(at: place, path: path, Text(en: "a key must be one word", zh: "键只能是一个词"))
      }
      let inner = path.isEmpty ? name.string : "\(path).\(name.string)"
      entries.append(
        Node.Entry(
          key: name.string, keyPlace: StrictYAML.place(of: key),
          value: try located(value, path: inner, depth: depth + 1))
      )
    }
    return Node(.map(entries), at: place)
  case .alias:
    throw Problem(at: place, path: path, Text(en: "aliases (*) are not used here", zh: "这里不用别名（*）"))
  }
}

private func place(of node: Yams.Node) -> Place {
  node.mark.map(place) ?? Place(line: 1, column: 1)
}

func place(_ mark: Mark) -> Place { Place(line: max(1, mark.line), column: max(1, mark.column)) }
