public import Checks
import Household
import Money
import Outlook
import Rules
public import Wording

/// After a change, only what changed: figures that moved, findings that came, went or weigh differently.
public func changesText(
  from before: Assessment, to after: Assessment, language: Language, columns: Int
) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addChanges(from: before, to: after)
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
  Moved(name: Text(en: "Debt ratio", zh: "月还款占收入")) { assessment, language in
    assessment.figures.monthlyIncome.known == .zero
      ? Text(en: "no income", zh: "没有收入")[language]
      : shown(assessment.figures.debtRatio, .paymentsToIncome, assessment, language)
  },
  Moved(name: Text(en: "Debts/assets", zh: "债务占资产")) { shown($0.figures.debtToAssets, .debtsToAssets, $0, $1) },
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

/// So exact that it tells the ratio from its check's line, where the pack has one.
private func shown(_ ratio: Ratio?, _ measure: Measure, _ assessment: Assessment, _ language: Language) -> String {
  guard let ratio else { return notKnown[language] }
  let line = assessment.pack.checks.first { $0.measure == measure }?.threshold?.ratio
  return ratio.percent(in: language, tellingFrom: line)
}

extension Page {
  /// Figures that moved, findings that came, went or weigh differently, another verdict; nothing where all is the same.
  mutating func addChanges(from before: Assessment, to after: Assessment) {
    for figure in figures {
      addMoved(figure.name, from: figure.value(before, language), to: figure.value(after, language))
    }
    addChangedFindings(before, after)
    guard before.verdict != after.verdict else { return }
    let (old, new) = (before.verdictInWords[language], after.verdictInWords[language])
    add(Text(en: "Altogether: \(old) -> \(new)", zh: "总体情况：\(old) -> \(new)"), indent: 2, hanging: 4)
  }

  /// A figure then and now; nothing where it stayed.
  mutating func addMoved(_ name: Text, from old: String, to new: String) {
    guard old != new else { return }
    add(padded(name[language], to: 14) + "\(old) -> \(new)", indent: 2, hanging: 4)
  }

  private mutating func addChangedFindings(_ before: Assessment, _ after: Assessment) {
    for finding in after.findings {
      let old = finding.counterpart(in: before)
      guard old?.outcome != finding.outcome || (finding.outcome == .fired && old?.severity != finding.severity) else {
        continue
      }
      if old == nil, finding.outcome == .clear { continue }
      add(change(to: finding, from: old, after), indent: 2, hanging: 4)
    }
    for finding in before.findings where finding.outcome == .fired && finding.counterpart(in: after) == nil {
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
  /// The same check of the same person or debt; a debt whose place moved is told by its name.
  func counterpart(in other: Assessment) -> Finding? {
    let same = other.findings.filter { $0.check.id == check.id }
    return same.first { $0.subject == subject }
      ?? same.first { isOfDebt && $0.isOfDebt && $0.subject.name == subject.name }
  }

  private var isOfDebt: Bool { if case .debt = subject { true } else { false } }
}
