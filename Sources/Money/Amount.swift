/// A sum of money in whole minor units of a currency that the context knows (分 for CNY).
///
/// What people state is at most `Amount.largest(in:)`; a document holds few enough sums that totals stay exact.
public struct Amount: Sendable, Hashable, Comparable {
  public let minorUnits: Int64

  public static let zero = Amount(minorUnits: 0)

  public init(minorUnits: Int64) {
    self.minorUnits = minorUnits
  }

  /// The largest sum that may be stated: 1,000,000,000,000 major units.
  public static func largest(in currency: Currency) -> Amount {
    Amount(minorUnits: 1_000_000_000_000 * currency.minorUnits)
  }

  public static func < (left: Amount, right: Amount) -> Bool { left.minorUnits < right.minorUnits }
  /// As far as it can be held: what can be stated never gets there.
  public static func + (left: Amount, right: Amount) -> Amount {
    let (sum, isLost) = left.minorUnits.addingReportingOverflow(right.minorUnits)
    return Amount(minorUnits: isLost ? (right.minorUnits < 0 ? .min : .max) : sum)
  }
  public static func - (left: Amount, right: Amount) -> Amount {
    let (rest, isLost) = left.minorUnits.subtractingReportingOverflow(right.minorUnits)
    return Amount(minorUnits: isLost ? (right.minorUnits < 0 ? .max : .min) : rest)
  }
  public static func += (left: inout Amount, right: Amount) { left = left + right }
  public static prefix func - (amount: Amount) -> Amount { Amount(minorUnits: -amount.minorUnits) }

  /// A credit balance counts as nothing owed.
  public var nonNegative: Amount { max(self, .zero) }

  /// The nearest sum without minor units, for what is only about so much.
  public func wholeUnits(of currency: Currency) -> Amount {
    let unit = Int128(currency.minorUnits)
    return Amount(minorUnits: Int64(Ratio(Int128(minorUnits), unit).rounded * unit))
  }

  /// `share` of this amount, half up to the minor unit, as far as it can be held.
  public func share(_ share: Ratio) -> Amount {
    Amount(minorUnits: Int64(clamping: (Ratio(Int128(minorUnits), 1) * share).rounded))
  }
}
