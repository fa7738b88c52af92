extension Rate {
  /// Reads a rate as people quote it: `18%`, `0.05%/day`, `1.5%/month`, `万5/day`, `日息万分之五`, `月息1分`, `年化 7.2%`. A
  /// bare percentage is a year's; 万 without a period is a day's, as lenders quote it.
  /// - Throws: `NumberProblem`.
  public static func read(_ text: String) throws(NumberProblem) -> Rate {
    guard text.utf8.count <= 200 else { throw .notARate }
    var rest = uniform(text)
    guard !rest.isEmpty else { throw .empty }
    for mark in estimateMarks.before where rest.takePrefix(mark) { break }
    for mark in estimateMarks.after where rest.takeSuffix(mark) { break }
    let period = takePeriod(&rest)
    let counted = countedIn(rest)
    let share: Ratio
    do throws(NumberProblem) {
      share = try number(counted.digits) * Ratio(1, counted.part)
    } catch {
      let whole = uniform(text)
      throw error.inside { whole.replacing(counted.digits, with: $0, maxReplacements: 1) }
    }
    switch (counted.unit, period) {
    case (.perCent, let period): return try checked(share, period ?? .year)
    case (.perTenThousand, let period): return try checked(share, period ?? .day)
    case (.perThousand, let period?): return try checked(share, period)
    case (.fen, let period?): return try checked(share * wordRateFactor(period), period)
    case (.perThousand, nil), (.fen, nil), (.none, _):
      throw .periodMissing(number: rest.filter { isDigit($0) || $0 == "." })
    }
  }

  private static func checked(_ share: Ratio, _ period: Period) throws(NumberProblem) -> Rate {
    guard share <= Ratio(10, 1) else { throw .tooLarge(largest: "1,000%") }
    return Rate(perPeriod: share, period: period)
  }
}

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
  ("月利率", .month), ("月息", .month), ("每月", .month), ("月费率", .month), ("月", .month),
  ("日利率", .day), ("日息", .day), ("每天", .day), ("每日", .day), ("一天", .day), ("日", .day),
]

private let periodSuffixes: [(String, Rate.Period)] = [
  ("per year", .year), ("a year", .year), ("yearly", .year), ("per annum", .year), ("p.a.", .year), ("pa", .year),
  ("apr", .year), ("year", .year), ("yr", .year), ("每年", .year), ("一年", .year), ("年", .year),
  ("per month", .month), ("a month", .month), ("monthly", .month), ("month", .month), ("mo", .month),
  ("每个月", .month), ("每月", .month), ("一个月", .month), ("个月", .month), ("月", .month),
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
  if rest.takeSuffix("%") { return (rest, .perCent, 100) }
  if rest.takeSuffix("‰") { return (rest, .perThousand, 1_000) }
  for (prefix, unit, part) in parts where rest.takePrefix(prefix) { return (rest, unit, part) }
  if rest.takeSuffix("分") { return (rest, .fen, 100) }
  if rest.takeSuffix("厘") { return (rest, .fen, 1_000) }
  return (rest, .none, 1)
}

private let parts: [(String, Unit, Int128)] = [
  ("百分之", .perCent, 100), ("千分之", .perThousand, 1_000), ("万分之", .perTenThousand, 10_000),
  ("千", .perThousand, 1_000), ("万", .perTenThousand, 10_000),
]

private func number(_ text: String) throws(NumberProblem) -> Ratio {
  do throws(NumberProblem) {
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
