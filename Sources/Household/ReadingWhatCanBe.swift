public import Money
public import StrictYAML

/// Reads a household and leaves out what cannot be read: answers become unknown, what is no answer is not there.
/// - Throws: everything wrong, where more than answers is.
public func readWhatCanBe(
  _ node: Node, defaultCurrency: Currency
) throws(Problems) -> (household: Household, leftOut: [Problem]) {
  var node = node
  var leftOut: [Problem] = []
  var tries: [String: Int] = [:]
  while true {
    do throws(Problems) {
      return (try readHousehold(node, defaultCurrency: defaultCurrency), Problems(leftOut).all)
    } catch {
      // From the end, so that what goes out of a list leaves the places before it as they are.
      for problem in error.all.reversed() {
        let place = steps(of: problem.path)
        let tried = tries[problem.path, default: 0]
        guard !place.isEmpty, newerVersion(of: node) == nil, tried < mostTries, node.leaveOut(place, tried) else {
          throw error
        }
        if tries.updateValue(tried + 1, forKey: problem.path) == nil { leftOut.append(problem) }
      }
    }
  }
}

/// An answer that is still wrong when all around it is unknown is no answer's fault.
private let mostTries = 8

private let unknown = Node.Content.scalar("unknown", isQuoted: false)

/// `cards[2].limit` is `cards`, `2`, `limit`.
private func steps(of path: String) -> [String] {
  path.split { ".[]".contains($0) }.map(String.init)
}

extension Node {
  /// Leaves out an answer that cannot be read. First it is unknown; a name that must be there is a question mark. What stands
  /// under a key that is no key goes. Where a key cannot be missing, all around it is unknown.
  /// - Parameter tries: how often that was tried of this answer before.
  fileprivate mutating func leaveOut(_ path: [String], _ tries: Int) -> Bool {
    let needed = ["debthealth": "\(formatVersion)", "name": "?"][path[path.count - 1]]
    let isDone =
      switch (needed, tries) {
      case (let text?, 0): put(.scalar(text, isQuoted: path.count > 1), at: path[...])
      case (nil, 0): put(unknown, at: path[...])
      case (nil, 1): put(nil, at: path[...])
      default: false
      }
    if isDone { return true }
    return (1..<path.count).reversed().contains { put(unknown, at: path[..<$0]) }
  }

  /// Puts a content at the end of these steps, or takes out what is there; false where the way to it is none.
  fileprivate mutating func put(_ wanted: Content?, at steps: ArraySlice<String>) -> Bool {
    guard let step = steps.first else {
      content = wanted ?? content
      return true
    }
    let isLast = steps.count == 1
    switch content {
    case .map(var entries):
      content = .map([])
      defer { content = .map(entries) }
      guard let index = entries.firstIndex(where: { $0.key == step }) else {
        guard isLast, let wanted else { return false }
        entries.append(Entry(key: step, keyPlace: place, value: Node(wanted, at: place)))
        return true
      }
      if isLast, wanted == nil {
        entries.remove(at: index)
        return true
      }
      return entries[index].value.put(wanted, at: steps.dropFirst())
    case .list(var nodes):
      content = .list([])
      defer { content = .list(nodes) }
      guard let index = Int(step), nodes.indices.contains(index) else { return false }
      if isLast, wanted == nil {
        nodes.remove(at: index)
        return true
      }
      return nodes[index].put(wanted, at: steps.dropFirst())
    case .scalar: return false
    }
  }
}
