import Money

extension Offers {
  /// For so many months savings have to last before they are put to debts that cost money only. Ours: twice the three months
  /// of a reserve, so that none is used up on debts that could be talked about.
  static let monthsForAll = 6

  /// What there is to share out.
  struct Means {
    /// Income − essentials.
    var there: Amount
    /// A month's living costs: of savings so much is kept, whoever asks.
    var living: Amount
    /// None while an account is frozen.
    var savings: Amount
    /// What falls due in full on priority debts.
    var prioritySums: Amount
    /// The home, power or a court matter cannot wait.
    var homeIsUrgent: Bool
    /// Minor units of a whole unit: no part has broken ones unless it is all that is due, or behind.
    var unit: Int64
  }

  /// First what is due on priority debts, then what is behind on them, then what is due on the others, last what is behind
  /// on those: out of income, and out of savings where it falls short.
  mutating func share(_ means: Means) {
    available = priority.reduce(means.there) { $0 - $1.due }
    let spare = drawForFirstThings(means)
    for place in priority.indices { rest = rest - priority[place].pay(min(priority[place].due, rest)) }
    if priorityNotMet.isEmpty {
      makeUpPriority(atMost: spare, means)
      catchUpFromSavings = catchUp
      rest = rest - makeUpPriority(atMost: monthlyPart(means), means)
    }
    drawForTheOthers(means)
    payOthers(means)
    if basis == .dueThenArrears {
      makeUpAll(means)
      if isAllMadeUp { payUsual(means) }
    }
    if let begun = draw { draw?.months = begun.months(of: means.savings - catchUpFromSavings) }
  }

  /// Living costs and priority debts come out of savings for as long as they last, a month at least; living costs alone
  /// where they do not last that long.
  /// - Returns: what of the savings may go to what is behind on priority debts.
  private mutating func drawForFirstThings(_ means: Means) -> Amount {
    let lacking = max(.zero, -(available ?? .zero))
    rest = max(.zero, means.there)
    let spare = max(.zero, means.savings - means.living)
    guard lacking > .zero else { return spare }
    guard means.savings >= lacking else {
      let living = max(.zero, -means.there)
      if living > .zero, means.savings >= living { draw = SavingsDraw(now: living, later: living, months: 1) }
      return .zero
    }
    draw = SavingsDraw(now: lacking, later: max(.zero, lacking - ending(priority)), months: 1)
    rest = max(.zero, means.there + lacking)
    let kept = lacking.share(Ratio(means.homeIsUrgent ? 1 : monthsForFirstThings, 1))
    return max(.zero, min(spare, means.savings - kept))
  }

  /// What of the month's money goes to what is behind on priority debts, before others are paid.
  private func monthlyPart(_ means: Means) -> Amount {
    let behind = priority.reduce(Amount.zero) { $0 + $1.arrears - $1.catchUp }
    let months = means.homeIsUrgent ? monthsToMakeUpSoon : monthsToMakeUp
    let part = Int64(Ratio(Int128(behind.minorUnits), months * Int128(means.unit)).roundedUp)
    return min(rest, Amount(minorUnits: part * means.unit))
  }

  /// The other debts get all that is due out of savings only where those last for some time.
  private mutating func drawForTheOthers(_ means: Means) {
    let lacking = offers.reduce(Amount.zero) { $0 + $1.due } - rest
    guard lacking > .zero, priorityNotMet.isEmpty else { return }
    let now = (draw?.now ?? .zero) + lacking
    let draw = SavingsDraw(now: now, later: max(.zero, now - ending(priority + offers)), months: 1)
    let spare = means.savings - means.living - catchUpFromSavings - means.prioritySums
    guard spare >= draw.total(of: Offers.monthsForAll) else { return }
    self.draw = draw
    rest += lacking
  }

  /// What is due on each; where that is not there, a part of it. What is paid usually, where nothing is behind any more.
  private mutating func payOthers(_ means: Means) {
    let due = offers.map(\.due)
    let parts = sharedOut(rest, by: offers.map(\.balance), atMost: due, units: means.unit)
    for place in offers.indices { rest = rest - offers[place].pay(parts[place]) }
    if isDuePaid, isAllMadeUp { payUsual(means) }
  }

  /// What is left goes to what cards are paid beyond what they ask for.
  private mutating func payUsual(_ means: Means) {
    let parts = sharedOut(
      rest, by: offers.map(\.balance), atMost: offers.map { $0.usualDue - $0.sum }, units: means.unit)
    for place in offers.indices {
      offers[place].sum += parts[place]
      rest = rest - parts[place]
    }
  }

  private var isAllMadeUp: Bool { catchUp >= arrears }

  private mutating func makeUpAll(_ means: Means) {
    let kept = draw?.total(of: Offers.monthsForAll) ?? .zero
    let savings = max(.zero, means.savings - means.living - catchUpFromSavings - means.prioritySums - kept)
    let before = catchUp
    var left = savings + rest - rest.share(setAside)
    left = left - makeUpPriority(atMost: left, means)
    let arrears = offers.map(\.arrears)
    let parts = sharedOut(left, by: arrears, atMost: arrears, units: means.unit)
    for place in offers.indices { offers[place].makeUp(atMost: parts[place], units: means.unit) }
    let more = catchUp - before
    catchUpFromSavings += min(savings, more)
    rest = rest - max(.zero, more - savings)
  }

  @discardableResult
  private mutating func makeUpPriority(atMost most: Amount, _ means: Means) -> Amount {
    var left = most
    for place in priority.indices { left = left - priority[place].makeUp(atMost: left, units: means.unit) }
    return most - left
  }

  /// What the months after this one no longer take.
  private func ending(_ debts: [Offer]) -> Amount {
    debts.filter { $0.endsWithIt || $0.isPaidOff }.reduce(.zero) { $0 + $1.due }
  }
}

/// For so many months savings are kept for living costs and what is due on priority debts, before what is behind on those is
/// made up; for one where home, power or a court cannot wait. Ours: the three months of a reserve.
private let monthsForFirstThings: Int128 = 3

/// Over so many months what is behind on priority debts is made up out of income, and where it cannot wait. That it comes
/// before other debts is counsellors' practice; both numbers are ours.
private let monthsToMakeUp: Int128 = 12
private let monthsToMakeUpSoon: Int128 = 3

/// What of the money that is over stays with the household for what comes up while it catches up. That something stays is
/// counsellors' practice (their statements have a line for it); the tenth is ours.
private let setAside = Ratio(1, 10)

/// A smaller part of what is behind is no offer that a lender could take.
private let leastPart = Ratio(1, 20)

extension Offers.Offer {
  fileprivate mutating func pay(_ amount: Amount) -> Amount {
    sum = amount
    return amount
  }

  /// What of it was used.
  @discardableResult
  fileprivate mutating func makeUp(atMost most: Amount, units: Int64) -> Amount {
    let behind = arrears - catchUp
    let part = most >= behind ? behind : Amount(minorUnits: most.minorUnits / units * units)
    guard part > .zero, catchUp + part >= arrears.share(leastPart) else { return .zero }
    catchUp += part
    return part
  }
}
