import Money
import Wording

/// Which column counts instalments.
extension ColumnChoice {
  func holdsCounts(_ index: Int) -> Bool {
    cells(index).allSatisfy { $0.isEmpty || (instalments($0) ?? spokenCount(plainWord($0)) ?? 0) <= 600 }
  }

  /// Whether what is left is a small number in each row, and less than one payment.
  func isLessThanPayments(_ left: Int) -> Bool {
    guard holdsCounts(left), let payment = headings.firstIndex(where: { $0.column == .payment }) else { return false }
    let rows = zip(cells(left), cells(payment)).compactMap { left, payment -> Bool? in
      guard isPlainNumber(left), let count = sum(left), let paid = sum(payment), count != .zero else { return nil }
      return count < paid
    }
    return !rows.isEmpty && rows.allSatisfy { $0 }
  }

  /// Whether so many payments come to about the sum, in each row that tells all three.
  func isCountOfPayments(_ count: Int, of balance: Int) -> Bool {
    guard let payment = headings.firstIndex(where: { $0.column == .payment || $0.column == .minimum }) else {
      return false
    }
    let rows = zip(cells(count), zip(cells(payment), cells(balance))).compactMap { count, sums -> Bool? in
      guard let months = (try? instalmentsLeft(count)), let payment = sum(sums.0), let owed = sum(sums.1), owed > .zero
      else {
        return nil
      }
      let paid = Int128(payment.minorUnits) * Int128(months)
      return paid * 100 >= Int128(owed.minorUnits) * 90
        && paid * 100 <= Int128(owed.minorUnits) * (months > 120 ? 250 : 150)
    }
    return !rows.isEmpty && rows.allSatisfy { $0 }
  }

  /// `期数` is what is left only where so many payments come to about what is owed.
  mutating func chooseTerm() {
    guard let term = place(.term), !has(.remaining) else { return }
    if let paid = place(.termPaid) {
      headings[term].column = .remaining
      headings[term].less = paid
      return
    }
    guard let balance = headings.firstIndex(where: { $0.column == .balance }), isCountOfPayments(term, of: balance)
    else {
      return
    }
    guard headings[balance].meaning == .weakBalance, headings.contains(where: { isStart($0.name) }) else {
      return headings[term].column = .remaining
    }
    (headings[balance].column, headings[balance].isBorrowedOrOwed) = (nil, true)
  }

  /// The day on which a debt began: so many payments then come to what was borrowed.
  private func isStart(_ name: String) -> Bool {
    let word = headingWord(name)
    let words = word.split(separator: " ").map(String.init)
    return ["start", "started", "opened", "originated", "origination", "disbursed", "begin", "began", "since", "taken"]
      .contains(where: words.contains)
      || ["开始", "起始", "放款日", "借款日", "借款时间", "放款时间", "贷款日", "起息", "首次还款", "首期"].contains(where: word.contains)
  }

  /// Beside a payment that is only planned, a total may hold it, and the payments left may be counted in it.
  mutating func leaveOutWhatIsPlanned() {
    guard place(.planned) != nil else { return }
    if has(.minimum) {
      for index in headings.indices where headings[index].column == .payment {
        if wordsOfHeading(headings[index].name).contains("total") { headings[index].column = nil }
      }
    }
    guard let count = headings.firstIndex(where: { $0.column == .remaining }),
      let balance = headings.firstIndex(where: { $0.column == .balance }), !isCountOfPayments(count, of: balance)
    else { return }
    headings[count].column = nil
  }

  /// `已还期数/总期数` over `3/12`: nine are left.
  mutating func findPaidOfTerm() {
    for index in headings.indices where headings[index].meaning == .termPaid && headings[index].name.contains("/") {
      let filled = cells(index).filter { !$0.isEmpty }
      guard !filled.isEmpty, filled.allSatisfy({ restOfTerm($0) != nil }) else { continue }
      (headings[index].column, headings[index].isPaidOfTerm) = (.remaining, true)
    }
  }
}

/// `3/12`: what of the term is left.
func restOfTerm(_ cell: String) -> Int? {
  let parts = cell.split(separator: "/").compactMap { Int(trimmed($0)) }
  return parts.count == 2 && parts[0] >= 0 && parts[0] <= parts[1] ? parts[1] - parts[0] : nil
}
