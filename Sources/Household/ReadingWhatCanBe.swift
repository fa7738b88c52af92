public import Money
public import StrictYAML

/// Reads a household and leaves out single answers that cannot be read: they become unknown.
/// - Throws: everything wrong, where more than answers is.
public func readWhatCanBe(
  _ node: Node, defaultCurrency: Currency
) throws(Problems) -> (household: Household, leftOut: [Problem]) {
  var node = node
  var leftOut: [Problem] = []
  while true {
    do throws(Problems) {
      return (try readHousehold(node, defaultCurrency: defaultCurrency), leftOut)
    } catch {
      for problem in error.all {
        let isSecond = leftOut.contains { $0.path == problem.path }
        guard !isSecond, !neverUnknown.contains(problem.path),
          node.forget(steps(of: problem.path)[...])
        else { throw error }
        leftOut.append(problem)
      }
    }
  }
}

/// What a document is read by.
private let neverUnknown: Set<String> = ["", "debthealth", "currency"]

/// `cards[2].limit` is `cards`, `2`, `limit`.
private func steps(of path: String) -> [String] {
  path.split { ".[]".contains($0) }.map(String.init)
}

extension Node {
  /// Makes the answer at the end of these steps unknown; false where there is none.
  fileprivate mutating func forget(_ steps: ArraySlice<String>) -> Bool {
    guard let step = steps.first else {
      content = .scalar("unknown", isQuoted: false)
      return true
    }
    switch content {
    case .map(var entries):
      guard let index = entries.firstIndex(where: { $0.key == step }), entries[index].value.forget(steps.dropFirst())
      else { return false }
      content = .map(entries)
    case .list(var nodes):
      guard let index = Int(step), nodes.indices.contains(index), nodes[index].forget(steps.dropFirst()) else {
        return false
      }
      content = .list(nodes)
    case .scalar: return false
    }
    return true
  }
}
