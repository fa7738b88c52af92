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

package func isCases(_ path: String) -> Bool { path.hasSuffix(".cases.yaml") }

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
  let bytes = path.utf8
  let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
  let end = isCases(path) ? ".cases.yaml".utf8.count : path.hasSuffix(".yaml") ? ".yaml".utf8.count : 0
  return String(path[start..<bytes.index(bytes.endIndex, offsetBy: -end)])
}
