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
    find = { shelf.rule($0) as? Rule }
  }

  package var all: [Rule] { ids.compactMap(find) }

  package subscript(id: String) -> Rule? { find(id) }
}

/// Of rules of any kind: one type for all of them, which costs less at start than one for each.
private final class UnreadShelf: Sendable {
  private let ids: [String]
  private let files: [RuleFile]
  private let read: @Sendable (RuleFile) -> (any Sendable)?
  private let rules = Mutex<[String: (any Sendable)?]>([:])

  init(_ files: [RuleFile], read: @escaping @Sendable (RuleFile) -> (any Sendable)?) {
    (ids, self.files, self.read) = (files.map(\.id), files, read)
  }

  func rule(_ id: String) -> (any Sendable)? {
    rules.withLock { rules in
      if let known = rules[id] { return known }
      let rule = ids.firstIndex(of: id).flatMap { read(files[$0]) }
      rules[id] = .some(rule)
      return rule
    }
  }
}
