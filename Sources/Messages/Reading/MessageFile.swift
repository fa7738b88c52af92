public import StrictYAML

/// One file about messages: its path in the pack's folder (`messages/signals/fee-first.yaml`) and what it holds.
public struct MessageFile: Sendable {
  public var path: String
  public var node: Node

  public init(path: String, node: Node) {
    (self.path, self.node) = (path, node)
  }

  /// The folder of a pack that these files stand in.
  public static let folder = "messages/"

  var isCases: Bool { path.hasSuffix(".cases.yaml") }

  /// `signals` for `messages/signals/fee-first.yaml`; empty for a file that stands in no folder of its own.
  var kind: String {
    let parts = path.split(separator: "/")
    return parts.count == 3 ? String(parts[1]) : ""
  }

  /// `fee-first` for the file and for its cases.
  var id: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.dropLast(isCases ? ".cases.yaml".count : ".yaml".count))
  }
}

/// Something wrong in a file about messages.
public struct MessageProblem: Error, Sendable, Equatable {
  public var file: String
  public var problem: Problem
}

public struct MessageProblems: Error, Sendable {
  public var all: [MessageProblem]
}
