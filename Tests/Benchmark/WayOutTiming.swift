import Checks
import Household
import Money
import Planner
import RuleFiles
import Rules
import StrictYAML

/// The whole way out of households of some debts, cards at their minimums among them, with most checks firing.
func reportWaysOut() throws {
  let pack = try builtInPack()
  guard let day = CalendarDate(year: 2026, month: 11, day: 23) else { return }
  for count in [3, 12, 40, 60] {
    let assessment = assess(strainedHousehold(debts: count), with: pack, asOf: day)
    let clock = ContinuousClock()
    var times: [Double] = []
    var isLeast = true
    for _ in 0..<(count > 15 ? 3 : 20) {
      let before = clock.now
      let wayOut = try WayOut(assessment)
      times.append(milliseconds(before.duration(to: clock.now)))
      isLeast = wayOut.sums?.lump?.together?.isLeast ?? false
    }
    let median = rounded(times.sorted()[times.count / 2])
    print("  way out of \(count) debts: \(median) ms (\(isLeast ? "the least sum" : "about"))")
  }
}

private func strainedHousehold(debts count: Int) -> Household {
  var household = Household()
  household.income = .total(Stated(yuan(16_000)))
  household.essentials = .total(Stated(yuan(5_000)))
  household.savings = Stated(yuan(9_000))
  household.assets = Stated(yuan(60_000))
  household.cards = (0..<(count / 2)).map { index in
    var card = Card(name: "card \(index)")
    card.balance = Stated(yuan(Int64(7_000 + index * 1_237 % 9_000)))
    card.limit = Stated(yuan(12_000))
    card.rate = Rate(perPeriod: Ratio(5, 10_000), period: .day)
    card.minimum = Minimum(share: .percent(index % 2 == 0 ? 5 : 10), floor: yuan(100))
    card.pays = .part
    return card
  }
  household.loans = (count / 2..<count).map { index in
    var loan = Loan(name: "loan \(index)", kind: index % 2 == 0 ? .online : .consumer)
    loan.balance = Stated(yuan(Int64(6_000 + index * 2_741 % 12_000)))
    loan.payment = .monthly(Stated(yuan(Int64(500 + index * 331 % 900))))
    loan.rate = Rate(perPeriod: Ratio(Int128(8 + index), 100), period: .year)
    return loan
  }
  household.listsEveryDebt = true
  return household
}

private func yuan(_ major: Int64) -> Amount { Amount(minorUnits: major * Currency.cny.minorUnits) }
