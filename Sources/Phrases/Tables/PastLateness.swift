import Wording

/// Whether a heading speaks of being late at any time, `最长逾期月数`, `Times late`, `60 days late` of a credit report, and not of
/// today.
func saysPastLateness(_ heading: String) -> Bool {
  let words = wordsOfHeading(heading)
  let plain = plainWord(heading)
  return plain.utf8.allSatisfy { $0 < 0x80 } ? saysPastLateness(words) : saysPastLateness(inChinese: plain)
}

private func saysPastLateness(inChinese word: String) -> Bool {
  guard ["逾期", "拖欠", "违约"].contains(where: word.contains), !word.contains("利率"), !word.contains("息") else {
    return false
  }
  let isOfToday = ["当前", "目前", "现在", "截至", "截止"].contains(where: word.contains)
  if isOfToday, !["最长", "历史", "最高", "最大", "累计", "曾"].contains(where: word.contains) { return false }
  return [
    "最长", "最高", "最大", "最多", "最严重", "历史", "累计", "曾", "有过", "次数", "过去", "以往", "以前", "近", "年内", "个月内", "记录", "去年",
    "上月", "上期", "连续最",
  ].contains(where: word.contains)
}

private func saysPastLateness(_ words: [String]) -> Bool {
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  let isPastDue = zip(words, words.dropFirst()).contains { $0 == ("past", "due") }
  let isLate = isPastDue || has("late", "behind", "overdue", "delinquent", "delinquency", "delinquencies", "arrears")
  guard isLate || has("missed"), !has("rate", "apr", "interest", "fee", "fees", "charge", "charges") else {
    return false
  }
  if isLate, has("days", "day", "dpd"), words.contains(where: isBucketOfDays) { return true }
  if has("times", "count", "number"), !has("months", "days", "weeks") { return true }
  if has("months"), ["6", "12", "18", "24", "36"].contains(where: words.contains), has("payments", "in", "within") {
    return true
  }
  return has(
    "max", "maximum", "worst", "longest", "ever", "highest", "history", "historic", "historical", "previous",
    "previously", "times", "last", "lifetime", "cumulative", "yrs", "years", "12m", "24m", "before")
}

/// `30`, `59`, `90`, as credit reports count days late.
private func isBucketOfDays(_ word: String) -> Bool {
  guard let days = Int(word) else { return false }
  return [30, 31, 59, 60, 61, 89, 90, 91, 119, 120, 121, 149, 150, 151, 179, 180].contains(days)
}

extension ColumnChoice {
  /// Marks what was late once and has no column beside it that tells of today.
  mutating func markPastLateness() {
    let tellsToday = headings.contains {
      [.behind, .arrears].contains($0.column) || $0.meaning == .lateness || $0.meaning == .status
    }
    guard !tellsToday else { return }
    for index in headings.indices where headings[index].meaning == .lateBefore {
      headings[index].isPastLatenessAlone = cells(index).contains { !trimmed($0).isEmpty && !saysNo($0) }
    }
  }
}
