/// A form that is read without a YAML parser: each node is its kind, its place, and its length or count.
///
///     s3:2,8:abc   a plain scalar at line 2, column 8;   q…   a quoted one
///     l2:1,1:…     a list of two nodes;                  m1:1,1:3:1,1:key…   a map of one entry
extension Node {
  public func packed() -> String {
    let place = "\(place.line),\(place.column):"
    switch content {
    case .scalar(let text, let isQuoted): return "\(isQuoted ? "q" : "s")\(text.utf8.count):\(place)\(text)"
    case .list(let items): return "l\(items.count):\(place)" + items.map { $0.packed() }.joined()
    case .map(let entries):
      let body = entries.map { entry in
        "\(entry.key.utf8.count):\(entry.keyPlace.line),\(entry.keyPlace.column):\(entry.key)\(entry.value.packed())"
      }
      return "m\(entries.count):\(place)" + body.joined()
    }
  }

  /// nil when `text` is not what `packed` makes.
  public init?(packed text: String) {
    var text = text
    self.init(packedBytes: text.withUTF8 { Array($0) }[...])
  }

  /// As `init(packed:)`, from the bytes of the text.
  public init?(packedBytes bytes: ArraySlice<UInt8>) {
    let found = bytes.withUnsafeBufferPointer { bytes -> Node? in
      var unpacker = Unpacker(bytes: bytes)
      guard let node = unpacker.node(), unpacker.isAtEnd else { return nil }
      return node
    }
    guard let found else { return nil }
    self = found
  }
}

private let colon = UInt8(ascii: ":")

/// Over bytes that stand still while it reads.
private struct Unpacker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func node() -> Node? {
    guard let kind = next(), let count = number(before: colon), let place = placeInFile() else { return nil }
    switch kind {
    case UInt8(ascii: "s"): return text(of: count).map { Node(.scalar($0, isQuoted: false), at: place) }
    case UInt8(ascii: "q"): return text(of: count).map { Node(.scalar($0, isQuoted: true), at: place) }
    case UInt8(ascii: "l"): return repeated(count) { $0.node() }.map { Node(.list($0), at: place) }
    case UInt8(ascii: "m"): return repeated(count) { $0.entry() }.map { Node(.map($0), at: place) }
    default: return nil
    }
  }

  private mutating func entry() -> Node.Entry? {
    guard let length = number(before: colon), let place = placeInFile(), let key = text(of: length),
      let value = node()
    else { return nil }
    return Node.Entry(key: key, keyPlace: place, value: value)
  }

  private mutating func repeated<Item>(_ count: Int, _ read: (inout Unpacker) -> Item?) -> [Item]? {
    guard count <= bytes.count - place else { return nil }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count {
      guard let item = read(&self) else { return nil }
      items.append(item)
    }
    return items
  }

  private mutating func placeInFile() -> Place? {
    guard let line = number(before: UInt8(ascii: ",")), let column = number(before: colon) else { return nil }
    return Place(line: line, column: column)
  }

  private mutating func next() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func number(before end: UInt8) -> Int? {
    var number = 0
    var digits = 0
    while let byte = next() {
      if byte == end { return digits > 0 ? number : nil }
      guard (0x30...0x39).contains(byte), digits < 9 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      digits += 1
    }
    return nil
  }

  private mutating func text(of length: Int) -> String? {
    guard length <= bytes.count - place else { return nil }
    defer { place += length }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<(place + length)]), as: UTF8.self)
  }
}
