import Money
import Wording

/// Which of several columns of one meaning counts.
extension ColumnChoice {
  /// The first of several columns of one meaning counts, but one without a cell that can be read. A second column of what is
  /// owed tells it where the first is empty.
  mutating func dropRepeated() {
    for index in headings.indices {
      guard let column = headings[index].column else { continue }
      let same = headings.indices.filter { headings[$0].column == column }
      guard same.count > 1 else { continue }
      let readable = same.filter { place in cells(place).contains { isReadable($0, under: column) } }
      let filled = readable.isEmpty ? same.filter { place in cells(place).contains { !$0.isEmpty } } : readable
      let kept = latest(filled) ?? filled.min { rankOfSum($0) < rankOfSum($1) } ?? same[0]
      for other in same where other != kept {
        headings[other].column =
          column == .payment && rankOfSum(other) > rankOfSum(kept) ? .paid : nil
      }
      guard column == .balance else { continue }
      let others = filled.filter { $0 != kept && tellsBalanceToo($0, beside: kept) }
      headings[kept].otherBalances = others
      for other in others { headings[other].isOtherBalance = true }
    }
  }

  /// Of columns that each name a month, the last; where they neither rise nor fall, from December to January, that on the right.
  func latest(_ places: [Int]) -> Int? {
    let months = places.compactMap { monthInHeading(headings[$0].name) }
    guard months.count == places.count, places.count > 1 else { return nil }
    if zip(months, months.dropFirst()).allSatisfy({ $0 > $1 }) { return places.first }
    return places.last
  }

  /// Whether another column says what is owed where this one does not: it is filled where this one is empty, or of cards only.
  /// What was owed in another month is not owed today.
  private func tellsBalanceToo(_ other: Int, beside kept: Int) -> Bool {
    guard monthInHeading(headings[other].name) == nil, monthInHeading(headings[kept].name) == nil else { return false }
    return headings[other].isOfCardsOnly != headings[kept].isOfCardsOnly
      || zip(cells(other), cells(kept)).contains { !$0.isEmpty && ($1.isEmpty || isUnknownWord($1)) }
  }

  func isReadable(_ cell: String, under column: Column) -> Bool {
    switch column {
    case .limit, .balance, .arrears: signedSum(cell) != nil
    case .payment, .minimum, .paid: sum(cell) != nil || cardPaymentChoices.contains { $0.matches(plainWord(cell)) }
    case .rate, .dailyRate, .monthlyRate: (try? Rate.read(cell)) != nil || isPlainNumber(cell)
    case .remaining: (try? instalmentsLeft(cell)) != nil
    case .due: (try? dayOfMonth(cell)) != nil
    case .dueInFull: (try? date(cell)) != nil
    default: !cell.isEmpty
    }
  }

  /// What is owed today stands before a sum of a statement or a total with what is still to come.
  func rankOfSum(_ index: Int) -> Int {
    let word = headingWord(headings[index].name)
    if headings[index].column == .payment {
      return ["实还", "实际还", "实付", "actual"].contains(where: word.contains) ? 1 : 0
    }
    if headings[index].column == .rate {
      return rankOfRate(headings[index].name) * 2 + (cells(index).contains { $0.contains("%") } ? 0 : 1)
    }
    if headings[index].column == .behind || headings[index].column == .arrears {
      return ["当前", "现在", "目前", "现", "current", "now", "today"].contains(where: word.contains) ? 0 : 1
    }
    if headings[index].column == .limit { return isOfTime(word) ? 1 : 0 }
    guard headings[index].column == .balance else { return 0 }
    return ["statement", "total", "总", "账单"].contains(where: word.contains) ? 1 : 0
  }
}
