import Household
import Money
import Outlook

@testable import Planner

/// Debts and plans written as the published cases write them: major units, yearly rates in per cent.
func debt(
  _ name: String, _ balance: Double, _ rate: Double, min: Double? = nil, share: Double? = nil,
  isWithInterest: Bool = false,
  isCard: Bool = false
) -> PlanDebt {
  let requirement: PlanDebt.Requirement =
    if let share {
      .minimum(
        Minimum(share: perCent(share), floor: min.map(sum), isWithInterest: isWithInterest))
    } else {
      min.map { .fixed(sum($0)) } ?? .nothing
    }
  return PlanDebt(
    name: name, path: "loans.\(name)", balance: sum(balance), rate: Rate(perPeriod: perCent(rate), period: .year),
    requirement: requirement, currentPayment: sum(min ?? 0), isCard: isCard)
}

/// A budget that covers whatever contracts take.
let plenty = 1e15

func sum(_ major: Double) -> Amount { Amount(minorUnits: Int64((major * 100).rounded())) }

func perCent(_ number: Double) -> Ratio { Ratio(Int128((number * 10_000).rounded()), 1_000_000) }

/// Losses are ranked, a mortgage costs the home; every other number of practice is the least.
let testPractice: Practice = {
  var practice = Practice(priorityOrder: [.home, .law, .power, .tools, .court])
  practice.usualConsequence = [.mortgage: .home]
  return practice
}()

let testStart = CalendarDate(year: 2026, month: 11, day: 23)!

func plan(_ debts: [PlanDebt], _ strategy: Strategy, _ budget: Double, keepsSchedule: Bool = false) throws -> Plan {
  try simulate(debts, strategy: strategy, budget: sum(budget), from: testStart, keepsSchedule: keepsSchedule)
}

extension Plan {
  var closings: [String: Int] {
    Dictionary(uniqueKeysWithValues: debts.compactMap { debt in debt.closes.map { (debt.name, $0) } })
  }
}
