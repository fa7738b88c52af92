public import Money

/// A number in a finding: the value, the threshold, or what would clear it.
public enum Quantity: Sendable, Equatable {
  case amount(Amount)
  case ratio(Ratio)
  case count(Int)

  /// As in results for programs: amounts with the currency's places, ratios with six, counts with none.
  public func plain(in currency: Currency) -> String {
    switch self {
    case .amount(let amount): amount.plain(in: currency)
    case .ratio(let ratio): ratio.decimal(places: 6)
    case .count(let count): String(count)
    }
  }
}
