/// What a template shows, by the names that stand in it. What is not there is left out of it.
struct View: Sendable, ExpressibleByDictionaryLiteral {
  /// Few: looked through faster than a dictionary is asked.
  private var values: [(name: String, value: Viewed)]

  init(dictionaryLiteral elements: (String, any Viewable)...) {
    values = elements.map { ($0, $1.viewed) }
  }

  subscript(name: String) -> Viewed? { values.first { $0.name == name }?.value }

  mutating func show(_ value: any Viewable, as name: String) {
    values.removeAll { $0.name == name }
    values.append((name, value.viewed))
  }
}

/// What stands under a name.
enum Viewed: Sendable {
  case words(String)
  case flag(Bool)
  case view(View)
  case list([Viewed])
  /// A template that is written where the words would stand.
  case template(String)

  /// Whether a section leaves it out.
  var isNothing: Bool {
    switch self {
    case .flag(let isSet): !isSet
    case .list(let items): items.isEmpty
    case .words, .view, .template: false
    }
  }
}

/// What can stand in a view.
protocol Viewable: Sendable {
  var viewed: Viewed { get }
}

extension View: Viewable {
  var viewed: Viewed { .view(self) }
}

extension Viewed: Viewable {
  var viewed: Viewed { self }
}

extension String: Viewable {
  var viewed: Viewed { .words(self) }
}

extension Int: Viewable {
  var viewed: Viewed { .words(String(self)) }
}

extension Bool: Viewable {
  var viewed: Viewed { .flag(self) }
}

extension Array: Viewable where Element: Viewable {
  var viewed: Viewed { .list(map(\.viewed)) }
}
