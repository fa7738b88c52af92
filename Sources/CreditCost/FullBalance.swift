public import Money

/// Days on which the same sum draws interest.
public struct Stretch: Sendable, Equatable {
  /// The first day that counts.
  public var from: CalendarDate
  /// The first day that no longer counts.
  public var to: CalendarDate
  public var days: Int
  public var balance: Amount
  /// Half up to the minor unit.
  public var interest: Amount
}

/// A card's interest day by day when less than the full statement is paid (全额计息): from the day a sum was posted to the
/// day before it was paid back, on all that is owed.
/// - Returns: nil when what was spent, or it with its interest, is more than `largest`.
func fullBalanceCost(
  at rate: Rate, _ entries: [DatedAmount], until end: CalendarDate, largest: Amount
) -> Cost? {
  guard let spent = sum(of: entries, where: { $0 > .zero }).amount(upTo: largest),
    (-sum(of: entries, where: { $0 < .zero })).amount(upTo: largest) != nil
  else { return nil }
  var stretches: [Stretch] = []
  var (balance, interest) = (Amount.zero, Int128(0))
  for (index, entry) in entries.enumerated() {
    balance += entry.amount
    let next = index + 1 < entries.count ? entries[index + 1].date : end
    let days = entry.date.days(until: next)
    guard days > 0, balance > .zero else { continue }
    let exact = rate.interest(on: balance, days: days).rounded
    guard let rounded = exact.amount(upTo: largest) else { return nil }
    interest += exact
    stretches.append(Stretch(from: entry.date, to: next, days: days, balance: balance, interest: rounded))
  }
  guard let all = interest.amount(upTo: largest),
    let total = (Int128(spent.minorUnits) + interest).amount(upTo: largest)
  else { return nil }
  return Cost(
    received: spent, total: total, interest: all, advertised: rate.perYear, rates: YearlyRates(quoted: rate),
    stretches: stretches)
}

extension Rate {
  /// Simple interest in minor units, not rounded: a daily rate for each day, others by days of 365ths of a year. Nothing
  /// on a credit balance.
  public func interest(on balance: Amount, days: Int) -> Ratio {
    perYear * Ratio(1, 365) * Ratio(Int128(days), 1) * Ratio(Int128(balance.nonNegative.minorUnits), 1)
  }
}
