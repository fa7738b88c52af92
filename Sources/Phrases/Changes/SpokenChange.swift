import Money
import Wording

/// A change as it is told, in the words of its form: `lose my job for 3 months`, `cut food by 300`, `pay 500 more a month`, `加薪1000`.
func writtenChange(_ text: String) -> String {
  var typed = uniform(text)
  for end in ["会怎么样", "会怎样", "怎么样", "怎样", "呢", "了"] where typed.count > end.count + 2 && typed.takeSuffix(end) { break }
  if typed.count > 2, !typed.hasPrefix("把握") { _ = typed.takePrefix("把") }
  typed = withoutSpeaker(typed)
  let lower = typed.lowercased()
  for (words, form) in tellingWords {
    guard let word = words.first(where: { lower.hasPrefix($0) }), isWhole(word, in: lower) else { continue }
    return uniform(form + " " + typed.dropFirst(word.count))
  }
  if let change = raisedOrCut(lower) ?? moreEachMonth(lower) { return change }
  if lower.hasPrefix("without "), !lower.contains("income"), !lower.contains("work") {
    return "remove " + typed.dropFirst(8)
  }
  if lower.hasPrefix("pay "), lower.hasSuffix(" off"), typed.count > 8 {
    return "pay off " + typed.dropFirst(4).dropLast(4)
  }
  return typed
}

/// `my income drops by 20%`, `we pay 300 more`, `我每月收入少1000`: without whoever it is that does so.
private func withoutSpeaker(_ text: String) -> String {
  var rest = text
  let isSaid = ["i ", "we ", "my ", "our ", "我们每月", "我们每个月", "我每月", "我每个月", "我们的", "我们", "我的", "我"].contains {
    rest.takePrefix($0)
  }
  let lower = rest.lowercased()
  return isSaid && wordsOfChanges.contains(where: lower.hasPrefix) ? rest : text
}

private let wordsOfChanges = [
  "income", "salary", "wages", "pay ", "pay off", "paid", "earn", "living costs", "savings", "收入", "工资", "每月收入", "多还",
  "存款",
]

/// `cut food by 300`, `raise income by 10%`.
private func raisedOrCut(_ text: String) -> String? {
  for (words, sign) in [(["cut ", "reduce ", "lower ", "spend less on "], "-"), (["raise ", "increase "], "+")] {
    guard let word = words.first(where: text.hasPrefix), let by = text.ranges(of: " by ").last else { continue }
    let thing = uniform(text[..<by.lowerBound].dropFirst(word.count))
    return thing.isEmpty ? nil : "\(thing) \(sign)\(uniform(text[by.upperBound...]))"
  }
  return nil
}

/// `pay 500 more a month`, `500 more each month`, `another 500 a month`.
private func moreEachMonth(_ text: String) -> String? {
  var rest = text
  for end in [" a month", " each month", " every month", " per month", " monthly"] where rest.takeSuffix(end) { break }
  var saysMore = rest.takeSuffix(" more") || rest.takeSuffix(" extra")
  for start in ["i pay ", "pay ", "paying "] where rest.takePrefix(start) { break }
  for start in ["another ", "an extra ", "additional "] where rest.takePrefix(start) { saysMore = true }
  guard saysMore, looksLikeNumber(rest), !rest.contains(" ") else { return nil }
  return "extra \(rest)"
}

/// An English word only where it ends there.
private func isWhole(_ word: String, in text: String) -> Bool {
  guard word.last?.isASCII ?? false, let next = text.dropFirst(word.count).first else { return true }
  return !next.isLetter
}

private let tellingWords: [(words: [String], form: String)] = [
  (
    [
      "i lose my job", "lose my job", "losing my job", "lost my job", "i lost my job", "out of work", "unemployed",
      "我失业", "失业", "我丢了工作", "丢了工作", "我没了工作", "没了工作", "我没有工作", "没有工作", "我没工作", "没工作", "我被裁员", "被裁员", "我被裁",
      "被裁", "我下岗", "下岗",
    ], "no income"
  ),
  (["a pay rise of", "pay rise of", "pay rise", "a raise of", "涨工资", "加工资", "加薪", "涨薪"], "income +"),
  (["a pay cut of", "pay cut of", "pay cut", "降工资", "减工资", "扣工资", "降薪", "减薪"], "income -"),
  (["one payment of"], "pay"),
  (["earned", "earn"], "income"),
]
