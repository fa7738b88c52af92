import Household
import Money
import Samples

@testable import Planner

/// Debts that look random and are the same in every run.
struct RandomDebts {
  var noise: Noise

  init(seed: UInt64) { noise = Noise(seed: seed) }

  private mutating func amount(_ most: Int) -> Amount { Amount(minorUnits: Int64(1 + noise.next(most))) }

  mutating func next(_ count: Int, fixedRates: Bool = false) -> [PlanDebt] {
    (0..<count).map { index in
      let balance = amount(3_000_000)
      let period: Rate.Period = fixedRates ? .year : [.year, .month, .day][noise.next(3)]
      let most = [Rate.Period.year: 4_000, .month: 300, .day: 12][period] ?? 0
      var debt = PlanDebt(
        name: "debt \(index)", path: "loans[\(index)]", balance: balance,
        rate: Rate(perPeriod: Ratio(Int128(noise.next(most)), 10_000), period: period),
        requirement: requirement(of: balance), currentPayment: .zero, isCard: noise.next(2) == 0)
      if !fixedRates { addTerms(to: &debt) }
      return debt
    }
  }

  private mutating func requirement(of balance: Amount) -> PlanDebt.Requirement {
    let floor = Amount(minorUnits: balance.minorUnits / Int64(10 + noise.next(30)))
    switch noise.next(4) {
    case 0: return .nothing
    case 1: return .fixed(floor)
    default:
      let share = Ratio(Int128(1 + noise.next(100)), 1_000)
      return .minimum(Minimum(share: share, floor: floor, isWithInterest: noise.next(2) == 0))
    }
  }

  private mutating func addTerms(to debt: inout PlanDebt) {
    if noise.next(4) == 0 {
      debt.promotion = PromotionalRate(
        rate: Rate(perPeriod: Ratio(Int128(noise.next(100)), 10_000), period: .year),
        until: testStart.adding(months: noise.next(24)))
    }
    if noise.next(4) == 0 { debt.fee = Fee(amount: amount(5_000), period: noise.next(2) == 0 ? .month : .year) }
    if noise.next(3) == 0 { debt.limit = .init(amount: amount(4_000_000), path: debt.path) }
    debt.isCreditLine = debt.isCard || noise.next(2) == 0
    if noise.next(6) == 0 { debt.consequence = .home }
  }

  /// From hardly enough for the first month to a fifth of everything.
  mutating func budget(for debts: [PlanDebt]) throws -> Amount {
    let required = try debts.reduce(Amount.zero) { try $0 + $1.requiredFirst(from: testStart) }
    let owed = debts.reduce(Amount.zero) { $0 + $1.balance }
    return required + Amount(minorUnits: Int64(noise.next(Int(owed.minorUnits / 5) + 1)))
  }
}
