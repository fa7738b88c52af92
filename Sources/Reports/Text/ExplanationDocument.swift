public import Checks
import Counsel
import Household
import Money
import Outlook
public import Rules
public import Wording

/// One check in full: formula, numbers, threshold, readings, source, what would clear it; and what a check is and is not.
public func explanationDocument(_ assessment: Assessment, of check: Check, language: Language) -> Document {
  var explanation = Explanation(assessment: assessment, check: check, language: language)
  explanation.addCheck()
  for finding in assessment.findings where finding.check.id == check.id { explanation.addResult(finding) }
  explanation.addOtherReadings()
  explanation.addFacts()
  explanation.draft.note(assessment.pack.definition)
  explanation.draft.note(assessment.pack.whatACheckIs)
  return explanation.draft.document
}

private struct Explanation {
  let assessment: Assessment
  let check: Check
  var draft: DocumentDraft
  private var language: Language { draft.language }

  init(assessment: Assessment, check: Check, language: Language) {
    (self.assessment, self.check) = (assessment, check)
    draft = DocumentDraft("explanation", language, assessment.household.currency)
    draft.title = Text(en: "\(check.title.en) (\(check.id))", zh: "\(check.title.zh)（\(check.id)）")[language]
  }

  mutating func addCheck() {
    var figures = [draft.figure(Text(en: "Formula", zh: "怎么算的"), check.measure.formula[language])]
    if check.threshold != nil {
      figures.append(draft.figure(Text(en: "Line", zh: "参考线"), lineInWords(of: check, language)))
    }
    figures.append(draft.figure(Text(en: "Reading", zh: "口径"), check.reading[language]))
    if let ours = check.ours { figures.append(draft.figure(Text(en: "Ours", zh: "我们定的"), ours[language])) }
    figures.append(draft.figure(Text(en: "Source", zh: "依据"), check.citation.line[language]))
    draft.add(.figures(figures))
  }

  mutating func addResult(_ finding: Finding) {
    let severity = finding.outcome == .fired ? severityName(finding.severity) : nil
    let outcome =
      outcomeName(finding)[language] + (severity.map { Text(en: " (\($0.en))", zh: "（\($0.zh)）")[language] } ?? "")
    let subject =
      subjectName(of: finding, in: assessment.figures, language).map { $0 + Text(en: ": ", zh: "：")[language] } ?? ""
    draft.begin("result", Text(same: subject + outcome))
    var figures = [draft.figure(Text(en: "Numbers", zh: "数字"), sanitised(finding.working[language]))]
    if let asPaid = assessment.asPaid(finding, language) {
      figures.append(draft.figure(Text(en: "As paid", zh: "按实际还的"), asPaid))
    }
    if !finding.missing.isEmpty {
      let paths = assessment.shownPaths(finding.missing, language)
      figures.append(draft.figure(Text(en: "Needs", zh: "还缺"), paths))
    }
    if let toClear = finding.toClear {
      let shown = assessment.shownToClear(toClear, of: finding, language)
      figures.append(draft.figure(Text(en: "To clear", zh: "回到线内"), shown))
    }
    draft.add(.figures(figures + (finding.outcome == .fired ? whatToDo(about: finding) : [])))
  }

  private func whatToDo(about finding: Finding) -> [Document.Figure] {
    var figures: [Document.Figure] = []
    if let why = assessment.why(finding) { figures.append(draft.figure(Text(en: "Why", zh: "为什么"), why[language])) }
    for step in assessment.offered(for: finding, among: assessment.steps) {
      figures.append(draft.figure(Text(en: "Next", zh: "下一步"), assessment.saying(step, language)))
      if let place = step.place {
        figures.append(draft.figure(Text(en: "Turn to", zh: "找谁"), place[language]))
      }
      if let by = step.by { figures.append(draft.figure(Text(en: "When", zh: "什么时候"), by[language])) }
    }
    if let avoid = assessment.pleaseDoNot(finding) {
      figures.append(draft.figure(Text(en: "Avoid", zh: "请别"), avoid[language]))
    }
    return figures
  }

  mutating func addOtherReadings() {
    draft.begin("other-readings", Text(en: "Other readings", zh: "别的口径"))
    draft.add(
      points: assessment.otherReadings(of: check).map { reading in
        let result = sanitised(reading.finding.working[language])
        let formula = reading.measure.formula
        return Text(en: "\(formula.en): \(result)", zh: "\(formula.zh)：\(result)")[language]
      })
  }

  mutating func addFacts() {
    draft.begin("facts", Text(en: "Good to know", zh: "政策要点"))
    draft.add(points: assessment.facts(for: check).map { $0.saying(language) })
  }
}

extension Assessment {
  /// `1,200 ÷ 9,000 = 13.3 %`, where less is paid than is due; what is behind, where nothing is due by the month.
  fileprivate func asPaid(_ finding: Finding, _ language: Language) -> String? {
    guard finding.check.measure == .paymentsToIncome, let payments = figures.monthlyPayments.known,
      let paid = figures.monthlyPaid.known
    else { return nil }
    if saysNothing(finding) {
      return pack.say(FiguresSentence.nothingDueByTheMonth, in: language)
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

  /// The same; of a line to ring only that it may be out of date, as the steps beside it name it without a note.
  func sayingToRing(_ language: Language) -> String {
    fact.kind == .hotline && !isPastExpiry ? sanitised(says[language]) : saying(language)
  }

  private func note(_ language: Language) -> String {
    var notes = [Text(en: "as of \(fact.asOf)", zh: "截至 \(fact.asOf)")[language]]
    if isPastExpiry { notes.append(Text(en: "may be out of date: check again", zh: "可能已过时，请再核实")[language]) }
    if fact.isUnverified { notes.append(Text(en: "not verified", zh: "未核实")[language]) }
    let all = notes.joined(separator: Text(en: "; ", zh: "；")[language])
    return Text(en: "(\(all))", zh: "（\(all)）")[language]
  }
}
