import Money

extension PayoffRun {
  /// Hands out what is left of the budget after what contracts take; what a closing debt leaves goes on in the same month.
  mutating func payExtra(_ sum: Int64) {
    var extra = sum
    guard extra > 0 else { return }
    switch strategy {
    case .minimums: return
    case .snowball:
      while extra > 0 {
        guard let debt = smallestUnpaid() else { return }
        pay(&extra, on: debt)
      }
    case .utilisation:
      payDownToLine(&extra)
      payInOrder(&extra)
    case .avalanche, .lines, .order: payInOrder(&extra)
    }
  }

  private mutating func pay(_ extra: inout Int64, on debt: Int, atMost most: Int64 = .max) {
    let payment = min(extra, rows[debt].unpaid, most)
    rows[debt].monthPayment += payment
    extra -= payment
  }

  private mutating func payInOrder(_ extra: inout Int64) {
    var place = 0
    while extra > 0, place < open.count {
      let debt = Int(open[place])
      guard ranking.ties[debt] > 0 else {
        pay(&extra, on: debt)
        place += 1
        continue
      }
      let tie = place..<(open[place...].firstIndex { ranking.ties[Int($0)] != ranking.ties[debt] } ?? open.count)
      payTie(&extra, tie)
      place = tie.upperBound
    }
  }

  /// Of the equally dear debts at these places, the smallest this month first. It is found without a list of them: mostly
  /// it takes all.
  private mutating func payTie(_ extra: inout Int64, _ places: Range<Int>) {
    var smallest: Int?
    for place in places where rows[Int(open[place])].unpaid > 0 {
      let debt = Int(open[place])
      if let best = smallest, isSmallerOrBefore(best, debt) { continue }
      smallest = debt
    }
    guard let smallest else { return }
    pay(&extra, on: smallest)
    guard extra > 0 else { return }
    let others = places.map { Int(open[$0]) }.filter { rows[$0].unpaid > 0 }
    for debt in others.sorted(by: isSmallerOrBefore) { pay(&extra, on: debt) }
  }

  private func isSmallerOrBefore(_ left: Int, _ right: Int) -> Bool {
    (rows[left].balance, left) < (rows[right].balance, right)
  }

  private mutating func smallestUnpaid() -> Int? {
    var smallest: Int?
    for index in open where rows[Int(index)].unpaid > 0 {
      let debt = Int(index)
      guard let best = smallest else {
        smallest = debt
        continue
      }
      if rows[debt].balance <= rows[best].balance, isSmaller(debt, best) { smallest = debt }
    }
    guard let smallest else { return nil }
    return putAfterPriority(smallest)
  }

  /// The priority debt that must come before a cheaper card; else the debt itself.
  private mutating func putAfterPriority(_ debt: Int) -> Int {
    guard debts[debt].isCard, !ranking.priorities.isEmpty else { return debt }
    let dearer = ranking.priorities.filter {
      rows[$0].unpaid > 0 && rows[$0].closed == 0 && isCheaperCard(debt, than: $0)
    }
    guard let first = dearer.min(by: isDearer) else { return debt }
    noteKeptAhead(first, of: debt)
    return first
  }

  /// Each card or shared limit that is over its line, the fullest first, down to the line.
  private mutating func payDownToLine(_ extra: inout Int64) {
    while extra > 0, let (limit, used) = fullestOverLine() {
      guard let card = limit.cards.first(where: { rows[$0].unpaid > 0 }) else { return }
      let target = putAfterPriority(card)
      pay(&extra, on: target, atMost: target == card ? used - limit.allowed : .max)
    }
  }

  private func fullestOverLine() -> (limit: DrawnLimit, used: Int64)? {
    var fullest: (limit: Int, used: Int64)?
    for index in ranking.limits.indices {
      var used: Int64 = 0
      for card in ranking.limits[index].cards where rows[card].closed == 0 { used += rows[card].unpaid }
      guard used > ranking.limits[index].allowed else { continue }
      if let best = fullest {
        let other = (used: best.used, limit: ranking.limits[best.limit].limit)
        guard ranking.limits[index].isFuller(used, than: other) else { continue }
      }
      fullest = (index, used)
    }
    return fullest.map { (ranking.limits[$0.limit], $0.used) }
  }

  /// Which contracts `spendable` does not cover: priority debts are met first, then the smaller sums. What goes to a debt
  /// in part is gone for those after it.
  func shortage(of sum: Int64, with spendable: Int64) -> Plan.Shortage {
    var left = spendable
    var unmet: [Int] = []
    let order = open.map(Int.init).sorted { isMetSooner($0, $1) }
    for debt in order {
      if rows[debt].monthRequired > left { unmet.append(debt) }
      left = max(0, left - rows[debt].monthRequired)
    }
    return Plan.Shortage(month: month + 1, sum: Amount(minorUnits: sum), paths: unmet.sorted().map { debts[$0].path })
  }

  private func isMetSooner(_ left: Int, _ right: Int) -> Bool {
    if debts[left].isPriority != debts[right].isPriority { return debts[left].isPriority }
    return (rows[left].monthRequired, left) < (rows[right].monthRequired, right)
  }
}
