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
  var draft = DocumentDraft("changes", language, after.household.currency)
  draft.addChanges(from: before, to: after)
  if draft.isEmpty { draft.add(nothingChanged(in: after)) }
  return screenText(draft.document, columns: columns, emphasise: { $1 })
}

/// Where sums of all debts hang on an answer that is missing, a change of one debt moves none of them.
private func nothingChanged(in after: Assessment) -> Text {
  let missing = after.figures.totalDebt.missing
  guard !missing.isEmpty else { return after.pack.text(ComparisonSentence.nothingChanged) }
  return after.pack.text(
    ComparisonSentence.takenWhileNotKnown,
    [.missing: Text(en: after.shownPaths(missing, .en), zh: after.shownPaths(missing, .zh))])
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
      ? assessment.pack.say(FiguresSentence.noIncome, in: language)
      : shown(assessment.figures.debtRatio, .paymentsToIncome, assessment, language)
  },
  Moved(name: Text(en: "Debts/assets", zh: "债务占资产")) { shown($0.figures.debtToAssets, .debtsToAssets, $0, $1) },
  Moved(name: Text(en: "Credit lines", zh: "信用卡和网贷")) { assessment, language in
    assessment.figures.creditLines.known.map { String($0) } ?? notKnown(assessment, language)
  },
]

private func shown(
  _ amount: Amount?, isEstimate: Bool = false, _ assessment: Assessment, _ language: Language
) -> String {
  amount.map { Stated($0, isEstimate: isEstimate).formatted(in: assessment.household.currency, language) }
    ?? notKnown(assessment, language)
}

private func notKnown(_ assessment: Assessment, _ language: Language) -> String {
  assessment.pack.say(FiguresSentence.notKnown, in: language)
}

private func shown(_ span: Span, _ assessment: Assessment, _ language: Language) -> String {
  shown(span.known, isEstimate: span.isEstimate, assessment, language)
}

/// So exact that it tells the ratio from its check's line, where the pack has one.
private func shown(_ ratio: Ratio?, _ measure: Measure, _ assessment: Assessment, _ language: Language) -> String {
  guard let ratio else { return notKnown(assessment, language) }
  let line = assessment.pack.checks.first { $0.measure == measure }?.threshold?.ratio
  return ratio.percent(in: language, tellingFrom: line)
}

extension DocumentDraft {
  /// Figures that moved, findings that came, went or weigh differently, another verdict; nothing where all is the same.
  mutating func addChanges(
    from before: Assessment, to after: Assessment, id: String = "changes", heading: Text = Text(same: "")
  ) {
    begin(id, heading)
    add(changes: movedFigures(from: before, to: after))
    let items = changedFindings(before, after)
    if !items.isEmpty { add(.list(items, isNumbered: false)) }
    addVerdict(from: before, to: after)
  }

  /// Each figure then and now.
  func movedFigures(from before: Assessment, to after: Assessment) -> [(name: String, old: String, new: String)] {
    figures.map { ($0.name[language], $0.value(before, language), $0.value(after, language)) }
  }

  mutating func addVerdict(from before: Assessment, to after: Assessment) {
    guard before.verdict != after.verdict else { return }
    add(
      after.pack.text(
        ComparisonSentence.verdictChanged, [.said: before.verdictInWords, .later: after.verdictInWords]))
  }

  /// Figures then and now, those that moved; nothing where all stayed.
  /// - Parameter heads: of the three columns.
  mutating func add(
    changes figures: [(name: String, old: String, new: String)], caption: String = "",
    heads: [Text] = [Text(en: "Figure", zh: "项目"), Text(en: "Now", zh: "现在"), Text(en: "Then", zh: "改了以后")]
  ) {
    let moved = figures.filter { $0.old != $0.new }
    guard !moved.isEmpty else { return }
    add(
      .table(
        Document.Table(
          caption: caption,
          columns: heads.enumerated().map { column($1, isNumber: $0 > 0) },
          rows: moved.map { [$0.name, $0.old, $0.new] }, form: .change)))
  }

  func changedFindings(_ before: Assessment, _ after: Assessment) -> [Document.Item] {
    let (earlier, later) = (Counterparts(in: before), Counterparts(in: after))
    let changed = after.findings.compactMap { finding -> Document.Item? in
      let old = earlier[finding]
      guard old?.outcome != finding.outcome || (finding.outcome == .fired && old?.severity != finding.severity),
        old != nil || finding.outcome != .clear
      else { return nil }
      return change(to: finding, from: old, after)
    }
    let gone = before.findings.filter { $0.outcome == .fired && later[$0] == nil }
    return changed
      + gone.map { finding in
        let name = Reports.title(of: finding, in: before.figures, language, columns: .max)
        return Document.Item(text: after.pack.say(ComparisonSentence.checkGone, [.check: name], in: language))
      }
  }

  private func change(to finding: Finding, from old: Finding?, _ assessment: Assessment) -> Document.Item {
    let name = Reports.title(of: finding, in: assessment.figures, language, columns: .max)
    let working = sanitised(finding.working[language])
    func item(
      _ mark: Text, _ sentence: ComparisonSentence, _ values: [SentenceBrace: any BraceValue]
    ) -> Document.Item {
      let text = assessment.pack.say(sentence, values.merging([.check: name]) { $1 }, in: language)
      return Document.Item(text: text, mark: mark[language])
    }
    switch finding.outcome {
    case .fired:
      let level = severityName(finding.severity)
      guard let old, old.outcome == .fired else {
        return item(Text(same: "!"), .checkOver, [.what: level, .working: working])
      }
      return item(
        Text(same: old.severity > finding.severity ? "-" : "!"), .checkOverAnotherWay,
        [.said: severityName(old.severity), .later: level, .working: working])
    case .clear: return item(Text(en: "ok", zh: "好了"), .checkWithin, [.working: working])
    case .onTheLine: return item(Text(same: "="), .checkOnTheLine, [.working: working])
    case .notEvaluated:
      return item(
        Text(same: "?"), .checkNotJudged, [.missing: assessment.shownPaths(finding.missing, language)])
    }
  }
}
