import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What changes make of a household: figures then and now, checks that fire or clear, months and interest to the end, what
/// borrowing costs. What stays the same is not said.
func whatIfDocument(_ comparison: WhatIfComparison, language: Language) -> Document {
  guard !comparison.before.isHeldBack else {
    return .heldBack(WhatIfReport.kind, comparison.before, language)
  }
  var report = WhatIfReport(comparison, language)
  report.addTitle()
  report.addSentence()
  report.draft.addChanges(from: comparison.before, to: comparison.after)
  report.addWhoGetsWhat()
  report.addMeanwhile()
  report.addOutlook()
  report.addBorrowings()
  if report.draft.isEmpty {
    report.tell(WhatIfSentence.nothingChanges)
  }
  report.addRemarks()
  report.draft.note(comparison.before.pack.disclaimer)
  return report.draft.document
}

/// A document about a what-if being written.
struct WhatIfReport: DocumentSpeaker {
  static let kind = "whatif"

  let comparison: WhatIfComparison
  var draft: DocumentDraft

  init(_ comparison: WhatIfComparison, _ language: Language) {
    self.comparison = comparison
    draft = DocumentDraft(Self.kind, language, comparison.before.household.currency)
  }

  var pack: Pack { comparison.before.pack }

  func shown(_ amount: Amount) -> String { amount.formatted(in: comparison.before.household.currency) }

  mutating func addTitle() {
    let changes = comparison.whatIf.changes.map {
      pack.text(of: asMade($0), in: comparison.before.household.currency)[language]
    }
    let list = changes.joined(separator: Text(en: "; ", zh: "；")[language])
    let gap = list.first?.isASCII == true ? " " : ""
    draft.title = Text(en: "What if: \(list)", zh: "试算：如果\(gap)\(list)")[language]
  }

  /// A payment at what was really paid, where less was owed than was said.
  private func asMade(_ change: Change) -> Change {
    guard case .pay(let amount, let debt) = change else { return change }
    for case .owedLess(let name, amount, let paid) in comparison.whatIf.remarks where name == debt.name {
      return .pay(paid, to: debt)
    }
    return change
  }

  /// The way to the end of the debts, where it changes.
  mutating func addOutlook() {
    guard comparison.offeredInstead == nil || comparison.whatIf.borrowings.isEmpty else { return }
    let before = comparison.planBefore.plan
    let after = comparison.planKeptUp?.plan ?? comparison.planAfter.plan
    let rows: [(Text, String, String)] = [
      (Text(en: "Paid a month", zh: "每月还款"), shown(before.budget), shown(after.budget)),
      (Text(en: "Months", zh: "几个月还清"), months(before), months(after)),
      (Text(en: "Interest", zh: "利息"), cost(before, before.interest), cost(after, after.interest)),
      (Text(en: "Fees", zh: "费用"), cost(before, before.fees), cost(after, after.fees)),
    ]
    guard rows.contains(where: { $0.1 != $0.2 }) else { return }
    draft.begin("end")
    let caption =
      comparison.planKeptUp == nil
      ? say(WhatIfSentence.atWhatIsPaidThen) : say(WhatIfSentence.atTheSameSum, [.sum: shown(after.budget)])
    draft.add(changes: rows.map { ($0.0[language], $0.1, $0.2) }, caption: caption)
    if comparison.planKeptUp != nil { addWithoutKeepingUp() }
  }

  /// The months and the interest where the payments fall to what the debts that are left ask for.
  private mutating func addWithoutKeepingUp() {
    let plan = comparison.planAfter.plan
    guard plan.clears else {
      return tell(WhatIfSentence.onlyWhatIsAskedNever, [.sum: shown(plan.budget), .end: months(plan)])
    }
    tell(
      WhatIfSentence.onlyWhatIsAsked,
      [.sum: shown(plan.budget), .months: months(plan), .interest: shown(plan.interest)])
  }

  private func months(_ plan: Plan) -> String {
    switch plan.ending {
    case .clears(let months): String(months)
    case .never(let months) where plan.isTooSlow: ">\(months)"
    case .never: say(WhatIfSentence.never)
    case .short(let shortage): say(WhatIfSentence.notPaidFrom, [.month: shortage.month])
    }
  }

  private func cost(_ plan: Plan, _ sum: Amount) -> String { plan.clears ? shown(sum) : "-" }
}
