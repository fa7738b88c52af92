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
    case .offer, .nothingToOffer, .instalmentAgreement, .longerTerm: true
    case .hold, .arrears, .priorityArrangement, .inParts, .renewal, .confirmAgreement, .agreementNotMet: false
    }
  }
}

extension ReportDraft {
  /// nil where nothing has to be written; family is spoken with, not written to as a bank is.
  fileprivate func occasion(for debt: ReportDebt) -> LetterTemplate.Occasion? {
    if case .questioned = debt.line.part { return nil }
    guard !debt.isOfFamily else { return nil }
    if let due = settlement.sumsDue.first(where: { $0.path == debt.path }), due.isLacking {
      return renewal(of: debt, due) ?? (due.standing == .notKnown ? nil : .inParts)
    }
    guard settlement.basis != nil else { return debt.isBehind ? .hold : nil }
    if debt.line.debt.agreement != nil, debt.line.part != .clear {
      return settlement.agreedNotMet.contains { $0.id == debt.line.id } ? .agreementNotMet : .confirmAgreement
    }
    let isOverThisMonth = debt.line.isPaidOff && debt.catchUp == nil
    guard debt.line.isSettled, !isOnlyPaid(debt), !isOverThisMonth, !settlement.isToLookUpFirst(debt.line) else {
      return nil
    }
    if settlement.withoutOffer.contains(where: { $0.id == debt.line.id }) { return .nothingToOffer }
    guard debt.line.sum > .zero || debt.catchUp != nil else { return nil }
    if agreement(on: debt)?.fits == true { return .instalmentAgreement }
    if debt.isPaidInFullByOffer || debt.isPriority {
      guard debt.isBehind else { return asksForLongerTerm(debt) ? .longerTerm : nil }
      return debt.isPriority ? .priorityArrangement : .arrears
    }
    return .offer
  }

  /// Before anything is behind on it: what comes first and gets less than is due, what savings pay for a while, and the
  /// largest payment where a step says so.
  private func asksForLongerTerm(_ debt: ReportDebt) -> Bool {
    guard debt.hasATerm else { return false }
    if !debt.isPaidInFullByOffer || savingsEnd(for: debt) != nil { return true }
    guard steps.contains(where: { $0.advice.needs.contains(.gapIsLong) }) else { return false }
    let loans = reportDebts.filter { $0.hasATerm && $0.line.isSettled }
    return loans.max { $0.due ?? .zero < $1.due ?? .zero }?.path == debt.path
  }

  /// A business loan before its day, where the month holds what it takes.
  private func renewal(of debt: ReportDebt, _ due: SumDue) -> LetterTemplate.Occasion? {
    let isAffordable = assessment.figures.margin.map { $0 >= .zero } ?? false
    return debt.kind == Loan.Kind.business.rawValue && due.date > assessment.asOf && isAffordable && !debt.isBehind
      ? .renewal : nil
  }

  fileprivate func letter(_ template: LetterTemplate, to debt: ReportDebt) -> Report {
    let writers = writers(of: debt)
    let says = template.says.compactMap { sentence($0, debt) }
    let to = Text(en: "To: \(debt.name)", zh: "致：\(debt.name)")
    return Report(
      kind: .counsellor, language: language, title: sanitised(template.title[language]), letterhead: request.letterhead,
      particulars: [figure(Text(en: "Date", zh: "日期"), assessment.asOf.description)],
      sections: [
        ReportSection(
          id: "letter", heading: to[language],
          blocks: whoWrites(writers, of: debt) + says.map(ReportBlock.paragraph) + signatures(of: writers))
      ],
      notes: [], debts: [], basis: ReportBasis(assessment: assessment, isRedacted: false))
  }

  /// To be filled in by hand, so that the lender knows whose letter it is and where to answer.
  private func whoWrites(_ writers: [String?], of debt: ReportDebt) -> [ReportBlock] {
    let people = writers.map { name in
      ReportBlock.blanks([
        (name.map { Text(en: "Name (\($0))", zh: "姓名（\($0)）") } ?? Text(en: "Name", zh: "姓名"))[language],
        Text(en: "Identity no.", zh: "证件号")[language],
      ])
    }
    let number =
      debt.kind == "card"
      ? Text(en: "Last four digits of the card", zh: "卡号后四位") : Text(en: "Contract or account no.", zh: "合同号或户号")
    let reach = [
      debt.reference == nil && debt.kind != Loan.Kind.private.rawValue ? number[language] : nil,
      Text(en: "Telephone", zh: "联系电话")[language],
      Text(en: "Address", zh: "通讯地址")[language],
    ]
    return people + [.blanks(reach.compactMap(\.self))]
  }
}

extension ReportDebt {
  /// Lent by relatives or friends: they are told, in plain words.
  var isOfFamily: Bool { kind == Loan.Kind.family.rawValue }

  /// Paid over so many months, which could be more: not a card, a bill, or what was lent by hand.
  var hasATerm: Bool {
    let kinds: [Loan.Kind] = [.mortgage, .car, .consumer, .business, .online]
    return kinds.contains { $0.rawValue == kind }
  }
}
