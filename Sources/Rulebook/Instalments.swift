public import Money
import Outlook

extension Assessment {
  /// Whether an instalment agreement could help: a card is offered less than is due, and that pays it off within the longest
  /// term, interest apart. While answers are missing, whether a card is behind, or owes where the month is certainly short.
  var agreementIsInReach: Bool {
    guard outlook.practice.mostInstalments != nil else { return false }
    guard settlement.available != nil else {
      return figures.debts.contains { debt in
        debt.isCard && debt.owesSomething && (debt.isBehind == true || figures.shortfall != nil)
      }
    }
    return !groups.agreements.isEmpty
  }
}

/// `amount` in so many equal parts, or how many parts of so many minor units it makes: rounded up.
public func instalments(of amount: Amount, _ count: Int64) -> Int64 {
  Int64(Ratio(Int128(amount.minorUnits), Int128(count)).roundedUp)
}
