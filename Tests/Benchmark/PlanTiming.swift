import Checks
import Counsel
import Glibc
import Household
import Money
import Planner
import Rules

/// Plans of many debts to the end, under every strategy: time, and how much memory the process holds at most.
func reportPlans() throws {
  guard let start = CalendarDate(year: 2026, month: 11, day: 23) else { return }
  for count in [10, 100, 1_000] {
    let debts = manyDebts(count)
    let required = debts.reduce(Amount.zero) { $0 + $1.currentPayment }
    for strategy in benchmarked(debts) {
      let clock = ContinuousClock()
      var times: [Double] = []
      var months = 0
      for _ in 0..<runs {
        let before = clock.now
        let plan = try simulate(debts, strategy: strategy, budget: required, from: start, limit: mostMonthsTimed)
        times.append(milliseconds(before.duration(to: clock.now)))
        if case .never(let looked) = plan.ending { months = looked } else { months = plan.months ?? 0 }
      }
      let median = times.sorted()[times.count / 2]
      let name = strategy.id + String(repeating: " ", count: 12 - strategy.id.count)
      print("  plan of \(count) debts, \(name) \(months) months: \(rounded(median)) ms")
    }
  }
  print("  most memory held: \(mostMemory() / 1_024) MB")
}

/// The strategies of a household side by side, with the months in which its checks clear: what `plan` answers with.
func reportComparison(_ document: String, pack: Pack) throws {
  let household = try readHousehold(document, defaultCurrency: .cny)
  guard let start = household.date else { return }
  let clock = ContinuousClock()
  var times: [Double] = []
  for _ in 0..<runs {
    let before = clock.now
    let assessment = assess(household, with: pack, asOf: start)
    _ = try PlanComparison(assessment, strategies: everyStrategy(of: pack), budget: .current, keepsSchedule: false)
    times.append(milliseconds(before.duration(to: clock.now)))
  }
  let debts = (household.cards?.count ?? 0) + (household.loans?.count ?? 0)
  print("  every strategy and its checks, \(debts) debts: \(rounded(times.sorted()[times.count / 2])) ms")
}

private let mostMonthsTimed = 600

private func benchmarked(_ debts: [PlanDebt]) -> [Strategy] {
  let names = debts.reversed().map(\.path)
  return [.avalanche, .snowball, .utilisation(over: .percent(70)), .lines, .order(names), .minimums]
}

/// Cards and loans that take nearly 600 months on what their contracts ask, and have a little more than that to share.
private func manyDebts(_ count: Int) -> [PlanDebt] {
  (0..<count).map { index in
    let isCard = index % 2 == 0
    let balance = Amount(minorUnits: Int64(1_000_000 + index * 7_919 % 500_000))
    let payment = Amount(minorUnits: balance.minorUnits / 189)
    let path = "\(isCard ? "cards" : "loans")[\(index)]"
    var debt = PlanDebt(
      name: "debt \(index)", path: path, balance: balance,
      rate: isCard
        ? Rate(perPeriod: Ratio(Int128(160 + index % 7), 1_000_000), period: .day)
        : Rate(perPeriod: Ratio(Int128(590 + index % 13), 10_000), period: .year),
      requirement: isCard ? .minimum(Minimum(share: Ratio(1, 1_000), floor: payment)) : .fixed(payment),
      currentPayment: payment, isCard: isCard)
    if isCard { debt.limit = .init(amount: Amount(minorUnits: 1_200_000), path: path) }
    return debt
  }
}

private func mostMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}
