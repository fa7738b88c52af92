public import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// A letter to a lender, to be printed and signed.
public struct WrittenLetter: Sendable {
  /// That of its template.
  public var id: String
  /// Whom it is to; empty for the statement that is enclosed.
  public var lender: String
  public var report: Report
}

/// What can be written to lenders of an assessed household, in the order in which they are paid: only what holds for it; each
/// lender has one letter. None to a lender who has to be asked about first, and none for someone who is hardly coping.
public func letters(on assessment: Assessment, _ request: ReportRequest) -> [WrittenLetter] {
  guard !assessment.isHeldBack else { return [] }
  var request = request
  request.kind = .counsellor
  let draft = ReportDraft(assessment, request)
  let templates = assessment.pack.letters
  let written = draft.ranked(draft.reportDebts).compactMap { debt -> WrittenLetter? in
    guard let occasion = draft.occasion(for: debt), let template = templates.first(where: { $0.occasion == occasion })
    else { return nil }
    return WrittenLetter(id: template.id, lender: debt.name, report: draft.letter(template, to: debt))
  }
  let isEnclosed = written.contains { letter in
    templates.first { $0.id == letter.id }.map { $0.occasion.enclosesStatement } ?? false
  }
  guard isEnclosed else { return written }
  return [WrittenLetter(id: "statement", lender: "", report: report(on: assessment, request))] + written
}

extension LetterTemplate.Occasion {
  fileprivate var enclosesStatement: Bool {
    switch self {
    case .offer, .nothingToOffer, .instalmentAgreement: true
    case .hold, .priorityArrangement, .renewal, .confirmAgreement: false
    }
  }
}

extension ReportDraft {
  /// nil where nothing has to be written.
  fileprivate func occasion(for debt: ReportDebt) -> LetterTemplate.Occasion? {
    if case .questioned = debt.line.part { return nil }
    if let due = settlement.sumsDue.first(where: { $0.path == debt.path }), due.isLacking {
      return renewal(of: debt, due)
    }
    guard settlement.basis != nil else { return debt.isBehind ? .hold : nil }
    if debt.line.debt.agreed != nil {
      return settlement.agreedNotMet.contains { $0.id == debt.line.id } ? nil : .confirmAgreement
    }
    guard debt.line.isSettled, !debt.line.debt.hasAgreementToCome else { return nil }
    if settlement.withoutOffer.contains(where: { $0.id == debt.line.id }) { return .nothingToOffer }
    if debt.isPriority { return debt.isBehind && debt.catchUp != nil ? .priorityArrangement : nil }
    if agreements.contains(where: { $0.path == debt.path && $0.fits }) { return .instalmentAgreement }
    let getsSomething = debt.line.sum > .zero || debt.catchUp != nil
    return getsSomething && (!debt.isPaidInFullByOffer || debt.isBehind) ? .offer : nil
  }

  /// A business loan before its day, where the month holds what it takes.
  private func renewal(of debt: ReportDebt, _ due: SumDue) -> LetterTemplate.Occasion? {
    let isAffordable = assessment.figures.margin.map { $0 >= .zero } ?? false
    return debt.kind == Loan.Kind.business.rawValue && due.date > assessment.asOf && isAffordable && !debt.isBehind
      ? .renewal : nil
  }

  fileprivate func letter(_ template: LetterTemplate, to debt: ReportDebt) -> Report {
    let writers = writers(of: debt)
    let says = template.says.compactMap { sentence($0.text(byHowMany: writers.count), debt) }
    let to = Text(en: "To: \(debt.name)", zh: "致：\(debt.name)")
    return Report(
      kind: .counsellor, language: language, title: sanitised(template.title[language]), letterhead: request.letterhead,
      particulars: [figure(Text(en: "Date", zh: "日期"), assessment.asOf.description)],
      sections: [
        ReportSection(
          id: "letter", heading: to[language], blocks: says.map(ReportBlock.paragraph) + signatures(of: writers))
      ],
      notes: [sanitised(assessment.pack.disclaimerForOthers[language])], debts: [],
      basis: ReportBasis(assessment: assessment, isRedacted: false))
  }
}
