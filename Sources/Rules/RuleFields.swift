package import Money
package import StrictYAML
package import Wording

/// The fields of one rule file, read strictly: what is wrong is reported to `problems`, and the caller goes on.
package struct RuleFields {
  package let fields: Fields
  package let problems: ProblemCollector
  /// What may stand in braces besides facts; nil for the placeholders of steps and checks.
  private let braces: [String]?

  package init?(
    _ node: Node, path: String = "", known: [String], problems: ProblemCollector, braces: [String]? = nil
  ) {
    guard let fields = Fields(node, path: path, known: known, into: problems) else { return nil }
    self.fields = fields
    self.problems = problems
    self.braces = braces
  }

  package func path(of key: String) -> String { fields.path(of: key) }

  /// A text in both languages; a missing one is a problem.
  package func text(_ key: String) -> Text? {
    fields.required(key).flatMap { bilingual($0, key) }
  }

  package func optionalText(_ key: String) -> Text? {
    fields[key].flatMap { bilingual($0, key) }
  }

  private func bilingual(_ node: Node, _ key: String) -> Text? {
    bilingual(node, at: path(of: key))
  }

  /// A text in both languages at a path of its own.
  package func bilingual(_ node: Node, at path: String) -> Text? {
    problems.bilingual(node, at: path) { text, node, path in
      for name in namesInBraces(of: text) where !isPlaceholder(name) {
        let known = braces ?? Placeholder.allCases.map(\.rawValue)
        problems.report(
          node, path, Text(en: "unknown placeholder {\(name)}", zh: "没有 {\(name)} 这个占位词"),
          remedy: nearest(name, in: known).map { Text(en: "did you mean {\($0)}?", zh: "是不是 {\($0)}？") })
      }
    }?.map { text, _ in trimmed(text) ?? text }
  }

  private func isPlaceholder(_ name: String) -> Bool {
    if let braces { return name.hasPrefix("fact:") || braces.contains(name) }
    if name.hasPrefix(practicePrefix) { return practiceKeys.contains(String(name.dropFirst(practicePrefix.count))) }
    return name == "value" || ["fact:", linePrefix].contains(where: name.hasPrefix) || LineTexts.knows(name)
      || Placeholder(rawValue: name) != nil
  }

  package func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    fields.requiredWord(key, as: type)
  }

  /// Several words of a closed list; absent is none.
  package func words<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> [Word]
  where Word.RawValue == String {
    listedOnce(key).enumerated().compactMap { index, node in
      guard let text = node.scalar else {
        problems.report(node, "\(path(of: key))[\(index)]", Text(en: "expected a word", zh: "这里要写一个词"))
        return nil
      }
      if let word = Word(rawValue: text) { return word }
      reportUnknown(text, among: Word.allCases.map(\.rawValue), node, "\(path(of: key))[\(index)]")
      return nil
    }
  }

  /// Ids of other rules; whether they exist is checked once all files are read.
  package func ids(_ key: String) -> [LocatedID] {
    listedOnce(key).enumerated().compactMap { index, node in
      let path = problems.isOfSound ? "" : "\(path(of: key))[\(index)]"
      guard let id = node.scalar else {
        problems.report(node, path, Text(en: "expected an id", zh: "这里要写一个编号"))
        return nil
      }
      return LocatedID(id: id, node: node, path: path)
    }
  }

  /// The entries of a list; one that stands twice is reported where it stands again.
  private func listedOnce(_ key: String) -> [Node] {
    let nodes = fields.list(key) ?? []
    guard !problems.isOfSound else { return nodes }
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      guard let word = node.scalar, !seen.insert(word).inserted else { continue }
      problems.report(
        node, "\(path(of: key))[\(index)]", Text(en: "\(word) stands twice", zh: "\(word) 写了两次"),
        remedy: Text(en: "keep one of them", zh: "只留一个"))
    }
    return nodes
  }

  package func date(_ key: String) -> CalendarDate? {
    guard let node = fields[key] else { return nil }
    return problems.read(node, at: path(of: key), CalendarDate.read)
  }

  package func requiredDate(_ key: String) -> CalendarDate? {
    fields.required(key) == nil ? nil : date(key)
  }

  /// A threshold in the unit that the measure wants.
  package func threshold(_ key: String, in unit: Threshold.Unit) -> Threshold? {
    guard let node = fields[key] else { return nil }
    if let text = node.scalar, let threshold = Threshold(text, in: unit) { return threshold }
    problems.report(
      node, path(of: key), Text(en: "not \(unit.name.en)", zh: "这不是\(unit.name.zh)"),
      remedy: Text(en: "for example \(unit.example)", zh: "例如 \(unit.example)"))
    return nil
  }

  package func reportUnknown(_ word: String, among known: [String], _ node: Node, _ path: String) {
    let hint = nearest(word, in: known)
    problems.report(
      node, path, Text(en: "unknown: \(word)", zh: "不认识：\(word)"),
      remedy: hint.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
        ?? oneOf(known))
  }
}

/// An id as a file names it, with its place, until it is known to exist.
package struct LocatedID {
  package var id: String
  package var node: Node
  /// Empty in files that were read strictly before.
  package var path: String
}

private func trimmed(_ text: String) -> String? {
  let bytes = text.utf8
  if let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 { return text }
  guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
    return nil
  }
  return String(text[first..<bytes.index(after: last)])
}
