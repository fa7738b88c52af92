import Mustache

/// What a template shows, by the names that stand in it. What is not there is left out of it.
///
/// Not a struct for each template, nor a dictionary: the library would find fields by reflection and ask the runtime again
/// and again what a dictionary can do, which took twice the time of the whole page.
struct View: Sendable, MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: any Sendable]

  init(dictionaryLiteral elements: (String, any Sendable)...) {
    values = Dictionary(uniqueKeysWithValues: elements.map { ($0, Words($1) ?? $1) })
  }

  subscript(name: String) -> (any Sendable)? {
    get { values[name] }
    set { values[name] = newValue }
  }

  func child(named name: String) -> Any? { values[name] }
}

/// A text that the library need not examine before it shows it.
struct Words: Sendable, MustacheCustomRenderable {
  let renderText: String
  let isNull = false

  init(_ text: String) { renderText = text }

  init?(_ value: any Sendable) {
    switch value {
    case let text as String: renderText = text
    case let number as Int: renderText = String(number)
    default: return nil
    }
  }
}
