extension Stated {
  /// Reads a sum as people write it: `12,000`, `¥12000`, `12000元`, `1.2万`, `12k`, `１２０００`, `三万五`, and estimates
  /// (`~30000`, `约3万`).
  /// - Throws: `NumberProblem`; nothing is guessed that could be read in more than one way.
  public static func read(
    _ text: String, in currency: Currency, allowsNegative: Bool = false
  ) throws(NumberProblem) -> Stated {
    if let whole = wholeUnits(text, currency) { return Stated(Amount(minorUnits: whole)) }
    guard text.utf8.count <= 200 else { throw .notASum }
    var rest = uniform(text)
    guard !rest.isEmpty else { throw .empty }
    if rest.utf8.allSatisfy(isOfPlainNumber) { return Stated(Amount(minorUnits: try sum(rest, currency))) }
    let isEstimate = takeEstimateMark(&rest)
    var isNegative = takeSign(&rest)
    try takeCurrency(&rest, currency)
    if !isNegative { isNegative = takeSign(&rest) }
    let amount = try sum(rest, currency)
    if isNegative, amount > 0, !allowsNegative { throw .negative }
    return Stated(Amount(minorUnits: isNegative ? -amount : amount), isEstimate: isEstimate)
  }
}

/// The sum in minor units where `text` is digits alone and not too many, as most are; nil for any other.
private func wholeUnits(_ text: String, _ currency: Currency) -> Int64? {
  guard (1...12).contains(text.utf8.count) else { return nil }
  var number: Int64 = 0
  for byte in text.utf8 {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int64(byte - 0x30)
  }
  return number * currency.minorUnits
}

/// Digits and what stands between them: nothing says what kind of sum it is.
private func isOfPlainNumber(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
}

/// The sum in minor units.
/// - Throws: for one with several readings, those that are taken when they are written set apart.
private func sum(_ text: String, _ currency: Currency) throws(NumberProblem) -> Int64 {
  do throws(NumberProblem) {
    return try minorUnits(try scaledNumber(text, currency), currency)
  } catch {
    guard case .ambiguous(let readings, _) = error, let first = readings.first else { throw error }
    func read(_ reading: String) throws(NumberProblem) -> Int64 {
      try minorUnits(try scaledNumber(reading, currency), currency)
    }
    let writable = readings.filter { (try? read($0)) != nil }
    if writable.isEmpty { return try read(first) }
    throw .ambiguous(readings: readings, writable: writable)
  }
}

private func takeEstimateMark(_ text: inout String) -> Bool {
  let isBefore = estimateMarks.before.contains { text.takePrefix($0) }
  let isAfter = estimateMarks.after.contains { text.takeSuffix($0) }
  return isBefore || isAfter
}

private func takeSign(_ text: inout String) -> Bool {
  if text.takePrefix("-") || text.takePrefix("负") { return true }
  _ = text.takePrefix("+")
  return false
}

private let signs: [(sign: String, codes: Set<String>)] = [
  ("¥", ["CNY", "JPY"]), ("€", ["EUR"]), ("£", ["GBP"]), ("₩", ["KRW"]), ("₹", ["INR"]), ("₽", ["RUB"]),
  ("$", ["USD", "AUD", "CAD", "HKD", "SGD", "TWD", "NZD", "MXN"]),
]

private func takeCurrency(_ text: inout String, _ currency: Currency) throws(NumberProblem) {
  for (sign, codes) in signs where text.takePrefix(sign) || text.takeSuffix(sign) {
    guard codes.contains(currency.code) else { throw .otherCurrency(written: sign, wanted: currency.code) }
    return
  }
  for word in ["人民币", "rmb"] where text.takePrefix(word) || text.takeSuffix(word) {
    guard currency == .cny else { throw .otherCurrency(written: word, wanted: currency.code) }
    break
  }
  for word in ["元整", "块钱", "元", "块", "yuan"] where text.takeSuffix(word) { return }
  guard text.contains(where: isDigit) || hasChineseNumerals(text) else { return }
  let lower = text.lowercased()
  for code in [lower.prefix(3), lower.suffix(3)].map({ $0.uppercased() }) where Currency.codes.contains(code) {
    guard text.takePrefix(code.lowercased()) || text.takeSuffix(code.lowercased()) else { continue }
    guard code == currency.code else { throw .otherCurrency(written: code, wanted: currency.code) }
    return
  }
}

private let factors: [(suffix: String, factor: Int128)] = [
  ("thousand", 1_000), ("million", 1_000_000), ("k", 1_000), ("w", 10_000), ("m", 1_000_000),
]

/// The number with its unit multiplied in.
private func scaledNumber(_ text: String, _ currency: Currency) throws(NumberProblem) -> DecimalNumber {
  if hasChineseNumerals(text) { return try chineseNumber(text.filter { $0 != " " }) }
  var digits = text
  for (suffix, factor) in factors where digits.takeSuffix(suffix) {
    do throws(NumberProblem) {
      var number = try decimalNumber(digits, places: 9)
      number.digits *= factor
      return number
    } catch {
      throw error.inside { $0 + suffix }
    }
  }
  return try decimalNumber(digits, places: currency.places)
}

private func minorUnits(_ number: DecimalNumber, _ currency: Currency) throws(NumberProblem) -> Int64 {
  let largest = Amount.largest(in: currency)
  let exact = Ratio(number.digits, power(of: 10, min(number.places, 20))) * Ratio(Int128(currency.minorUnits), 1)
  guard exact <= Ratio(Int128(largest.minorUnits), 1) else { throw .tooLarge(largest: largest.formatted(in: currency)) }
  guard number.places <= 20, exact.denominator == 1 else { throw .tooManyPlaces(currency.places) }
  return Int64(exact.numerator)
}
