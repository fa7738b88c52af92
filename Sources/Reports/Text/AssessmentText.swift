import Household
import Money
public import Rulebook
public import Wording

/// The whole assessment for people: verdict, figures and steps on the first screen of 80 by 24, then the findings, what is
/// on the line, what could not be judged, what is in order.
public func assessmentText(
  _ assessment: Assessment, language: Language, columns: Int, packIsOwn: Bool, emphasise: @escaping Emphasise
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addTitle(of: assessment)
  guard !assessment.isHeldBack else {
    page.addHeldBack(assessment)
    page.addEnd(of: assessment, packIsOwn: packIsOwn)
    return page.text
  }
  let steps = assessment.steps
  page.addVerdict(of: assessment)
  page.addFigures(assessment)
  page.gap()
  page.addHeading(Text(en: "What to do, in this order", zh: "下一步，按这个顺序")[language])
  let shown = page.add(steps, within: max(4, 23 - page.lines.count))
  for finding in assessment.shownFindings { page.add(finding, of: assessment, steps: steps) }
  page.addRest(of: steps, after: shown)
  page.addOnTheLine(assessment)
  page.addNotJudged(assessment)
  page.addInOrder(assessment)
  page.addEnd(of: assessment, packIsOwn: packIsOwn)
  return page.text
}

extension Page {
  fileprivate mutating func addTitle(of assessment: Assessment) {
    let severity: Severity? = if case .severity(let severity) = assessment.verdict { severity } else { nil }
    let verdict = verdictName(assessment.verdict)[language]
    let name = severity.map { Text(en: " [\(severityName($0).en)]", zh: "【\(severityName($0).zh)】")[language] } ?? ""
    let head = Text(en: "Where things stand: \(verdict)\(name)", zh: "总体情况：\(verdict)\(name)")[language]
    let basis = assessment.asOf.description
    let gap = columns - displayWidth(head) - displayWidth(basis)
    let emphasis: Emphasis = severity.map { Reports.emphasis(of: $0) } ?? .strong
    if gap >= 2 {
      addLine(emphasise(emphasis, head) + spaced(gap) + emphasise(.quiet, basis))
    } else {
      for line in wrapped(head, to: columns, hanging: 2) { addLine(emphasise(emphasis, line)) }
      add(basis, indent: 2)
    }
  }

  fileprivate mutating func addVerdict(of assessment: Assessment) {
    add(assessment.verdictSentence(language), indent: 2)
    add(assessment.counts(language), indent: 2)
    gap()
  }

  /// For someone who is hardly coping: the support line, and the offer to go on another time.
  fileprivate mutating func addHeldBack(_ assessment: Assessment) {
    _ = add(assessment.steps)
    gap()
    add(
      Text(
        en: "The sums can wait for another day. `explain` shows any of them when you want to.",
        zh: "账可以改天再算。想看的时候，用 explain 可以看每一项。"), indent: 2)
  }

  fileprivate mutating func addRest(of steps: [Step], after shown: Int) {
    guard shown < steps.count else { return }
    gap()
    addHeading(Text(en: "Then", zh: "再往后")[language])
    for (index, step) in steps.enumerated().dropFirst(shown) {
      add("\(index + 1) \(step.text[language])", indent: 2, hanging: 4)
    }
  }

  fileprivate mutating func addOnTheLine(_ assessment: Assessment) {
    let found = assessment.findings.filter { $0.outcome == .onTheLine }
    guard !found.isEmpty else { return }
    gap()
    addHeading(Text(en: "Exactly on the line", zh: "正好在线上")[language])
    for finding in found {
      add("\(title(of: finding, language)): \(sanitised(finding.working[language]))", indent: 2, hanging: 4)
    }
  }

  /// What could not be judged, by the answers that would decide it.
  fileprivate mutating func addNotJudged(_ assessment: Assessment) {
    let open = assessment.findings.filter { $0.outcome == .notEvaluated }
    guard !open.isEmpty else { return }
    gap()
    addHeading(Text(en: "Not judged yet, and what would decide it", zh: "资料不足，暂未判断（还缺什么）")[language])
    var groups: [(missing: [String], titles: [String])] = []
    for finding in open {
      let name = title(of: finding, language)
      if let index = groups.firstIndex(where: { $0.missing == finding.missing }) {
        groups[index].titles.append(name)
      } else {
        groups.append((finding.missing, [name]))
      }
    }
    let separator = Text(en: ", ", zh: "、")[language]
    for group in groups {
      let missing = shownPaths(group.missing, in: assessment.household, language)
      let titles = group.titles.joined(separator: separator)
      add(Text(en: "\(titles) (missing: \(missing))", zh: "\(titles)（还缺：\(missing)）"), indent: 2, hanging: 4)
    }
  }

  fileprivate mutating func addInOrder(_ assessment: Assessment) {
    let clear = assessment.findings.filter { $0.outcome == .clear }
    guard !clear.isEmpty else { return }
    var titles: [String] = []
    for finding in clear where !titles.contains(title(of: finding, language)) {
      titles.append(title(of: finding, language))
    }
    gap()
    addLine(oneLine(of: titles, after: Text(en: "In order: ", zh: "在线以内：")[language]))
  }

  /// As many titles as fit on one line, and how many more there are.
  private func oneLine(of titles: [String], after start: String) -> String {
    let separator = Text(en: ", ", zh: "、")[language]
    for count in stride(from: titles.count, through: 1, by: -1) {
      let more = titles.count - count
      let end = more == 0 ? "" : Text(en: " and \(more) more", zh: " 等 \(titles.count) 项")[language]
      let line = start + titles.prefix(count).joined(separator: separator) + end
      if displayWidth(line) <= columns { return line }
    }
    return truncated(start + Text(en: "\(titles.count) checks", zh: "\(titles.count) 项")[language], to: columns)
  }

  /// Everything that rests on rules of the person's own says so.
  mutating func addThatPackIsOwn(_ pack: Pack) {
    let name = sanitised("\(pack.id), \(pack.name[language])")
    add(Text(en: "Checked against your own rules (\(name)).", zh: "用的是您自己的规则包（\(name)）。"))
  }

  fileprivate mutating func addEnd(of assessment: Assessment, packIsOwn: Bool) {
    let pack = assessment.pack
    gap()
    if packIsOwn { addThatPackIsOwn(pack) }
    let rules = Text(en: " Rules \(pack.id), \(pack.checkedOn).", zh: "规则 \(pack.id)，\(pack.checkedOn)。")[language]
    add(pack.disclaimer[language] + rules)
    add(
      Text(
        en: "More on a check: `explain CHECK` at the prompt, or `debthealth rules show CHECK`.",
        zh: "细看某一项：提示符下输入 explain 检查项，或运行 debthealth rules show 检查项。"))
  }
}
