import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// What no lender is given: the steps, the checks, what is missing, the household's own notes, the sources.
  mutating func addFileCopy() {
    note(pack.text(NoteSentence.staysInTheFile))
    add("stand", Text(en: "Where things stand", zh: "总体情况"), [.paragraph(whereYouStand), .figures(mainFigures)])
    add(
      "steps", Text(en: "What to do, in this order", zh: "下一步，按这个顺序"),
      steps.isEmpty ? [] : [.list(stepItems, isNumbered: true)])
    let own = reportDebts.compactMap { debt in
      debt.note.map { ReportItem(text: Text(en: "\(debt.name): \($0)", zh: "\(debt.name)：\($0)")[language]) }
    }
    add(
      "notes", Text(en: "Notes of the household", zh: "家庭自己的备注"), own.isEmpty ? [] : [.list(own, isNumbered: false)])
    add("checks", Text(en: "The checks", zh: "检查结果"), [.table(checksTable)])
    addSources(citing: assessment.findings)
  }

  private var checksTable: ReportTable {
    ReportTable(
      caption: assessment.counts(language),
      columns: [
        column(Text(en: "Check", zh: "检查项")), column(Text(en: "Numbers", zh: "数字")),
        column(Text(en: "Result", zh: "结果")),
      ],
      rows: assessment.findings.map { finding in
        let severity = finding.outcome == .fired ? severityName(finding.severity)[language] : nil
        let mark = severity.map { Text(en: " [\($0)]", zh: "【\($0)】")[language] } ?? ""
        return [
          title(of: finding), sanitised(finding.working[language]),
          outcomeName(finding)[language] + mark,
        ]
      })
  }
}
