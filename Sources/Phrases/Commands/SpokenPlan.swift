import Money
import Wording

/// What follows `plan` as it is told, in the words of the program: `pay 500 more`, `多还500`, `两年内还清`, `lowest balance first`.
func writtenPlan(_ text: String) -> String {
  var rest = trimmed(text)
  let lower = rest.lowercased()
  for (phrases, meant) in spokenStrategies {
    guard let phrase = phrases.first(where: { lower == $0 || lower.hasPrefix($0 + " ") }) else { continue }
    return meant + rest.dropFirst(phrase.count)
  }
  if let months = monthsUntilPaid(lower) { return "within \(months)" }
  for start in orderStarts where lower.hasPrefix(start) {
    return "order " + trimmed(rest.dropFirst(start.count)).replacing("，", with: ",")
  }
  if let sum = sumBehind(
    [
      "每个月多还", "每月多还", "多还", "每月多", "pay ", "paying ",
    ], in: lower)
  {
    rest = "extra \(sum)"
  }
  return oneDebtFirst(rest) ?? rest
}

/// `先还招行`, `pay Visa first`: an order of one.
private func oneDebtFirst(_ text: String) -> String? {
  if text.hasPrefix("先还") { return "order " + trimmed(text.dropFirst(2)) }
  let begun = firstWord(text).command.lowercased()
  guard text.lowercased().hasSuffix(" first"), !["extra", "budget", "within", "schedule", "order"].contains(begun)
  else {
    return nil
  }
  var name = trimmed(text.dropLast(6))
  if name.lowercased().hasPrefix("pay ") { name = trimmed(name.dropFirst(4)) }
  return "order " + name
}

/// The longer first.
private let spokenStrategies: [(phrases: [String], meant: String)] = [
  (
    [
      "smallest balance first", "lowest balance first", "smallest debt first", "lowest debt first", "smallest first",
      "lowest first",
      "small ones first", "先还金额最小的", "先还金额小的", "先还小额的", "先还最少的", "先还少的", "先还最小的", "先还小的", "从小到大", "滚雪球", "雪球法", "雪球",
    ], "snowball"
  ),
  (
    [
      "highest interest rate first", "highest interest first", "highest rate first", "highest apr first",
      "most expensive first",
      "dearest first", "先还利率最高的", "先还利率高的", "先还利息最高的", "先还利息高的", "先还最贵的", "先还贵的", "雪崩法", "雪崩",
    ], "avalanche"
  ),
  (["fullest card first", "fullest first", "先还用得最满的卡", "先还刷得最满的", "先还最满的卡"], "utilisation"),
  (["fewer lines first", "先减少笔数", "减少笔数"], "lines"),
  (
    ["minimum only", "minimums only", "only minimums", "only the minimum", "just the minimum", "只还最低", "都还最低"],
    "minimums"
  ),
]

private let orderStarts = ["in this order:", "in this order", "in the order", "自己排顺序", "按顺序", "顺序"]

/// `24 months`, `debt free in 2 years`, `两年内还清`.
private func monthsUntilPaid(_ text: String) -> Int? {
  var rest = text
  for start in ["debt free in ", "paid off in ", "pay off in ", "done in ", "clear in ", "within ", "in ", "over "]
  where rest.takePrefix(start) { break }
  for end in ["全部还清", "内全还清", "以内还清", "之内还清", "内还清", "还清"] where rest.takeSuffix(end) { break }
  let saysMonths = ["month", "year", "月", "年"].contains(where: rest.contains)
  guard rest != text || saysMonths, !["/", "a month", "each", "per"].contains(where: rest.contains) else { return nil }
  if ["半年", "half a year"].contains(trimmed(rest)) { return 6 }
  return instalments(trimmed(rest)).flatMap { $0 > 0 ? $0 : nil }
}

/// `500` of `多还500`, `pay 500 more a month`.
private func sumBehind(_ starts: [String], in text: String) -> String? {
  for start in starts where text.hasPrefix(start) {
    var rest = trimmed(text.dropFirst(start.count))
    let isEnglish = start.hasPrefix("pay")
    for end in [" a month", " each month", " every month", " per month", " monthly"] where rest.hasSuffix(end) {
      rest = trimmed(rest.dropLast(end.count))
    }
    let saysMore = [" more", " extra"].first(where: rest.hasSuffix)
    if let saysMore { rest = trimmed(rest.dropLast(saysMore.count)) }
    guard !isEnglish || saysMore != nil, !rest.isEmpty, !rest.contains(" ") else { continue }
    return rest
  }
  return nil
}
