extension Stated {
  /// Reads what comes in or goes out each month: `每月7500`, `到手7500`, `7500 a month`, `90k/yr` (a twelfth), `200 a week`.
  /// - Parameter asLowMonth: takes the low end of a range, and a twelfth rounded down: what can be counted on.
  /// - Throws: `NumberProblem`; for a sum before tax and for a day's too.
  public static func readMonthly(
    _ text: String, in currency: Currency, asLowMonth: Bool = false
  ) throws(NumberProblem) -> Stated {
    guard text.utf8.count <= 200 else { throw .notASum }
    var rest = withoutClosing(uniform(text))
    if grossMarks.contains(where: { rest.takePrefix($0) || rest.takeSuffix($0) }) { throw .beforeTax }
    let isAbout = takeEstimateMarksOnly(&rest)
    var period: SpokenPeriod?
    while let mark = takePeriodMark(&rest) { period = period.map { max($0, mark) } ?? mark }
    if period == .day { throw .byTheDay }
    let stated = try read(rest, in: currency, ofRange: asLowMonth ? .lowEnd : .middle)
    let minorUnits =
      switch period {
      case .year where asLowMonth: stated.amount.minorUnits / 12
      case .year: stated.amount.share(Ratio(1, 12)).minorUnits
      case .fortnight: stated.amount.share(Ratio(26, 12)).minorUnits
      case .week: stated.amount.share(Ratio(52, 12)).minorUnits
      case .month, .day, nil: stated.amount.minorUnits
      }
    let largest = Amount.largest(in: currency)
    guard minorUnits <= largest.minorUnits else { throw .tooLarge(largest: largest.formatted(in: currency)) }
    return Stated(Amount(minorUnits: minorUnits), isEstimate: stated.isEstimate || isAbout)
  }
}

private enum SpokenPeriod: Int, Comparable {
  case month, day, week, fortnight, year

  static func < (left: SpokenPeriod, right: SpokenPeriod) -> Bool { left.rawValue < right.rawValue }
}

private let grossMarks = ["税前", "before tax", "gross", "pre-tax", "pretax"]

/// Marks that stand before the words of a period: `大概每月7500`.
private func takeEstimateMarksOnly(_ text: inout String) -> Bool {
  ["大概", "大约", "约", "差不多", "平均", "about ", "around ", "roughly ", "~"].contains { text.takePrefix($0) }
}

private func takePeriodMark(_ text: inout String) -> SpokenPeriod? {
  let before = periodsBefore.first { text.takePrefix($0.0) }
  if before != nil {
    while text.takePrefix(":") || text.takePrefix("是") || text.takePrefix("is ") {}
    return before?.1
  }
  return periodsBehind.first { text.takeSuffix($0.0) }?.1
}

private let periodsBefore: [(String, SpokenPeriod)] = [
  ("每个月", .month), ("每月", .month), ("一个月", .month), ("月均", .month), ("月入", .month), ("月收入", .month), ("月薪", .month),
  ("到手", .month), ("实发", .month), ("税后", .month), ("工资", .month), ("收入", .month), ("拿", .month), ("挣", .month),
  ("赚", .month),
  ("net ", .month), ("take home ", .month), ("take-home ", .month), ("monthly ", .month), ("i get ", .month),
  ("i earn ", .month), ("i make ", .month), ("we get ", .month), ("income ", .month), ("salary ", .month),
  ("年薪", .year), ("年收入", .year), ("一年", .year), ("每年", .year), ("年入", .year), ("yearly ", .year),
  ("一周", .week), ("每周", .week), ("每星期", .week), ("weekly ", .week), ("每两周", .fortnight), ("两周", .fortnight),
  ("一天", .day), ("每天", .day), ("日薪", .day),
]

private let periodsBehind: [(String, SpokenPeriod)] = [
  ("a month", .month), ("per month", .month), ("each month", .month), ("every month", .month), ("/month", .month),
  ("/mo", .month), ("monthly", .month), ("p.m.", .month), (" pm", .month), ("after tax", .month), ("take home", .month),
  ("take-home", .month), (" net", .month), ("/月", .month), ("每月", .month), ("每个月", .month), ("一个月", .month),
  ("到手", .month), ("一月", .month),
  ("a year", .year), ("per year", .year), ("each year", .year), ("/year", .year), ("/yr", .year), ("/y", .year),
  ("yearly", .year), ("annually", .year), ("per annum", .year), ("p.a.", .year), (" pa", .year), ("/年", .year),
  ("每年", .year), ("一年", .year),
  ("every two weeks", .fortnight), ("fortnightly", .fortnight), ("a fortnight", .fortnight), ("biweekly", .fortnight),
  ("每两周", .fortnight), ("a week", .week), ("per week", .week), ("/week", .week), ("/wk", .week), ("weekly", .week),
  (" pw", .week), ("/周", .week), ("每周", .week), ("一周", .week),
  ("a day", .day), ("per day", .day), ("/day", .day), ("daily", .day), ("每天", .day), ("一天", .day), ("/天", .day),
]
