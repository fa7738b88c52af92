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
    shownName(of: name, atPath: path, in: household, language, columns: .max)
  }
  func titles(_ findings: [Finding]) -> String {
    findings.map { title(of: $0, in: household, language, columns: .max) }.joined(separator: comma)
  }

  /// Whether the household has mortgages that are left out of the sums.
  var leavesOutMortgages: Bool {
    !wayOut.countsMortgages && household.loans?.contains { $0.kind == .mortgage } == true
  }

  mutating func addHead() {
    let day = wayOut.assessment.asOf
    draft.title = Text(en: "The way out: what it takes at the least, \(day)", zh: "出路：最少做到哪一步，\(day)")[language]
    guard wayOut.assessment.fired.isEmpty else { return }
    let open = wayOut.assessment.findings.filter { $0.outcome == .notEvaluated }
    guard !open.isEmpty else {
      return draft.add(
        Text(en: "Nothing is over its line, so there is nothing to clear.", zh: "没有超出参考线的，不用做什么。"))
    }
    let checks = Text(en: open.count == 1 ? "1 check" : "\(open.count) checks", zh: "\(open.count) 项")
    draft.add(
      Text(
        en: "Nothing is over its line so far; \(checks.en) could not be judged.",
        zh: "目前没有超出参考线的，还有 \(checks.zh)资料不够，说不出要做什么。"))
    let missing = shownPaths(open.flatMap(\.missing).withoutRepeats, in: household, language)
    draft.add(Text(en: "Missing: \(missing).", zh: "还缺：\(missing)。"))
  }

  /// What brings everything up to date, before anything else is asked.
  mutating func addUpToDate() {
    guard let upToDate = wayOut.upToDate else { return }
    draft.begin("up-to-date", Text(en: "Up to date", zh: "补齐逾期"))
    if !upToDate.parts.isEmpty {
      let parts = upToDate.parts.map { "\(name($0.debt.name, at: $0.debt.path)) \(shown($0.sum))" }.joined(
        separator: comma)
      let sum = shown(upToDate.sum)
      draft.add(
        upToDate.parts.count == 1
          ? Text(en: "\(parts) brings it up to date.", zh: "补上 \(parts) 就不逾期了。")
          : Text(en: "\(sum) brings these up to date: \(parts).", zh: "一共 \(sum) 就能补齐：\(parts)。"))
    }
    guard !upToDate.unknown.isEmpty else { return }
    let names = upToDate.unknown.map { name($0.name, at: $0.path) }.joined(separator: comma)
    draft.add(
      Text(en: "How much is behind on \(names) is not known: ask there first.", zh: "\(names)逾期多少还不知道，先问清楚。"))
  }

  /// In place of sums, while what comes in may be taken.
  mutating func addFrozen(_ sums: WayOut.Sums) {
    guard sums.lump == nil, !wayOut.assessment.fired.isEmpty else { return }
    draft.begin("frozen", Text(en: "While an account is frozen", zh: "账户冻结期间"))
    draft.add(
      Text(
        en: """
          Money that comes in may be taken, so no sum is named here that would clear anything. Settle the freeze first \
          (see the steps above).
          """,
        zh: "进来的钱可能被划走，这里先不算要多少钱才够。先把冻结的事弄清楚（见上面几步）。"))
  }

  mutating func addFirst() {
    guard !wayOut.first.isEmpty else { return }
    draft.addComingFirst(of: wayOut.assessment)
    draft.add(Text(en: "The sums below come after that, and only then count as steps.", zh: "下面的数字先放着，这几件办了再说。"))
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
    draft.add(points: wayOut.turnTo.map { $0.saying(language) })
  }
}

extension [String] {
  /// Each once, where it stands first.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
