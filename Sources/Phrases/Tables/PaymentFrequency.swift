import Wording

/// What a cell of how often a payment is made adds to it, empty for a month's; nil for a word that is not known. `按季付息` and
/// `Weekly by standing order` say more than that.
func periodOfFrequency(_ cell: String) -> String? {
  if let period = periodAlone(cell) { return period }
  let word = headingWord(cell)
  if let first = word.split(separator: " ").first, let period = adverbs[String(first)] { return period }
  return chineseFrequencies.first { $0.starts.contains(where: word.hasPrefix) }?.meant
}

/// The same for a cell that says nothing else, under whatever heading.
func periodAlone(_ cell: String) -> String? {
  let word = headingWord(cell)
  if word.isEmpty || isUnknownWord(cell) { return "" }
  if let period = frequencies.first(where: { $0.words.contains(word) }) { return period.meant }
  for (starts, meant) in chineseFrequencies {
    guard let start = starts.first(where: word.hasPrefix) else { continue }
    let ends: Set<String> = ["", "还", "付", "供", "还款", "付款", "扣款", "还一次", "付一次", "一次", "度", "度还", "度还款", "等额"]
    return ends.contains(String(word.dropFirst(start.count))) ? meant : nil
  }
  return nil
}

private let adverbs = [
  "monthly": "", "weekly": " a week", "biweekly": " every two weeks", "fortnightly": " every two weeks",
  "quarterly": " a quarter", "yearly": " a year", "annually": " a year",
]

private let frequencies: [(words: Set<String>, meant: String)] = [
  (["monthly", "month", "every month", "per month", "each month", "a month", "m", "mo", "mth", "mthly", "月"], ""),
  (
    [
      "biweekly", "bi weekly", "b/w", "bw", "2w", "2 wk", "2wk", "2 weekly", "two weekly", "fortnightly", "fortnight",
      "fn", "every fortnight", "per fortnight", "every two weeks", "every 2 weeks", "every second week",
      "every other week", "every 14 days", "14 days", "2 weeks", "two weeks", "two weekly payments",
    ], " every two weeks"
  ),
  (
    [
      "weekly", "week", "wk", "wkly", "w", "1w", "per week", "every week", "each week", "a week", "once a week",
      "every 7 days", "7 days", "周",
    ], " a week"
  ),
  (
    [
      "quarterly", "quarter", "qtr", "qtrly", "q", "per quarter", "every quarter", "every 3 months",
      "every three months",
    ],
    " a quarter"
  ),
  (
    [
      "half yearly", "halfyearly", "semi annual", "semi annually", "semiannual", "semiannually", "every 6 months",
      "every six months", "twice a year", "6 monthly", "半年",
    ], " every six months"
  ),
  (
    [
      "yearly", "annual", "annually", "year", "yr", "y", "per year", "every year", "each year", "a year", "once a year",
      "per annum", "年",
    ], " a year"
  ),
  (["季"], " a quarter"),
]

/// How a Chinese cell begins; the longer first.
private let chineseFrequencies: [(starts: [String], meant: String)] = [
  (["每两周", "每2周", "每二周", "两周", "双周", "按双周", "按两周", "每14天", "隔周"], " every two weeks"),
  (["每半年", "按半年"], " every six months"),
  (["每季", "按季", "季度", "季付", "季还", "每三个月", "每3个月"], " a quarter"),
  (["每周", "按周", "一周", "周付", "周还", "周供", "每星期", "每7天"], " a week"),
  (["每年", "按年", "年付", "年还", "年供"], " a year"),
  (["每月", "按月", "每个月", "月付", "月还", "月供", "按期"], ""),
]

/// `Payment per paycheck`, `Bi-monthly payment`: how often that is, nobody can tell.
func hasOpenPeriod(_ heading: String) -> Bool {
  let words = wordsOfHeading(heading)
  func has(_ any: String...) -> Bool { any.contains(where: words.contains) }
  func follow(_ first: String, _ second: String) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == (first, second) }
  }
  return has("paycheck", "paychecks", "paycheque", "payday", "bimonthly", "check", "cheque", "wage", "payslip", "shift")
    || follow("bi", "monthly") || follow("pay", "period") || follow("per", "pay") || follow("other", "month")
    || follow("two", "months") || follow("2", "months")
    || ["每次", "每两个月", "每2个月", "隔月", "发薪"].contains(
      where: plainWord(heading).contains)
}

extension ColumnChoice {
  /// `weekly`, `BW`, `按季还` below whatever heading, where none is known to say how often is paid. Where only some of its cells
  /// say it, as of `还款方式`, the others leave a month's payments as they are.
  mutating func findFrequencies() {
    guard place(.frequency) == nil else { return }
    for index in headings.indices where maySayHowOften(headings[index]) {
      let filled = cells(index).filter { !$0.isEmpty && !isUnknownWord($0) }
      let isOfWays = ["方式", "method", "mode", "schedule", "terms"].contains(
        where: plainWord(headings[index].name).contains)
      let periods = filled.compactMap { cell in
        cell.utf8.count == 1 ? nil : isOfWays ? periodOfFrequency(cell) : periodAlone(cell)
      }
      guard periods.contains(where: { !$0.isEmpty }), !filled.contains(where: isPlainNumber) else { continue }
      headings[index].isMixedFrequency = headings[index].meaning != nil || periods.count * 2 < filled.count
      headings[index].meaning = .frequency
      if headings[index].column != .note { headings[index].column = nil }
      return
    }
  }

  /// Not a column of names, sums, rates, terms or days.
  private func maySayHowOften(_ heading: DebtImport.Heading) -> Bool {
    switch heading.column {
    case nil, .payment, .due, .note: break
    default: return false
    }
    switch heading.meaning {
    case nil, .ignored, .product, .status, .planned, .paid, .paidSoFar, .column(.payment), .column(.due),
      .column(.note):
      return true
    default: return false
    }
  }
}
