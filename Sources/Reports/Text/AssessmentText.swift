public import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
public import Wording

/// The whole assessment for people: verdict, figures and steps on the first screen of 80 by 24, then the findings, what is
/// on the line, what could not be judged, what is in order. What is urgent comes before any number.
public func assessmentText(
  _ assessment: Assessment, language: Language, columns: Int, packIsOwn: Bool, emphasise: @escaping Emphasise
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  var steps = StepList(assessment.steps)
  page.addTitle(of: assessment)
  guard !assessment.isHeldBack else {
    page.addHeldBack(assessment, &steps)
    page.addDisclaimer(of: assessment, packIsOwn: packIsOwn)
    return page.text
  }
  page.addFirstScreen(of: assessment, steps: &steps)
  for (index, findings) in assessment.shownFindings.enumerated() {
    page.add(findings, of: assessment, steps: &steps, isBrief: index >= 3)
  }
  page.addRest(of: &steps)
  page.addCards(of: assessment)
  page.addOnTheLine(assessment)
  page.addNotJudged(assessment)
  page.addInOrder(assessment)
  page.addEnd(of: assessment, packIsOwn: packIsOwn)
  return page.text
}

/// The lines of a screen, less the one that a prompt takes.
private let firstScreen = 23

extension Page {
  fileprivate mutating func addTitle(of assessment: Assessment) {
    let severity: Severity? = if case .severity(let severity) = assessment.verdict { severity } else { nil }
    let verdict = assessment.verdictInWords[language]
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

  fileprivate mutating func addFirstScreen(of assessment: Assessment, steps: inout StepList) {
    let urgent = assessment.hasUrgentMatter ? steps.steps.count { $0.advice.stage == .urgent } : 0
    let figures = figures(of: assessment, taking: steps.steps)
    let room = isNarrow ? 0 : max(0, firstScreen - lines.count - figures.lines.count - 2)
    if urgent > 0 {
      addHeading(Text(en: "First of all", zh: "先办这些")[language])
      let others = steps.steps.count - urgent
      add(&steps, 1...urgent, within: room - (others > 0 ? others + 2 : 1))
      gap()
    }
    guard !isNarrow else {
      addVerdict(of: assessment)
      gap()
      addSteps(of: assessment, &steps, after: urgent)
      gap()
      return addFigures(assessment, taking: steps.steps, hasBar: false)
    }
    append(figures)
    gap()
    addSteps(of: assessment, &steps, after: urgent)
  }

  /// Those that do not stand above the figures already.
  private mutating func addSteps(of assessment: Assessment, _ steps: inout StepList, after urgent: Int) {
    guard !steps.steps.isEmpty else { return add(assessment.nothingToDo, indent: 2) }
    guard steps.steps.count > urgent else { return }
    addHeading(
      urgent > 0
        ? Text(en: "Then, in this order", zh: "然后，按这个顺序")[language]
        : Text(en: "What to do, in this order", zh: "下一步，按这个顺序")[language])
    add(&steps, (urgent + 1)...steps.steps.count, within: isNarrow ? 0 : firstScreen - lines.count)
  }

  /// The verdict and the figures, without the bar where the steps would then not stand on the first screen.
  private func figures(of assessment: Assessment, taking steps: [Step]) -> Page {
    let whole = blank.with { $0.addVerdictAndFigures(of: assessment, taking: steps, hasBar: true) }
    let others = lines.count + steps.count + (assessment.hasUrgentMatter ? 4 : 2)
    guard others + whole.lines.count > firstScreen else { return whole }
    return blank.with { $0.addVerdictAndFigures(of: assessment, taking: steps, hasBar: false) }
  }

  private mutating func addVerdict(of assessment: Assessment) {
    add(assessment.verdictSentence(language), indent: 2)
    add(assessment.counts(language), indent: 2)
  }

  fileprivate mutating func addVerdictAndFigures(of assessment: Assessment, taking steps: [Step], hasBar: Bool) {
    addVerdict(of: assessment)
    gap()
    addFigures(assessment, taking: steps, hasBar: hasBar)
  }

  /// For someone who is hardly coping: the support line, and the offer to go on another time.
  fileprivate mutating func addHeldBack(_ assessment: Assessment, _ steps: inout StepList) {
    if !steps.steps.isEmpty { add(&steps, 1...steps.steps.count, within: .max) }
    gap()
    add(assessment.pack.text(HeadlineSentence.sumsCanWait), indent: 2)
  }
}
