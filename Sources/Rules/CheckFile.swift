import Money
import StrictYAML
import Wording

extension RuleKind {
  package static let check = RuleKind(folder: "checks", name: Text(en: "check", zh: "检查项"))
}

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
      guard let line = when.line else {
        return Check.Rise(when: when, line: nil, isFromLine: false, severity: severity)
      }
      guard rise.fields.required(line.key) != nil, let threshold = rise.threshold(line.key, in: line.unit) else {
        return nil
      }
      return Check.Rise(when: when, line: threshold, isFromLine: line.isFrom, severity: severity)
    }
  }
}

/// What holds across the checks of a pack.
extension PackReader {
  /// Two findings that fold under each other would both vanish.
  mutating func checkFolds() {
    for (file, check, under) in folds where leads(from: under.id, to: check) {
      let message =
        under.id == check
        ? Text(en: "a check cannot fold under itself", zh: "检查项不能并到自己下面")
        : Text(
          en: "\(under.id) folds under \(check) in its turn", zh: "\(under.id) 又并到了 \(check) 下面，绕成了圈")
      report(
        file, at: under.node, path: under.path, message, remedy: Text(en: "leave it out here or there", zh: "去掉其中一处"))
    }
  }

  private func leads(from start: String, to end: String) -> Bool {
    var (open, seen): ([String], Set<String>) = ([start], [start])
    while let check = open.popLast() {
      if check == end { return true }
      open += folds.filter { $0.check == check }.map(\.under.id).filter { seen.insert($0).inserted }
    }
    return false
  }

  /// Every line that a check leans on beside its own is in the pack.
  mutating func checkLines(of checks: [Check]) {
    for (file, key, measure) in leanings where !checks.contains(where: { $0.measure == measure }) {
      reportNoLine(file, key, nil, measure)
    }
    for check in checks {
      guard let file = files.first(where: { $0.path == "checks/\(check.id).yaml" }) else { continue }
      for (index, measure) in check.otherReadings.enumerated() where checks.rule(for: measure, beside: check) == nil {
        reportNoLine(file, "other-readings", index, measure)
      }
    }
  }

  private mutating func reportNoLine(_ file: RuleFile, _ key: String, _ index: Int?, _ measure: Measure) {
    let node = file.node.entry(key)
    report(
      file.path, at: index.flatMap { node?.item($0) } ?? node, path: index.map { "\(key)[\($0)]" } ?? key,
      Text(en: "no check gives \(measure.rawValue) its line", zh: "没有检查项给 \(measure.rawValue) 定参考线"),
      remedy: Text(
        en: "leave it out, or add a check with measure: \(measure.rawValue)",
        zh: "去掉它，或加一个 measure: \(measure.rawValue) 的检查项"))
  }
}
