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

  /// Those to speak with: what comes first, the others, those who get nothing now; and apart, who has only to be paid.
  var spokenWith: (first: [ReportDebt], paid: [ReportDebt], others: [ReportDebt], nothing: [ReportDebt]) {
    guard needsLenders else { return ([], [], [], []) }
    let offered = ranked(
      reportDebts.filter {
        $0.line.isSettled && isSpokenOf($0) && !isKeptUp($0) && !assessment.isAskedAboutItsSum($0.line)
      })
    let paid = offered.filter { $0.line.sum > .zero || $0.catchUp != nil }
    let without = Set(settlement.withoutOffer.map(\.id))
    let nothing = offered.filter { without.contains($0.line.id) }
    let (only, asked) = (paid.filter(isOnlyPaid), paid.filter { !isOnlyPaid($0) })
    return (
      soonestLostFirst(asked.filter(\.isPriority)), only, soonestLostFirst(asked.filter { !$0.isPriority }), nothing
    )
  }

  /// What has a day of loss to come before what has none, the nearest first; the others stay as they are.
  func soonestLostFirst(_ debts: [ReportDebt]) -> [ReportDebt] {
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

  /// Something is due on it, or behind; not before it has been looked up what is due.
  private func isSpokenOf(_ debt: ReportDebt) -> Bool {
    (debt.due != .zero || debt.isBehind) && !settlement.isToLookUpFirst(debt.line)
  }

  /// Paid in full and not behind, and not only for a month or two out of savings: there is nothing to say.
  private func isKeptUp(_ debt: ReportDebt) -> Bool {
    debt.isPaidInFullByOffer && !debt.isBehind && !(debt.isPriority && savingsEndSoon)
  }

  var savingsEndSoon: Bool { draw?.endsSoon ?? false }

  /// `(2,400 is due, 1 month behind)`: for the person, not to be said.
  func standing(of debt: ReportDebt) -> String? {
    let due = debt.due.flatMap { $0 > .zero ? spoken($0) : nil }
    let behind = debt.behind.flatMap { $0 > 0 ? $0 : nil }
    return switch (due, behind) {
    case (nil, nil): nil
    case (nil, 1): say(ScriptSentence.isAMonthBehind)
    case (nil, let months?): say(ScriptSentence.isMonthsBehind, [.months: months])
    case (let due?, nil): say(ScriptSentence.isDue, [.due: due])
    case (let due?, 1): say(ScriptSentence.isDueAndAMonthBehind, [.due: due])
    case (let due?, let months?): say(ScriptSentence.isDueAndMonthsBehind, [.due: due, .months: months])
    }
  }

  /// For sums due in full that will not be there, the first date first.
  func dueInFullScripts(besides told: SumDue?) -> [ReportBlock] {
    settlement.sumsDue.filter { $0.isLacking && $0 != told }.flatMap(script)
  }

  /// What is said to the lender of a sum that will not be there, and room for the answer.
  func script(for due: SumDue) -> [ReportBlock] {
    guard let amount = due.sum, let debt = reportDebts.first(where: { $0.path == due.path }) else { return [] }
    let sum = spoken(Stated(amount, isEstimate: due.isEstimate))
    let said =
      [speak(lacksOf(due), of: debt, [.sum: sum, .day: due.date.description])]
      + bringing(due, of: debt) + [untilThen(debt)]
      + [speak(debt.kind == Loan.Kind.business.rawValue && !debt.isBehind ? .inPartsOrRenewed : .inParts, of: debt)]
    return [
      .paragraph(say(ScriptSentence.askInParts, [.lender: debt.nameWithHolder, .what: paragraph(of: said, language)])),
      .blanks(answerBlanks),
    ]
  }

  private func lacksOf(_ due: SumDue) -> ScriptSentence {
    let isPast = due.date < assessment.asOf
    if due.standing == .notKnown { return isPast ? .wasDueMayLack : .fallsDueMayLack }
    return isPast ? .wasDueLacks : due.date > assessment.asOf ? .fallsDueWillLack : .fallsDueLacks
  }

  private func bringing(_ due: SumDue, of debt: ReportDebt) -> [String?] {
    [
      bringsNow(due).map { speak(.canBring, of: debt, [.sum: spoken($0)]) },
      bringsEachMonth(due).map { speak(.thenEachMonth, [.sum: spoken($0)]) },
    ]
  }

  /// What its months until then bring, where less than is due.
  private func untilThen(_ debt: ReportDebt) -> String? {
    guard assessment.isAskedAboutItsSum(debt.line), let due = debt.due.map(spoken) else { return nil }
    var values: [SentenceBrace: any BraceValue] = [.due: due]
    if debt.line.sum > .zero { values[.sum] = spoken(debt.line.sum) }
    values[.later] = debt.line.later.map(spoken)
    let sentence: ScriptSentence =
      switch (debt.line.sum > .zero, debt.line.later != nil) {
      case (false, false): .nothingUntilThen
      case (false, true): .nothingThenMore
      case (true, false): .someUntilThen
      case (true, true): .someThenMore
      }
    return speak(sentence, of: debt, values)
  }

  /// What can be brought of a sum that will not be there; nil where nothing can.
  func bringsNow(_ due: SumDue) -> Amount? {
    guard case .lacking(let there) = due.standing, there > .zero else { return nil }
    return there
  }

  /// What can be paid each month after that: offered to the first of them only, and not where it is put aside for another.
  func bringsEachMonth(_ due: SumDue) -> Amount? {
    guard case .lacking = due.standing, due == settlement.sumsDue.first(where: \.isLacking),
      !settlement.sumsDue.contains(where: { $0 != due && $0.standing != .kept && $0.taken > .zero })
    else { return nil }
    return settlement.unassigned > .zero ? settlement.unassigned : nil
  }
}
