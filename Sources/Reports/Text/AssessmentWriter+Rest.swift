import Checks
import Household
import Money
import Rules
import Wording

extension AssessmentWriter {
  /// A bar for each card, or shared limit, that no finding above shows.
  mutating func addCards() {
    let cards = assessment.findings.filter { $0.check.measure == .cardUtilisation }
    let shares = cards.filter { $0.outcome != .fired }.compactMap { finding in
      subjectName(of: finding, in: assessment.figures, language).flatMap {
        assessment.share(of: finding, called: $0, language)
      }
    }
    guard !shares.isEmpty else { return }
    let isRest = cards.contains { $0.outcome == .fired }
    draft.begin(
      "cards",
      isRest ? Text(en: "How full the other cards are", zh: "其他卡用了多少") : Text(en: "How full the cards are", zh: "卡用了多少")
    )
    draft.add(.bars(shares))
  }

  mutating func addOnTheLine() {
    draft.begin("on-the-line", Text(en: "Exactly on the line", zh: "正好在线上"))
    let found = assessment.findings.filter { $0.outcome == .onTheLine }
    let items = found.map { finding in
      var item = Document.Item(
        text: labelled(
          title(of: finding, in: assessment.figures, language), sanitised(finding.working[language]), language))
      if finding.check.measure == .paymentsToIncome, let line = finding.check.threshold?.ratio {
        let words = assessment.pack.say(
          FindingSentence.banksCountTheLine, [.share: line.percent(in: language)], in: language)
        item.details = [Document.Figure(label: "", value: words)]
      }
      return item
    }
    if !items.isEmpty { draft.add(.list(items, isNumbered: false)) }
  }

  /// What could not be judged, by the answers that would decide it; of many, the three first, and where to see the others.
  mutating func addNotJudged() {
    let deciding = assessment.answersThatDecideMost
    guard deciding.count < 4 else { return addDeciding(deciding) }
    draft.begin("not-judged", Text(en: "Not judged yet, and what would decide it", zh: "资料不足，暂未判断（还缺什么）"))
    var groups: [(missing: [String], titles: [String])] = []
    var places: [[String]: Int] = [:]
    for finding in assessment.findings where finding.outcome == .notEvaluated {
      let name = title(of: finding, in: assessment.figures, language)
      if let index = places[finding.missing] {
        groups[index].titles.append(name)
      } else {
        places[finding.missing] = groups.count
        groups.append((finding.missing, [name]))
      }
    }
    draft.add(
      points: groups.map { group in
        let missing = assessment.shownPaths(group.missing, language)
        let titles = group.titles.joined(separator: Text(en: ", ", zh: "、")[language])
        return Text(en: "\(titles) (missing: \(missing))", zh: "\(titles)（还缺：\(missing)）")[language]
      })
  }

  private mutating func addDeciding(_ answers: [DecidingAnswer]) {
    draft.begin("deciding", Text(en: "The three answers that decide most", zh: "先补这三个，能判断的最多"))
    let items = answers.prefix(3).map { answer in
      let name = assessment.shownPath(answer.path, language)
      return Document.Item(
        text: answer.checks == 1
          ? assessment.pack.say(FindingSentence.oneCheckWaits, [.missing: begun(name)], in: language)
          : assessment.pack.say(
            FindingSentence.checksWait, [.missing: begun(name), .count: answer.checks], in: language))
    }
    draft.add(.list(items, isNumbered: true))
    draft.add(
      Text(
        en: "A rough answer will do. What one check waits for: explain CHECK.", zh: "大概的数就行。某一项还缺什么：解释 检查项。"))
  }

  /// What is in order, the answers apart from the figures.
  mutating func addInOrder() {
    draft.begin("in-order")
    let clear = assessment.findings.filter { $0.outcome == .clear && !assessment.saysNothing($0) }
    let (answers, figures) = (clear.filter(\.check.measure.isAnswer), clear.filter { !$0.check.measure.isAnswer })
    add(figures, behind: Text(en: "Within the line: ", zh: "在线以内："))
    add(answers, behind: Text(en: "Nothing amiss: ", zh: "没有问题："))
  }

  private mutating func add(_ findings: [Finding], behind label: Text) {
    let titles = findings.map(nameInOrder).withoutRepeats
    if !titles.isEmpty { draft.add(.names(Document.Names(label: label[language], names: titles))) }
  }

  /// A title that asks whether something was done stands there as done.
  private func nameInOrder(_ finding: Finding) -> String {
    finding.check.measure == .reportUnseen
      ? Text(en: "Credit report seen", zh: "信用报告看过了")[language] : finding.check.title[language]
  }

  mutating func addNotes(packIsOwn: Bool) {
    let pack = assessment.pack
    if packIsOwn { draft.note(restsOnOwnRules(pack)) }
    let rules = Text(en: " Rules \(pack.id), \(pack.checkedOn).", zh: "规则 \(pack.id)，\(pack.checkedOn)。")[language]
    draft.note(pack.disclaimer[language] + rules)
    guard !assessment.isHeldBack else { return }
    if let text = pack.sources.first(where: { $0.shortName == nil }) {
      draft.note(Text(en: "Parts: \(text.title.en).", zh: "篇号指：\(text.title.zh)。"))
    }
    draft.note(
      Text(
        en: "More on a check: explain CHECK at the prompt, or debthealth rules show CHECK.",
        zh: "细看某一项：提示符下输入 explain 检查项，或运行 debthealth rules show 检查项。"))
  }
}

/// Everything that rests on rules of the person's own says so.
func restsOnOwnRules(_ pack: Pack) -> Text {
  let id = sanitised(pack.id)
  return Text(
    en: "Checked against your own rules (\(id), \(sanitised(pack.name.en))).",
    zh: "用的是您自己的规则包（\(id)，\(sanitised(pack.name.zh))）。")
}
