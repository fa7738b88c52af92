public import Money
import Wording

extension Assessment {
  /// The longest term of an instalment agreement on a card in months, as the pack's fact has it on the day: the number that
  /// its text begins with; nil where the pack knows no such agreement.
  public var mostInstalments: Int? {
    let text = pack.fact("instalment-60-months")?.value(on: asOf)
    return text.flatMap { Int($0.en.prefix { $0.isNumber }) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether an instalment agreement could help: a card is offered less than is due, and that pays it off within the longest
  /// term, interest apart. While answers are missing, whether a card is behind, or owes where the month is certainly short.
  var agreementIsInReach: Bool {
    guard let most = mostInstalments else { return false }
    let offers = offers
    guard offers.available != nil else {
      return figures.debts.contains { debt in
        debt.isCard && debt.owesSomething && ((debt.behind ?? 0) > 0 || figures.certainlyUnpaid != nil)
      }
    }
    return offers.squeeze == .lasting
      && offers.underOffered.contains { instalments(of: $0.balance, $0.sum.minorUnits) <= most }
  }
}

/// `amount` in so many equal parts, or how many parts of so many minor units it makes: rounded up.
public func instalments(of amount: Amount, _ count: Int64) -> Int64 {
  Int64(Ratio(Int128(amount.minorUnits), Int128(count)).roundedUp)
}
