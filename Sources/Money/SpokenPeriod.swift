import Wording

/// For how long a sum is that was named with its period; the longer ones count more where two are named.
enum SpokenPeriod: Int, Comparable {
  case month, day, week, fortnight, quarter, halfYear, year

  static func < (left: SpokenPeriod, right: SpokenPeriod) -> Bool { left.rawValue < right.rawValue }

  /// How much of its sum falls on one month. Of days nobody knows how many are worked.
  var shareOfMonth: Ratio {
    switch self {
    case .month, .day: Ratio(1, 1)
    case .week: Ratio(52, 12)
    case .fortnight: Ratio(26, 12)
    case .quarter: Ratio(1, 3)
    case .halfYear: Ratio(1, 6)
    case .year: Ratio(1, 12)
    }
  }
}

/// Whether a sum is said to be before tax, alone or beside another.
func saysGross(_ text: String) -> Bool {
  let lower = text.lowercased()
  if lower.contains("税前") || lower.contains("before tax") { return true }
  return lower.split { !$0.isLetter && $0 != "-" }.contains { ["gross", "pre-tax", "pretax"].contains($0) }
}

/// `两个月1万`: a sum of several months, or several times the sum.
func beginsWithSeveralMonths(_ text: String) -> Bool {
  guard let mark = text.firstRange(of: "个月") else { return false }
  let count = text[..<mark.lowerBound]
  return !count.isEmpty && count != "一" && count != "1"
    && count.allSatisfy { isDigit($0) || "二两三四五六七八九十半几".contains($0) }
}

/// Marks that stand before the words of a period: `大概每月7500`.
func takeEstimateMarksOnly(_ text: inout String) -> Bool {
  estimatesOfPeriods.contains { text.takePrefix($0) }
}

private let estimatesOfPeriods = ["大概", "大约", "约", "差不多", "平均", "about ", "around ", "roughly ", "~"]

/// Whatever may stand beside a sum and says for how long it is.
let periodWords = estimatesOfPeriods + (periodsBefore + periodsBehind).map(\.0) + ["是", "is"]

func takeSpokenPeriod(_ text: inout String) -> SpokenPeriod? {
  if let before = takeSpokenPeriodInFront(&text) { return before }
  return periodsBehind.first { text.takeSuffix($0.0) }?.1
}

func takeSpokenPeriodInFront(_ text: inout String) -> SpokenPeriod? {
  guard let before = periodsBefore.first(where: { text.takePrefix($0.0) }) else { return nil }
  while text.takePrefix(":") || text.takePrefix("是") || text.takePrefix("is ") {}
  return before.1
}

private let periodsBefore: [(String, SpokenPeriod)] = [
  ("每个月", .month), ("每月", .month), ("一个月", .month), ("月均", .month), ("月入", .month), ("月收入", .month), ("月薪", .month),
  ("到手", .month), ("实发", .month), ("税后", .month), ("工资", .month), ("收入", .month), ("拿", .month), ("挣", .month),
  ("赚", .month),
  ("net ", .month), ("take home ", .month), ("take-home ", .month), ("monthly ", .month), ("per month ", .month),
  ("every month ", .month), ("each month ", .month), ("a month ", .month), ("i get ", .month), ("i earn ", .month),
  ("i make ", .month), ("we get ", .month), ("income ", .month), ("salary ", .month),
  ("年薪", .year), ("年收入", .year), ("一年", .year), ("每年", .year), ("全年", .year), ("年付", .year), ("年入", .year),
  ("yearly ", .year), ("annually ", .year), ("annual ", .year), ("per year ", .year), ("a year ", .year),
  ("每半年", .halfYear), ("半年", .halfYear), ("half a year ", .halfYear), ("half-yearly ", .halfYear),
  ("每个季度", .quarter), ("一个季度", .quarter), ("每季度", .quarter), ("一季度", .quarter), ("每季", .quarter), ("一季", .quarter),
  ("quarterly ", .quarter), ("per quarter ", .quarter), ("a quarter ", .quarter),
  ("每两周", .fortnight), ("两周", .fortnight), ("双周", .fortnight), ("fortnightly ", .fortnight), ("biweekly ", .fortnight),
  ("every two weeks ", .fortnight), ("a fortnight ", .fortnight),
  ("一周", .week), ("每周", .week), ("一星期", .week), ("每星期", .week), ("一个星期", .week), ("周薪", .week), ("周入", .week),
  ("weekly ", .week), ("per week ", .week), ("every week ", .week), ("each week ", .week), ("a week ", .week),
  ("一天", .day), ("每天", .day), ("每日", .day), ("一日", .day), ("日薪", .day), ("日结", .day), ("日入", .day), ("时薪", .day),
  ("一小时", .day), ("每小时", .day), ("一个小时", .day), ("daily ", .day), ("per day ", .day), ("a day ", .day),
  ("every day ", .day), ("each day ", .day), ("hourly ", .day), ("per hour ", .day), ("an hour ", .day),
]

private let periodsBehind: [(String, SpokenPeriod)] = [
  ("a month", .month), ("per month", .month), ("each month", .month), ("every month", .month), ("/month", .month),
  ("/mo", .month), ("/m", .month), ("monthly", .month), ("p.m.", .month), (" pm", .month), ("pcm", .month),
  ("after tax", .month),
  ("take home", .month), ("take-home", .month), (" net", .month), ("/月", .month), ("每月", .month), ("每个月", .month),
  ("一个月", .month), ("到手", .month), ("一月", .month),
  ("a year", .year), ("per year", .year), ("each year", .year), ("every year", .year), ("/year", .year), ("/yr", .year),
  ("/y", .year), ("yearly", .year), ("annually", .year), ("per annum", .year), ("p.a.", .year), (" pa", .year),
  ("/年", .year), ("每年", .year), ("一年", .year),
  ("every six months", .halfYear), ("every half year", .halfYear), ("half-yearly", .halfYear), ("每半年", .halfYear),
  ("半年", .halfYear),
  ("a quarter", .quarter), ("per quarter", .quarter), ("every quarter", .quarter), ("/quarter", .quarter),
  ("quarterly", .quarter), ("每季度", .quarter), ("一季度", .quarter), ("一个季度", .quarter), ("/季", .quarter),
  ("every two weeks", .fortnight), ("fortnightly", .fortnight), ("a fortnight", .fortnight),
  ("per fortnight", .fortnight), ("biweekly", .fortnight), ("每两周", .fortnight), ("两周", .fortnight),
  ("a week", .week), ("per week", .week), ("every week", .week), ("each week", .week), ("/week", .week),
  ("/wk", .week), ("weekly", .week), (" pw", .week), ("/周", .week), ("每周", .week), ("一周", .week), ("一星期", .week),
  ("a day", .day), ("per day", .day), ("every day", .day), ("each day", .day), ("/day", .day), ("daily", .day),
  ("每天", .day), ("一天", .day), ("/天", .day), ("每日", .day), ("日结", .day), ("an hour", .day), ("per hour", .day),
  ("/hour", .day), ("/hr", .day), ("hourly", .day), ("一小时", .day), ("每小时", .day), ("一个小时", .day),
]
