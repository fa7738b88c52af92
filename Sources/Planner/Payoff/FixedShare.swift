/// A share of whole sums, half up, for the same share many times over: a multiplication in place of a division, and 128
/// bits only where 64 do not hold the product.
struct FixedShare {
  private var numerator: UInt64
  private var denominator: UInt64
  /// ⌊(2^64 − 1) ÷ denominator⌋
  private var reciprocal: UInt64
  private var half: UInt64
  /// Sums up to this, times the numerator for 31 periods, stay within 64 bits.
  private var largest: UInt64

  static let nothing = FixedShare(numerator: 0, denominator: 1)

  init(numerator: UInt64, denominator: UInt64) {
    self.numerator = numerator
    self.denominator = denominator
    reciprocal = UInt64.max / denominator
    half = denominator / 2
    largest = numerator == 0 ? .max : (UInt64.max / 31 - half) / numerator
  }

  var isNothing: Bool { numerator == 0 }

  /// The share for `periods` (1 to 31) of `sum`, which is never negative; `overflow` when it is beyond 62 bits.
  @inline(__always)
  func of(_ sum: Int64, periods: UInt64) -> Int64 {
    let sum = UInt64(bitPattern: sum)
    guard sum <= largest else { return wide(sum, periods) }
    let product = sum &* numerator &* periods &+ half
    var quotient = product.multipliedFullWidth(by: reciprocal).high
    if product &- quotient &* denominator >= denominator { quotient &+= 1 }
    return quotient > UInt64(FixedShare.overflow) ? FixedShare.overflow : Int64(bitPattern: quotient)
  }

  static let overflow = Int64(1) << 61

  @inline(never)
  private func wide(_ sum: UInt64, _ periods: UInt64) -> Int64 {
    let (product, isLost) = (UInt128(sum) * UInt128(periods)).multipliedReportingOverflow(by: UInt128(numerator))
    guard !isLost else { return FixedShare.overflow }
    let share = (product + UInt128(half)) / UInt128(denominator)
    return Int64(min(share, UInt128(FixedShare.overflow)))
  }
}
