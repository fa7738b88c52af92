import StrictYAML
import Wording

extension RuleKind {
  package static let lesson = RuleKind(folder: "lessons", name: Text(en: "lesson", zh: "课"))
}

extension PackReader {
  mutating func readLesson(_ file: RuleFile, _ problems: ProblemCollector) -> Lesson? {
    let known = ["title", "goal", "for", "bring", "mistakes", "minutes", "steps", "source"]
    guard let rule = RuleFields(file.node, known: known, problems: problems) else { return nil }
    let (title, goal, audience, bring) = (rule.text("title"), rule.text("goal"), rule.text("for"), rule.text("bring"))
    let mistakes = rule.texts("mistakes")
    _ = rule.fields.required("minutes")
    let minutes = rule.fields.whole("minutes", in: 5...240)
    let citation = readCitation(rule)
    noteNames(in: file.node, file, rule)
    let steps = readSteps(rule, file, otherwise: citation)
    if let minutes { checkTime(of: steps, minutes, rule) }
    checkReveals(steps, problems)
    guard let title, let goal, let audience, let bring, let minutes, let citation, !steps.isEmpty else { return nil }
    return Lesson(
      id: idOfFile(file.path), title: title, goal: goal, audience: audience, bring: bring, mistakes: mistakes,
      minutes: minutes, steps: steps, citation: citation)
  }

  private mutating func readSteps(_ rule: RuleFields, _ file: RuleFile, otherwise citation: Citation?) -> [LessonStep] {
    if let node = rule.fields.required("steps"), case .list(let steps) = node.content, steps.isEmpty {
      rule.problems.report(node, "steps", Text(en: "a lesson has at least one step", zh: "至少要有一步"))
    }
    return (rule.fields.list("steps") ?? []).enumerated().compactMap { index, node in
      readStep(node, "steps[\(index)]", file, otherwise: citation, rule.problems)
    }
  }

  private func checkTime(of steps: [LessonStep], _ minutes: Int, _ rule: RuleFields) {
    let sum = steps.reduce(0) { $0 + $1.minutes }
    guard sum != minutes, steps.count == rule.fields.list("steps")?.count else { return }
    rule.problems.report(
      rule.fields["minutes"], "minutes",
      Text(en: "the steps take \(sum) minutes, not \(minutes)", zh: "各步加起来 \(sum) 分钟，不是 \(minutes)"),
      remedy: Text(en: "write minutes: \(sum), or change the steps", zh: "写 minutes: \(sum)，或改各步的时间"))
  }

  /// A guess without an answer, or an answer without a guess, leaves a room hanging.
  private func checkReveals(_ steps: [LessonStep], _ problems: ProblemCollector) {
    for (index, step) in steps.enumerated() {
      let (before, after) = (
        index > 0 ? steps[index - 1].kind : nil, index + 1 < steps.count ? steps[index + 1].kind : nil
      )
      if step.kind == .predict, after != .reveal {
        problems.report(
          Problem(
            at: step.place, path: "steps",
            Text(en: "this predict has no reveal behind it", zh: "这一步 predict 后面没有 reveal"),
            remedy: Text(en: "let a step of kind reveal follow", zh: "下一步写 kind: reveal")))
      }
      if step.kind == .reveal, before != .predict {
        problems.report(
          Problem(
            at: step.place, path: "steps",
            Text(en: "this reveal has no predict before it", zh: "这一步 reveal 前面没有 predict"),
            remedy: Text(en: "put a step of kind predict before it", zh: "前一步写 kind: predict")))
      }
    }
  }

  /// Facts, and checks whose lines the texts name in braces, must exist.
  private mutating func noteNames(in node: Node, _ file: RuleFile, _ rule: RuleFields) {
    switch node.content {
    case .scalar(let text, _):
      for name in namesInBraces(of: text) {
        for (prefix, kind) in [("fact:", RuleKind.fact), (linePrefix, .check)] where name.hasPrefix(prefix) {
          references.append(
            (file.path, LocatedID(id: String(name.dropFirst(prefix.count)), node: node, path: ""), kind))
        }
        if !name.hasPrefix("fact:"), !name.hasPrefix(linePrefix) {
          rule.problems.report(
            node, "", Text(en: "{\(name)} is a household's figure: a lesson has none", zh: "{\(name)} 是某一家的数字，课里没有"),
            remedy: Text(en: "{fact:ID} or {line:CHECK}", zh: "可用 {fact:编号} 或 {line:检查项}"))
        }
      }
    case .list(let items): for item in items { noteNames(in: item, file, rule) }
    case .map(let entries): for entry in entries { noteNames(in: entry.value, file, rule) }
    }
  }
}

extension RuleFields {
  /// Texts in both languages; absent is none.
  func texts(_ key: String) -> [Text] {
    (fields.list(key) ?? []).enumerated().compactMap { index, node in
      let wrapped = Node(.map([Node.Entry(key: key, keyPlace: node.place, value: node)]), at: node.place)
      return RuleFields(wrapped, path: "\(path(of: key))[\(index)]", known: [key], problems: problems)?.text(key)
    }
  }
}
