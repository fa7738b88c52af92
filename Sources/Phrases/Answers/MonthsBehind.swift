import Money
import Wording

/// `2`, `2个月`, `两个月`, `2 months`, `30天` (one), `M2`, `逾期45天`, `behind 3 payments on Visa`, `无`.
/// - Throws: `AnswerProblem`; for `yes` and `逾期了`, which say that it is late, and not by how much.
package func monthsBehind(_ cell: String) throws(AnswerProblem) -> Int {
  let word = withoutLateness(withoutTone(plainWord(cell)))
  if noneBehind.contains(word) { return 0 }
  if let spoken = spokenMonths[word] { return spoken }
  if let times = count(word, of: ["次", "times", "time"]), (0...12).contains(times) { return times }
  if let days = count(word, of: ["天", "days", "day"]) { return (days + 29) / 30 }
  let months = count(word, of: ["个月", "月", "months", "month", "mths", "期"]) ?? spokenCount(word)
  if let months, (0...12).contains(months) { return months }
  if let range = rangeOfMonths(word) { throw range }
  if months == nil, let told = monthsTold(in: word) { return told }
  if ["yes", "y", "是", "是的", "有", "有的", "true"].contains(word) || wordsOfLateness.contains(word) || saysNotPaid(cell) {
    throw howManyMonths
  }
  if let months, months <= 1_200 {
    throw AnswerProblem(
      Text(en: "\(months) months, or days?", zh: "是 \(months) 个月，还是 \(months) 天？"),
      remedy: Text(en: "write \(months) months, or \(months) days", zh: "写 \(months)天；是月数就写不超过 12 个月"))
  }
  throw AnswerProblem(
    Text(en: "a number of months", zh: "请写月数"),
    remedy: Text(en: "for example 1 or 2; 0 when none", zh: "例如 1 或 2；没有就写 0"))
}

private let howManyMonths = AnswerProblem(
  Text(en: "how many months?", zh: "几个月？"), remedy: Text(en: "write a number, for example 1 or 2", zh: "写个数，例如 1 或 2"))

/// `逾期45天` as `45天`, `M2` as `2`, as banks count months late.
private func withoutLateness(_ word: String) -> String {
  if word.count == 2, word.hasPrefix("m"), let digit = word.last, isDigit(digit) { return String(digit) }
  for mark in ["已经逾期", "已逾期", "逾期了", "逾期", "拖欠了", "拖欠", "欠了"] where word.hasPrefix(mark) && word.count > mark.count {
    return trimmed(word.dropFirst(mark.count))
  }
  return word
}

private let wordsOfLateness: Set<String> = [
  "逾期", "逾期了", "已逾期", "有逾期", "有过", "有几次", "late", "behind", "i am behind", "i'm behind", "i am late", "i'm late",
  "yes i am",
  "some", "a few",
]

/// `1 or 2`, `两三次`, `2-3`: asked about with both.
package func rangeOfMonths(_ word: String) -> AnswerProblem? {
  var rest = word
  for unit in ["个月", "月", "次", " months", " times", " payments"] where rest.hasSuffix(unit) {
    rest = trimmed(rest.dropLast(unit.count))
  }
  var ends: (low: String, high: String)?
  for separator in [" or ", " to ", "或者", "或", "到", "至", "-", "、", "~"] where rest.contains(separator) {
    let parts = rest.parts(between: separator).map { trimmed($0) }
    if parts.count == 2, spokenCount(parts[0]) != nil, spokenCount(parts[1]) != nil { ends = (parts[0], parts[1]) }
  }
  if isRangeOfCounts(rest), let low = rest.first, let high = rest.last { ends = (String(low), String(high)) }
  guard let (low, high) = ends else { return nil }
  return AnswerProblem(
    Text(en: "\(low) or \(high)?", zh: "是\(low)个月还是\(high)个月？"),
    remedy: Text(en: "write one number, the higher when you are not sure", zh: "写一个数，拿不准就写多的"))
}

/// The only number of a sentence, `i am behind 3 payments on visa`, where it counts months or payments; nil for any other.
private func monthsTold(in word: String) -> Int? {
  let words = word.split { !$0.isLetter && !isDigit($0) && $0 != "'" }.map(String.init)
  let late: Set<String> = ["behind", "late", "missed", "overdue", "arrears", "owe"]
  let past: Set<String> = ["ago", "last", "year", "years", "ever", "previously", "once", "before"]
  guard words.count > 2, words.contains(where: late.contains), !words.contains(where: past.contains),
    words.count(where: { $0.contains(where: isDigit) }) <= 1
  else { return nil }
  let counts = zip(words, words.dropFirst()).filter { _, unit in
    ["months", "month", "payments", "payment", "times", "instalments", "installments"].contains(unit)
  }.compactMap { spokenCount($0.0) }
  guard counts.count == 1, let count = counts.first, (1...12).contains(count) else { return nil }
  return count
}

private let spokenMonths = [
  "半年": 6, "once": 1, "twice": 2, "一次": 1, "两次": 2, "half a year": 6, "a month": 1, "a couple": 2,
  "a couple of months": 2,
]

private let noneBehind: Set<String> = [
  "一直按时", "从来没有", "从没", "从来没", "从没逾期", "从来没逾期", "都按时", "never late", "always on time", "never missed",
  "无", "没有", "没", "没有逾期", "没逾期", "不逾期", "正常", "按时", "none", "no", "否", "never", "not late", "current", "up to date",
  "on time",
]

private func count(_ word: String, of marks: [String]) -> Int? {
  marks.lazy.filter(word.hasSuffix).compactMap { spokenCount(trimmed(word.dropLast($0.count))) }.first
}
