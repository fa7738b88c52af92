import Household
import Money
import Phrases
import Samples

@testable import Planner

/// The README's household: income 12,000, essentials 6,500, savings 20,000, a card of 38,000 and 花呗 of 8,000.
func householdToTry() -> Household {
  var household = household(ofPersona: "zhou")
  household.date = testStart
  return household
}

let triedCard = NamedDebt(name: "招商银行", path: "cards[0]")
let triedLoan = NamedDebt(name: "花呗", path: "loans[0]")

func whatIf(_ texts: String..., on household: Household = householdToTry()) throws -> WhatIf {
  var whatIf = WhatIf(household, with: try ChecksClearedTests().pack, from: testStart)
  for text in texts {
    do throws(TypedChangeProblem) {
      try whatIf.make(typed: text)
    } catch {
      if case .notMade(let problem) = error { throw problem }
      throw error
    }
  }
  return whatIf
}
