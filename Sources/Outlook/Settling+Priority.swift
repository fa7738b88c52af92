import Household
import Money

extension Settling {
  /// The nearest day of loss first, then what is due, then what can be cleared whole, then regular sums.
  mutating func payPriority() {
    let ranked = lines.indices.filter { lines[$0].part == .priority }
      .map { (place: $0, rank: outlook.priorityRank(of: lines[$0].debt)) }
    for place in ranked.filter(\.rank.hasADay).sorted(by: { $0.rank < $1.rank }).map(\.place)
    where lines[place].isOpenArrear {
      if !clear(place) { makeUp(place, each: regularSum(of: place)) }
    }
    let priority = ranked.sorted { $0.rank.byLoss < $1.rank.byLoss }.map(\.place)
    for place in priority { payDue(place) }
    for place in behind(.priority) { clear(place) }
    for place in priority where lines[place].isOpenArrear {
      makeUp(place, each: regularSum(of: place))
      addFromSavings(place)
    }
  }

  /// From this month's money, then from what savings may promise.
  private mutating func payDue(_ place: Int) {
    guard let due = lines[place].due else { return }
    lines[place].offer = .zero
    pay(due, to: place)
    let saved = min(due - lines[place].sum, promisable)
    guard saved > .zero else { return }
    lines[place].offer = lines[place].sum + saved
    lines[place].fromSavings += saved
    promisable = promisable - saved
    dueFromSavings += saved
  }

  /// What this month's money lacks for a regular sum, where savings hold it for all of its months beside what they give
  /// each month already: so what they help with ends within the months that practice has.
  private mutating func addFromSavings(_ place: Int) {
    guard let arrears = lines[place].arrears, !lines[place].isCleared else { return }
    let (sum, given) = (min(regularSum(of: place), arrears), lines[place].catchUpNow)
    guard sum > given else { return }
    let (wanted, added) = (catchUp(of: sum, for: arrears), sum - given)
    let (all, others) = (added.times(wanted.months), (dueFromSavings + lack).times(wanted.months - 1))
    guard all <= (promisable - others).nonNegative else { return }
    lines[place].catchUp = wanted
    lines[place].fromSavings += added
    promisable = promisable - all
    dueFromSavings += added
  }

  /// In whole units, rounded up.
  private func regularSum(of place: Int) -> Amount {
    guard let arrears = lines[place].arrears else { return .zero }
    let months = Int128(isLossNear(place) ? practice.monthsForNearLoss : practice.monthsForArrears)
    let units = Ratio(Int128(arrears.minorUnits), months * Int128(unit)).roundedUp
    return Amount(minorUnits: Int64(units) * unit)
  }

  private func isLossNear(_ place: Int) -> Bool {
    if lines[place].debt.lostOn != nil { return true }
    let matters = outlook.household.situation.urgent ?? []
    return matters.contains { practice.nearLoss[$0] == lines[place].consequence }
  }
}
