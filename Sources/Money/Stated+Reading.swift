extension Stated {
  /// What is taken of a range, `3000-9000`: its middle, or its low end where less must do.
  public enum OfRange: Sendable { case middle, lowEnd }

  /// Reads a sum as people write and say it: `12,000`, `¥12000元`, `1.2万`, `12k`, `１２０００`, `三万五`, `3块5`, `none`,
  /// `1800+1500`, estimates (`~30000`, `三千出头`), and ranges (`两三千`, `3000-9000`), which are an estimate.
  /// - Throws: `NumberProblem`; nothing is guessed that could be read in more than one way.
  public static func read(
    _ text: String, in currency: Currency, allowsNegative: Bool = false, ofRange: OfRange = .middle
  ) throws(NumberProblem) -> Stated {
    if let whole = wholeUnits(text, currency) { return Stated(Amount(minorUnits: whole)) }
    guard text.utf8.count <= 200 else { throw .notASum }
    let rest = asWritten(withoutClosing(uniform(text)))
    guard !rest.isEmpty else { throw .empty }
    if rest.utf8.allSatisfy(isOfPlainNumber) {
      return Stated(Amount(minorUnits: try minorUnits(of: rest, currency)))
    }
    if nothingAtAll.contains(rest.lowercased()) { return Stated(.zero) }
    if let few = endsOfAFew(rest) {
      throw .vague(
        low: Amount(minorUnits: few.low * currency.minorUnits).formatted(in: currency),
        high: Amount(minorUnits: few.high * currency.minorUnits).formatted(in: currency))
    }
    if let readings = readingsOfDigitsApart(rest) ?? readingsOfOneDigit(text, currency) { throw .ambiguous(readings) }
    let said = try SpokenSum(rest, currency)
    if said.low < 0, !allowsNegative { throw .negative }
    let minorUnits = ofRange == .lowEnd ? said.low : said.middle
    return Stated(Amount(minorUnits: minorUnits), isEstimate: said.isEstimate)
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

/// What a sum is from and to, in minor units; both are the same where it is one figure.
struct SpokenSum {
  var low: Int64
  var high: Int64
  var isEstimate: Bool

  var middle: Int64 { low + (high - low) / 2 }

  /// - Parameter text: uniform, not empty.
  init(_ text: String, _ currency: Currency) throws(NumberProblem) {
    var rest = text
    var isEstimate = takeEstimateMarks(&rest)
    if let addends = addends(rest) {
      self = try SpokenSum(adding: addends, currency)
    } else if let range = rangeEnds(rest) {
      self = try SpokenSum(from: range.low, to: range.high, currency)
    } else {
      var isNegative = takeSign(&rest)
      isEstimate = try takeWordsAround(&rest, currency) || isEstimate
      if isEstimate, let unit = rest.first, rest.count == 1, "百千万亿".contains(unit) { rest = "一\(unit)" }
      if !isNegative { isNegative = takeSign(&rest) }
      if let between = rangeInWords(rest) {
        (low, high) = (try minorUnits(of: between.low, currency), try minorUnits(of: between.high, currency))
        guard low < high else { throw .notASum }
        self.isEstimate = true
      } else {
        let coins = try coins(rest, currency)
        low = if let coins { coins } else { try minorUnits(of: rest, currency) }
        (high, self.isEstimate) = (low, false)
      }
      if isNegative { (low, high) = (-high, -low) }
    }
    self.isEstimate = self.isEstimate || isEstimate
  }

  private init(adding parts: [String], _ currency: Currency) throws(NumberProblem) {
    (low, high, isEstimate) = (0, 0, false)
    for part in parts {
      let addend = try SpokenSum(part, currency)
      low += addend.low
      high += addend.high
      isEstimate = isEstimate || addend.isEstimate
    }
    let largest = Amount.largest(in: currency)
    guard high <= largest.minorUnits else { throw .tooLarge(largest: largest.formatted(in: currency)) }
  }

  /// `2-3k` is from 2k: the unit behind the high end counts for both where the low end is then the lower one.
  private init(from first: String, to last: String, _ currency: Currency) throws(NumberProblem) {
    let top = try SpokenSum(last, currency)
    let bottom = (try? SpokenSum(first + unit(endingOf: last), currency)).flatMap { $0.low < top.high ? $0 : nil }
    low = if let bottom { bottom.low } else { try SpokenSum(first, currency).low }
    (high, isEstimate) = (top.high, true)
    guard low < high, low >= 0, low == 0 || high / low < 30 else { throw .notASum }
  }
}

/// Takes the currency and the signs of an estimate off both ends, in whatever order they stand: `大概3千多块`.
/// - Returns: whether it is an estimate.
private func takeWordsAround(_ text: inout String, _ currency: Currency) throws(NumberProblem) -> Bool {
  var isEstimate = false
  while true {
    let isMarked = takeEstimateMarks(&text)
    isEstimate = isEstimate || isMarked
    let hasCurrency = try takeCurrency(&text, currency)
    let isTotal = takeWordsOfTotals(&text)
    guard hasCurrency || isMarked || isTotal else { return isEstimate }
  }
}

private func takeSign(_ text: inout String) -> Bool {
  if text.takePrefix("-") || text.takePrefix("负") { return true }
  _ = text.takePrefix("+")
  return false
}

/// The sum in minor units of a text that is nothing but a number with its unit.
/// - Throws: for one with several readings, those that are taken when they are written set apart.
func minorUnits(of text: String, _ currency: Currency) throws(NumberProblem) -> Int64 {
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

func minorUnits(_ number: DecimalNumber, _ currency: Currency) throws(NumberProblem) -> Int64 {
  let largest = Amount.largest(in: currency)
  let exact = Ratio(number.digits, power(of: 10, min(number.places, 20))) * Ratio(Int128(currency.minorUnits), 1)
  guard exact <= Ratio(Int128(largest.minorUnits), 1) else { throw .tooLarge(largest: largest.formatted(in: currency)) }
  guard number.places <= 20, exact.denominator == 1 else { throw .tooManyPlaces(currency.places) }
  return Int64(exact.numerator)
}
