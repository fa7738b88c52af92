import Checks
import Money
import Outlook
import Rules

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
