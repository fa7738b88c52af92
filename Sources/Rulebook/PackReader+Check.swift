import Money
import StrictYAML
import Wording

extension PackReader {
  mutating func readCheck(_ file: RuleFile, _ problems: ProblemCollector) -> Check? {
    let known = [
      "title", "group", "measure", "over", "under", "of", "severity", "rises", "reading", "in-short", "other-readings",
      "why",
      "otherwise-why", "please-do-not", "advice", "facts", "folds-under", "source", "ours",
    ]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (advice, facts, folds) = (rule.ids("advice"), rule.ids("facts"), rule.ids("folds-under"))
    references += advice.map { (file.path, $0, .advice) } + facts.map { (file.path, $0, .fact) }
    references += folds.map { (file.path, $0, .check) }
    self.folds += folds.map { (file.path, idOfFile(file.path), $0) }
    noteFactsNamed(in: rule, file: file, keys: ["why", "otherwise-why", "please-do-not"])

    let (title, group, reading) = (rule.text("title"), rule.word("group", as: Check.Group.self), rule.text("reading"))
    let (measure, severity) = (rule.word("measure", as: Measure.self), rule.word("severity", as: Severity.self))
    let (inShort, why, citation) = (rule.text("in-short"), rule.text("why"), readCitation(rule))
    let asked = measure.flatMap { rule.rule(for: $0) }
    let rises = measure.map { readRises(rule, for: $0) } ?? []
    let otherReadings = rule.words("other-readings", as: Measure.self)
    leanings += rises.compactMap(\.when.leansOn).map { (file, "rises", $0) }
    guard let title, let group, let measure, let asked, let severity, let reading, let inShort, let why, let citation
    else { return nil }
    let lines = LineTexts(rule: asked, rises: rises, practice: practice)
    return Check(
      id: idOfFile(file.path), title: lines.filled(title), group: group, measure: measure, rule: asked,
      severity: severity, rises: rises, reading: lines.filled(reading), readingInShort: lines.filled(inShort),
      otherReadings: otherReadings, why: lines.filled(why),
      otherwiseWhy: rule.optionalText("otherwise-why").map(lines.filled),
      pleaseDoNot: rule.optionalText("please-do-not").map(lines.filled), advice: advice.map(\.id),
      facts: facts.map(\.id), foldsUnder: folds.map(\.id), citation: citation,
      ours: rule.optionalText("ours").map(lines.filled))
  }

  private func readRises(_ rule: RuleFields, for measure: Measure) -> [Check.Rise] {
    (rule.fields.list("rises") ?? []).enumerated().compactMap { index, node in
      guard
        let rise = RuleFields(
          node, path: "rises[\(index)]", known: ["when", "than", "from", "severity"], problems: rule.problems)
      else { return nil }
      let (when, severity) = (rise.word("when", as: Condition.self), rise.word("severity", as: Severity.self))
      guard let when, let severity else { return nil }
      guard measure.conditions.contains(when) else {
        rise.reportUnknown(when.rawValue, among: measure.conditions.map(\.rawValue), node, "rises[\(index)].when")
        return nil
      }
      for key in ["than", "from"] where key != when.line?.key { rise.refuse(key, for: measure.rawValue) }
      guard let line = when.line else { return Check.Rise(when: when, line: nil, isFromLine: false, severity: severity) }
      guard rise.fields.required(line.key) != nil, let threshold = rise.threshold(line.key, in: line.unit) else {
        return nil
      }
      return Check.Rise(when: when, line: threshold, isFromLine: line.isFrom, severity: severity)
    }
  }

  func readCitation(_ rule: RuleFields) -> Citation? {
    guard let node = rule.fields.required("source"),
      let entry = RuleFields(node, path: "source", known: ["in", "part"], problems: rule.problems)
    else { return nil }
    let part = entry.text("part")
    guard let named = entry.fields.required("in"), let id = named.scalar, let part else { return nil }
    guard let sources else { return Citation(source: Source(id: id, title: Text(same: id)), part: part) }
    guard let source = sources.first(where: { $0.id == id }) else {
      entry.reportUnknown(id, among: sources.map(\.id), named, "source.in")
      return nil
    }
    return Citation(source: source, part: part)
  }

  /// Facts, and checks whose lines texts name in braces, must exist too.
  mutating func noteFactsNamed(in rule: RuleFields, file: RuleFile, keys: [String]) {
    for key in keys {
      guard let node = rule.fields[key], case .map(let entries) = node.content else { continue }
      for entry in entries {
        let (node, path) = (entry.value, "\(key).\(entry.key)")
        for name in placeholderNames(in: node.scalar ?? "") {
          for (prefix, kind) in [("fact:", Kind.fact), (linePrefix, .check)] where name.hasPrefix(prefix) {
            references.append((file.path, LocatedID(id: String(name.dropFirst(prefix.count)), node: node, path: path), kind))
          }
        }
      }
    }
  }
}
