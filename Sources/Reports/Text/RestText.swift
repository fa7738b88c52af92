import Checks
import Household
import Money
import Outlook
import Rules
import Wording

extension Page {
  /// A bar for each card, or shared limit, that no finding above shows.
  mutating func addCards(of assessment: Assessment) {
    let others = assessment.findings.filter { $0.check.measure == .cardUtilisation && $0.outcome != .fired }
    let rows = others.compactMap { finding -> (name: String, share: Ratio, line: Ratio)? in
      guard case .ratio(let share) = finding.value, let line = finding.check.threshold?.ratio,
        let name = subjectName(of: finding, in: assessment.household, language)
      else { return nil }
      return (name, share, line)
    }
    guard !rows.isEmpty else { return }
    gap()
    let isRest = others.count < assessment.findings.count { $0.check.measure == .cardUtilisation }
    addHeading(
      isRest
        ? Text(en: "How full the other cards are", zh: "其他卡用了多少")[language]
        : Text(en: "How full the cards are", zh: "卡用了多少")[language])
    let width = min(columns / 3, rows.map { displayWidth($0.name) }.max() ?? 0)
    for row in rows {
      if isNarrow {
        add(row.name, indent: 2)
        addLine("    " + bar(of: row.share, line: row.line, width: columns - 4, language))
      } else {
        let name = padded(truncated(row.name, to: width), to: width)
        addLine("  \(name)  " + bar(of: row.share, line: row.line, width: min(columns, 76) - width - 4, language))
      }
    }
  }

  mutating func addOnTheLine(_ assessment: Assessment) {
    let found = assessment.findings.filter { $0.outcome == .onTheLine }
    guard !found.isEmpty else { return }
    gap()
    addHeading(Text(en: "Exactly on the line", zh: "正好在线上")[language])
    for finding in found {
      let (name, working) = (
        title(of: finding, in: assessment.household, language), sanitised(finding.working[language])
      )
      add(Text(en: "\(name): \(working)", zh: "\(name)：\(working)"), indent: 2, hanging: 4)
      if finding.check.measure == .paymentsToIncome, let line = finding.check.threshold?.ratio {
        let (en, zh) = (line.percent(in: .en), line.percent(in: .zh))
        add(Text(en: "Some banks count from \(en) up.", zh: "有的银行从 \(zh) 就算进去。"), indent: 4)
      }
    }
  }

  /// What could not be judged, by the answers that would decide it.
  mutating func addNotJudged(_ assessment: Assessment) {
    let open = assessment.findings.filter { $0.outcome == .notEvaluated }
    guard !open.isEmpty else { return }
    gap()
    let deciding = assessment.answersThatDecideMost
    guard deciding.count < 4 else { return add(deciding, in: assessment) }
    addHeading(Text(en: "Not judged yet, and what would decide it", zh: "资料不足，暂未判断（还缺什么）")[language])
    var groups: [(missing: [String], titles: [String])] = []
    for finding in open {
      let name = title(of: finding, in: assessment.household, language)
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

  /// The three first, and where to see the others.
  private mutating func add(_ answers: [DecidingAnswer], in assessment: Assessment) {
    addHeading(Text(en: "The three answers that decide most", zh: "先补这三个，能判断的最多")[language])
    for (place, answer) in answers.prefix(3).enumerated() {
      let name = shownPath(answer.path, in: assessment.household, language)
      let waiting = answer.checks == 1 ? "1 check waits" : "\(answer.checks) checks wait"
      add(
        Text(
          en: "\(place + 1) \(begun(name)): \(waiting) for it.",
          zh: "\(place + 1) \(name)：有 \(answer.checks) 项等着它。"), indent: 2, hanging: 4)
    }
    add(
      Text(
        en: "A rough answer will do. What one check waits for: explain CHECK.", zh: "大概的数就行。某一项还缺什么：解释 检查项。"),
      indent: 2)
  }

  /// What is in order, the answers apart from the figures: a line each.
  mutating func addInOrder(_ assessment: Assessment) {
    let clear = assessment.findings.filter { $0.outcome == .clear && !assessment.saysNothing($0) }
    guard !clear.isEmpty else { return }
    gap()
    let (answers, figures) = (clear.filter(\.check.measure.isAnswer), clear.filter { !$0.check.measure.isAnswer })
    addOneLine(of: figures, after: Text(en: "Within the line: ", zh: "在线以内："))
    addOneLine(of: answers, after: Text(en: "Not the case: ", zh: "没有这种情况："))
  }

  private mutating func addOneLine(of findings: [Finding], after start: Text) {
    guard !findings.isEmpty else { return }
    var titles: [String] = []
    for finding in findings where !titles.contains(finding.check.title[language]) {
      titles.append(finding.check.title[language])
    }
    addLine(oneLine(of: titles, after: start[language]))
  }

  /// As many titles as fit on one line, and how many more there are.
  private func oneLine(of titles: [String], after start: String) -> String {
    let separator = Text(en: ", ", zh: "、")[language]
    var fitting: String?
    var line = start
    for (index, title) in titles.enumerated() {
      line += (index == 0 ? "" : separator) + title
      guard displayWidth(line) <= columns else { break }
      let more = titles.count - index - 1
      let end = more == 0 ? "" : Text(en: " and \(more) more", zh: " 等 \(titles.count) 项")[language]
      if displayWidth(line + end) <= columns { fitting = line + end }
    }
    return fitting
      ?? truncated(start + Text(en: "\(titles.count) checks", zh: "\(titles.count) 项")[language], to: columns)
  }

  mutating func addEnd(of assessment: Assessment, packIsOwn: Bool) {
    addDisclaimer(of: assessment, packIsOwn: packIsOwn)
    add(
      Text(
        en: "More on a check: explain CHECK at the prompt, or debthealth rules show CHECK.",
        zh: "细看某一项：提示符下输入 explain 检查项，或运行 debthealth rules show 检查项。"))
  }

  mutating func addDisclaimer(of assessment: Assessment, packIsOwn: Bool) {
    let pack = assessment.pack
    gap()
    if packIsOwn { add(restsOnOwnRules(pack)) }
    let rules = Text(en: " Rules \(pack.id), \(pack.checkedOn).", zh: "规则 \(pack.id)，\(pack.checkedOn)。")[language]
    add(pack.disclaimer[language] + rules)
    if let text = pack.sources.first(where: { $0.shortName == nil }), !assessment.isHeldBack {
      add(Text(en: "Parts: \(text.title.en).", zh: "篇号指：\(text.title.zh)。"), hanging: 2)
    }
  }
}

/// Everything that rests on rules of the person's own says so.
func restsOnOwnRules(_ pack: Pack) -> Text {
  let id = sanitised(pack.id)
  return Text(
    en: "Checked against your own rules (\(id), \(sanitised(pack.name.en))).",
    zh: "用的是您自己的规则包（\(id)，\(sanitised(pack.name.zh))）。")
}
