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
        guard !place.isEmpty, newerVersion(of: node) == nil,
          let wanted = inPlace(of: place, tries[problem.path, default: 0])
        else { throw error }
        guard node.put(wanted.content, at: place[...]) else { throw error }
        if tries.updateValue(tries[problem.path, default: 0] + 1, forKey: problem.path) == nil {
          leftOut.append(problem)
        }
      }
    }
  }
}

/// What takes the place of an answer that cannot be read.
private struct InPlace {
  /// nil: the key goes.
  var content: Node.Content?
}

/// First it is unknown. What stands under a key that is no key goes; a name that must be there is a question mark.
private func inPlace(of path: [String], _ tries: Int) -> InPlace? {
  let isNeeded = ["debthealth": "\(formatVersion)", "name": "?"][path[path.count - 1]]
  switch (isNeeded, tries) {
  case (let text?, 0): return InPlace(content: .scalar(text, isQuoted: path.count > 1))
  case (nil, 0): return InPlace(content: .scalar("unknown", isQuoted: false))
  case (nil, 1): return InPlace(content: nil)
  default: return nil
  }
}

/// `cards[2].limit` is `cards`, `2`, `limit`.
private func steps(of path: String) -> [String] {
  path.split { ".[]".contains($0) }.map(String.init)
}

extension Node {
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
