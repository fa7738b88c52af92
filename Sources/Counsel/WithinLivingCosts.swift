import Checks
import Household
import Money
import Outlook

/// What savings that are kept for living costs would still clear. Nothing of them is promised; whether what then stays lasts
/// until money comes in is for the household to say.
struct WithinLivingCosts {
  /// The debts whose loss is near, and what of each is behind beyond what is paid now.
  private(set) var rests: [(line: Settlement.Line, rest: Amount)] = []
  /// What then stays of the savings.
  private(set) var staying: Amount = .zero

  /// Example: income just covers living costs of 5,900, savings are 4,000, power is 900 behind and cut off in five days:
  /// 3,100 would stay.
  init(_ assessment: Assessment) {
    let (outlook, settlement) = (assessment.outlook, assessment.settlement)
    guard settlement.available != nil, let savings = outlook.usableSavings else { return }
    staying = savings - settlement.arrearsFromSavings - settlement.drawn(inMonths: 1) - outlook.setAside
    let near = settlement.priority.filter { outlook.isLossNear(of: $0.debt) && !$0.isCleared && !$0.isPaidOff }
    let nearestFirst = near.sorted { assessment.day(of: $0.debt) < assessment.day(of: $1.debt) }
    for line in nearestFirst {
      guard let arrears = line.arrears, arrears > line.catchUpNow, arrears - line.catchUpNow < staying else {
        continue
      }
      rests.append((line, arrears - line.catchUpNow))
      staying = staying - (arrears - line.catchUpNow)
    }
  }
}

extension Assessment {
  var withinLivingCosts: WithinLivingCosts { WithinLivingCosts(self) }

  /// The debts of which it is not said whether they are behind, where something was in the last months and nothing is said to
  /// be now.
  var mayBeBehind: [Debt] {
    guard isBehind, !figures.debts.contains(where: { $0.isBehind == true }) else { return [] }
    return figures.debts.filter { $0.isBehind == nil && $0.mayOweSomething && $0.question == nil }
  }

  /// The last ones where no day is known.
  fileprivate func day(of debt: Debt) -> String { debt.dayOfLoss(from: asOf)?.description ?? "~" }
}
