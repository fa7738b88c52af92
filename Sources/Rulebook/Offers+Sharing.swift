import Household
import Money

extension Offers {
  /// What is put by: all of it, and what of it is above a month's needs.
  struct Savings {
    var whole: Amount
    var aboveAMonth: Amount
  }

  /// Out of what is there after essentials, and out of savings where that falls short: first what is due on priority
  /// debts and what is behind on them, then what is due on the others, last what is behind on those.
  /// - Parameter least: no part is smaller unless it is all that is due, or behind.
  mutating func share(_ there: Amount, _ savings: Savings, least: Amount) {
    available = priority.reduce(there) { $0 - $1.due }
    let spare = addForFirstThings(there, savings)
    for place in priority.indices { rest = rest - priority[place].pay(min(priority[place].due, rest)) }
    if priorityNotMet.isEmpty { makeUpPriority(outOf: spare) }
    let isForAll = addForTheOthers(outOf: savings.aboveAMonth - catchUp)
    let shares = sharedOut(rest, by: offers.map(\.balance), atMost: offers.map(\.due), atLeast: least)
    for place in offers.indices { rest = rest - offers[place].pay(shares[place]) }
    if basis == .dueThenArrears {
      let kept = monthlyFromSavings.share(monthsForAll)
      catchUp(outOf: max(.zero, savings.aboveAMonth - catchUp - kept), least: least)
    }
    countMonths(of: isForAll ? savings.aboveAMonth : savings.whole)
  }

  /// Living costs and priority debts come out of savings for as long as they last, a month at least; living costs alone
  /// where they do not last that long.
  /// - Returns: what of the savings may go to what is behind on priority debts: none while they do not last.
  private mutating func addForFirstThings(_ there: Amount, _ savings: Savings) -> Amount {
    let lacking = max(.zero, -(available ?? .zero))
    rest = max(.zero, there)
    guard lacking > .zero else { return savings.aboveAMonth }
    guard savings.whole >= lacking else {
      let living = max(.zero, -there)
      if savings.whole >= living { monthlyFromSavings = living }
      return .zero
    }
    monthlyFromSavings = lacking
    rest = max(.zero, there + lacking)
    return max(.zero, min(savings.aboveAMonth, savings.whole - lacking.share(monthsForFirstThings)))
  }

  /// The other debts get all that is due out of savings only where those last for some time.
  /// - Returns: whether something was added.
  private mutating func addForTheOthers(outOf spare: Amount) -> Bool {
    let lacking = offers.reduce(Amount.zero) { $0 + $1.due } - rest
    guard lacking > .zero, priorityNotMet.isEmpty,
      spare >= (monthlyFromSavings + lacking).share(monthsForAll)
    else { return false }
    monthlyFromSavings += lacking
    rest += lacking
    return true
  }

  private mutating func makeUpPriority(outOf spare: Amount) {
    var left = spare
    for place in priority.indices { left = left - priority[place].makeUp(atMost: left) }
    catchUpFromSavings = catchUp
  }

  /// Out of savings, then of most of what is over this month: priority debts in their order, then the others by what is
  /// behind.
  private mutating func catchUp(outOf spare: Amount, least: Amount) {
    let before = catchUp
    var left = spare + rest - rest.share(setAside)
    for place in priority.indices { left = left - priority[place].makeUp(atMost: left) }
    let arrears = offers.map(\.arrears)
    let shares = sharedOut(left, by: arrears, atMost: arrears, atLeast: least)
    for place in offers.indices { _ = offers[place].makeUp(atMost: shares[place]) }
    let more = catchUp - before
    catchUpFromSavings += min(spare, more)
    rest = rest - max(.zero, more - spare)
  }

  private mutating func countMonths(of savings: Amount) {
    guard monthlyFromSavings > .zero else { return }
    monthsOfSavings = Int((savings - catchUpFromSavings).minorUnits / monthlyFromSavings.minorUnits)
  }
}

/// What of the money that is over stays with the household for what comes up while it catches up. That something stays is
/// counsellors' practice (their statements have a line for it); the tenth is ours.
private let setAside = Ratio(1, 10)

/// For so many months savings are kept for living costs and what is due on priority debts, before what is behind on those is
/// made up. Ours: the three months of a reserve.
private let monthsForFirstThings = Ratio(3, 1)

/// For so many months savings above a month's needs have to last before they are put to debts that cost money only. Ours:
/// twice as long, so that none is used up on debts that could be talked about.
private let monthsForAll = Ratio(6, 1)

extension Offers.Offer {
  fileprivate mutating func pay(_ amount: Amount) -> Amount {
    sum = amount
    return amount
  }

  /// What of it was used.
  fileprivate mutating func makeUp(atMost most: Amount) -> Amount {
    let part = min(arrears - catchUp, most)
    catchUp += part
    return part
  }
}
