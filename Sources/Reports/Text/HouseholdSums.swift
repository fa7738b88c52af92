import Household
import Money
import Rulebook
import Wording

/// Which sums rest on an estimate that the household gave.
struct Estimates {
  var debts: Bool
  var payments: Bool
  var income: Bool
  var essentials: Bool
  var savings: Bool

  init(_ household: Household) {
    let (cards, loans) = (household.cards ?? [], household.loans ?? [])
    debts = cards.contains { $0.balance?.isEstimate ?? false } || loans.contains { $0.balance?.isEstimate ?? false }
    payments = cards.contains { $0.payment?.isEstimate ?? false } || loans.contains { $0.isPaymentEstimated }
    income = household.income?.isEstimate ?? false
    essentials = household.essentials?.isEstimate ?? false
    savings = household.savings?.isEstimate ?? false
  }

  var margin: Bool { payments || income || essentials }
}

extension Loan {
  fileprivate var isPaymentEstimated: Bool {
    if case .monthly(let stated) = payment { stated.isEstimate } else { false }
  }
}

extension MonthlySum {
  fileprivate var isEstimate: Bool {
    switch self {
    case .total(let stated): stated.isEstimate
    case .parts(let parts): parts.contains { $0.monthly?.isEstimate ?? false }
    }
  }
}
