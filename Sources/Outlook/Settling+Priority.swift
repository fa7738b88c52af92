import Household
import Money

extension Settling {
  /// The nearest day of loss first, then what is due, then what can be cleared whole, then regular sums.
  mutating func payPriority() {
    let ranked = lines.indices.filter { lines[$0].part == .priority }
      .map { (place: $0, rank: outlook.priorityRank(of: lines[$0].debt)) }
    payBeforeTheDay(ranked.filter(\.rank.hasADay).sorted { $0.rank < $1.rank }.map(\.place))
    let priority = ranked.sorted { $0.rank.byLoss < $1.rank.byLoss }.map(\.place)
    for place in priority { payDue(place) }
    for place in priority where lines[place].isOpenArrear { goOn(with: place) }
    for place in behind(.priority) { clear(place) }
    for place in priority where lines[place].stillBehind > .zero {
      if lines[place].isOpenArrear { makeUp(place, each: regularSum(of: place)) }
      addFromSavings(place)
    }
  }

  /// What can be cleared by its day, the nearest first; regular sums for the rest, behind what is due on the same debt: whoever
  /// makes up what is behind and falls behind with the next instalment has made up nothing. What another priority debt is behind
  /// with, and they could clear whole, comes before regular sums that clear nothing.
  ///
  /// Example: 1,000 is there; rent is 4,000 behind and lost in three days, power 800. The power stays on, and rent gets 200.
  private mutating func payBeforeTheDay(_ dated: [Int]) {
    for place in dated where lines[place].isOpenArrear && goingOn[place] != nil {
      payDue(place)
      goOn(with: place)
    }
    for place in dated where lines[place].isOpenArrear { clear(place) }
    let open = dated.filter { lines[$0].isOpenArrear }
    var meant = min(pool, open.reduce(.zero) { $0 + regularSum(of: $1) })
    for place in behind(.priority) where !open.contains(place) {
      guard let arrears = lines[place].arrears, (arrears - promisable).nonNegative <= meant else { continue }
      let before = pool
      clear(place)
      meant = meant - (before - pool)
    }
    for place in open {
      payDue(place)
      let before = pool
      makeUp(place, each: min(meant, regularSum(of: place)))
      meant = meant - (before - pool)
    }
  }

  /// What was said to go on comes before anything else is cleared.
  private mutating func goOn(with place: Int) { makeUp(place, each: goingOn[place] ?? .zero) }

  /// From this month's money, then from what savings may promise.
  private mutating func payDue(_ place: Int) {
    guard let due = lines[place].due, lines[place].offer == nil else { return }
    lines[place].offer = .zero
    pay(due, to: place)
    let saved = min(due - lines[place].sum, promisable)
    guard saved > .zero else { return }
    lines[place].offer = lines[place].sum + saved
    lines[place].fromSavings += saved
    promisable = promisable - saved
    dueFromSavings += saved
  }

  /// What this month's money lacks for a regular sum, or as much of it as savings hold for so many months beside what they
  /// give each month already; where that, and one more month without them, does not make it up, the rest has to be agreed.
  ///
  /// Example: 11,700 is behind, nothing is left of income, and savings hold 10,740 above a month's living costs: 895 a month
  /// for a year, and how the rest is settled has to be agreed.
  private mutating func addFromSavings(_ place: Int) {
    guard let arrears = lines[place].arrears, !lines[place].isCleared else { return }
    let (sum, given) = (min(regularSum(of: place), arrears), lines[place].catchUpNow)
    guard sum > given else { return }
    let months = catchUp(of: sum, for: arrears, on: place).months
    let free = (promisable - (dueFromSavings + lack).times(months - 1)).nonNegative
    var added = sum - given
    if added.times(months) > free {
      added = Amount(minorUnits: free.minorUnits / (Int64(months) * unit) * unit)
      guard added > .zero else { return }
    }
    var made = catchUp(of: given + added, for: arrears, on: place)
    let isOver = lines[place].isOwedWhole && made.months > months + 1
    if made.sum.times(months) + given < arrears || isOver { made.isTooLong = true }
    lines[place].catchUp = made
    lines[place].fromSavings += added
    promisable = promisable - added.times(months)
    dueFromSavings += added
  }

  /// In whole units, rounded up; of what was called in with the interest that goes on.
  func regularSum(of place: Int) -> Amount {
    let line = lines[place]
    guard let arrears = line.arrears else { return .zero }
    let months = Int128(outlook.isLossNear(of: line.debt) ? practice.monthsForNearLoss : practice.monthsForArrears)
    let interest = line.isOwedWhole ? line.debt.interest(ofMonthFrom: outlook.day) ?? .zero : .zero
    let units =
      Ratio(Int128(arrears.minorUnits), months * Int128(unit)) + Ratio(Int128(interest.minorUnits), Int128(unit))
    return Amount(minorUnits: Int64(units.roundedUp) * unit)
  }
}
