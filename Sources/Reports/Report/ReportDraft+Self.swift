import Checks
import Counsel
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// The whole assessment, pictures, the plan; what is urgent before any number. For someone who is hardly coping, only
  /// what to do now.
  mutating func addSelfReport() {
    let list =
      steps.isEmpty ? .paragraph(assessment.nothingToDo[language]) : ReportBlock.list(stepItems, isNumbered: true)
    let stepsHeading = Text(en: "What to do, in this order", zh: "下一步，按这个顺序")
    guard !assessment.isHeldBack else {
      add("steps", stepsHeading, steps.isEmpty ? [] : [list])
      note(pack.text(HeadlineSentence.sumsAnotherDay))
      return
    }
    if assessment.hasUrgentMatter { add("steps", Text(en: "First of all", zh: "先办这些"), [list]) }
    add("stand", Text(en: "Where things stand", zh: "总体情况"), standing)
    if !assessment.hasUrgentMatter { add("steps", stepsHeading, [list]) }
    add("pictures", Text(en: "In pictures", zh: "图示"), charts.map(ReportBlock.chart))
    let findings = findingItems
    add(
      "findings", Text(en: "What stands out, and why", zh: "哪些要留意，为什么"),
      findings.isEmpty ? [] : [.list(findings, isNumbered: false)])
    add("others", Text(en: "The other checks", zh: "其他检查项"), otherFindings)
    add("debts", Text(en: "The debts", zh: "债务明细"), debtsBlocks)
    addPlan()
    addSources(citing: assessment.shownFindings.flatMap(\.self))
  }

  private var standing: [ReportBlock] {
    [
      .paragraph(verdict), .paragraph(assessment.verdictSentence(language)),
      .paragraph(assessment.counts(language)), .figures(mainFigures),
    ]
  }

  private var debtsBlocks: [ReportBlock] {
    guard !reportDebts.isEmpty else { return [] }
    let remarks = remarksOnDebts
    return [.table(debtsTable(reportDebts))] + (remarks.isEmpty ? [] : [.list(remarks, isNumbered: false)])
  }

  private var verdict: String {
    let name = assessment.verdictInWords[language]
    guard case .severity(let severity) = assessment.verdict else {
      return begun(name)
    }
    let level = severityName(severity)[language]
    return Text(en: "\(begun(name)) [\(level)]", zh: "\(name)【\(level)】")[language]
  }

  /// The few figures that matter, as on the screen.
  var mainFigures: [ReportFigure] {
    let lines = FigureLines(assessment, language)
    return [
      figure(Text(en: "Owed in all", zh: "总欠款"), lines.owed), figure(Text(en: "Payments", zh: "月还款"), lines.payments),
      figure(Text(en: "Left over", zh: "每月结余"), lines.margin), figure(Text(en: "Savings", zh: "可用的钱"), lines.savings),
      lines.guarantees.map { figure(Text(en: "Guaranteed", zh: "替人担保"), $0) },
    ].compactMap(\.self)
  }
}
