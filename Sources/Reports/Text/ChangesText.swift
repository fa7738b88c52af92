import Household
import Money
public import Rulebook
public import Wording

/// After a change, only what changed: figures that moved, findings that came, went or weigh differently.
public func changesText(
  from before: Assessment, to after: Assessment, language: Language, columns: Int
) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addMovedFigures(before, after)
  page.addChangedFindings(before, after)
  if before.verdict != after.verdict {
    let (old, new) = (verdictName(before.verdict)[language], verdictName(after.verdict)[language])
    page.add(Text(en: "Altogether: \(old) -> \(new)", zh: "总体情况：\(old) -> \(new)"), indent: 2, hanging: 4)
  }
  if page.lines.isEmpty { page.add(Text(en: "  No figure and no finding changed.", zh: "  数字和结果都没有变。")) }
  return page.text
}

private struct Moved: Sendable {
  var name: Text
  var value: @Sendable (Assessment, Language) -> String
}

private let figures: [Moved] = [
  Moved(name: Text(en: "Owed in all", zh: "总欠款")) { shown($0.figures.totalDebt, $0, $1) },
  Moved(name: Text(en: "Payments", zh: "月还款")) { shown($0.figures.monthlyPayments, $0, $1) },
  Moved(name: Text(en: "Income", zh: "月收入")) { shown($0.figures.monthlyIncome, $0, $1) },
  Moved(name: Text(en: "Living costs", zh: "必要开支")) { shown($0.figures.essentials, $0, $1) },
  Moved(name: Text(en: "Savings", zh: "可用的钱")) { shown($0.figures.savings, $0, $1) },
  Moved(name: Text(en: "Left over", zh: "每月结余")) { shown($0.figures.margin, $0, $1) },
  Moved(name: Text(en: "Debt ratio", zh: "月还款占收入")) { shown($0.figures.debtRatio, $1) },
  Moved(name: Text(en: "Debts/assets", zh: "债务占资产")) { shown($0.figures.debtToAssets, $1) },
  Moved(name: Text(en: "Credit lines", zh: "信用卡和网贷")) { assessment, language in
    assessment.figures.creditLines.known.map { String($0) } ?? notKnown[language]
  },
]

private let notKnown = Text(en: "not known", zh: "不清楚")

private func shown(
  _ amount: Amount?, isEstimate: Bool = false, _ assessment: Assessment, _ language: Language
) -> String {
  amount.map { Stated($0, isEstimate: isEstimate).formatted(in: assessment.household.currency, language) }
    ?? notKnown[language]
}

private func shown(_ span: Span, _ assessment: Assessment, _ language: Language) -> String {
  shown(span.known, isEstimate: span.isEstimate, assessment, language)
}

private func shown(_ ratio: Ratio?, _ language: Language) -> String {
  ratio.map { $0.percent(in: language, tellingFrom: .percent(50)) } ?? notKnown[language]
}

extension Page {
  fileprivate mutating func addMovedFigures(_ before: Assessment, _ after: Assessment) {
    for figure in figures {
      let (old, new) = (figure.value(before, language), figure.value(after, language))
      guard old != new else { continue }
      add(padded(figure.name[language], to: 14) + "\(old) -> \(new)", indent: 2, hanging: 4)
    }
  }

  fileprivate mutating func addChangedFindings(_ before: Assessment, _ after: Assessment) {
    for finding in after.findings {
      let old = before.findings.first { $0.isAbout(finding) }
      guard old?.outcome != finding.outcome || (finding.outcome == .fired && old?.severity != finding.severity) else {
        continue
      }
      if old == nil, finding.outcome == .clear { continue }
      add(change(to: finding, from: old, after), indent: 2, hanging: 4)
    }
    for finding in before.findings where finding.outcome == .fired && !after.findings.contains(where: finding.isAbout) {
      let name = title(of: finding, in: before.household, language)
      add(Text(en: "gone: \(name)", zh: "不再有：\(name)"), indent: 2, hanging: 4)
    }
  }

  private func change(to finding: Finding, from old: Finding?, _ assessment: Assessment) -> String {
    let name = title(of: finding, in: assessment.household, language)
    let working = sanitised(finding.working[language])
    switch finding.outcome {
    case .fired:
      var severity = severityName(finding.severity)[language]
      if let old, old.outcome == .fired {
        severity = severityName(old.severity)[language] + " -> " + severity
      }
      let mark = old?.outcome == .fired && (old?.severity ?? .notice) > finding.severity ? "-" : "!"
      return Text(
        en: "\(mark) \(name) [\(severity)]: \(working)", zh: "\(mark) \(name)【\(severity)】：\(working)")[language]
    case .clear: return Text(en: "ok \(name): \(working)", zh: "好了 \(name)：\(working)")[language]
    case .onTheLine: return Text(en: "= \(name), on the line: \(working)", zh: "= \(name)，正好在线上：\(working)")[language]
    case .notEvaluated:
      let missing = shownPaths(finding.missing, in: assessment.household, language)
      return Text(en: "? \(name): not judged, missing \(missing)", zh: "? \(name)：资料不足，还缺\(missing)")[language]
    }
  }
}

extension Finding {
  /// The same check of the same person or debt.
  fileprivate func isAbout(_ other: Finding) -> Bool { check.id == other.check.id && subject == other.subject }
}
