import Household
import Money
import Phrases

@testable import Planner

/// The README's household: income 12,000, essentials 6,500, savings 20,000, a card of 38,000 and 花呗 of 8,000.
func householdToTry() -> Household {
  var household = Household()
  household.date = testStart
  household.income = .total(Stated(sum(12_000)))
  household.essentials = .total(Stated(sum(6_500)))
  household.savings = Stated(sum(20_000))
  household.assets = Stated(sum(300_000))
  var card = Card(name: "招商银行")
  card.limit = Stated(sum(50_000))
  card.balance = Stated(sum(38_000))
  card.rate = Rate(perPeriod: Ratio(5, 10_000), period: .day)
  card.minimum = Minimum(share: .percent(10), floor: nil)
  card.payment = Stated(sum(3_800))
  card.pays = .part
  household.cards = [card]
  var loan = Loan(name: "花呗", kind: .online)
  loan.balance = Stated(sum(8_000))
  loan.payment = .monthly(Stated(sum(900)))
  loan.rate = Rate(perPeriod: perCent(14.6), period: .year)
  loan.remaining = 10
  household.loans = [loan]
  household.listsEveryDebt = true
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
