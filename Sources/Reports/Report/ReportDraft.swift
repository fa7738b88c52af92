public import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The report that was asked for on an assessed household. A redacted one is assessed anew on its rounded sums.
public func report(on assessment: Assessment, _ request: ReportRequest) -> Report {
  let redaction = request.isRedacted ? Redaction(of: assessment) : nil
  var draft = ReportDraft(redaction?.assessment ?? assessment, request)
  guard !request.isOfDebtsAlone else { return draft.report }
  switch request.kind {
  case .own: draft.addSelfReport()
  case .client: draft.addHandout()
  case .counsellor: draft.addStatement()
  case .file: draft.addFileCopy()
  }
  if let redaction { draft.note(redaction.note) }
  return draft.report
}

/// A report being written.
struct ReportDraft: Speaker {
  let assessment: Assessment
  let request: ReportRequest
  let settlement: Settlement
  /// None where the sums are too large for an exact plan.
  let agreements: [Agreement]
  private let agreementsByPath: [String: Agreement]
  let steps: [Step]
  /// Every debt, in the order of the document.
  let reportDebts: [ReportDebt]
  /// For whom the money is only there behind its day.
  let daysToMove: [DailyMonth.DayToMove]
  private(set) var sections: [ReportSection] = []
  private(set) var notes: [String] = []

  init(_ assessment: Assessment, _ request: ReportRequest) {
    (self.assessment, self.request) = (assessment, request)
    settlement = assessment.settlement
    daysToMove =
      request.isOfDebtsAlone ? [] : assessment.daysToMove
    agreements = request.isOfDebtsAlone ? [] : (try? Planner.agreements(settlement, assessment)) ?? []
    agreementsByPath = agreements.reduce(into: [:]) { $0[$1.path] = $1 }
    steps = request.isOfDebtsAlone ? [] : assessment.steps
    reportDebts = Reports.reportDebts(of: assessment, for: request.kind, request.language)
  }

  var pack: Pack { assessment.pack }
  var language: Language { request.language }
  var household: Household { assessment.household }
  var draw: SavingsDraw? { settlement.drawForTheMonth }

  /// What comes in is a household's: it has several grown-ups, or debts in several names.
  var isOfSeveral: Bool { isShared || household.people?.adults ?? 1 > 1 }

  var comma: String { Text(en: ", ", zh: "、")[language] }

  /// What the bank of a card may agree to; nil for any other debt.
  func agreement(on debt: ReportDebt) -> Agreement? { agreementsByPath[debt.path] }

  /// The day asked for; else the practice's.
  var review: CalendarDate { request.review ?? assessment.looksAgain }

  /// In the order in which lenders are paid: by what would be lost first.
  func ranked(_ debts: [ReportDebt]) -> [ReportDebt] {
    let outlook = assessment.outlook
    return debts.filter(\.isPriority)
      .sorted { outlook.priorityRank(of: $0.line.debt) < outlook.priorityRank(of: $1.line.debt) }
      + debts.filter { !$0.isPriority }
  }

  func title(of finding: Finding) -> String {
    Reports.title(of: finding, in: assessment.figures, language, columns: .max)
  }

  func shown(_ amount: Amount) -> String { amount.formatted(in: household.currency) }
  func shown(_ stated: Stated) -> String { stated.formatted(in: household.currency, language) }
  /// As it is said or written to a lender: with the sign of the money where that is not the pack's.
  func spoken(_ amount: Amount) -> String {
    (household.currency == pack.currency ? "" : household.currency.sign) + shown(amount)
  }
  func spoken(_ stated: Stated) -> String {
    let sum = spoken(stated.amount)
    return stated.isEstimate ? Text(en: "about \(sum)", zh: "约 \(sum)")[language] : sum
  }
  func figure(_ label: Text, _ value: String) -> ReportFigure { ReportFigure(label: label[language], value: value) }

  /// A section without blocks is left out.
  mutating func add(_ id: String, _ heading: Text, _ blocks: [ReportBlock]) {
    guard !blocks.isEmpty else { return }
    sections.append(ReportSection(id: id, heading: heading[language], blocks: blocks))
  }

  /// The section of that place, where there is one, begins a side of paper.
  mutating func beginSide(at place: Int) {
    if sections.indices.contains(place) { sections[place].startsSide = true }
  }

  mutating func note(_ text: Text) { notes.append(sanitised(text[language])) }

  /// What every kind ends with: whose figures these are, what a line means, and what the rules are.
  private var closing: [String] {
    let pack = assessment.pack
    let rules = Text(
      en: "Rules: \(pack.id) (\(pack.name.en)), last gone through on \(pack.checkedOn).",
      zh: "规则包：\(pack.id)（\(pack.name.zh)），\(pack.checkedOn) 核对。")
    let own = Text(
      en: "These are rules of the household's own, not built in.", zh: "这套规则是使用者自己的，不是内置的。")
    let lines: [Text] =
      switch request.kind {
      case .own: [pack.whatACheckIs, rules]
      case .counsellor: []
      case .file: [pack.whatACheckIs, rules]
      case .client: []
      }
    let texts = [pack.disclaimer(for: request.kind)] + lines + (request.packIsOwn ? [own] : [])
    return texts.map { sanitised($0[language]) }
  }

  var report: Report {
    Report(
      kind: request.kind, language: language, title: title, letterhead: request.letterhead, particulars: particulars,
      sections: sections,
      notes: notes + closing, debts: reportDebts,
      basis: ReportBasis(
        assessment: assessment, isRedacted: request.isRedacted,
        review: request.kind == .own ? request.review : review,
        caseReference: request.caseReference.map { sanitised($0) }))
  }

  private var title: String {
    switch request.kind {
    case .own: Text(en: "Debt check", zh: "债务自查")[language]
    case .client: Text(en: "What to do now", zh: "现在先做什么")[language]
    case .counsellor: Text(en: "Financial statement", zh: "家庭财务状况表")[language]
    case .file: Text(en: "For the file", zh: "内部留存")[language]
    }
  }

  private var particulars: [ReportFigure] {
    let pack = Text(
      en: "\(assessment.pack.id), \(assessment.pack.checkedOn)",
      zh: "\(assessment.pack.id)，\(assessment.pack.checkedOn)")
    let reference = request.caseReference.map { figure(Text(en: "Case reference", zh: "个案编号"), sanitised($0)) }
    let isStatement = request.kind == .counsellor
    let open = isStatement ? figure(Text(en: "Case reference", zh: "个案编号"), "-") : nil
    let day = isStatement ? Text(en: "Date of statement", zh: "填表日期") : Text(en: "Date", zh: "日期")
    let hasReview = isStatement || (request.review != nil && request.kind != .client)
    let hasRules = request.kind == .own || request.kind == .file
    return [
      reference ?? open, figure(day, assessment.asOf.description),
      hasReview ? figure(Text(en: "Date of review", zh: "复查日期"), review.description) : nil,
      request.kind == .client ? nil : figure(Text(en: "Currency", zh: "币种"), household.currency.code),
      hasRules ? figure(Text(en: "Rules", zh: "规则包"), sanitised(pack[language])) : nil,
    ].compactMap(\.self)
  }
}
