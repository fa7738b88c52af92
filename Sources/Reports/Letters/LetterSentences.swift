import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What stands in the braces of a letter.
extension ReportDraft {
  /// nil where something in it does not hold for the debt.
  func sentence(_ template: Text, _ debt: ReportDebt) -> String? {
    template.filled(in: language) { name in
      if let brace = LetterTemplate.Brace(rawValue: name) { return value(of: brace, debt)?[language] }
      return factID(of: name).flatMap { assessment.pack.fact($0)?.value(on: assessment.asOf)?[language] }
    }.map { sanitised($0) }
  }

  private func value(of brace: LetterTemplate.Brace, _ debt: ReportDebt) -> Text? {
    switch brace {
    case .referenceSaid:
      debt.reference.map { Text(en: " (\($0))", zh: "（\($0)）") } ?? Text(same: "")
    case .owed: sum(debt.balance)
    case .due: sum(debt.due.flatMap { $0 > .zero ? $0 : nil })
    case .offer: sum(debt.line.sum > .zero && debt.line.later == nil ? debt.line.sum : nil)
    case .offerThisMonth: sum(debt.line.later == nil ? nil : debt.line.sum)
    case .offerLater: sum(debt.line.later)
    case .arrears: debt.isBehind ? sum(debt.arrears) : nil
    case .catchUp: sum(regular(debt)?.sum)
    case .catchUpMonths: debt.line.mayCatchUpSooner ? nil : monthsOfCatchUp(debt)
    case .catchUpMonthsAtMost: debt.line.mayCatchUpSooner ? monthsOfCatchUp(debt) : nil
    case .paidOffIn: debt.line.monthsOfBoth.map { Text(same: String($0)) }
    case .catchUpLast: sum(debt.line.lastCatchUp)
    case .catchUpOnce: lossToCome(of: debt) == nil ? sum(clearing(debt)) : nil
    case .catchUpByTheDay: lossToCome(of: debt) == nil ? nil : sum(clearing(debt))
    case .lostOn: lossToCome(of: debt).map { Text(same: $0.description) }
    case .catchUpInPart: debt.catchUp.flatMap { $0.isTooLong ? sum($0.sum) : nil }
    case .savingsLast: savingsEnd(for: debt)
    case .moneyDay: dayToMove(debt).map { Text(same: $0.description) }
    case .income: isOfSeveral ? nil : sum(assessment.figures.monthlyIncome.known)
    case .householdIncome: isOfSeveral ? sum(assessment.figures.monthlyIncome.known) : nil
    case .livingCosts: sum(assessment.figures.essentials.known)
    case .instalments: agreements.first { $0.path == debt.path }.map { Text(same: String($0.months)) }
    case .agreed: sum(debt.line.debt.agreed?.sum.amount)
    case .agreedMonths: debt.line.debt.agreed?.months.map { Text(same: String($0)) }
    case .agreedFrom: debt.line.debt.agreed?.from.map { Text(same: $0.description) }
    case .agreedInterest: debt.line.debt.agreed?.interest.flatMap(said)
    case .dueDate: debt.dueInFull.map { Text(same: $0.description) }
    case .review: Text(same: review.description)
    }
  }

  private func sum(_ amount: Amount?) -> Text? { amount.map { Text(same: shown($0)) } }

  private func monthsOfCatchUp(_ debt: ReportDebt) -> Text? {
    debt.line.monthsOfBoth == nil ? regular(debt).map { Text(same: String($0.months)) } : nil
  }

  /// What clears this month what is behind.
  private func clearing(_ debt: ReportDebt) -> Amount? { debt.catchUp.flatMap { $0.months == 1 ? $0.sum : nil } }

  private func lossToCome(of debt: ReportDebt) -> CalendarDate? {
    debt.line.debt.lostOn.flatMap { $0 > assessment.asOf ? $0 : nil }
  }

  private func regular(_ debt: ReportDebt) -> Settlement.CatchUp? {
    debt.catchUp.flatMap { $0.months > 1 && !$0.isTooLong ? $0 : nil }
  }

  private func said(_ interest: Agreed.Interest) -> Text? {
    switch interest {
    case .none: Text(en: "no interest", zh: "不计利息")
    case .asNow: Text(en: "interest as now", zh: "利息照原来的算")
    case .rate(let rate): Text(en: "interest of \(rate.formatted(.en))", zh: "利息按\(rate.formatted(.zh))算")
    }
  }
}
