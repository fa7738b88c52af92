/// Reads numerals with Chinese digits or units: `三万五千`, `1.2万`, `3万5` (35,000), `一百二` (120), `三〇〇〇`.
///
/// The result is scaled by `chineseScale`, so that decimals before a unit stay exact.
/// - Throws: `notASum`, `tooLarge`, `ambiguous`.
func chineseNumber(_ text: String) throws(NumberProblem) -> DecimalNumber {
  var reader = ChineseReader()
  var rest = text[...]
  while let next = rest.first {
    if let unit = units[next] {
      rest.removeFirst()
      try reader.take(unit: unit)
    } else if let digit = digits[next] {
      rest.removeFirst()
      try reader.take(digit: digit)
    } else {
      let number = rest.prefix { isDigit($0) || $0 == "." || $0 == "," }
      guard !number.isEmpty else { throw .notASum }
      rest = rest[number.endIndex...]
      let (before, after) = (text[..<number.startIndex], rest)
      do throws(NumberProblem) {
        try reader.take(number: try decimalNumber(number, places: 9), digits: number.count)
      } catch {
        throw error.inside { "\(before)\($0)\(after)" }
      }
    }
  }
  return DecimalNumber(digits: try reader.finished(), places: scalePlaces)
}

func hasChineseNumerals(_ text: String) -> Bool {
  text.contains { units[$0] != nil || digits[$0] != nil }
}

private let scalePlaces = 9
private let scale = power(of: 10, scalePlaces)
private let most = 10_000_000_000_000 * scale
private let units: [Character: Int128] = ["十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000]
private let digits: [Character: Int128] = [
  "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
]

let chineseNumerals = (Array(units.keys) + Array(digits.keys)).map(String.init)

/// Sums units from the largest down: `total` holds what 亿 and 万 closed, `section` what 千, 百 and 十 did.
private struct ChineseReader {
  private var total: Int128 = 0
  private var section: Int128 = 0
  private var pending: Int128?
  private var pendingDigits = 0
  private var pendingPlaces = 0
  /// What the last decimal before the last unit counts: 1,000 behind `1.2万`; nil where there was none.
  private var lastDecimal: Int128?
  private var lastUnit: Int128 = .max
  private var lastLargeUnit: Int128 = .max
  private var isAfterZero = false
  private var hasUnit = false

  mutating func take(digit: Int128) throws(NumberProblem) {
    if digit == 0, hasUnit || pending == nil, pendingDigits == 0 {
      isAfterZero = true
      if !hasUnit { (pending, pendingDigits) = (0, 1) }
      return
    }
    guard pending == nil || !hasUnit else { throw .notASum }
    pending = (pending ?? 0) * 10 + digit * scale
    pendingDigits += 1
    try check(pending ?? 0)
  }

  mutating func take(number: DecimalNumber, digits: Int) throws(NumberProblem) {
    guard pending == nil, number.places <= scalePlaces else { throw .notASum }
    pending = number.digits * power(of: 10, scalePlaces - number.places)
    (pendingDigits, pendingPlaces) = (digits, number.places)
  }

  mutating func take(unit: Int128) throws(NumberProblem) {
    if unit >= 10_000 {
      if try takeUnitOfUnits(unit) { return }
      guard unit < lastLargeUnit, pending != nil || section > 0 else { throw .notASum }
      noteDecimals(before: unit)
      section = (section + (pending ?? 0)) * unit
      try check(section)
      total += section
      section = 0
      (lastLargeUnit, lastUnit) = (unit, unit)
    } else {
      guard unit < lastUnit, pending != nil || (unit == 10 && section == 0) else { throw .notASum }
      noteDecimals(before: unit)
      section += (pending ?? scale) * unit
      try check(section)
      lastUnit = unit
    }
    (pending, pendingDigits, pendingPlaces, hasUnit, isAfterZero) = (nil, 0, 0, true, false)
  }

  private mutating func noteDecimals(before unit: Int128) {
    if pending == nil {
      lastDecimal = lastDecimal.map { $0 * unit }
    } else {
      lastDecimal = pendingPlaces > 0 ? unit * scale / power(of: 10, pendingPlaces) : nil
    }
  }

  /// 万亿 is ten thousand 亿.
  private mutating func takeUnitOfUnits(_ unit: Int128) throws(NumberProblem) -> Bool {
    guard unit > 10_000, lastLargeUnit == 10_000, pending == nil, section == 0, total > 0, total <= most else {
      return false
    }
    total *= unit
    noteDecimals(before: unit)
    try check(total)
    (lastLargeUnit, lastUnit) = (unit, unit)
    return true
  }

  /// A last digit without its unit stands for the next unit down: `三万五` is 35,000. Behind a decimal, as in `1.2万5`,
  /// people mean other things too.
  mutating func finished() throws(NumberProblem) -> Int128 {
    guard let last = pending else {
      guard hasUnit else { throw .notASum }
      return total + section
    }
    guard hasUnit else { return last }
    guard last < lastUnit * scale else { throw .notASum }
    let isShort = pendingDigits == 1 && !isAfterZero && lastUnit >= 100
    let before = total + section
    let usual = before + (isShort ? last * (lastUnit / 10) : last)
    guard let lastDecimal, !isAfterZero, pendingPlaces == 0 else { return usual }
    let readings = Set([before + last, before + last / scale * lastDecimal / power(of: 10, pendingDigits), usual])
    guard readings.count == 1 else {
      throw .ambiguous(readings.sorted().map { regrouped(Ratio($0, scale)) })
    }
    return usual
  }

  private func check(_ value: Int128) throws(NumberProblem) {
    if value > most { throw .tooLarge(largest: "1,000,000,000,000") }
  }
}

private func regrouped(_ sum: Ratio) -> String {
  let parts = sum.shortestDecimal(places: scalePlaces).split(separator: ".")
  return ([regrouped(parts[0])] + parts.dropFirst().map(String.init)).joined(separator: ".")
}
