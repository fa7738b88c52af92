import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What stands in the braces of a letter.
extension ReportDraft {
  /// nil where something in it does not hold for the debt.
  func sentence(_ said: LetterTemplate.Said, _ debt: ReportDebt) -> String? {
    guard said.conditions.allSatisfy({ holds($0, for: debt) }) else { return nil }
    return said.text(byHowMany: writers(of: debt).count).filled(in: language) { name in
      if let brace = LetterTemplate.Brace(rawValue: name) { return value(of: brace, debt)?[language] }
      return factID(of: name).flatMap { assessment.pack.fact($0)?.value(on: assessment.asOf)?[language] }
    }.map { sanitised($0) }
  }

  private func value(of brace: LetterTemplate.Brace, _ debt: ReportDebt) -> Text? {
    switch brace {
    case .referenceSaid:
      debt.reference.map { Text(en: " (\($0))", zh: "（\($0)）") } ?? Text(same: "")
    case .budget: budgetWritten.map { Text(same: $0) }
    case .owed: sum(debt.balance)
    case .due: sum(debt.due.flatMap { $0 > .zero ? $0 : nil })
    case .offer: sum(debt.line.sum > .zero && debt.line.later == nil ? debt.line.sum : nil)
    case .offerThisMonth: sum(debt.line.later == nil || debt.line.sum == .zero ? nil : debt.line.sum)
    case .offerLater: sum(debt.line.fromNextMonth)
    case .arrears: debt.isBehind ? sum(debt.arrears) : nil
    case .madeUpBy: madeUpIn(dueOn: debt.dueDay).map { Text(same: $0.yearAndMonth) }
    case .dueFrom: madeUpIn(dueOn: debt.dueDay).map { Text(same: $0.adding(months: 1).yearAndMonth) }
    case .catchUp: sum(debt.line.catchUpLater == nil ? regular(debt)?.sum : nil)
    case .catchUpMonths: debt.line.mayCatchUpSooner ? nil : monthsOfCatchUp(debt)
    case .catchUpMonthsAtMost: debt.line.mayCatchUpSooner ? monthsOfCatchUp(debt) : nil
    case .paidOffIn: debt.line.monthsOfBoth.map { Text(same: String($0)) }
    case .inAll: sum(debt.line.monthsOfBoth == nil ? nil : debt.line.sum + debt.line.catchUpNow)
    case .catchUpLast: sum(debt.line.lastCatchUp)
    case .catchUpAtFirst: sum(debt.line.catchUpLater == nil ? nil : regular(debt)?.sum)
    case .catchUpLater: sum(debt.line.catchUp == nil ? nil : debt.line.catchUpLater?.sum)
    case .catchUpFromNextMonth: sum(madeUpLater(debt)?.sum)
    case .catchUpMonthsFromThen: madeUpLater(debt).map { Text(same: String($0.months)) }
    case .catchUpNextMonth: sum(debt.line.catchUpFromNextMonth.flatMap { $0.months == 1 ? $0.sum : nil })
    case .catchUpOnce: lossToCome(of: debt) == nil && clearingDay(debt) == nil ? sum(clearing(debt)) : nil
    case .catchUpByTheDay: lossToCome(of: debt) == nil || clearingDay(debt) != nil ? nil : sum(clearing(debt))
    case .catchUpThatDay: clearingDay(debt) == nil ? nil : sum(clearing(debt))
    case .clearingDay: clearingDay(debt).map { Text(same: $0.description) }
    case .lostOn: lossToCome(of: debt).map { Text(same: $0.description) }
    case .catchUpInPart: debt.catchUp.flatMap { $0.isTooLong ? sum($0.sum) : nil }
    case .arrearsToAgree: debt.isBehind && !debt.line.isMadeUp ? sum(debt.arrears) : nil
    case .savingsLast: savingsEnd(for: debt) ?? (debt.isBehind ? nil : draw.map(pack.lasting))
    case .moneyDay: clearingDay(debt) == nil ? dayToMove(debt).map { Text(same: $0.description) } : nil
    case .instalments: agreement(on: debt).map { Text(same: String($0.months)) }
    case .agreed: sum(terms(of: debt)?.sum.amount)
    case .agreedMonths: terms(of: debt)?.months.map { Text(same: String($0)) }
    case .agreedFrom: agreedDay(of: debt, isPast: false)
    case .agreedSince: agreedDay(of: debt, isPast: true)
    case .agreedInterest: terms(of: debt)?.interest.flatMap(said)
    case .dueDate: debt.dueInFull.map { Text(same: $0.description) }
    case .sumThere: sumDue(of: debt).flatMap(bringsNow).flatMap(sum)
    case .eachMonth: sumDue(of: debt).flatMap(bringsEachMonth).flatMap(sum)
    case .waitUntil: debt.line.later == nil ? Text(same: assessment.lendersWaitUntil.description) : nil
    }
  }

