/// What was asked of this program.
enum Order {
  case search(Search)
  /// A child's part of a search: inputs from `first` on, told to the parent by the file `page`.
  case work(FuzzKind, seed: Int, first: Int, page: String)
  case attempt(FuzzKind, file: String)

  init?(_ arguments: some Collection<String>) {
    var rest = arguments.map { $0 }[...]
    var search = Search()
    while let word = rest.popFirst() {
      switch word {
      case "--seconds":
        guard let seconds = rest.popFirst().flatMap({ Int($0) }), seconds > 0 else { return nil }
        search.seconds = seconds
      case "--seed":
        guard let seed = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        search.seed = seed
      case "--try":
        guard rest.count == 2, let kind = FuzzKind(rawValue: rest.removeFirst()) else { return nil }
        self = .attempt(kind, file: rest.removeFirst())
        return
      case "--work":
        guard rest.count == 4, let kind = FuzzKind(rawValue: rest.removeFirst()), let seed = Int(rest.removeFirst()),
          let first = Int(rest.removeFirst())
        else { return nil }
        self = .work(kind, seed: seed, first: first, page: rest.removeFirst())
        return
      default:
        guard let kind = FuzzKind(rawValue: word) else { return nil }
        search.kinds.append(kind)
      }
    }
    if search.kinds.isEmpty { search.kinds = FuzzKind.allCases }
    self = .search(search)
  }
}
