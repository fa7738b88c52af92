import Household
import Money
import Outlook
import Rulebook

/// What must hold for a check not to fire, in whole minor units. Debts are given by their places in the figures.
enum ClearingGoal {
  /// All debts are at most the savings.
  case debtsWithinSavings
  /// All debts are at most this share of savings and assets.
  case debtsWithinShare(Ratio)
  /// All payments of a month are at most this.
  case payments(atMost: Int64)
  /// Savings last so many months.
  case reserve(months: Ratio)
  /// What falls due in full within a year is at most the savings.
  case dueInFullWithinSavings
  /// What is used on these cards together is at most this.
  case limit(DrawnSum)
  /// At most so many of these limits are above their mark.
  case fullLimits([DrawnSum], atMost: Int)
  /// At most so many of these are still there; `beyond` more are of unknown balance, and stay.
  case lines([Int], beyond: Int, atMost: Int)
  /// At most so many of these owe something.
  case linesInUse([Int], atMost: Int)
}

/// Cards that draw on one limit, and how much may be used on them together.
struct DrawnSum {
  var cards: [Int]
  var allowed: Int64
}

extension ClearingGoal {
  /// nil for a check that no sum decides, or of which a figure is not known.
  init?(_ finding: Finding, in assessment: Assessment) {
    let (check, figures) = (finding.check, assessment.figures)
    guard finding.lacks.isEmpty else { return nil }
    let line = check.threshold?.ratio
    switch (check.measure, line) {
    case (.savingsAgainstDebts, _): self = .debtsWithinSavings
    case (.debtsToAssets, let line?):
      // Above the whole, savings would clear more than they are.
      guard line <= .percent(100) else { return nil }
      self = .debtsWithinShare(line)
    case (.paymentsToIncome, let line?):
      self = .payments(atMost: line.ofDown(figures.monthlyIncome.low.minorUnits))
    case (.marginToIncome, let line?):
      let income = figures.monthlyIncome.low
      let kept = line.ofUp(income.minorUnits)
      self = .payments(atMost: income.minorUnits - figures.essentials.low.minorUnits - kept)
    case (.monthsOfReserve, let line?): self = .reserve(months: line)
    case (.balloon, _): self = .dueInFullWithinSavings
    case (.cardUtilisation, let line?):
      guard let drawn = drawnSums(assessment, upTo: line).first(where: { $0.path == finding.subject.path }) else {
        return nil
      }
      self = .limit(drawn.sum)
    case (.heavilyUsedCards, let line?):
      let mark = (check.heavyFrom ?? .percent(.percent(70))).ratio
      let own = drawnSums(assessment, upTo: mark).filter { $0.holder == finding.subject.name }
      self = .fullLimits(own.map(\.sum), atMost: Int(line.roundedDown))
    case (.creditLines, let line?):
      self = linesCounted(assessment, of: finding, atMost: line) { $0.isCard || $0.kind == .online }
    case (.cardsHeld, let line?): self = linesCounted(assessment, of: finding, atMost: line) { $0.isCard }
    case (.linesInUse, let line?):
      let places = figures.debts.indices.filter { place in
        let debt = figures.debts[place]
        return debt.holder == finding.subject.name && (debt.isCard || debt.kind == .online)
      }
      self = .linesInUse(places, atMost: Int(line.roundedDown))
    default: return nil
    }
  }
}

extension Finding.Subject {
  fileprivate var path: String? { if case .debt(_, let id) = self { id.path } else { nil } }
}

private func linesCounted(
  _ assessment: Assessment, of finding: Finding, atMost line: Ratio, _ counts: (Debt) -> Bool
) -> ClearingGoal {
  let debts = assessment.figures.debts
  let own = debts.indices.filter { debts[$0].holder == finding.subject.name && counts(debts[$0]) }
  let known = own.filter { debts[$0].balance.known != nil }
  return .lines(known, beyond: own.count - known.count, atMost: Int(line.roundedDown))
}

/// The limits of which balance and limit are known.
private func drawnSums(
  _ assessment: Assessment, upTo line: Ratio
) -> [(path: String, holder: String?, sum: DrawnSum)] {
  let cards = assessment.household.cards ?? []
  return cardsByLimit(cards).compactMap { members in
    guard let limit = cards[members[0]].limit?.amount, limit > .zero,
      members.allSatisfy({ assessment.figures.debts[$0].balance.known != nil })
    else { return nil }
    let sum = DrawnSum(cards: members, allowed: line.ofDown(limit.minorUnits))
    return ("cards[\(members[0])]", cards[members[0]].holder, sum)
  }
}
