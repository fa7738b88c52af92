/// An exact fraction. Comparisons cross-multiply; nothing is ever held in binary floating point.
///
/// Terms stay within what 128 bits hold for the amounts and rates that can be stated.
public struct Ratio: Sendable, Hashable, Comparable {
  public let numerator: Int128
  /// Always above 0.
  public let denominator: Int128

  public static let zero = Ratio(0, 1)

  /// - Precondition: `denominator` is not 0.
  public init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a ratio over zero has no value")
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// nil over zero: such a ratio has no value.
  public init?(_ amount: Amount, over other: Amount) {
    guard other.minorUnits != 0 else { return nil }
    self.init(Int128(amount.minorUnits), Int128(other.minorUnits))
  }

  public static func percent(_ whole: Int) -> Ratio { Ratio(Int128(whole), 100) }

  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The nearest whole number, halves away from zero.
  public var rounded: Int128 {
    let doubled = 2 * numerator.magnitude + denominator.magnitude
    let whole = Int128(doubled / (2 * denominator.magnitude))
    return numerator < 0 ? -whole : whole
  }

  /// The whole number just above or at this ratio.
  public var roundedUp: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder > 0 ? quotient + 1 : quotient
  }

  /// The whole number just below or at this ratio.
  public var roundedDown: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Plain decimal digits with exactly `places` of them behind the point, halves away from zero: `0.391667`.
  public func decimal(places: Int) -> String {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Ratio(numerator * scale, denominator).rounded
    return fixedPoint(scaled, places: places)
  }
}

/// `digits` with a decimal point before the last `places` of them.
func fixedPoint(_ digits: Int128, places: Int) -> String {
  var text = Array(String(digits.magnitude).utf8)
  if places > 0 {
    if text.count <= places { text.insert(contentsOf: [UInt8](repeating: 0x30, count: places + 1 - text.count), at: 0) }
    text.insert(UInt8(ascii: "."), at: text.count - places)
  }
  if digits < 0 { text.insert(UInt8(ascii: "-"), at: 0) }
  return String(decoding: text, as: UTF8.self)
}

private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (left, right) = (left, right)
  while right != 0 { (left, right) = (right, left % right) }
  return max(left, 1)
}
