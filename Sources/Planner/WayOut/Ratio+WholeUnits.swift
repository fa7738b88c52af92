import Money

/// Shares of whole units, without the reduced fraction that a product of ratios makes: these run many times a search.
extension Ratio {
  func ofDown(_ units: Int64) -> Int64 {
    let (quotient, remainder) = (Int128(units) * numerator).quotientAndRemainder(dividingBy: denominator)
    return Int64(clamping: remainder < 0 ? quotient - 1 : quotient)
  }

  func ofUp(_ units: Int64) -> Int64 {
    let (quotient, remainder) = (Int128(units) * numerator).quotientAndRemainder(dividingBy: denominator)
    return Int64(clamping: remainder > 0 ? quotient + 1 : quotient)
  }

  /// Halves up; for units of at least 0.
  func ofHalfUp(_ units: Int64) -> Int64 {
    Int64(clamping: (2 * Int128(units) * numerator + denominator) / (2 * denominator))
  }
}
