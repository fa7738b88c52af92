public import Wording

/// One thing wrong in a file: where, what, and what would be right.
public struct Problem: Error, Sendable, Equatable {
  /// nil when it concerns the file as a whole.
  public var place: Place?
  /// The path of the field: `cards[2].limit`; empty for the file.
  public var path: String
  public var message: Text
  /// What would be right; nil when the message says it.
  public var remedy: Text?

  public init(at place: Place?, path: String = "", _ message: Text, remedy: Text? = nil) {
    self.place = place
    self.path = path
    self.message = message
    self.remedy = remedy
  }
}

/// Everything wrong in one file, in the order of the lines.
public struct Problems: Error, Sendable, Equatable {
  public var all: [Problem]

  public init(_ all: [Problem]) {
    self.all = all.enumerated().sorted {
      ($0.element.place ?? Place(line: 0, column: 0), $0.offset) < (
        $1.element.place ?? Place(line: 0, column: 0), $1.offset
      )
    }.map(\.element)
  }
}
