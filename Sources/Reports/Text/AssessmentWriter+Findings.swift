import Checks
import Counsel
import Rules
import Wording

extension AssessmentWriter {
  /// Those of one check and severity that fired, in a section: what and the working of each, then once why, the step, whether
  /// it can be taken, the source and the reading.
  mutating func addFindings() {
    for (place, findings) in assessment.shownFindings.enumerated() {
      guard let first = findings.first else { continue }
      draft.begin(head(of: first, isAlone: findings.count == 1))
      for finding in findings {
        if findings.count > 1 {
          let you = Text(en: "you", zh: "您")[language]
          draft.add(.paragraph(subjectName(of: finding, in: assessment.figures, language) ?? you))
        }
        addWorking(of: finding)
      }
      draft.add(.figures(words(about: findings, isBrief: place >= 3)))
    }
  }

  private func head(of finding: Finding, isAlone: Bool) -> Document.Section {
    let name = severityName(finding.severity)[language]
    let mark = language == .en ? name.uppercased() : "【\(name)】"
    let title = isAlone ? title(of: finding, in: assessment.figures, language) : finding.check.title[language]
    return Document.Section(
      id: finding.check.id, heading: "\(mark)  \(title)", blocks: [], level: emphasis(of: finding.severity),
      aside: groupName(finding.check.group)[language])
  }

  /// With what follows from it, each in a line: nothing else on the page says it.
  private mutating func addWorking(of finding: Finding) {
    if let share = barShare(of: finding) { draft.add(.bars([share])) }
    let toClear = finding.toClear.map { "   " + assessment.shownToClear($0, of: finding, language) } ?? ""
    draft.add(.paragraph(sanitised(finding.working[language]) + toClear))
    let folded = assessment.folded(under: finding).map { folded in
      Document.Item(
        text: assessment.told(folded, language), mark: Text(en: "with it:", zh: "同一件：")[language],
        share: barShare(of: folded))
    }
    if !folded.isEmpty { draft.add(.list(folded, isNumbered: false)) }
  }

  private func words(about findings: [Finding], isBrief: Bool) -> [Document.Figure] {
    guard let first = findings.first else { return [] }
    var figures: [Document.Figure] = []
    let general = findings.count > 1 ? first.check.otherwiseWhy.flatMap { assessment.filled($0) } : nil
    if let why = general ?? assessment.why(first) {
      figures.append(draft.figure(Text(en: "Why", zh: "为什么"), sanitised(why[language])))
    }
    figures += next(after: first)
    if !isBrief, first.severity > .notice {
      if let avoid = assessment.pleaseDoNot(first) {
        figures.append(draft.figure(Text(en: "Avoid", zh: "请别"), avoid[language]))
      }
      if let fact = assessment.firstFact(for: first.check) {
        figures.append(draft.figure(Text(en: "Note", zh: "要知道"), fact.saying(language)))
      }
    }
    return figures + [draft.figure(Text(en: "Source", zh: "依据"), first.check.sourceAndReading(language))]
  }

  /// The step of the list, said whole where nothing has said it yet; else a step that goes with the list.
  private func next(after finding: Finding) -> [Document.Figure] {
    let label = Text(en: "Next", zh: "下一步")
    if finding.check.measure == .urgentMatters {
      let urgent = steps.prefix { $0.advice.stage == .urgent }
      let above =
        urgent.count > 1
        ? Text(
          en: urgent.count == 2 ? "Steps 1 and 2 of the list." : "Steps 1 to \(urgent.count) of the list.",
          zh: "见第 \((1...urgent.count).map(String.init).joined(separator: "、")) 步。") : stepOfTheList(1)
      return [draft.figure(label, above[language])] + urgent.compactMap(here)
    }
    guard let step = assessment.firstOffered(for: finding, among: steps) else {
      guard !steps.isEmpty else { return [] }
      return [draft.figure(label, Text(en: "First the steps of the list.", zh: "先办列出来的几步。")[language])]
    }
    let offered = [here(step)].compactMap(\.self)
    guard let number = number(of: step, for: finding) else {
      return [draft.figure(label, assessment.saying(step, language))] + offered
    }
    var figure = draft.figure(label, assessment.saying(step, as: stepOfTheList(number)[language], language))
    let mark = Text(en: "(step \(number)) ", zh: "（第 \(number) 步）")[language]
    figure.whole = Document.Figure.Whole(step: number, value: mark + assessment.saying(steps[number - 1], language))
    return [figure] + offered
  }

  private func stepOfTheList(_ number: Int) -> Text {
    Text(en: "Step \(number) of the list.", zh: "见第 \(number) 步。")
  }

  /// Where what is offered for a finding stands in the list; nil where it is not in it, or is there about another debt.
  private func number(of offer: Step, for finding: Finding) -> Int? {
    steps.firstIndex { $0.advice.id == offer.advice.id && ($0.text == offer.text || !finding.isAboutADebt) }
      .map { $0 + 1 }
  }

  /// What of the program helps with a step.
  private func here(_ step: Step) -> Document.Figure? {
    step.advice.here.flatMap { assessment.filled($0) }.map { here in
      draft.figure(Text(en: "Here", zh: "这里"), sanitised(here[language]))
    }
  }

  /// A share that a bar can show; nil for other findings.
  private func barShare(of finding: Finding) -> Document.Chart.Share? {
    guard case .comparison(let comparison) = finding.check.measure.form, comparison.relation == .share,
      [.used, .payments].contains(comparison.burden)
    else { return nil }
    return assessment.share(of: finding, called: "", language)
  }
}

extension Finding {
  fileprivate var isAboutADebt: Bool { if case .debt = subject { true } else { false } }
}
