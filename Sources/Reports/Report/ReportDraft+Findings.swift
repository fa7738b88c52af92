import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// Each finding that fired: the working, why it matters, what to avoid, what it rests on.
  var findingItems: [ReportItem] {
    assessment.shownFindings.flatMap(\.self).map { finding in
      let name = title(of: finding)
      let severity = severityName(finding.severity)[language]
      return ReportItem(
        text: Text(en: "\(name) [\(severity)]", zh: "\(name)【\(severity)】")[language], details: details(of: finding))
    }
  }

  private func details(of finding: Finding) -> [ReportFigure] {
    var details = [figure(Text(en: "Numbers", zh: "数字"), sanitised(finding.working[language]))]
    if let toClear = finding.toClear {
      details.append(
        figure(Text(en: "To clear", zh: "差多少"), assessment.shownToClear(toClear, of: finding, language)))
    }
    for folded in assessment.folded(under: finding) {
      details.append(
        figure(Text(en: "With it", zh: "同一件"), assessment.told(folded, language, columns: .max)))
    }
    if let why = assessment.why(finding) {
      details.append(figure(Text(en: "Why", zh: "为什么"), sanitised(why[language])))
    }
    if finding.severity > .notice, let avoid = assessment.pleaseDoNot(finding) {
      details.append(figure(Text(en: "Avoid", zh: "请别"), sanitised(avoid[language])))
    }
    details += otherDefinitions(of: finding)
    details.append(figure(Text(en: "Source", zh: "依据"), finding.check.sourceAndReading(language)))
    return details
  }

  /// The debt ratio goes by several definitions: those that the answers allow.
  private func otherDefinitions(of finding: Finding) -> [ReportFigure] {
    guard finding.check.measure == .paymentsToIncome else { return [] }
    return assessment.otherReadings(of: finding.check).filter { $0.finding.value != nil }.map { reading in
      let (formula, numbers) = (reading.measure.formula, sanitised(reading.finding.working[language]))
      return figure(
        Text(en: "Or as", zh: "别的算法"),
        Text(en: "\(formula.en): \(numbers)", zh: "\(formula.zh)：\(numbers)")[language])
    }
  }

  /// What is on its line, what is in order, what could not be judged and why.
  var otherFindings: [ReportBlock] {
    let outcomes: [(Finding.Outcome, Text)] = [
      (.onTheLine, Text(en: "Exactly on the line", zh: "正好在线上")),
      (.clear, Text(en: "In order", zh: "在线以内")),
    ]
    let told = outcomes.compactMap { outcome, label -> ReportFigure? in
      let names = assessment.findings.filter { $0.outcome == outcome }.map { title(of: $0) }
      return names.isEmpty ? nil : figure(label, names.joined(separator: comma))
    }
    let open = assessment.findings.filter { $0.outcome == .notEvaluated }.map { finding in
      let (name, missing) = (title(of: finding), assessment.shownPaths(finding.missing, language))
      return ReportItem(text: Text(en: "\(name): \(missing)", zh: "\(name)：\(missing)")[language])
    }
    let heading = Text(en: "Not judged, and what is missing:", zh: "资料不足，暂未判断的，和还缺的答案：")[language]
    return (told.isEmpty ? [] : [.figures(told)])
      + (open.isEmpty ? [] : [.paragraph(heading), .list(open, isNumbered: false)])
  }

  /// The steps in order: what, where, by when.
  var stepItems: [ReportItem] {
    steps.map { step in
      let place = step.place.map { figure(Text(en: "Turn to", zh: "找谁"), sanitised($0[language])) }
      let by = step.by.map { figure(Text(en: "When", zh: "什么时候"), sanitised($0[language])) }
      return ReportItem(text: sanitised(step.text[language]), details: [place, by].compactMap(\.self))
    }
  }
}
