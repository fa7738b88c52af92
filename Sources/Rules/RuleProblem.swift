public import StrictYAML

/// Something wrong in a file of a pack.
public struct RuleProblem: Error, Sendable, Equatable {
  public var file: String
  public var problem: Problem

  public init(file: String, problem: Problem) {
    self.file = file
    self.problem = problem
  }
}

/// Everything wrong in a pack, file by file, each in the order of its lines.
public struct RuleProblems: Error, Sendable, Equatable {
  public var all: [RuleProblem]

  public init(_ all: [RuleProblem]) {
    self.all = all.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.element)
  }
}

/// pack.yaml first, then by path and place; what concerns a file as a whole before its lines.
private func < (left: (RuleProblem, Int), right: (RuleProblem, Int)) -> Bool {
  func rank(_ entry: (RuleProblem, Int)) -> (Int, String, Place, Int) {
    let (found, offset) = entry
    let place = found.problem.place ?? Place(line: 0, column: 0)
    return (found.file == "pack.yaml" ? 0 : 1, found.file, place, offset)
  }
  return rank(left) < rank(right)
}
