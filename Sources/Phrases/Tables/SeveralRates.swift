import Money
import Wording

/// The rate of cash advances, of balance transfers, of a default, or of another time: not what is charged on what is owed.
func isRateOfSomethingElse(_ heading: String) -> Bool {
  let words = wordsOfHeading(heading)
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  if zip(words, words.dropFirst()).contains(where: { $0 == ("b", "t") }) { return true }
  if has("cash") && !has("loan", "loans", "purchase", "purchases") { return true }
  return has(
    "transfer", "transfers", "xfer", "bt", "penalty", "default", "advance", "advances", "late", "overdue", "withdrawal",
    "withdrawals", "atm", "previous", "old", "former", "prior")
    || ["取现", "预借", "提现", "罚息", "逾期", "违约", "滞纳", "转账", "原利率", "调整前", "以前"].contains(
      where: plainWord(heading).contains)
}

/// What purchases cost comes before a rate that is not told apart, and that before one which others are reckoned from.
func rankOfRate(_ heading: String) -> Int {
  let words = wordsOfHeading(heading)
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  func holds(_ any: String...) -> Bool { any.contains(where: plainWord(heading).contains) }
  if has("purchase", "purchases", "standard", "regular", "actual", "charged") || holds("消费", "执行", "实际", "标准", "普通") {
    return 0
  }
  return has("base", "benchmark", "index", "prime") || holds("基准", "lpr", "分期") ? 2 : 1
}

extension ColumnChoice {
  /// Two columns of rates that nothing tells apart and that differ in a row: none of them is taken.
  mutating func markOpenRates() {
    let places = headings.indices.filter { headings[$0].column == .rate }
    guard let best = places.map(rankOfSum).min() else { return }
    let first = places.filter { rankOfSum($0) == best }
    guard let kept = first.first, first.dropFirst().contains(where: { differ(kept, $0) }) else { return }
    for place in places { headings[place].column = nil }
    headings[kept].hasOpenRate = true
  }

  private func differ(_ one: Int, _ other: Int) -> Bool {
    zip(cells(one), cells(other)).contains { first, second in
      guard let first = rate(first), let second = rate(second) else { return false }
      return !isNear(first, second)
    }
  }

  private func rate(_ cell: String) -> Rate? {
    if isPlainNumber(cell) { return try? Rate.read(cell + "%") }
    return try? Rate.read(cell)
  }
}
