public import Money

/// `amount` in so many equal parts, or how many parts of so many minor units it makes: rounded up.
public func instalments(of amount: Amount, _ count: Int64) -> Int64 {
  Int64(Ratio(Int128(amount.minorUnits), Int128(count)).roundedUp)
}
