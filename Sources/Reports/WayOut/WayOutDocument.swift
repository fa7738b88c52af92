import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The way out: what comes first, a sum from elsewhere, a sum each month, offers without either, whom to turn to.
func wayOutDocument(_ wayOut: WayOut, language: Language) -> Document {
  guard let sums = wayOut.sums else { return .heldBack(WayOutReport.kind, wayOut.assessment, language) }
  var report = WayOutReport(wayOut, language)
  report.addHead()
  report.addUpToDate()
  report.addFirst()
  if let lump = sums.lump { report.add(lump) }
  if let monthly = sums.monthly { report.add(monthly) }
  report.addFrozen(sums)
  report.add(sums.settlement, sums.agreements)
  report.addTurnTo(sums)
  if !report.household.listsEveryDebt { report.draft.note(report.pack.text(NoteSentence.unlisted)) }
  report.draft.note(wayOut.assessment.pack.disclaimer)
  return report.draft.document
}

/// A document about a way out being written.
struct WayOutReport: DocumentSpeaker {
  static let kind = "way-out"

  let wayOut: WayOut
  var draft: DocumentDraft

  init(_ wayOut: WayOut, _ language: Language) {
    self.wayOut = wayOut
    draft = DocumentDraft(Self.kind, language, wayOut.assessment.household.currency)
  }

  var pack: Pack { wayOut.assessment.pack }
  var household: Household { wayOut.assessment.household }
  var comma: String { Text(en: ", ", zh: "、")[language] }

  func shown(_ amount: Amount) -> String { amount.formatted(in: household.currency) }
  func name(_ name: String, at path: String) -> String {
    shownName(of: name, atPath: path, among: wayOut.assessment.figures.namesakes, language, columns: .max)
  }
  func titles(_ findings: [Finding]) -> String {
    findings.map { title(of: $0, in: wayOut.assessment.figures, language, columns: .max) }.joined(separator: comma)
  }

  /// What no sum here pays: mortgages that are not counted in, and what has to be asked about first.
  var leftToOthers: [Debt] {
    wayOut.assessment.figures.debts.filter { debt in
      debt.mayOweSomething && (debt.question != nil || !wayOut.countsMortgages && debt.kind == .mortgage)
    }
  }

  mutating func addHead() {
    let day = wayOut.assessment.asOf
    draft.title = Text(en: "The way out: what it takes at the least, \(day)", zh: "出路：最少做到哪一步，\(day)")[language]
    guard wayOut.assessment.fired.isEmpty else { return }
    let open = wayOut.assessment.findings.filter { $0.outcome == .notEvaluated }
    guard !open.isEmpty else { return tell(WayOutSentence.nothingToClear) }
    if open.count == 1 {
      tell(WayOutSentence.oneNotJudged)
    } else {
      tell(WayOutSentence.someNotJudged, [.count: open.count])
    }
    let missing = open.flatMap(\.missing).withoutRepeats
    tell(WayOutSentence.missing, [.missing: wayOut.assessment.shownPaths(missing, language)])
  }

  /// What brings everything up to date, before anything else is asked.
  mutating func addUpToDate() {
    guard let upToDate = wayOut.upToDate else { return }
    draft.begin("up-to-date", Text(en: "Up to date", zh: "补齐逾期"))
    let parts = upToDate.parts.map { "\(name($0.debt.name, at: $0.debt.path)) \(shown($0.sum))" }
    if parts.count == 1 {
      tell(WayOutSentence.bringsUpToDate, [.part: parts[0]])
    } else if !parts.isEmpty {
      tell(WayOutSentence.bringsTheseUpToDate, [.sum: shown(upToDate.sum), .parts: parts.joined(separator: comma)])
    }
    addArrearsNotInIt(upToDate)
  }

  /// What is behind and stands outside the sum, with the reason.
  private mutating func addArrearsNotInIt(_ upToDate: UpToDate) {
    if !upToDate.unknown.isEmpty {
      let parts = upToDate.unknown.map { debt in
        let name = name(debt.name, at: debt.path)
        return debt.balance.known.map { say(WayOutSentence.lenderAtMost, [.lender: name, .sum: shown($0)]) } ?? name
      }
      tell(
        upToDate.parts.isEmpty ? WayOutSentence.arrearsNotKnown : .arrearsNotInIt,
        [.parts: parts.joined(separator: comma)])
    }
    if !upToDate.calledIn.isEmpty { tell(WayOutSentence.calledIn, [.lenders: names(of: upToDate.calledIn)]) }
    guard !upToDate.askedFirst.isEmpty else { return }
    tell(WayOutSentence.behindAskedFirst, [.lenders: names(of: upToDate.askedFirst)])
  }

  func names(of debts: [Debt]) -> String { debts.map { name($0.name, at: $0.path) }.joined(separator: comma) }

  /// In place of sums, while what comes in may be taken.
  mutating func addFrozen(_ sums: WayOut.Sums) {
    guard sums.lump == nil, !wayOut.assessment.fired.isEmpty else { return }
    draft.begin("frozen", Text(en: "While an account is frozen", zh: "账户冻结期间"))
    tell(WayOutSentence.frozen)
  }

  mutating func addFirst() {
    guard !wayOut.first.isEmpty else { return }
    draft.addComingFirst(of: wayOut.assessment)
    tell(WayOutSentence.afterThat)
  }

  /// The pack's lines and channels, where the household's own figures do not carry the steps.
  mutating func addTurnTo(_ sums: WayOut.Sums) {
    let isOutOfReach = sums.monthly.map { monthly in
      guard let left = monthly.leftOver, !monthly.findings.isEmpty else { return false }
      return !monthly.spans.contains { $0.extra <= left }
    }
    guard sums.settlement.areOffersNeeded || !wayOut.first.isEmpty || isOutOfReach == true else { return }
    guard !wayOut.turnTo.isEmpty else { return }
    draft.begin("turn-to", Text(en: "Whom to turn to", zh: "可以找谁"))
    draft.add(points: wayOut.turnTo.map { $0.sayingToRing(language) })
  }
}

extension [String] {
  /// Each once, where it stands first.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
