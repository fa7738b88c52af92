import Money
import StrictYAML
import Wording

/// The fields of a map in a file about messages, read strictly: what is wrong is reported, and the caller goes on.
struct MessageFields {
  let fields: Fields
  let problems: ProblemCollector
  /// What phrases and texts may name.
  let names: KnownNames

  init?(
    _ node: Node, path: String = "", known: [String], _ problems: ProblemCollector, _ names: KnownNames = KnownNames()
  ) {
    guard let fields = Fields(node, path: path, known: known, into: problems) else { return nil }
    (self.fields, self.problems, self.names) = (fields, problems, names)
  }

  func path(of key: String, _ index: Int? = nil) -> String {
    fields.path(of: key) + (index.map { "[\($0)]" } ?? "")
  }

  /// A text in both languages; a missing one is a problem.
  func text(_ key: String) -> Text? {
    fields.required(key).flatMap { bilingual($0, path(of: key)) }
  }

  /// Texts in both languages; none where the key is left out.
  func texts(_ key: String) -> [Text] {
    (fields.list(key) ?? []).enumerated().compactMap { bilingual($1, path(of: key, $0)) }
  }

  private func bilingual(_ node: Node, _ path: String) -> Text? {
    problems.bilingual(node, at: path, facts: names.facts)
  }

  func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    fields.requiredWord(key, as: type)
  }

  func requiredWhole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    fields.required(key) == nil ? nil : fields.whole(key, in: range)
  }

  func requiredDate(_ key: String) -> CalendarDate? {
    guard let node = fields.required(key) else { return nil }
    return problems.read(node, at: path(of: key), CalendarDate.read)
  }

  /// Words or ids, each once; none where the key is left out.
  func strings(_ key: String) -> [(text: String, node: Node)] {
    var seen: Set<String> = []
    return (fields.list(key) ?? []).enumerated().compactMap { index, node in
      guard let text = node.scalar, !text.isEmpty else {
        problems.report(node, path(of: key, index), Text(en: "expected a text", zh: "这里要写一段文字"))
        return nil
      }
      guard seen.insert(text).inserted else {
        problems.report(
          node, path(of: key, index), Text(en: "\(text) stands twice", zh: "\(text) 写了两次"),
          remedy: Text(en: "keep one of them", zh: "只留一个"))
        return nil
      }
      return (text, node)
    }
  }

  /// Phrases as `先|预先 <6> 交|付`, those that count in a warning too, and the words that silence them.
  func pattern() -> PhraseMatcher.Pattern? {
    guard fields.required("phrases") != nil else { return nil }
    let unless = strings("unless").enumerated().compactMap { index, entry in
      problems.read(entry.node, at: path(of: "unless", index)) { text throws(PhraseProblem) in
        try plainWords(in: text, names)
      }
    }
    return PhraseMatcher.Pattern(
      phrases: phrases("phrases") + phrases("asked-anyway", isAskedAnyway: true), unless: unless.flatMap { $0 })
  }

  func phrases(_ key: String, isAskedAnyway: Bool = false) -> [Phrase] {
    strings(key).enumerated().compactMap { index, entry in
      problems.read(entry.node, at: path(of: key, index)) { text throws(PhraseProblem) in
        try Phrase(text, names, isAskedAnyway: isAskedAnyway)
      }
    }
  }
}
