import Household
import Money
import StrictYAML
import Wording

extension RuleKind {
  package static let persona = RuleKind(folder: "personas", name: Text(en: "persona", zh: "人物"))
}

extension PackReader {
  mutating func readPersona(_ file: RuleFile, _ problems: ProblemCollector) -> Persona? {
    let known = [
      "name", "who", "story", "why", "talk", "household", "verdict", "fired", "on-the-line", "not-judged", "source",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (name, who, story) = (rule.text("name"), rule.text("who"), rule.text("story"))
    let (why, talk, citation) = (rule.text("why"), rule.text("talk"), readCitation(rule))
    let (onTheLine, notJudged) = (rule.ids("on-the-line"), rule.ids("not-judged"))
    let fired = readFired(rule)
    references += (fired.map(\.id) + onTheLine + notJudged).map { (file.path, $0, .check) }
    let (verdict, households) = (readVerdict(rule), readHouseholds(rule))
    guard let name, let who, let story, let why, let talk, let verdict, let households, let citation else {
      return nil
    }
    func expected(_ ids: [LocatedID]) -> [Persona.Expected] {
      ids.map { Persona.Expected(check: $0.id, severity: nil, place: $0.node.place) }
    }
    return Persona(
      id: idOfFile(file.path), (name, who, story, why, talk), households, verdict: verdict,
      (
        fired.map { Persona.Expected(check: $0.id.id, severity: $0.severity, place: $0.id.node.place) },
        expected(onTheLine), expected(notJudged)
      ), citation)
  }

  /// `{debt-ratio: warning}`: each check that is over its line, with how much that matters.
  private func readFired(_ rule: RuleFields) -> [(id: LocatedID, severity: Severity)] {
    guard let node = rule.fields["fired"] else { return [] }
    guard case .map(let entries) = node.content else {
      rule.problems.report(
        node, "fired", Text(en: "expected checks with their severity", zh: "这里要写检查项和轻重"),
        remedy: Text(en: "for example {debt-ratio: warning}, or {}", zh: "例如 {debt-ratio: warning}；没有就写 {}"))
      return []
    }
    return entries.compactMap { entry in
      let path = "fired.\(entry.key)"
      guard let severity = entry.value.scalar.flatMap(Severity.init(rawValue:)) else {
        rule.fields.reportWord(entry.value, path, among: Severity.allCases.map(\.rawValue))
        return nil
      }
      return (LocatedID(id: entry.key, node: entry.value, path: path), severity)
    }
  }

  private func readVerdict(_ rule: RuleFields) -> (id: String, place: Place)? {
    let words = Severity.allCases.map(\.rawValue) + ["clear", "not-evaluated"]
    guard let node = rule.fields.required("verdict", remedy: oneOf(words)) else { return nil }
    guard let word = node.scalar, words.contains(word) else {
      rule.fields.reportWord(node, "verdict", among: words)
      return nil
    }
    return (word, node.place)
  }

  /// The household in each language; a fault that both have is said once.
  private func readHouseholds(_ rule: RuleFields) -> [Language: Household]? {
    guard let node = rule.fields.required("household") else { return nil }
    var households: [Language: Household] = [:]
    var told: [Problem] = []
    for language in Language.allCases {
      do {
        households[language] = try readHousehold(
          node.spoken(in: language), defaultCurrency: currency ?? .cny, isFragment: true)
      } catch {
        for problem in error.all {
          var located = problem
          located.path = "household" + (problem.path.isEmpty ? "" : ".\(problem.path)")
          guard !told.contains(located) else { continue }
          told.append(located)
          rule.problems.report(located)
        }
      }
    }
    return households.count == Language.allCases.count ? households : nil
  }
}

extension Node {
  /// The same with each `{en: …, zh: …}` in it replaced by the text of a language.
  fileprivate func spoken(in language: Language) -> Node {
    switch content {
    case .scalar: return self
    case .list(let items): return Node(.list(items.map { $0.spoken(in: language) }), at: place)
    case .map(let entries):
      if Set(entries.map(\.key)) == Set(Language.allCases.map(\.rawValue)),
        let text = entries.first(where: { $0.key == language.rawValue })?.value
      {
        return text
      }
      let spoken = entries.map { entry in
        Entry(key: entry.key, keyPlace: entry.keyPlace, value: entry.value.spoken(in: language))
      }
      return Node(.map(spoken), at: place)
    }
  }
}
