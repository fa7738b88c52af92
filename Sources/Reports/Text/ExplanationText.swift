public import Checks
import Counsel
import Household
import Money
import Outlook
public import Rules
public import Wording

/// One check in full: formula, numbers, threshold, readings, source, what would clear it; and what a check is and is not.
public func explanationText(
  _ assessment: Assessment, check: Check, language: Language, columns: Int, emphasise: @escaping Emphasise
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(Text(en: "\(check.title.en) (\(check.id))", zh: "\(check.title.zh)（\(check.id)）")[language])
  page.add(label: Text(en: "Formula", zh: "怎么算的"), check.measure.formula[language])
  if check.threshold != nil { page.add(label: Text(en: "Line", zh: "参考线"), lineInWords(of: check, language)) }
  page.add(label: Text(en: "Reading", zh: "口径"), check.reading[language])
  if let ours = check.ours { page.add(label: Text(en: "Ours", zh: "我们定的"), ours[language]) }
  page.add(label: Text(en: "Source", zh: "依据"), check.citation.line[language])
  for finding in assessment.findings where finding.check.id == check.id { page.addResult(finding, of: assessment) }
  page.addOtherReadings(of: check, assessment)
  page.addFacts(of: check, assessment)
  page.gap()
  page.add(assessment.pack.definition)
  page.add(assessment.pack.whatACheckIs)
  return page.text
}

extension Page {
  fileprivate mutating func addResult(_ finding: Finding, of assessment: Assessment) {
    gap()
    let severity = finding.outcome == .fired ? severityName(finding.severity)[language] : nil
    let outcome =
      outcomeName(finding)[language] + (severity.map { Text(en: " (\($0))", zh: "（\($0)）")[language] } ?? "")
    let subject =
      subjectName(of: finding, in: assessment.household, language).map { $0 + Text(en: ": ", zh: "：")[language] } ?? ""
    add(emphasise(.strong, subject + outcome), hanging: 2)
    add(label: Text(en: "Numbers", zh: "数字"), sanitised(finding.working[language]))
    if let asPaid = assessment.asPaid(finding, language) { add(label: Text(en: "As paid", zh: "按实际还的"), asPaid) }
    if !finding.missing.isEmpty {
      add(label: Text(en: "Needs", zh: "还缺"), shownPaths(finding.missing, in: assessment.household, language))
    }
    if let toClear = finding.toClear {
      add(label: Text(en: "To clear", zh: "回到线内"), assessment.shownToClear(toClear, of: finding, language))
    }
    guard finding.outcome == .fired else { return }
    if let why = assessment.why(finding) { add(label: Text(en: "Why", zh: "为什么"), why[language]) }
    for step in assessment.offered(for: finding, among: assessment.steps) { addStep(step, assessment) }
    if let avoid = assessment.pleaseDoNot(finding) { add(label: Text(en: "Avoid", zh: "请别"), avoid[language]) }
  }

  private mutating func addStep(_ step: Step, _ assessment: Assessment) {
    add(label: Text(en: "Next", zh: "下一步"), assessment.saying(step, language))
    if let place = step.place { add(label: Text(en: "Turn to", zh: "找谁"), place[language]) }
    if let by = step.by { add(label: Text(en: "When", zh: "什么时候"), by[language]) }
  }

  fileprivate mutating func addOtherReadings(of check: Check, _ assessment: Assessment) {
    let readings = assessment.otherReadings(of: check)
    guard !readings.isEmpty else { return }
    gap()
    addHeading(Text(en: "Other readings", zh: "别的口径")[language], .strong)
    for reading in readings {
      let result = sanitised(reading.finding.working[language])
      let formula = reading.measure.formula
      add(Text(en: "\(formula.en): \(result)", zh: "\(formula.zh)：\(result)"), indent: 2, hanging: 4)
    }
  }

  fileprivate mutating func addFacts(of check: Check, _ assessment: Assessment) {
    let facts = assessment.facts(for: check)
    guard !facts.isEmpty else { return }
    gap()
    addHeading(Text(en: "Good to know", zh: "政策要点")[language], .strong)
    for fact in facts { add("- " + saying(fact), indent: 2, hanging: 4) }
  }

  /// What a fact says, and as of when.
  func saying(_ fact: FactInForce) -> String { fact.saying(language) }
}

extension Assessment {
  /// `1,200 ÷ 9,000 = 13.3 %`, where less is paid than is due; what is behind, where nothing is due by the month.
  fileprivate func asPaid(_ finding: Finding, _ language: Language) -> String? {
    guard finding.check.measure == .paymentsToIncome, let payments = figures.monthlyPayments.known,
      let paid = figures.monthlyPaid.known
    else { return nil }
    if saysNothing(finding) {
      return Text(en: "nothing is due by the month; see arrears", zh: "没有按月要还的；看“逾期”那一项")[language]
    }
    guard paid < payments, let income = figures.monthlyIncome.known, let share = Ratio(paid, over: income) else {
      return nil
    }
    let currency = household.currency
    return "\(paid.formatted(in: currency)) ÷ \(income.formatted(in: currency)) = \(share.percent(in: language))"
  }
}

extension FactInForce {
  /// What it says, and as of when.
  func saying(_ language: Language) -> String {
    sanitised(says[language]) + (language == .en ? " " : "") + note(language)
  }

  private func note(_ language: Language) -> String {
    var notes = [Text(en: "as of \(fact.asOf)", zh: "截至 \(fact.asOf)")[language]]
    if isPastExpiry { notes.append(Text(en: "may be out of date: check again", zh: "可能已过时，请再核实")[language]) }
    if fact.isUnverified { notes.append(Text(en: "not verified", zh: "未核实")[language]) }
    let all = notes.joined(separator: Text(en: "; ", zh: "；")[language])
    return Text(en: "(\(all))", zh: "（\(all)）")[language]
  }
}
