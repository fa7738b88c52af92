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

  init(unread files: [RuleFile], read: @escaping @Sendable (RuleFile) -> Rule?) {
    ids = files.map(\.id)
    let byID = Dictionary(zip(ids, files)) { first, _ in first }
    find = { byID[$0].flatMap(read) }
  }

  package var all: [Rule] { ids.compactMap(find) }

  package subscript(id: String) -> Rule? { find(id) }
}
