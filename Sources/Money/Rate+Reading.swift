import Wording

extension Rate {
  /// Reads a rate as people quote it: `18%`, `18 percent`, `0.05%/day`, `万5/day`, `日息万分之五`, `月息1分`, `2分`, `0.6%/期`,
  /// `年化 7.2`, `免息`, `0`. A bare percentage is a year's; 分, 厘 and ‰ without a period are a month's and 万 a day's, as
  /// lenders quote them; a period of instalments is a month.
  /// - Throws: `NumberProblem`.
  public static func read(_ text: String) throws(NumberProblem) -> Rate {
    if let plain = plainRate(text) { return plain }
    guard text.utf8.count <= 200 else { throw .notARate }
    var rest = withoutClosing(uniform(text))
    guard !rest.isEmpty else { throw .empty }
    if noInterest.contains(rest.lowercased()) { return Rate(perPeriod: .zero, period: .year) }
    let isEstimate = takeEstimateMarks(&rest)
    var rate = try readShare(rest, of: text)
    rate.isEstimate = isEstimate
    return rate
  }

  /// - Parameters:
  ///   - rest: without what closes it, and the marks of an estimate.
  ///   - text: the whole of it.
  private static func readShare(_ rest: String, of text: String) throws(NumberProblem) -> Rate {
    var rest = rest
    while wordsOfRates.contains(where: { rest.takePrefix($0) }) { _ = rest.takePrefix(":") }
    let period = takePeriod(&rest)
    let counted = countedIn(rest)
    let share: Ratio
    do throws(NumberProblem) {
      share = try number(counted.digits) * Ratio(1, counted.part)
    } catch {
      let whole = uniform(text)
      throw error.inside { whole.replacing(counted.digits, with: $0, maxReplacements: 1) }
    }
    switch counted.unit {
    case .perCent: return try checked(share, period ?? .year)
    case .perTenThousand: return try checked(share, period ?? .day)
    case .perThousand: return try checked(share, period ?? .month)
    case .fen: return try checked(share * wordRateFactor(period ?? .month), period ?? .month)
    case .none where share == .zero: return Rate(perPeriod: .zero, period: period ?? .year)
    case .none:
      if let period, withoutClosing(uniform(text)).hasSuffix(rest), usualPercentages(period).contains(share) {
        return try checked(share * Ratio(1, 100), period)
      }
      if let period { throw .unitMissing(number: share.shortestDecimal(), period) }
      throw .periodMissing(number: share.shortestDecimal())
    }
  }

  private static func checked(_ share: Ratio, _ period: Period) throws(NumberProblem) -> Rate {
    guard share <= Ratio(10, 1) else { throw .tooLarge(largest: "1,000%") }
    return Rate(perPeriod: share, period: period)
  }

  /// `年化 14.6`, `月息 1.5`: with its period before it, a number of this size is a percentage.
  private static func usualPercentages(_ period: Period) -> ClosedRange<Ratio> {
    switch period {
    case .year: Ratio(1, 1)...Ratio(100, 1)
    case .month: Ratio(1, 10)...Ratio(5, 1)
    case .day: Ratio(1, 100)...Ratio(2, 10)
    }
  }
}

/// Of a number with as many places as are read.
private let mostParts: Int128 = 100 * 1_000_000_000

/// `12.5%` and `0.05%/day`, as documents write most rates; nil for any other, and for one too high.
private func plainRate(_ text: String) -> Rate? {
  guard text.utf8.count <= 16 else { return nil }
  var (number, part): (Int128, Int128) = (0, 100)
  var (hasDigits, hasPoint) = (false, false)
  var rest = text.utf8[...]
  while let byte = rest.first, byte != UInt8(ascii: "%") {
    if byte == UInt8(ascii: "."), hasDigits, !hasPoint {
      (hasPoint, hasDigits) = (true, false)
    } else if (0x30...0x39).contains(byte) {
      number = number * 10 + Int128(byte - 0x30)
      if hasPoint { part *= 10 }
      hasDigits = true
    } else {
      return nil
    }
    rest = rest.dropFirst()
  }
  guard hasDigits, !rest.isEmpty, part <= mostParts, number <= part * 10 else { return nil }
  switch String(Substring(rest)) {
  case "%", "%/year": return Rate(perPeriod: Ratio(number, part), period: .year)
  case "%/month": return Rate(perPeriod: Ratio(number, part), period: .month)
  case "%/day": return Rate(perPeriod: Ratio(number, part), period: .day)
  default: return nil
  }
}

/// What stands before a rate and says nothing of its size or its period; the longer first.
private let wordsOfRates = [
  "standard variable rate", "interest rate", "variable rate", "fixed rate", "variable", "interest", "fixed at", "fixed",
  "tracker", "svr", "lpr", "rate", "公积金利率", "商贷利率", "房贷利率", "公积金", "固定利率", "浮动利率", "固定", "浮动", "商贷", "利率", "利息",
  "费率",
]

private let noInterest: Set<String> = [
  "免息", "无息", "零利率", "没利息", "没有利息", "无利息", "不收利息", "不计息", "不用利息", "不要利息", "不要", "没有", "无", "none", "no", "nil", "zero",
  "interest free", "interest-free", "interestfree", "no interest", "free",
]

