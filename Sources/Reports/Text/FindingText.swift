import Checks
import Counsel
import Money
import Rules
import Wording

extension Page {
  /// Findings of one check and severity that fired: what and the working of each, then once why, the step, whether it can be
  /// taken, the source and the reading.
  mutating func add(_ findings: [Finding], of assessment: Assessment, steps: inout StepList, isBrief: Bool) {
    guard let first = findings.first else { return }
    gap()
    addHead(of: first, named: findings.count == 1, assessment)
    for finding in findings {
      if findings.count > 1 {
        let you = Text(en: "you", zh: "您")[language]
        add(subjectName(of: finding, in: assessment.household, language) ?? you, indent: 2)
      }
      addWorking(of: finding, assessment)
    }
    let general = findings.count > 1 ? first.check.otherwiseWhy.flatMap { assessment.filled($0) } : nil
    if let why = general ?? assessment.why(first) {
      add(label: Text(en: "Why", zh: "为什么"), sanitised(why[language]))
    }
    addNext(first, of: assessment, steps: &steps)
    if !isBrief, first.severity > .notice, let avoid = assessment.pleaseDoNot(first) {
      add(label: Text(en: "Avoid", zh: "请别"), avoid[language])
    }
    if !isBrief, first.severity > .notice, let fact = assessment.firstFact(for: first.check) {
      add(label: Text(en: "Note", zh: "要知道"), fact.saying(language))
    }
    add(label: Text(en: "Source", zh: "依据"), first.check.sourceAndReading(language))
  }

  private mutating func addWorking(of finding: Finding, _ assessment: Assessment) {
    if let value = barValue(of: finding), let line = finding.check.threshold?.ratio {
      addLine("  " + bar(of: value, line: line, width: min(columns - 2, 74), language))
    }
    let toClear = finding.toClear.map { assessment.shownToClear($0, of: finding, language) }.map { "   \($0)" } ?? ""
    add(sanitised(finding.working[language]) + toClear, indent: 2, hanging: 4)
    addFolded(under: finding, assessment)
  }

  /// What follows from it, each in a line: the text shows it nowhere else.
  private mutating func addFolded(under finding: Finding, _ assessment: Assessment) {
    for folded in assessment.folded(under: finding) {
      let told = assessment.told(folded, language)
      add(Text(en: "with it: \(told)", zh: "同一件：\(told)"), indent: 2, hanging: 4)
      if let value = barValue(of: folded), let line = folded.check.threshold?.ratio {
        addLine("    " + bar(of: value, line: line, width: min(columns - 4, 72), language))
      }
    }
  }

  private mutating func addHead(of finding: Finding, named: Bool, _ assessment: Assessment) {
    let name = severityName(finding.severity)[language]
    let mark = language == .en ? name.uppercased() : "【\(name)】"
    let title = named ? title(of: finding, in: assessment.household, language) : finding.check.title[language]
    let head = "\(mark)  \(title)"
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
      add(
        label: label,
        urgent > 1
          ? Text(en: "Steps 1 to \(urgent) of the list.", zh: "见第 1 到第 \(urgent) 步。")[language]
          : Text(en: "Step 1 of the list.", zh: "见第 1 步。")[language])
      return steps.steps.prefix(urgent).forEach { addHere($0, assessment) }
    }
    guard let step = assessment.firstOffered(for: finding, among: steps.steps) else {
      guard !steps.steps.isEmpty else { return }
      return add(label: label, Text(en: "First the steps of the list.", zh: "先办列出来的几步。")[language])
    }
    defer { addHere(step, assessment) }
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

  /// What of the program helps with a step.
  private mutating func addHere(_ step: Step, _ assessment: Assessment) {
    guard let here = step.advice.here.flatMap({ assessment.filled($0) }) else { return }
    add(label: Text(en: "Here", zh: "这里"), sanitised(here[language]))
  }

  /// A share that a bar can show; nil for other findings.
  private func barValue(of finding: Finding) -> Ratio? {
    guard case .comparison(let comparison) = finding.check.measure.form, comparison.relation == .share,
      [.used, .payments].contains(comparison.burden), case .ratio(let ratio) = finding.value
    else { return nil }
    return ratio
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
  /// A finding in a line: its numbers under its name, or an answer, which says by itself what it is about.
  func told(_ finding: Finding, _ language: Language, columns: Int = 30) -> String {
    let working = sanitised(finding.working[language])
    guard !finding.check.measure.isAnswer else { return working }
    let name = title(of: finding, in: household, language, columns: columns)
    return Text(en: "\(name), \(working)", zh: "\(name)，\(working)")[language]
  }

  func shownToClear(_ quantity: Quantity, of finding: Finding, _ language: Language) -> String {
    let amount = shown(quantity, language)
    func said(_ sentence: FindingSentence, _ brace: SentenceBrace) -> String {
      pack.say(sentence, [brace: amount], in: language)
    }
    switch finding.check.measure.form {
    case .count(.lines), .count(.linesInUse): return said(.tooManyLines, .count)
    case .count(.cards), .count(.fullCards): return said(.tooManyCards, .count)
    case .comparison(let comparison):
      switch (comparison.relation, comparison.burden) {
      case (.sums, _), (.months, _): return said(.shortOfTheLine, .sum)
      case (.rest, _): return said(.belowTheLineEachMonth, .sum)
      case (.share, .payments), (.share, .paymentsWithoutMortgages): return said(.overTheLineEachMonth, .sum)
      case (.share, _): return said(.overTheLine, .sum)
      }
    case .answer: return amount
    }
  }
}
