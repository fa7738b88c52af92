import Money
import Rulebook
import Wording

extension Page {
  /// One finding that fired: what, the working, why, the step, whether it can be taken, the source.
  mutating func add(_ finding: Finding, of assessment: Assessment, steps: [Step]) {
    gap()
    let sourceFits = addHead(of: finding)
    if let value = barValue(of: finding), let line = finding.check.threshold?.ratio {
      addLine("  " + bar(of: value, line: line, width: min(columns - 2, 74), language))
    }
    let toClear = finding.toClear.map { shownToClear($0, of: finding, assessment) }.map { "   \($0)" } ?? ""
    add(sanitised(finding.working[language]) + toClear, indent: 2, hanging: 4)
    let isBrief = finding.severity == .notice
    if !isBrief, let why = assessment.why(finding) { add(label: Text(en: "Why", zh: "为什么"), why[language]) }
    if let step = assessment.step(for: finding) { add(step, of: assessment, steps: steps) }
    if !isBrief, let avoid = assessment.pleaseDoNot(finding) {
      add(label: Text(en: "Please", zh: "请别"), avoided(avoid))
    }
    if !sourceFits { add(label: Text(en: "Source", zh: "依据"), finding.check.citation.part[language]) }
    let folded = assessment.folded(under: finding).map { folded in
      "\(title(of: folded, language)) (\(sanitised(folded.working[language])))"
    }
    if !folded.isEmpty {
      add(label: Text(en: "With it", zh: "同一件"), folded.joined(separator: Text(en: "; ", zh: "；")[language]))
    }
  }

  private func avoided(_ text: Text) -> String { Text(en: "don't \(text.en)", zh: text.zh)[language] }

  /// - Returns: whether the source fitted beside the title.
  private mutating func addHead(of finding: Finding) -> Bool {
    let name = severityName(finding.severity)[language]
    let mark = language == .en ? name.uppercased() : "【\(name)】"
    let head = "\(mark)  \(title(of: finding, language))"
    let group =
      groupName(finding.check.group)[language] + Text(en: "; ", zh: "；")[language]
      + finding.check.citation.part[language]
    let gap = columns - displayWidth(head) - displayWidth(group)
    guard gap >= 2, !isNarrow else {
      for line in wrapped(head, to: columns, hanging: 2) {
        addLine(emphasise(Reports.emphasis(of: finding.severity), line))
      }
      return false
    }
    addLine(emphasise(Reports.emphasis(of: finding.severity), head) + spaced(gap) + emphasise(.quiet, group))
    return true
  }

  private mutating func add(_ step: Step, of assessment: Assessment, steps: [Step]) {
    let can = assessment.canBeTaken(step, language)
    let space = language == .en ? " " : ""
    if let number = assessment.number(of: step, in: steps) {
      let above = Text(en: "Step \(number) of the list.", zh: "见第 \(number) 步。")[language]
      return add(label: Text(en: "Next", zh: "下一步"), above + space + can)
    }
    add(label: Text(en: "Next", zh: "下一步"), step.text[language] + space + can)
  }

  /// A share that a bar can show; nil for other findings.
  private func barValue(of finding: Finding) -> Ratio? {
    switch finding.check.measure {
    case .cardUtilisation, .paymentsToIncome:
      if case .ratio(let ratio) = finding.value { ratio } else { nil }
    default: nil
    }
  }

  func shownToClear(_ quantity: Quantity, of finding: Finding, _ assessment: Assessment) -> String {
    let amount = assessment.shown(quantity, language)
    switch finding.check.measure {
    case .savingsAgainstDebts, .balloon, .monthsOfReserve:
      return Text(en: "\(amount) short", zh: "还差 \(amount)")[language]
    case .creditLines, .heavilyUsedCards, .cardsHeld:
      return Text(en: "\(amount) too many", zh: "多了 \(amount)")[language]
    case .marginToIncome: return Text(en: "\(amount) more a month would do", zh: "每月多出 \(amount) 就够线")[language]
    case .paymentsToIncome: return Text(en: "\(amount) a month over the line", zh: "每月超出 \(amount)")[language]
    default: return Text(en: "\(amount) over the line", zh: "超出 \(amount)")[language]
    }
  }
}
