/// A value read from YAML, with the place where it stands. Scalars stay text: who reads a field decides what it means.
public struct Node: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// `isQuoted` tells `"unknown"` (text) from `unknown` (a word of the format).
    case scalar(String, isQuoted: Bool)
    case list([Node])
    case map([Entry])
  }

  public struct Entry: Sendable, Equatable {
    public var key: String
    public var keyPlace: Place
    public var value: Node

    public init(key: String, keyPlace: Place, value: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  public var content: Content
  public var place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// Line and column in a file, both from 1.
public struct Place: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
