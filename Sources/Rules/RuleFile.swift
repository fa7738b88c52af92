public import StrictYAML

/// One file of a pack: its path in the pack's folder (`checks/arrears.yaml`) and what it holds.
public struct RuleFile: Sendable {
  private enum Content {
    case node(Node)
    case packed([UInt8])
  }

  public var path: String
  private var content: Content

  public init(path: String, node: Node) {
    self.path = path
    content = .node(node)
  }

  /// - Parameter packed: the bytes of `Node.packed`; unpacked each time that `node` is asked for.
  public init(path: String, packed: [UInt8]) {
    self.path = path
    content = .packed(packed)
  }

  /// Empty where packed bytes are not what `Node.packed` makes.
  public var node: Node {
    switch content {
    case .node(let node): node
    case .packed(let bytes): Node(packedBytes: bytes[...]) ?? Node(.map([]), at: Place(line: 1, column: 1))
    }
  }

  /// nil for a file that is no rule: `pack.yaml`, cases, anything out of place.
  package var kind: RuleKind? { isCases(path) ? nil : folder(of: path) }

  /// True for a file about messages, channels or the credit record, and for guideline figures, which the rulebook leaves to
  /// others.
  public var isReadElsewhere: Bool {
    path == guidelinesPath || ["messages/", "channels/", "record/"].contains { path.hasPrefix($0) }
  }

  /// `arrears` for `checks/arrears.yaml`.
  package var id: String { idOfFile(path) }
}

extension [RuleFile] {
  /// The files that the rulebook reads: those about messages, channels and the credit record are read by others.
  package var ofRulebook: [RuleFile] { filter { !$0.isReadElsewhere } }
}

package func isCases(_ path: String) -> Bool {
  var path = path
  return path.withUTF8 { ends($0, with: casesEnding) }
}

private let casesEnding: StaticString = ".cases.yaml"
private let ending: StaticString = ".yaml"

/// By bytes: at each start every file of the pack is asked.
private func ends(_ bytes: UnsafeBufferPointer<UInt8>, with ending: StaticString) -> Bool {
  let count = ending.utf8CodeUnitCount
  return bytes.count >= count && (0..<count).allSatisfy { bytes[bytes.count - count + $0] == ending.utf8Start[$0] }
}

/// `checks` of `checks/ID.yaml`; nil for a path that is not so.
package func folder(of path: String) -> RuleKind? {
  let bytes = path.utf8
  guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), bytes.lastIndex(of: UInt8(ascii: "/")) == slash else {
    return nil
  }
  let name = String(path[..<slash])
  return RuleKind.all.first { $0.folder == name }
}

/// `arrears` for `checks/arrears.yaml` and for `checks/arrears.cases.yaml`.
package func idOfFile(_ path: String) -> String {
  var path = path
  return path.withUTF8 { bytes in
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let end = [casesEnding, ending].first { ends(bytes, with: $0) }?.utf8CodeUnitCount ?? 0
    return String(decoding: bytes[start..<max(start, bytes.count - end)], as: UTF8.self)
  }
}
