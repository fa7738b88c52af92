/// A template of a page: words, and tags in double braces, as Mustache has them.
///
///     {{name}} a value, escaped          {{#name}}…{{/name}} for each of a list, or once where it is there
///     {{{name}}} a value as it is        {{^name}}…{{/name}} where it is not there
///     {{.}} the value itself             {{> name}} another template
struct Template: Sendable {
  enum Part: Sendable {
    case words([UInt8])
    case value(String, isEscaped: Bool)
    case section(String, [Part])
    case without(String, [Part])
    case template(String)
  }

  let parts: [Part]
}

/// A page while it is written: the views that are open, the innermost last, and what is written so far.
struct PageWriting {
  private let templates: [String: Template]
  private var open: [Viewed] = []
  private(set) var page: [UInt8] = []

  init(_ templates: [String: Template]) { self.templates = templates }

  mutating func write(_ view: View, with template: String) {
    open.append(.view(view))
    writeTemplate(template)
    open.removeLast()
  }

  private mutating func writeTemplate(_ name: String) {
    if let template = templates[name] { write(template.parts) }
  }

  private mutating func write(_ parts: [Template.Part]) {
    for part in parts {
      switch part {
      case .words(let words): page += words
      case .value(let name, let isEscaped): writeValue(name, isEscaped: isEscaped)
      case .section(let name, let parts):
        if let value = value(named: name) { write(parts, for: value) }
      case .without(let name, let parts):
        if value(named: name)?.isNothing ?? true { write(parts) }
      case .template(let name): writeTemplate(name)
      }
    }
  }

  private mutating func writeValue(_ name: String, isEscaped: Bool) {
    switch value(named: name) {
    case .words(let words)?: if isEscaped { writeEscaped(words, to: &page) } else { page += words.utf8 }
    case .template(let name)?: writeTemplate(name)
    case .flag?, .list?, .view?, nil: break
    }
  }

  private mutating func write(_ parts: [Template.Part], for value: Viewed) {
    switch value {
    case .flag(let isSet): if isSet { write(parts) }
    case .list(let items): for item in items { write(parts, within: item) }
    case .words, .template, .view: write(parts, within: value)
    }
  }

  private mutating func write(_ parts: [Template.Part], within value: Viewed) {
    open.append(value)
    write(parts)
    open.removeLast()
  }

  /// Of the innermost view that has it.
  private func value(named name: String) -> Viewed? {
    if name == "." { return open.last }
    for case .view(let view) in open.reversed() {
      if let value = view[name] { return value }
    }
    return nil
  }
}