  private func holds(_ condition: LetterTemplate.Condition, for debt: ReportDebt) -> Bool {
    let getsLess = debt.line.sum > .zero && !debt.isPaidInFullByOffer
    switch condition {
    case .inFull: return debt.isPaidInFullByOffer
    case .lasting:
      return getsLess && !debt.line.isWholeLater && ![.thisMonth, .untilMadeUp].contains(settlement.squeeze)
    case .thisMonthOnly: return getsLess && settlement.squeeze == .thisMonth
    case .untilMadeUp: return getsLess && settlement.squeeze == .untilMadeUp && madeUpIn(dueOn: nil) != nil
    case .untilMadeUpSomeDay: return getsLess && settlement.squeeze == .untilMadeUp && madeUpIn(dueOn: nil) == nil
    case .dueUnknown: return debt.line.due == nil
    case .nothingNow: return debt.line.sum == .zero
    case .behind: return debt.isBehind
    case .notBehind: return !debt.isBehind
    case .card: return debt.kind == "card"
    case .hasATerm: return debt.hasATerm
    case .neededToEarn: return debt.consequence == .tools
    case .agreementBegun: return !debt.line.debt.hasAgreementToCome
    case .agreementToCome: return debt.line.debt.hasAgreementToCome
    case .agreementStands: return settlement.isThereAgain(debt.line)
    case .agreementToChange: return !settlement.isThereAgain(debt.line)
    case .lastIsLess: return agreedIsMoreThanOwed(debt)
    case .dayToCome: return debt.dueInFull.map { $0 >= assessment.asOf } ?? false
    case .dayPassed: return debt.dueInFull.map { $0 < assessment.asOf } ?? false
    }
  }

  private func terms(of debt: ReportDebt) -> Agreed? { debt.line.debt.agreement?.terms }

  private func agreedDay(of debt: ReportDebt, isPast: Bool) -> Text? {
    terms(of: debt)?.from.flatMap { ($0 < assessment.asOf) == isPast ? Text(same: $0.description) : nil }
  }

  private func agreedIsMoreThanOwed(_ debt: ReportDebt) -> Bool {
    guard let terms = terms(of: debt), let months = terms.months, let owed = debt.balance else { return false }
    return terms.interest == Agreed.Interest.none && terms.sum.amount.times(months) > owed
  }

  private func sumDue(of debt: ReportDebt) -> SumDue? {
    settlement.sumsDue.first { $0.path == debt.path && $0.isLacking }
  }

  private func sum(_ amount: Amount?) -> Text? { amount.map { Text(same: spoken($0)) } }

  private func monthsOfCatchUp(_ debt: ReportDebt) -> Text? {
    guard debt.line.monthsOfBoth == nil, regular(debt) != nil else { return nil }
    return debt.line.monthsToMakeUp.map { Text(same: String($0)) }
  }

  /// What clears this month what is behind.
  private func clearing(_ debt: ReportDebt) -> Amount? { debt.catchUp.flatMap { $0.months == 1 ? $0.sum : nil } }

  /// The day on which money comes that clears what is behind on a priority debt.
  private func clearingDay(_ debt: ReportDebt) -> CalendarDate? {
    debt.isPriority && clearing(debt) != nil ? dayToMove(debt) : nil
  }

  private func lossToCome(of debt: ReportDebt) -> CalendarDate? {
    debt.line.debt.lostOn.flatMap { $0 > assessment.asOf ? $0 : nil }
  }

  private func regular(_ debt: ReportDebt) -> Settlement.CatchUp? {
    debt.catchUp.flatMap { $0.months > 1 && !$0.isTooLong ? $0 : nil }
  }

  /// By a regular sum from the next month on only.
  private func madeUpLater(_ debt: ReportDebt) -> Settlement.CatchUp? {
    debt.line.catchUpFromNextMonth.flatMap { $0.months > 1 ? $0 : nil }
  }

  private func said(_ interest: Agreed.Interest) -> Text? {
    switch interest {
    case .none: Text(en: "no interest", zh: "不计利息")
    case .asNow: Text(en: "interest as now", zh: "利息照原来的算")
    case .rate(let rate): Text(en: "interest of \(rate.formatted(.en))", zh: "利息按\(rate.formatted(.zh))算")
    }
  }
}
