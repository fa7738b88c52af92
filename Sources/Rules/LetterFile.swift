import StrictYAML
import Wording

extension RuleKind {
  package static let letter = RuleKind(folder: "letters", name: Text(en: "letter", zh: "信件"))
}

extension PackReader {
  /// A brace that its occasion never fills is a problem, and so is a sentence in one language.
  mutating func readLetter(_ file: RuleFile, _ problems: ProblemCollector) -> LetterTemplate? {
    let known = ["when", "title", "says", "source"]
    let occasion = file.node.entry("when")?.scalar.flatMap(LetterTemplate.Occasion.init(rawValue:))
    let braces = (occasion?.braces ?? LetterTemplate.Brace.allCases).map(\.rawValue)
    guard let rule = RuleFields(file.node, known: known, problems: problems, braces: braces) else { return nil }
    let (when, title) = (rule.word("when", as: LetterTemplate.Occasion.self), rule.text("title"))
    let (says, citation) = (sentences(of: rule, file), readCitation(rule))
    guard let when, let title, let citation, !says.isEmpty else { return nil }
    return LetterTemplate(id: idOfFile(file.path), occasion: when, title: title, says: says, citation: citation)
  }

  private mutating func sentences(of rule: RuleFields, _ file: RuleFile) -> [LetterTemplate.Said] {
    guard let node = rule.fields.required("says") else { return [] }
    let nodes = rule.fields.list("says") ?? []
    if nodes.isEmpty, case .list = node.content {
      rule.problems.report(node, "says", Text(en: "a letter has at least one sentence", zh: "至少要有一句话"))
    }
    return nodes.enumerated().compactMap { place, node in
      let (path, several) = ("says[\(place)]", node.entry(severalKey))
      let single = node.without([severalKey, conditionsKey])
      let conditions = conditions(of: node, path, rule.problems)
      noteFacts(of: single, path, file)
      several.map { noteFacts(of: $0, "\(path).\(severalKey)", file) }
      let ofSeveral = several.flatMap { rule.bilingual($0, at: "\(path).\(severalKey)") }
      return rule.bilingual(single, at: path).map {
        LetterTemplate.Said(text: $0, ofSeveral: ofSeveral, conditions: conditions)
      }
    }
  }

  private func conditions(
    of node: Node, _ path: String, _ problems: ProblemCollector
  ) -> [LetterTemplate.Condition] {
    guard case .map(let entries) = node.content else { return [] }
    let alone = Node(.map(entries.filter { $0.key == conditionsKey }), at: node.place)
    return RuleFields(alone, path: path, known: [conditionsKey], problems: problems)?.words(conditionsKey) ?? []
  }

  private mutating func noteFacts(of node: Node, _ path: String, _ file: RuleFile) {
    guard case .map(let entries) = node.content else { return }
    for entry in entries {
      references += factNames(in: entry.value.scalar ?? "").map { name in
        (file.path, LocatedID(id: name, node: entry.value, path: "\(path).\(entry.key)"), .fact)
      }
    }
  }
}

/// What stands in place of a sentence where several write.
private let severalKey = "of-several"

/// What has to hold for a sentence.
private let conditionsKey = "if"

extension Node {
  fileprivate func without(_ keys: [String]) -> Node {
    guard case .map(let entries) = content else { return self }
    return Node(.map(entries.filter { !keys.contains($0.key) }), at: place)
  }
}
