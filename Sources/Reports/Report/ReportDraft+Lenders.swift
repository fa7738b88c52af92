import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// Whether lenders have to be spoken with: what is due cannot all be paid, or something is behind.
  var needsLenders: Bool {
    guard let basis = settlement.basis else { return false }
    return basis != .asAgreed
  }

  /// Those to speak with, in three groups: what comes first, the others, those who get nothing now.
  var spokenWith: (first: [ReportDebt], others: [ReportDebt], nothing: [ReportDebt]) {
    guard needsLenders else { return ([], [], []) }
    let offered = ranked(reportDebts.filter { $0.line.isSettled && isSpokenOf($0) && !isKeptUp($0) })
    let paid = offered.filter { $0.line.sum > .zero || $0.catchUp != nil }
    let without = Set(settlement.withoutOffer.map(\.id))
    let nothing = offered.filter { without.contains($0.line.id) }
    return (soonestLostFirst(paid.filter(\.isPriority)), paid.filter { !$0.isPriority }, nothing)
  }

  /// What has a day of loss to come before what has none, the nearest first; the others stay as they are.
  private func soonestLostFirst(_ debts: [ReportDebt]) -> [ReportDebt] {
    func days(_ debt: ReportDebt) -> Int {
      let left = debt.line.debt.lostOn.map { assessment.asOf.days(until: $0) } ?? .max
      return left < 0 ? .max : left
    }
    return debts.enumerated().sorted { (days($0.element), $0.offset) < (days($1.element), $1.offset) }.map(\.element)
  }

  /// What the lender said, and when.
  var answerBlanks: [String] {
    [Text(en: "They said", zh: "对方说")[language], Text(en: "Date", zh: "日期")[language]]
  }

  /// Something is due on it, or behind.
  private func isSpokenOf(_ debt: ReportDebt) -> Bool { debt.due != .zero || debt.isBehind }

  /// Paid in full and not behind, and not only for a month or two out of savings: there is nothing to say.
  private func isKeptUp(_ debt: ReportDebt) -> Bool {
    debt.isPaidInFullByOffer && !debt.isBehind && !(debt.isPriority && savingsEndSoon)
  }

  var savingsEndSoon: Bool { draw?.endsSoon ?? false }

  /// `(2,400 is due, 1 month behind)`: for the person, not to be said.
  func standing(of debt: ReportDebt) -> String? {
    let due = debt.due.flatMap { $0 > .zero ? $0 : nil }.map {
      Text(en: "\(shown($0)) is due", zh: "该还 \(shown($0))")[language]
    }
    let behind = debt.behind.flatMap { months in
      months > 0
        ? Text(en: months == 1 ? "1 month behind" : "\(months) months behind", zh: "逾期 \(months) 个月")[language] : nil
    }
    let known = [due, behind].compactMap(\.self)
    guard !known.isEmpty else { return nil }
    let rest = known.joined(separator: Text(en: ", ", zh: "，")[language])
    return Text(en: "(\(rest))", zh: "（\(rest)）")[language]
  }

  /// For sums due in full that will not be there, the first date first.
  var dueInFullScripts: [ReportBlock] {
    let lacking = settlement.sumsDue.filter(\.isLacking)
    return lacking.compactMap { due in
      guard let amount = due.sum, let name = reportDebts.first(where: { $0.path == due.path })?.name else { return nil }
      let sum = shown(Stated(amount, isEstimate: due.isEstimate))
      let falls = due.date < assessment.asOf ? Text(en: "was due", zh: "就该还的") : Text(en: "falls due", zh: "到期的")
      let lacks =
        due.standing == .notKnown
        ? Text(en: "\(who.en) may not have all of it", zh: "\(who.zh)可能一次拿不出全部")
        : Text(
          en: "\(who.en) \(due.date > assessment.asOf ? "shall" : "do") not have all of it", zh: "\(who.zh)一次拿不出全部")
      let offer = bringing(due, isFirst: due == lacking.first)
      return .paragraph(
        Text(
          en: """
            \(name): “\(begun(sum)) \(falls.en) on \(due.date), and \(lacks.en).\(offer.en) Can it be paid in parts, and \
            what does that cost in all? In writing, please.”
            """,
          zh:
            "“\(name)”这样问：“\(due.date) \(falls.zh)\(spacedInChinese(sum))，\(lacks.zh)。\(offer.zh)能不能分次还？一共要多花多少？请给我书面的。”"
        )[
          language])
    }
  }

  /// What can be brought of it, and paid each month: that can be offered to one of them only.
  private func bringing(_ due: SumDue, isFirst: Bool) -> Text {
    guard case .lacking(let there) = due.standing else { return Text(same: "") }
    let now =
      there > .zero
      ? Text(en: " \(begun(who.en)) can bring \(shown(there)).", zh: "能先还 \(shown(there))。") : Text(same: "")
    guard isFirst, settlement.unassigned > .zero else { return now }
    let monthly = shown(settlement.unassigned)
    return Text(
      en: "\(now.en) About \(monthly) a month is there.", zh: "\(now.zh)以后每月能拿出 \(monthly) 左右。")
  }
}
