import Money

/// What one unit due a period later is worth now: 1 ÷ (1 + rate), from 0 to 1 in steps of 2^-100.
struct DiscountFactor: Comparable {
  var steps: UInt128

  static let one = DiscountFactor(steps: 1 << 100)

  init(steps: UInt128) { self.steps = steps }

  /// Of a rate of 0 or more a period.
  init(of rate: Ratio) {
    let whole = UInt128(rate.denominator)
    steps = (whole + UInt128(rate.numerator)).dividingFullWidth((whole >> 28, whole << 100)).quotient
  }

  static func < (left: DiscountFactor, right: DiscountFactor) -> Bool { left.steps < right.steps }

  static func * (left: DiscountFactor, right: DiscountFactor) -> DiscountFactor {
    DiscountFactor(steps: left.of(right.steps))
  }

  func power(_ periods: Int) -> DiscountFactor {
    var (result, square, rest) = (DiscountFactor.one, self, periods)
    while rest > 0 {
      if rest % 2 == 1 { result = result * square }
      rest /= 2
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// `value` discounted by this factor, rounded down.
  func of(_ value: UInt128) -> UInt128 {
    let (high, low) = value.multipliedFullWidth(by: steps)
    return high << 28 | low >> 100
  }

  /// The payment that repays 1 over so many periods, as what `sum` takes each time: sum ÷ (v + v² + … + vⁿ).
  ///
  /// Truncation makes the divisor a little too small, by less than 2^-80 of it, so that exact halves still round up.
  func levelPayment(for sum: Amount, periods: Int) -> FineAmount {
    var (factor, annuity) = (DiscountFactor.one, UInt128(0))
    for _ in 0..<periods {
      factor = factor * self
      annuity += factor.steps
    }
    let quotient = annuity.dividingFullWidth((UInt128(sum.minorUnits) << 36, 0)).quotient
    return FineAmount(parts: Int128(quotient))
  }
}

/// A sum in 2^-64 of a minor unit: payments before they are rounded.
struct FineAmount {
  var parts: Int128

  init(parts: Int128) { self.parts = parts }

  init(_ amount: Amount) { parts = Int128(amount.minorUnits) << 64 }

  /// A sum of minor units from 0 up, rounded down to the next part.
  init(minorUnits: Ratio) {
    let (whole, rest) = minorUnits.numerator.quotientAndRemainder(dividingBy: minorUnits.denominator)
    let divisor = UInt128(minorUnits.denominator)
    let fraction = divisor.dividingFullWidth((UInt128(rest) >> 64, UInt128(rest) << 64)).quotient
    parts = whole << 64 + Int128(fraction)
  }

  /// Whole minor units, half up.
  var rounded: Int128 { (parts >> 63 + 1) >> 1 }
}
