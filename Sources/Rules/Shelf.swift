import Synchronization

/// Rules of one kind by their ids: read, or still in their files, which are known to be sound, until they are asked for.
package struct Shelf<Rule: Sendable>: Sendable {
  /// In the order of the files.
  package let ids: [String]
  private let find: @Sendable (String) -> Rule?

  init(_ rules: [Rule], id: (Rule) -> String) {
    ids = rules.map(id)
    let byID = Dictionary(zip(ids, rules)) { first, _ in first }
    find = { byID[$0] }
  }

  /// Each file is read the first time it is asked for, and once.
  init(unread files: [RuleFile], read: @escaping @Sendable (RuleFile) -> Rule?) {
    ids = files.map(\.id)
    let shelf = UnreadShelf(files, read: read)
    find = { shelf.rule($0) }
  }

  package var all: [Rule] { ids.compactMap(find) }

  package subscript(id: String) -> Rule? { find(id) }
}

private final class UnreadShelf<Rule: Sendable>: Sendable {
  private let files: [String: RuleFile]
  private let read: @Sendable (RuleFile) -> Rule?
  private let rules = Mutex<[String: Rule?]>([:])

  init(_ files: [RuleFile], read: @escaping @Sendable (RuleFile) -> Rule?) {
    self.files = Dictionary(zip(files.map(\.id), files)) { first, _ in first }
    self.read = read
  }

  func rule(_ id: String) -> Rule? {
    rules.withLock { rules in
      if let known = rules[id] { return known }
      let rule = files[id].flatMap(read)
      rules[id] = .some(rule)
      return rule
    }
  }
}
