import Checks
import Counsel
import Glibc
import Household
import Money
import Phrases
import Planner
import RuleFiles
import Rules
import StrictYAML

/// A what-if from what is typed to what is shown, on the household of the other measurements and on one of 12 debts.
func reportWhatIfs(with pack: Pack) throws {
  for (name, document) in [("5 debts", householdOfFiveDebts), ("12 debts", longDocument(debts: 12))] {
    let household = try readHousehold(document, defaultCurrency: pack.currency)
    guard let day = household.date ?? CalendarDate(year: 2026, month: 11, day: 23) else { return }
    for text in ["income -20%", "rate +2%, extra 100", "new loan 30000 at 12% for 24 months"] {
      let whatIf = try median {
        var whatIf = WhatIf(household, with: pack, from: day)
        try whatIf.make(typed: text)
        _ = try WhatIfComparison(whatIf, pack: pack, asOf: day)
      }
      print("  what-if on \(name), \(text): \(rounded(whatIf)) ms")
    }
    let assessment = assess(household, with: pack, asOf: day)
    print("  stress of \(name): \(rounded(try median { _ = try Stress(assessment) })) ms")
  }
}

private func median(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  var times: [Double] = []
  for _ in 0..<runs {
    let before = clock.now
    try work()
    times.append(milliseconds(before.duration(to: clock.now)))
  }
  return times.sorted()[times.count / 2]
}
