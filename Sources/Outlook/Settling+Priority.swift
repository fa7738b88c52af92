import Household
import Money

extension Settling {
  /// The nearest day of loss first, then what is due, then what can be cleared whole, then regular sums.
  mutating func payPriority() {
    let priority = lines.indices.filter { lines[$0].part == .priority }
    for place in priority.filter({ lines[$0].debt.lostOn != nil }).sorted(by: isNearer) where lines[place].isOpenArrear
    {
      if !clear(place) { makeUp(place, each: regularSum(of: place)) }
    }
    for place in priority.sorted(by: comesFirst) { payDue(place) }
    for place in behind(.priority) { clear(place) }
    for place in priority.sorted(by: comesFirst) where lines[place].isOpenArrear {
      makeUp(place, each: regularSum(of: place))
      makeUpFromSavings(place)
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

  /// A regular sum that savings can give for as many months as practice has it, what is due apart, where this month's money
  /// gives none.
  private mutating func makeUpFromSavings(_ place: Int) {
    guard lines[place].isOpenArrear, let arrears = lines[place].arrears else { return }
    let months = practice.monthsForArrears
    let free = (promisable - dueFromSavings.times(months - 1)).nonNegative
    let units = free.minorUnits / (Int64(months) * unit)
    let sum = min(Amount(minorUnits: units * unit), regularSum(of: place))
    guard sum > .zero else { return }
    let whole = Ratio(Int128(arrears.minorUnits), Int128(sum.minorUnits)).roundedUp
    lines[place].catchUp = Settlement.CatchUp(sum: sum, months: Int(whole))
    lines[place].fromSavings += sum
    promisable = promisable - sum
    dueFromSavings += sum
  }

  private func isNearer(_ one: Int, _ other: Int) -> Bool {
    guard let left = lines[one].debt.lostOn, let right = lines[other].debt.lostOn else { return one < other }
    return (left, lines[one].id) < (right, lines[other].id)
  }

  private func comesFirst(_ one: Int, _ other: Int) -> Bool {
    (rank(of: one), lines[one].id) < (rank(of: other), lines[other].id)
  }

  private func rank(of place: Int) -> Int {
    practice.priorityOrder.firstIndex(of: lines[place].consequence) ?? practice.priorityOrder.count
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
