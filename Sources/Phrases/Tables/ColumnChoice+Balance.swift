import Money
import Wording

/// Which column says what is owed.
extension ColumnChoice {
  /// Of several sums that are owed, the one that is what was owed less what was paid.
  mutating func chooseRest() {
    guard let paid = place(.paidSoFar) ?? place(.paid),
      let rest = headings.indices.first(where: { headings[$0].column == .balance && isRest($0, after: paid) })
    else { return }
    for index in headings.indices where index != rest && headings[index].column == .balance {
      headings[index].column = nil
    }
  }

  mutating func chooseBalance() {
    dropTotalsPartlyPaid()
    chooseRest()
    if !has(.balance), let current = place(.current), cells(current).contains(where: { signedSum($0) != nil }) {
      headings[current].column = .balance
    }
    if let left = place(.left), let paid = place(.paid) ?? place(.paidSoFar), isRest(left, after: paid) {
      for index in headings.indices where headings[index].column == .balance { headings[index].column = nil }
      (headings[left].column, headings[left].isRestOfTotal) = (.balance, true)
    } else if let left = place(.left),
      let sum = headings.indices.first(where: { headings[$0].meaning == .weakBalance }),
      isCountOfPayments(left, of: sum)
    {
      headings[left].column = .remaining
    } else if let left = place(.left), !has(.balance), isLessThanPayments(left) {
      headings[left].column = .remaining
    } else if let left = place(.left) {
      headings[left].column = has(.balance) && holdsCounts(left) ? .remaining : has(.balance) ? nil : .balance
    }
    guard !has(.balance) else { return }
    let candidates = headings.indices.filter {
      headings[$0].meaning == .balanceOfLoans || headings[$0].meaning == .weakBalance
    }
    if let paid = place(.paid), let total = candidates.first(where: { isTotal($0) }) {
      headings[paid].column = nil
      headings[total].isTotalBesidePaid = true
      return
    }
    guard place(.paidSoFar) == nil, place(.paid) == nil || candidates.count == 1 && place(.original) == nil else {
      return
    }
    guard place(.termPaid) == nil || candidates.contains(where: { headings[$0].meaning == .balanceOfLoans }) else {
      return
    }
    let sums = candidates.filter { index in rows.isEmpty || cells(index).contains { isFigure($0, currency) } }
    let ofLoans = sums.filter { headings[$0].meaning == .balanceOfLoans }
    if let balance = latest(ofLoans) ?? ofLoans.first ?? sums.first ?? principalAlone {
      headings[balance].column = .balance
    }
  }

  /// `合计` of what was borrowed and its interest is not what is still owed.
  mutating func leaveOutSumsOfAll() {
    guard let borrowed = place(.original), has(.payment) || place(.term) != nil,
      headings.contains(where: { isOfInterest($0.name) })
    else { return }
    for index in headings.indices where headings[index].meaning == .weakBalance && comesTo(borrowed, in: index) {
      (headings[index].meaning, headings[borrowed].meaning) = (.ignored, .ignored)
    }
  }

  private func isOfInterest(_ name: String) -> Bool {
    ["利息", "interest"].contains(where: headingWord(name).contains)
  }

  /// `总额` of a card, beside what is used of it and what is left, is its limit.
  mutating func takeTotalForLimit() {
    guard !has(.limit), let used = headings.firstIndex(where: { $0.column == .balance && $0.isOfCardsOnly }),
      let total = headings.indices.first(where: { headings[$0].column == nil && isTotal($0) }),
      let left = headings.indices.first(where: { [.left, .available].contains(headings[$0].meaning) }), left != used
    else { return }
    let sums = zip(cells(total), zip(cells(used), cells(left))).compactMap { total, parts -> Bool? in
      guard let total = sum(total), let used = sum(parts.0), let left = sum(parts.1) else { return nil }
      return used + left == total
    }
    guard !sums.isEmpty, sums.allSatisfy({ $0 }) else { return }
    headings[total].column = .limit
    if headings[left].column == .balance { headings[left].column = nil }
  }

  /// `应还总额` beside what was paid of it is not what is still owed; `Paid off` over sums is what was paid.
  private mutating func dropTotalsPartlyPaid() {
    for index in headings.indices where headings[index].meaning == .asksSettled {
      if cells(index).contains(where: { (sum($0) ?? .zero) > Amount(minorUnits: currency.minorUnits) }) {
        headings[index].meaning = .paidSoFar
      }
    }
    guard place(.termPaid) != nil || place(.paidSoFar) != nil else { return }
    for index in headings.indices where ["应还总额", "应还款总额"].contains(headingWord(headings[index].name)) {
      headings[index].column = nil
    }
  }

