import Money
import Rulebook
import Wording

extension Page {
  /// One finding that fired: what, the working, why, the step, whether it can be taken, the source and the reading.
  mutating func add(_ finding: Finding, of assessment: Assessment, steps: inout StepList) {
    gap()
    addHead(of: finding, assessment)
    if let value = barValue(of: finding), let line = finding.check.threshold?.ratio {
      addLine("  " + bar(of: value, line: line, width: min(columns - 2, 74), language))
    }
    let toClear = finding.toClear.map { assessment.shownToClear($0, of: finding, language) }.map { "   \($0)" } ?? ""
    add(sanitised(finding.working[language]) + toClear, indent: 2, hanging: 4)
    addFolded(under: finding, assessment)
    if let why = assessment.why(finding) { add(label: Text(en: "Why", zh: "为什么"), sanitised(why[language])) }
    addNext(finding, of: assessment, steps: &steps)
    if finding.severity > .notice, let avoid = assessment.pleaseDoNot(finding) {
      add(label: Text(en: "Avoid", zh: "请别"), avoid[language])
    }
    if let fact = assessment.facts(for: finding.check).first, finding.severity > .notice {
      add(label: Text(en: "Note", zh: "要知道"), saying(fact))
    }
    add(label: Text(en: "Source", zh: "依据"), finding.check.sourceAndReading(language))
  }

  /// What follows from it, each in a line: the text shows it nowhere else.
  private mutating func addFolded(under finding: Finding, _ assessment: Assessment) {
    for folded in assessment.folded(under: finding) {
      let name = title(of: folded, in: assessment.household, language)
      let working = sanitised(folded.working[language])
      add(Text(en: "with it: \(name), \(working)", zh: "同一件：\(name)，\(working)"), indent: 2, hanging: 4)
      if let value = barValue(of: folded), let line = folded.check.threshold?.ratio {
        addLine("    " + bar(of: value, line: line, width: min(columns - 4, 72), language))
      }
    }
  }

  private mutating func addHead(of finding: Finding, _ assessment: Assessment) {
    let name = severityName(finding.severity)[language]
    let mark = language == .en ? name.uppercased() : "【\(name)】"
    let head = "\(mark)  \(title(of: finding, in: assessment.household, language))"
    let group = groupName(finding.check.group)[language]
    let gap = columns - displayWidth(head) - displayWidth(group)
    guard gap >= 2, !isNarrow else {
      for line in wrapped(head, to: columns, hanging: 2) {
        addLine(emphasise(Reports.emphasis(of: finding.severity), line))
      }
      return
    }
    addLine(emphasise(Reports.emphasis(of: finding.severity), head) + spaced(gap) + emphasise(.quiet, group))
  }

  /// The step of the list, with its whole text where the page has not said it yet; else a step that goes with the list.
  private mutating func addNext(_ finding: Finding, of assessment: Assessment, steps: inout StepList) {
    let label = Text(en: "Next", zh: "下一步")
    if finding.check.measure == .urgentMatters {
      let urgent = steps.steps.count { $0.advice.stage == .urgent }
      return add(
        label: label,
        urgent > 1
          ? Text(en: "Steps 1 to \(urgent) of the list.", zh: "见第 1 到第 \(urgent) 步。")[language]
          : Text(en: "Step 1 of the list.", zh: "见第 1 步。")[language])
    }
    guard let step = assessment.offered(for: finding, among: steps.steps).first else {
      guard !steps.steps.isEmpty else { return }
      return add(label: label, Text(en: "First the steps of the list.", zh: "先办列出来的几步。")[language])
    }
    guard let number = steps.number(of: step, for: finding) else {
      return add(label: label, assessment.saying(step, language))
    }
    if steps.saidInFull.contains(number) {
      let above = Text(en: "Step \(number) of the list.", zh: "见第 \(number) 步。")[language]
      return add(label: label, assessment.saying(step, as: above, language))
    }
    steps.say(number)
    let mark = Text(en: "(step \(number)) ", zh: "（第 \(number) 步）")[language]
    add(label: label, mark + assessment.saying(steps.steps[number - 1], language))
  }

  /// A share that a bar can show; nil for other findings.
  private func barValue(of finding: Finding) -> Ratio? {
    switch finding.check.measure {
    case .cardUtilisation, .paymentsToIncome:
      if case .ratio(let ratio) = finding.value { ratio } else { nil }
    default: nil
    }
  }
}

extension Check {
  /// What it rests on, and in which reading.
  func sourceAndReading(_ language: Language) -> String {
    let (source, reading) = (citation.inShort, readingInShort)
    return Text(en: "\(source.en); reading: \(reading.en)", zh: "\(source.zh)；口径：\(reading.zh)")[language]
  }
}

extension Assessment {
  func shownToClear(_ quantity: Quantity, of finding: Finding, _ language: Language) -> String {
    let amount = shown(quantity, language)
    switch finding.check.measure {
    case .savingsAgainstDebts, .balloon, .monthsOfReserve:
      return Text(en: "\(amount) short", zh: "还差 \(amount)")[language]
    case .creditLines, .heavilyUsedCards, .cardsHeld:
      return Text(en: "\(amount) too many", zh: "多 \(amount)")[language]
    case .marginToIncome:
      return Text(en: "\(amount) a month short", zh: "每月再多余 \(amount) 就到参考线")[language]
    case .paymentsToIncome: return Text(en: "\(amount) a month over the line", zh: "每月超出 \(amount)")[language]
    default: return Text(en: "\(amount) over the line", zh: "超出 \(amount)")[language]
    }
  }
}
