import Household
import Money
import Outlook
import Rulebook

/// A debt as a sum of money could clear it, in minor units. Its balance is known; it may be nothing.
struct ClearableDebt {
  /// What it takes each month while something is owed.
  enum Payment {
    /// The same each month, until it is paid off.
    case level(Int64)
    /// Its minimum, which falls with the balance.
    case minimum(Minimum)
  }

  var owed: Debt
  var balance: Int64
  var payment: Payment
  /// A card stays a line when it is paid; any other debt is gone.
  var staysWhenPaid: Bool
  /// Whether its holder may close it once nothing is owed: not while behind, and not a card that shares its limit.
  var mayBeClosed: Bool
  var dueInFull: CalendarDate?

  /// What a month takes with `left` of the balance still owed.
  func payment(leaving left: Int64) -> Int64 {
    switch payment {
    case .level(let sum): left == 0 && balance > 0 ? 0 : sum
    case .minimum(let minimum): minimum.due(on: left)
    }
  }

  /// What it takes today.
  var paymentToday: Int64 { payment(leaving: balance) }
}

extension Minimum {
  /// As `due(on:)` for an amount, in minor units of at least 0.
  func due(on left: Int64) -> Int64 { min(left, max(share?.ofHalfUp(left) ?? 0, floor?.minorUnits ?? 0)) }
}

/// The debts of known balance, by their places in the household's figures; nil stands for the others.
func clearableDebts(_ assessment: Assessment) -> [ClearableDebt?] {
  let household = assessment.household
  let cards = household.cards ?? []
  let isBehind = assessment.fired.contains { $0.check.measure == .arrears }
  let sharing = Set(cardsByLimit(cards).filter { $0.count > 1 }.flatMap(\.self))
  return assessment.figures.debts.enumerated().map { place, owed in
    guard let balance = owed.balance.known?.minorUnits else { return nil }
    let payment: ClearableDebt.Payment =
      if owed.isCard, owed.pays != .full, cards[place].payment == nil, let minimum = cards[place].minimum {
        .minimum(minimum)
      } else {
        .level(owed.payment.known?.minorUnits ?? 0)
      }
    var debt = ClearableDebt(
      owed: owed, balance: balance, payment: payment, staysWhenPaid: owed.isCard,
      mayBeClosed: !isBehind && !(owed.isCard && sharing.contains(place)), dueInFull: nil)
    if !owed.isCard, case .on(let day) = household.loans?[place - cards.count].dueInFull { debt.dueInFull = day }
    return debt
  }
}