  /// `本金` where nothing tells that some of it was paid back.
  var principalAlone: Int? {
    guard place(.term) == nil, place(.termPaid) == nil, place(.left) == nil, place(.paid) == nil, !has(.remaining)
    else {
      return nil
    }
    return headings.firstIndex { $0.meaning == .original && ["principal", "本金"].contains(headingWord($0.name)) }
  }

  /// Whether what is left is in each row what was owed less what was paid.
  func isRest(_ left: Int, after paid: Int) -> Bool {
    let firsts = headings.indices.filter {
      $0 != left
        && (headings[$0].column == .balance || headings[$0].meaning == .weakBalance
          || headings[$0].meaning == .original)
    }
    let (rests, parts) = (cells(left).map(sum), cells(paid).map(sum))
    return firsts.contains { first in
      let sums = zip(cells(first).map(sum), zip(parts, rests)).compactMap { whole, others -> Bool? in
        guard let whole, let part = others.0, let rest = others.1 else { return nil }
        return whole - part == rest
      }
      return !sums.isEmpty && sums.allSatisfy { $0 }
    }
  }

  func isTotal(_ index: Int) -> Bool {
    ["total", "total amount", "total debt", "总额", "总金额", "债务总额"].contains(headingWord(headings[index].name))
  }

  /// `paid` beside a total or what is left to pay is what was paid so far, else what is paid each month.
  mutating func choosePaid() {
    guard let paid = place(.paid), !has(.payment), cells(paid).contains(where: { sum($0) != nil }) || rows.isEmpty
    else {
      return
    }
    let isSoFar = headings.contains {
      $0.meaning == .original || $0.meaning == .left || $0.meaning == .weakBalance && $0.column == nil
    }
    if !isSoFar, paidMayBeSoFar(paid) {
      headings[paid].isPaidSoFarOrMonthly = true
    } else {
      headings[paid].column = isSoFar ? nil : .payment
    }
  }

  /// More than a quarter of what is owed is hardly paid each month.
  private func paidMayBeSoFar(_ paid: Int) -> Bool {
    guard let balance = headings.firstIndex(where: { $0.column == .balance }) else { return false }
    return zip(cells(paid), cells(balance)).contains { paid, owed in
      guard let part = sum(paid), let whole = sum(owed), part < whole else { return false }
      return part.minorUnits * 4 > whole.minorUnits
    }
  }

  /// A sum due on a day, beside what was borrowed and not less than that, is all that is owed: `应还金额` beside `借款金额` and
  /// `到期日`. Without what was borrowed it may be one payment of several, and is left open.
  mutating func chooseAllDueAtOnce() {
    let counts: [Column] = [.remaining, .minimum]
    guard !has(.balance), !counts.contains(where: has), place(.term) == nil, place(.termPaid) == nil,
      let sum = headings.indices.first(where: { headings[$0].meaning == .dueSum || isDueSum($0) }),
      let day = headings.indices.first(where: { isLastDay($0) })
    else { return }
    guard let borrowed = place(.original) else {
      if headings[sum].column == .payment { (headings[sum].column, headings[sum].isAllOrOnePayment) = (nil, true) }
      return
    }
    guard comesTo(borrowed, in: sum) else { return }
    headings[sum].column = .balance
    headings[day].column = .dueInFull
    headings[day].meaning = .column(.dueInFull)
  }

  private func isDueSum(_ index: Int) -> Bool {
    headings[index].column == .payment
      && [
        "应还", "应还款", "应还金额", "应还款额", "还款", "还款金额", "还款额", "amount due", "due amount", "repayment",
        "repayment amount", "amount", "payment", "payment due", "sum due",
      ].contains(headingWord(headings[index].name))
  }

  /// `到期日`, or days of payment that are dates of one year.
  private func isLastDay(_ index: Int) -> Bool {
    if headings[index].meaning == .end { return true }
    guard headings[index].column == .due else { return false }
    let filled = cells(index).filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { (try? date($0)) != nil }
  }

  /// Whether in each row the sum that is due is not less than what was borrowed, or nothing.
  private func comesTo(_ borrowed: Int, in due: Int) -> Bool {
    let rows = zip(cells(borrowed), cells(due)).compactMap { borrowed, due -> Bool? in
      guard let whole = sum(borrowed), let part = sum(due), part != .zero else { return nil }
      return part >= whole
    }
    return !rows.isEmpty && rows.allSatisfy { $0 }
  }
}
