import Household
import Money
import Outlook
import Rules

extension Bench {
  /// Whether a rise of severity holds whatever the missing answers are.
  func holds(_ rise: Check.Rise, of check: Check, at place: Judged) -> Bool {
    switch rise.when {
    case .shortWithoutMortgages: isShortWithoutMortgages
    case .shortAndStrained: isShortWithoutMortgages && isStrained
    case .inUseToo: isInUseToo(check.rule, place)
    case .above: isAbove(rise.line, check.rule, place)
    case .owesOnCardsOrOnline: owesOnCardsOrOnline
    case .withoutMortgagesToo: isOutWithoutMortgages(check.rule)
    case .negative: isOut(.shortMonth, .sums)
    case .gapNotCarried: isOut(.shortMonth, .sums) && !outlook.mayCarryGap
    case .behindNow: figures.debts.contains { $0.isBehind == true }
    case .monthsBehind: reaches(household.situation.monthsBehind, rise.line)
    case .priorityBehind: reaches(mostMonthsBehindOnPriority, rise.line)
    case .lossHasADay: figures.debts.contains { $0.isPriority && $0.lostOn != nil && $0.mayOweSomething }
    case .paid: household.record.agent == .paid
    }
  }

  private var isShortWithoutMortgages: Bool { isOut(.savings(against: .debtsWithoutMortgages), .sums) }

  /// Payments are over the debt ratio's line, or the month falls short.
  private var isStrained: Bool {
    isOut(.shortMonth, .sums)
      || pack.checks.contains { check in
        guard check.measure == .paymentsToIncome, case .comparison(let comparison, let line) = check.rule else {
          return false
        }
        return isOut(comparison, line)
      }
  }

  private func isInUseToo(_ rule: Rule, _ place: Judged) -> Bool {
    guard case .count(_, let most) = rule, case .person(let holder) = place else { return false }
    return countOfLinesInUse(of: holder).low > most
  }

  private func isAbove(_ line: Threshold?, _ rule: Rule, _ place: Judged) -> Bool {
    guard case .comparison(let comparison, _) = rule, case .card = place, let line else { return false }
    return isOut(comparison, .share(over: line.ratio), at: place)
  }

  private func isOutWithoutMortgages(_ rule: Rule) -> Bool {
    guard case .comparison(let comparison, let line) = rule else { return false }
    return isOut(Comparison(.debtsWithoutMortgages, comparison.relation, comparison.relief), line)
  }

  private var owesOnCardsOrOnline: Bool {
    figures.debts.contains { debt in
      debt.owesSomething && (debt.isCard ? !debt.isPaidInFull : debt.kind == .online)
    }
  }

  private var mostMonthsBehindOnPriority: Int? {
    figures.debts.filter { $0.isBehind == true && $0.isPriority }.compactMap(\.monthsBehind).max()
  }

  private func reaches(_ months: Int?, _ line: Threshold?) -> Bool {
    guard let months, case .count(let least)? = line else { return false }
    return months >= least
  }
}
