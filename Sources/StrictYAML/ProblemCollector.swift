public import Wording

/// Gathers what is wrong while a file is read on, so that one reading shows every problem.
public final class ProblemCollector {
  public private(set) var all: [Problem] = []

  /// Whether what is read was read strictly before: then nothing is looked at that only might be wrong.
  public let isOfSound: Bool

  public init(ofSound isOfSound: Bool = false) { self.isOfSound = isOfSound }

  /// So many that a near word is no longer looked for with each.
  public var hasMany: Bool { all.count > 200 }

  public var isEmpty: Bool { all.isEmpty }

  public func report(_ problem: Problem) {
    all.append(problem)
  }

  public func report(_ node: Node?, _ path: String, _ message: Text, remedy: Text? = nil) {
    report(Problem(at: node?.place, path: path, message, remedy: remedy))
  }

  /// What `read` makes of a node's text; nil, and reported, where it cannot be read.
  public func read<Value, Failure: ReadingProblem>(
    _ node: Node, at path: @autoclosure () -> String, _ read: (String) throws(Failure) -> Value
  ) -> Value? {
    do throws(Failure) {
      return try read(node.scalar ?? "")
    } catch {
      report(node, path(), error.message, remedy: error.remedy)
      return nil
    }
  }

  /// - Throws: everything gathered so far, when there is anything.
  public func check() throws(Problems) {
    if !all.isEmpty { throw Problems(all) }
  }
}
