public import Wording

extension ProblemCollector {
  /// A text in both languages, as a map of `en` and `zh`; nil after saying what is wrong.
  /// - Parameter check: looks at each language's text and reports what it may not say.
  public func bilingual(
    _ node: Node, at path: String, check: (_ text: String, _ node: Node, _ path: String) -> Void
  ) -> Text? {
    guard let both = Fields(node, path: path, known: ["en", "zh"], into: self),
      let en = oneLanguage("en", of: both, check), let zh = oneLanguage("zh", of: both, check)
    else { return nil }
    return Text(en: en, zh: zh)
  }

  private func oneLanguage(
    _ key: String, of both: Fields, _ check: (_ text: String, _ node: Node, _ path: String) -> Void
  ) -> String? {
    guard let node = both.required(key) else { return nil }
    if isOfSound { return node.scalar }
    guard let text = node.scalar, text.contains(where: { !$0.isWhitespace }) else {
      report(node, both.path(of: key), Text(en: "expected a text", zh: "这里要写一段文字"))
      return nil
    }
    check(text, node, both.path(of: key))
    return text
  }

  /// A text in both languages whose facts are among those known.
  /// - Parameter facts: their ids; nil where they were checked before.
  public func bilingual(_ node: Node, at path: String, facts: Set<String>?) -> Text? {
    bilingual(node, at: path) { text, node, path in
      for name in factNames(in: text) where !(facts?.contains(name) ?? true) {
        let near = nearest(name, in: facts?.sorted() ?? [])
        report(
          node, path, Text(en: "no fact is called \(name)", zh: "没有叫 \(name) 的政策要点"),
          remedy: near.map { Text(en: "did you mean {fact:\($0)}?", zh: "是不是 {fact:\($0)}？") })
      }
    }
  }
}
