public import Household
public import Money
import Rulebook

/// The debts of a household that a plan can pay, and those that it cannot, with the reason.
public struct DebtsToPlan: Sendable, Equatable {
  public struct LeftOut: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// Paid in full each month: nothing is carried, its bill is spending.
      case paidInFull
      /// The answers that are missing, as paths in the document.
      case missing([String])
    }

    public var name: String
    public var path: String
    public var reason: Reason
  }

  public var debts: [PlanDebt]
  public var leftOut: [LeftOut]

  /// What is paid on `debts` today, lifted where the month's interest lifts a minimum above it.
  public var currentPayments: Amount { debts.reduce(.zero) { $0 + $1.currentPayment } }

  /// - Parameter start: the day of the balances.
  /// - Throws: `tooLarge`.
  public init(of household: Household, from start: CalendarDate) throws(PlanProblem) {
    debts = []
    leftOut = []
    let cards = household.cards ?? []
    let limits = sharedLimits(of: cards)
    for (index, owed) in Figures(of: household).debts.enumerated() where owed.balance.known != .zero {
      let path = owed.path
      if owed.pays == .full {
        leftOut.append(LeftOut(name: owed.name, path: path, reason: .paidInFull))
        continue
      }
      var debt = owed.isCard ? DebtTerms(cards[index]) : DebtTerms((household.loans ?? [])[index - cards.count])
      debt.balance = owed.balance.known
      let missing = debt.missing.map { "\(path).\($0)" }
      guard missing.isEmpty, var planned = try debt.planned(at: path, from: start) else {
        leftOut.append(LeftOut(name: owed.name, path: path, reason: .missing(missing)))
        continue
      }
      planned.limit = owed.isCard ? limits[index] : nil
      debts.append(planned)
    }
  }
}

/// By place of the card: the limit that it draws on, where that is known.
private func sharedLimits(of cards: [Card]) -> [Int: PlanDebt.SharedLimit] {
  var found: [Int: PlanDebt.SharedLimit] = [:]
  for members in cardsByLimit(cards) {
    guard let amount = cards[members[0]].limit?.amount, amount > .zero else { continue }
    for card in members { found[card] = PlanDebt.SharedLimit(amount: amount, path: "cards[\(members[0])]") }
  }
  return found
}
