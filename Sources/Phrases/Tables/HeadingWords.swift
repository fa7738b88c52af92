import Wording

/// What a heading says of its column, before the other columns are looked at.
enum HeadingMeaning: Equatable {
  case column(Column)
  /// A sum that is what is owed only where no column says that better: `amount`, `金额`, `total`.
  case weakBalance
  /// `余额`: of a loan what is owed, of a card what is used or what is left.
  case balanceOfLoans
  /// What was borrowed at first.
  case original
  /// What was paid so far; `paid` alone may be what is paid each month.
  case paidSoFar, paid
  /// `current`: what is owed today, where sums stand below it.
  case current
  /// `remaining`, `left`: what is left to pay, or instalments left.
  case left
  /// `期数`: the whole term, or instalments left.
  case term
  /// `已还期数`: how many of the term were paid.
  case termPaid
  /// `到期日`: the last instalment, or the day when all falls due.
  case end
  /// The day of which a row speaks.
  case day
  case status
  /// Whether it is settled, whether it is late: yes or no, or more.
  case asksSettled, lateness
  /// How often, or how long, a debt was late at any time.
  case lateBefore
  /// A payment that is planned beside the one that is due: `new payment`, `snowball`.
  case planned
  /// All that is to be paid back on a day: `应还本息`, `total repayable`.
  case dueSum
  /// What is still free of a limit.
  case available
  /// What a lender calls the debt: `产品`.
  case product
  /// In what currency a row is.
  case currency
  /// For how long a rate is.
  case ratePeriod
  /// How often a payment is made.
  case frequency
  /// Numbers of rows, ids, and what a debt has no place for.
  case serial, ignored
  /// A column of a list of transactions.
  case transaction
}

/// nil for a heading that says nothing known.
func meaning(of heading: String) -> HeadingMeaning? {
  let word = headingWord(heading)
  if word.isEmpty { return plainWord(heading).contains("#") ? .serial : nil }
  if plainWord(heading).hasSuffix("#") { return .serial }
  if saysPastLateness(heading) { return .lateBefore }
  if let asked = whatIsAsked(heading, word) { return asked }
  if let whole = withBracketsInFront(heading), let told = meaning(of: whole) { return told }
  let known = exactMeanings[word] ?? (word.utf8.allSatisfy { $0 < 0x80 } ? englishMeaning(word) : chineseMeaning(word))
  return known.map { meaning($0, inUnitsOf: heading) }
}

/// `In arrears?`, `是否结清`, `isPaidOff` ask for yes or no; nil for a heading that asks nothing.
private func whatIsAsked(_ heading: String, _ word: String) -> HeadingMeaning? {
  let asks =
    plainWord(heading).contains { "?？".contains($0) } || word.hasPrefix("is ") || word.hasPrefix("has ")
    || ["是否", "有没有", "有无", "了吗", "了没"].contains(where: word.contains)
  let isLate = ["arrears", "late", "behind", "overdue", "past due", "delinquent", "逾期", "拖欠"].contains(
    where: word.contains)
  if ["paid off", "settled", "closed", "cleared", "结清", "已结清", "还清", "已还清"].contains(word) { return .asksSettled }
  guard asks else { return ["delinquent", "late", "overdue"].contains(word) ? .lateness : nil }
  if isLate { return .lateness }
  let asksSettled = ["paid", "settled", "closed", "cleared", "结清", "还清", "还完"].contains(where: word.contains)
  return asksSettled && !word.contains("how") ? .asksSettled : word.contains("是否") ? .ignored : nil
}
