import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What moved between two assessments: what it comes to in words, the figures and the debts then and now, the checks.
func comparisonDocument(_ comparison: AssessmentComparison, language: Language) -> Document {
  guard !comparison.after.isHeldBack else { return .heldBack(ComparisonReport.kind, comparison.after, language) }
  var report = ComparisonReport(comparison, language)
  report.addSentences()
  report.addEvents()
  report.addFigures()
  report.addDebts()
  report.addChecks()
  if report.draft.isEmpty { report.tell(ComparisonSentence.nothingChanged) }
  report.draft.note(comparison.after.pack.disclaimer)
  var document = report.draft.document
  document.particulars = report.days
  return document
}

private struct ComparisonReport: DocumentSpeaker {
  static let kind = "changes"

  let comparison: AssessmentComparison
  var draft: DocumentDraft

  private var before: Assessment { comparison.before }
  private var after: Assessment { comparison.after }
  var pack: Pack { after.pack }

  init(_ comparison: AssessmentComparison, _ language: Language) {
    self.comparison = comparison
    draft = DocumentDraft(Self.kind, language, comparison.after.household.currency)
    draft.title = Text(en: "What has changed", zh: "有哪些变化")[language]
  }

  var days: [Document.Figure] {
    [draft.figure(then, before.asOf.description), draft.figure(now, after.asOf.description)]
  }

  private let then = Text(en: "Then", zh: "那时")
  private let now = Text(en: "Now", zh: "现在")

  private var isAnythingElse: Bool {
    draft.movedFigures(from: before, to: after).contains { $0.old != $0.new } || !comparison.movedDebts.isEmpty
      || !draft.changedFindings(before, after).isEmpty || !comparison.events.isEmpty
  }

  mutating func addSentences() {
    guard isAnythingElse else { return }
    let sentences = [owed, month, end].compactMap(\.self)
    guard !sentences.isEmpty else { return }
    draft.begin("sentence")
    draft.add(.paragraph(paragraph(of: sentences, language)))
  }

  private var owed: String? {
    guard let old = before.figures.totalDebt.known, let new = after.figures.totalDebt.known, old > .zero || new > .zero
    else { return nil }
    guard new > .zero else { return say(ComparisonSentence.owesNothingNow, [.said: shown(old)]) }
    guard old != new else { return say(ComparisonSentence.owesTheSame, [.total: shown(new)]) }
    return new < old
      ? say(ComparisonSentence.owesLess, [.total: shown(new), .change: shown(old - new)])
      : say(ComparisonSentence.owesMore, [.total: shown(new), .change: shown(new - old)])
  }

  private var month: String? {
    guard let old = before.figures.margin, let new = after.figures.margin, old != new else { return nil }
    switch (old < .zero, new < .zero) {
    case (false, false):
      return new > old
        ? say(ComparisonSentence.leftMore, [.left: shown(new), .change: shown(new - old)])
        : say(ComparisonSentence.leftLess, [.left: shown(new), .change: shown(old - new)])
    case (true, true):
      return new < old
        ? say(ComparisonSentence.shortMore, [.lacks: shown(-new), .change: shown(old - new)])
        : say(ComparisonSentence.shortLess, [.lacks: shown(-new), .change: shown(new - old)])
    case (true, false): return say(ComparisonSentence.noLongerShort, [.said: shown(-old)])
    case (false, true): return say(ComparisonSentence.shortNow, [.lacks: shown(-new), .said: shown(old)])
    }
  }

  /// When the debts end, then and now, and where that cannot be told, why.
  private var end: String? {
    guard after.figures.totalDebt.known.map({ $0 > .zero }) ?? true else { return nil }
    switch comparison.ends {
    case (let old?, let new?) where old == new: return say(ComparisonSentence.endsAsThen, [.end: new])
    case (let old?, let new?):
      return say(new < old ? ComparisonSentence.endsSooner : .endsLater, [.end: new, .month: old])
    case (nil, let new?): return say(ComparisonSentence.hasAnEnd, [.end: new])
    case (let old?, nil): return say(ComparisonSentence.hasNoEnd, [.month: old])
    case (nil, nil):
      let isShort = !before.settlement.paysWhatIsDue && !after.settlement.paysWhatIsDue
      return say(isShort ? ComparisonSentence.noEndWhileShort : .noEndEither)
    }
  }

  /// What was agreed, what ended, what was paid off.
  mutating func addEvents() {
    draft.begin("events", Text(en: "What has happened", zh: "这段时间的事"))
    draft.add(points: comparison.events.map(told))
  }

  private func told(_ event: DebtEvent) -> String {
    let assessment = event.what == .gone ? before : after
    let name = sanitised(assessment.name(event.debt, language))
    switch event.what {
    case .new: return say(ComparisonSentence.newDebt, [.lender: name])
    case .agreed: return agreed(event.debt)
    case .agreementEnded: return say(ComparisonSentence.agreementEnded, [.lender: name])
    case .paidOff: return say(ComparisonSentence.paidOff, [.lender: name])
    case .behind: return say(ComparisonSentence.fellBehind, [.lender: name])
    case .upToDate: return say(ComparisonSentence.upToDate, [.lender: name])
    case .gone: return say(ComparisonSentence.debtGone, [.lender: name])
    }
  }

  private func agreed(_ debt: Debt) -> String {
    guard let agreement = debt.agreement else { return "" }
    let terms = AgreedTerms(
      sum: agreement.terms.sum.amount, months: agreement.terms.months,
      isWithoutInterest: agreement.terms.interest == Agreed.Interest.none)
    let named = NamedDebt(name: after.name(debt, language), path: debt.path)
    let what = pack.text(of: .agree(terms, with: named), in: after.household.currency)
    return say(ComparisonSentence.agreed, [.what: what, .from: agreement.from.description])
  }

  mutating func addFigures() {
    draft.begin("figures")
    draft.add(
      changes: draft.movedFigures(from: before, to: after), caption: say(ComparisonSentence.figuresThenAndNow),
      heads: [Text(en: "Figure", zh: "项目"), then, now])
  }

  mutating func addDebts() {
    draft.begin("debts", Text(en: "The debts", zh: "债务明细"))
    draft.add(
      changes: comparison.movedDebts.map { (sanitised($0.shownName[language]), shown($0.before), shown($0.after)) },
      caption: say(ComparisonSentence.debtsThenAndNow),
      heads: [Text(en: "Debt", zh: "债务"), then, now])
  }

  mutating func addChecks() {
    draft.begin("checks", Text(en: "The checks", zh: "检查项"))
    let items = draft.changedFindings(before, after)
    guard !items.isEmpty else { return draft.addVerdict(from: before, to: after) }
    tell(ComparisonSentence.checksThenAndNow, [.count: before.fired.count, .over: after.fired.count])
    draft.add(.list(items, isNumbered: false))
    draft.addVerdict(from: before, to: after)
  }

  private func shown(_ sum: Amount) -> String { sum.formatted(in: after.household.currency) }

  private func shown(_ owed: AssessmentComparison.Owed?) -> String {
    guard let owed else { return "-" }
    return owed.sum.map { Stated($0, isEstimate: owed.isEstimate).formatted(in: after.household.currency, language) }
      ?? "?"
  }
}
