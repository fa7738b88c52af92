import Money

/// What one unit grows to over some time: above 1 where interest is paid, below 1 where less comes back. Held as
/// `mantissa` × 2^`exponent` with 128 bits, so that powers stay right to far more than the six places that are shown.
struct Growth: Comparable {
  /// At least 2^127.
  private let mantissa: UInt128
  private let exponent: Int

  static let one = Growth(1, over: 1)

  /// - Precondition: neither term is 0.
  init(_ numerator: UInt128, over denominator: UInt128) {
    let (up, down) = (numerator.leadingZeroBitCount, denominator.leadingZeroBitCount)
    let (dividend, divisor) = (numerator << up, denominator << down)
    if dividend < divisor {
      mantissa = divisor.dividingFullWidth((dividend, 0)).quotient
      exponent = down - up - 128
    } else {
      mantissa = divisor.dividingFullWidth((dividend >> 1, dividend << 127)).quotient
      exponent = down - up - 127
    }
  }

  /// One period at a rate of 0 or more.
  init(after interest: Ratio) {
    self.init(UInt128(interest.denominator + interest.numerator), over: UInt128(interest.denominator))
  }

  private init(mantissa: UInt128, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  static func < (left: Growth, right: Growth) -> Bool {
    (left.exponent, left.mantissa) < (right.exponent, right.mantissa)
  }

  static func * (left: Growth, right: Growth) -> Growth {
    let (high, low) = left.mantissa.multipliedFullWidth(by: right.mantissa)
    let exponent = left.exponent + right.exponent + 128
    guard high.leadingZeroBitCount > 0 else { return Growth(mantissa: high, exponent: exponent) }
    return Growth(mantissa: high << 1 | low >> 127, exponent: exponent - 1)
  }

  func power(_ periods: Int) -> Growth {
    var (result, square, rest) = (Growth.one, self, periods)
    while rest > 0 {
      if rest % 2 == 1 { result = result * square }
      rest /= 2
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// `factor` times what one unit grows by, to six places; nil above 10^15, where a rate says nothing any more.
  func interest(times factor: Int) -> Ratio? {
    guard self < Growth(1_000_000_000_000_000, over: 1) else { return nil }
    let millionths = UInt128(factor) * 1_000_000
    let (high, low) = mantissa.multipliedFullWidth(by: millionths)
    let doubled = shifted(high, low, right: -exponent - 1)
    return Ratio(Int128((doubled + 1) / 2) - Int128(millionths), 1_000_000)
  }
}

/// `high` × 2^128 + `low`, without its last `places` binary places; the result fits.
private func shifted(_ high: UInt128, _ low: UInt128, right places: Int) -> UInt128 {
  places >= 128 ? high >> (places - 128) : low >> places | high << (128 - places)
}