/// 分 and 厘 are tenths more for a year's rate and tenths less for a day's: 年息1分 is 10 %, 月息1分 1 %, 日息1分 0.1 %.
private func wordRateFactor(_ period: Rate.Period) -> Ratio {
  switch period {
  case .year: Ratio(10, 1)
  case .month: Ratio(1, 1)
  case .day: Ratio(1, 10)
  }
}

private enum Unit { case perCent, perThousand, perTenThousand, fen, none }

private let periodPrefixes: [(String, Rate.Period)] = [
  ("年化利率", .year), ("年化", .year), ("年利率", .year), ("年息", .year), ("每年", .year), ("一年", .year), ("apr", .year),
  ("月利率", .month), ("月息", .month), ("每月", .month), ("月费率", .month), ("每期", .month), ("月", .month),
  ("日利率", .day), ("日息", .day), ("每天", .day), ("每日", .day), ("一天", .day), ("日", .day),
]

private let periodSuffixes: [(String, Rate.Period)] = [
  ("per year", .year), ("a year", .year), ("yearly", .year), ("per annum", .year), ("p.a.", .year), ("p.a", .year),
  ("pa", .year), ("apr", .year), ("annual", .year), ("year", .year), ("yr", .year), ("每年", .year), ("一年", .year),
  ("年化", .year), ("年", .year),
  ("per month", .month), ("a month", .month), ("monthly", .month), ("month", .month), ("mo", .month), ("p.m.", .month),
  ("pm", .month),
  ("per period", .month), ("a period", .month), ("per instalment", .month), ("每期", .month), ("一期", .month),
  ("期", .month), ("每个月", .month), ("每月", .month), ("一个月", .month), ("个月", .month), ("月", .month),
  ("per day", .day), ("a day", .day), ("daily", .day), ("day", .day), ("每天", .day), ("每日", .day), ("一天", .day),
  ("天", .day), ("日", .day),
]

/// Takes the period off the text, wherever it stands.
private func takePeriod(_ text: inout String) -> Rate.Period? {
  if let before = periodPrefixes.first(where: { text.takePrefix($0.0) }) {
    _ = text.takePrefix(":")
    return before.1
  }
  guard let after = periodSuffixes.first(where: { text.takeSuffix($0.0) }) else { return nil }
  _ = text.takeSuffix("/")
  return after.1
}

/// The number of a share, what it was counted in, and how many of those make one.
private func countedIn(_ text: String) -> (digits: String, unit: Unit, part: Int128) {
  var rest = text
  for word in ["%", "percent", "per cent", "pct", "个点", "点"] where rest.takeSuffix(word) {
    return (rest, .perCent, 100)
  }
  for unit in ["分", "厘"] where rest.hasSuffix("\(unit)利") { rest.removeLast() }
  if rest.takeSuffix("‰") { return (rest, .perThousand, 1_000) }
  for (prefix, unit, part) in parts where rest.takePrefix(prefix) { return (rest, unit, part) }
  if rest.hasSuffix("分半") { rest = rest.dropLast() + "五" }
  if let tenths = withTenthsOfLi(rest) { return (tenths, .fen, 1_000) }
  if rest.takeSuffix("分") { return (rest, .fen, 100) }
  if rest.takeSuffix("厘") || rest.contains("分") { return fenAndLi(rest) }
  return (rest, .none, 1)
}

/// `3厘8` as 3.8 厘.
private func withTenthsOfLi(_ text: String) -> String? {
  let sides = text.split(separator: "厘", omittingEmptySubsequences: false)
  guard sides.count == 2, sides[1].count == 1, let whole = try? number(String(sides[0])),
    let tenths = try? number(String(sides[1]))
  else { return nil }
  return (whole + tenths * Ratio(1, 10)).shortestDecimal()
}

/// `1分5厘` and `1分5` are 15 厘; `5厘` alone is 5.
private func fenAndLi(_ text: String) -> (digits: String, unit: Unit, part: Int128) {
  let sides = text.split(separator: "分")
  guard sides.count == 2, let fen = try? number(String(sides[0])), let li = try? number(String(sides[1])) else {
    return (text, .fen, 1_000)
  }
  return ((fen * Ratio(10, 1) + li).shortestDecimal(), .fen, 1_000)
}

private let parts: [(String, Unit, Int128)] = [
  ("百分之", .perCent, 100), ("千分之", .perThousand, 1_000), ("万分之", .perTenThousand, 10_000),
  ("千", .perThousand, 1_000), ("万", .perTenThousand, 10_000),
]

private func number(_ text: String) throws(NumberProblem) -> Ratio {
  do throws(NumberProblem) {
    let text = withPointInWords(text)
    let number = hasChineseNumerals(text) ? try chineseNumber(text) : try decimalNumber(text, places: 9)
    guard number.places <= 12 else { throw .tooManyPlaces(12) }
    return number.ratio
  } catch {
    switch error {
    case .ambiguous, .tooManyPlaces: throw error
    case .tooLarge: throw .tooLarge(largest: "1,000%")
    default: throw .notARate
    }
  }
}

/// `四点五` as `4.5`; any other text as it is.
private func withPointInWords(_ text: String) -> String {
  guard text.contains("点") else { return text }
  let digits: [Character: Character] = [
    "零": "0", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
    "点": ".",
  ]
  return String(text.map { digits[$0] ?? $0 })
}
