import Money
import Wording

/// What the unit of a heading makes of it, mostly in brackets: `Rate (monthly)` is a month's rate, `剩余（期）` counts
/// instalments, `Past due (days)` days, `Interest ($)` is no rate.
func meaning(_ meaning: HeadingMeaning, inUnitsOf heading: String) -> HeadingMeaning {
  let words = wordsOfHeading(heading)
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  switch meaning {
  case .column(.limit) where isLesserLimit(heading), .available where isLesserLimit(heading): return .ignored
  case .column(.rate) where isRateOfSomethingElse(heading): return .ignored
  case .column(.rate):
    if namesCurrency(heading), !plainWord(heading).contains("%") { return .ignored }
    return .column(rateColumn(words) ?? .rate)
  case .column(.dailyRate), .column(.monthlyRate):
    if isRateOfSomethingElse(heading) { return .ignored }
    return namesCurrency(heading) && !plainWord(heading).contains("%") ? .ignored : meaning
  case .column(.arrears):
    return has("months", "days", "weeks", "payments", "天", "天数", "月", "月数", "个月", "期", "期数")
      ? .column(.behind) : meaning
  case .column(.behind):
    return namesCurrency(heading) || has("金额", "sum", "amount") ? .column(.arrears) : meaning
  case .column(.balance), .left, .balanceOfLoans:
    return countsInBrackets(heading) ? .column(.remaining) : meaning
  case .column(.payment):
    if has("日", "号", "几号") || has("day"), has("of") { return .column(.due) }
    return has("期数", "月数") ? .term : meaning
  default: return meaning
  }
}

/// `剩余（期）`, `Left (months)`.
private func countsInBrackets(_ heading: String) -> Bool {
  let plain = plainWord(heading)
  guard let start = plain.firstIndex(where: { "([".contains($0) }) else { return false }
  let words = wordsOfHeading(String(plain[start...]))
  let counts: Set<String> = [
    "months", "month", "payments", "instalments", "installments", "years", "期", "期数", "月", "月数", "个月", "年",
  ]
  return !words.isEmpty && words.allSatisfy(counts.contains)
}

/// A heading with the words of its brackets in front, where they say which sum it is: `Amount (original)` as `original Amount`,
/// `金额（剩余）` as `剩余金额`; nil for any other.
func withBracketsInFront(_ heading: String) -> String? {
  let marks: Set<Character> = ["(", "（", "[", "【"]
  guard let start = heading.firstIndex(where: marks.contains), start > heading.startIndex else { return nil }
  let words = wordsOfHeading(String(heading[start...])).map { wordsOfSums[$0] }
  guard !words.isEmpty, !words.contains(nil) else { return nil }
  let inFront = words.compactMap(\.self).joined(separator: " ")
  return inFront + (inFront.utf8.allSatisfy { $0 < 0x80 } ? " " : "") + heading[..<start]
}

private let wordsOfSums: [String: String] = [
  "original": "original", "orig": "original", "initial": "original", "start": "original", "starting": "original",
  "beginning": "original", "borrowed": "original", "remaining": "remaining", "left": "remaining", "owed": "owed",
  "outstanding": "outstanding", "now": "current", "current": "current", "today": "current", "paid": "paid",
  "原": "原始", "原始": "原始", "初始": "原始", "总": "总", "总额": "总", "剩余": "剩余", "余": "剩余", "剩": "剩余", "还剩": "剩余", "已还": "已还",
  "未还": "未还", "现": "当前", "当前": "当前", "目前": "当前", "欠": "欠",
]

/// Of which period the rates below a heading are where it says so beside their name; nil for a year's, and where it is silent.
private func rateColumn(_ words: [String]) -> Column? {
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  if has("apr", "apy", "annual", "annually", "year", "yearly", "annum", "年", "年化", "每年", "年利率") { return nil }
  if has("day", "daily", "日", "天", "每日", "每天", "按日", "按天", "日息", "日利率") { return .dailyRate }
  let saysMonth = has("month", "monthly", "mo", "月", "每月", "按月", "每期", "月息", "月利率")
  return saysMonth || zip(words, words.dropFirst()).contains { $0 == ("p", "m") } ? .monthlyRate : nil
}

/// `Interest ($)`, `逾期（元）`.
private func namesCurrency(_ heading: String) -> Bool {
  let plain = plainWord(heading)
  return !currencyCodes(named: heading).isEmpty || plain.contains("(元)") || plain.contains("万元")
}
