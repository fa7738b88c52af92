import Household
public import Money

extension Settlement {
  /// Income and living costs have to be known; an unknown payment stops nothing.
  public init(_ outlook: Outlook) {
    self = Settling(outlook).settled()
    sumsDue = SumsDue(outlook: outlook, settlement: self).all()
    surplus = areOffersNeeded ? [] : outlook.workedOutSurplus
  }
}

/// A month's money on its way to lenders.
///
/// 1. A gap that savings pay: everybody gets what is due.
/// 2. Else priority debts: what is behind and has a day, what is due, what can be cleared whole, regular sums.
/// 3. Agreed sums. 4. What is kept back. 5. The others: what is due, or shares by what is owed. 6. What is behind on them.
struct Settling {
  let outlook: Outlook
  var lines: [Settlement.Line]
  /// What is left of this month's income after living costs.
  var pool: Amount = .zero
  /// What of the savings may still be promised: a month's living costs stay.
  var promisable: Amount = .zero
  /// What savings gave for what is due, and for what is behind.
  var dueFromSavings: Amount = .zero
  var arrearsFromSavings: Amount = .zero
  var keptBack: Amount = .zero
  /// What income lacks for living costs each month.
  var lack: Amount = .zero
  /// The regular sums of priority debts that go on from the month before, by the places of their lines.
  var goingOn: [Int: Amount] = [:]

  var practice: Practice { outlook.practice }
  /// Minor units of a whole unit: no part has broken ones unless it is all that is due, or behind.
  var unit: Int64 { outlook.household.currency.minorUnits }

  init(_ outlook: Outlook) {
    self.outlook = outlook
    lines = outlook.figures.debts.map(Settlement.Line.init)
  }

  /// What income leaves after living costs, below 0 where they are not covered; nil while either is not known.
  private var available: Amount? {
    guard let income = outlook.figures.monthlyIncome.known, let living = outlook.figures.essentials.known else {
      return nil
    }
    return income - living
  }

  func settled() -> Settlement {
    var result = Settlement(available: available, lines: lines, outlook)
    result.weigh()
    guard let available else { return result }
    var settling = self
    let living = outlook.figures.essentials.low
    let lack = max(.zero, -available)
    settling.pool = max(.zero, available)
    let savings = outlook.usableSavings ?? .zero
    let gap = outlook.gap.flatMap { $0.isPaid ? $0 : nil }
    guard outlook.figures.totals == nil else { return result }
    if let gap {
      settling.pay(gap, savings: savings)
    } else {
      settling.promisable = (savings - living - lack).nonNegative
      settling.lack = lack
      settling.payPriority()
      settling.payAgreed()
      settling.payOthers()
    }
    settling.noteWhatEndsSooner()
    settling.noteWhatBothPayOff()
    settling.noteSmallerLastSums()
    result.lines = settling.lines
    result.keptBack = settling.keptBack
    result.unassigned = settling.pool
    result.arrearsFromSavings = settling.arrearsFromSavings
    result.draw = settling.draw(paying: gap, savings: savings, lack: lack)
    result.weigh()
    if gap == nil, result.draw?.isOnce ?? true { result.noteNextMonth(settling.notingNextMonth(available)) }
    return result
  }

  /// What is due this month on all of them, from income as far as it goes and from savings for the rest.
  private mutating func pay(_ gap: Gap, savings: Amount) {
    for place in lines.indices where lines[place].isSettled { lines[place].offer = lines[place].due ?? .zero }
    let due = lines.reduce(Amount.zero) { $0 + $1.sum }
    let fromIncome = min(due, pool)
    dueFromSavings = due - fromIncome
    pool = pool - fromIncome
    promisable = (savings - gap.taking(months: gap.monthsPaid)).nonNegative
    for place in behind(.priority) { clear(place) }
    promisable = (promisable - outlook.figures.essentials.low).nonNegative
    clearFromSavings()
    makeUpTheRest()
  }

  /// The places of the lines of a part on which something is behind, the least first.
  func behind(_ part: Settlement.Part) -> [Int] {
    lines.indices.filter { lines[$0].part == part && lines[$0].isOpenArrear }
      .sorted { (lines[$0].arrears ?? .zero, lines[$0].id) < (lines[$1].arrears ?? .zero, lines[$1].id) }
  }

  /// Clears what is behind at once where savings, then this month's money, hold it whole.
  @discardableResult
  mutating func clear(_ place: Int, onlyFromSavings: Bool = false) -> Bool {
    guard let arrears = lines[place].arrears, arrears > .zero,
      arrears <= promisable + (onlyFromSavings ? .zero : pool)
    else { return false }
    let saved = min(arrears, promisable)
    promisable = promisable - saved
    pool = pool - (arrears - saved)
    arrearsFromSavings += saved
    lines[place].catchUp = Settlement.CatchUp(sum: arrears, months: 1)
    lines[place].fromSavings += saved
    return true
  }

  /// What is behind on the other debts, the smallest first, out of savings that are meant for nothing else. Sums that fall
  /// due in full on priority debts have savings before it, the others where practice puts them first.
  mutating func clearFromSavings() {
    let order = practice.savingsOrder
    let sumsComeFirst = order.firstIndex(of: .sumsDue) ?? .max < order.firstIndex(of: .arrears) ?? .max
    let sums = outlook.balloons.filter { sumsComeFirst || $0.debt.isPriority }
    promisable = sums.reduce((promisable - outlook.setAside).nonNegative) { ($0 - $1.debt.balance.low).nonNegative }
    for part in [Settlement.Part.agreed, .other] {
      for place in behind(part) where lines[place].due != nil { clear(place, onlyFromSavings: true) }
    }
  }

  /// Pays from this month's money, never more than is there.
  mutating func pay(_ sum: Amount, to place: Int) {
    let part = min(sum, pool)
    lines[place].offer = lines[place].sum + part
    pool = pool - part
  }

  /// Sets a regular sum aside for what is behind, out of this month's money.
  mutating func makeUp(_ place: Int, each sum: Amount) {
    guard let arrears = lines[place].arrears, sum > .zero else { return }
    let part = min(sum, pool, arrears)
    guard part > .zero else { return }
    pool = pool - part
    lines[place].catchUp = catchUp(of: part, for: arrears, on: place)
  }

  /// Of what was called in the interest that goes on is paid too.
  ///
  /// Example: 150,000 called in at 4 % a year, 3,000 a month: 55 months, not 50.
  func catchUp(of sum: Amount, for arrears: Amount, on place: Int) -> Settlement.CatchUp {
    var months = Int(Ratio(Int128(arrears.minorUnits), Int128(sum.minorUnits)).roundedUp)
    var isTooLong = false
    if months > 1, let course = lines[place].courseOfWhatWasCalledIn(paying: sum, from: outlook.day) {
      (months, isTooLong) = (course.months ?? months, course.months == nil)
    }
    return Settlement.CatchUp(
      sum: sum, months: months, isTooLong: isTooLong || months > practice.mostMonthsForCatchUp)
  }
}

extension Settlement {
  fileprivate init(available: Amount?, lines: [Line], _ outlook: Outlook) {
    (self.available, self.lines, gap) = (available, lines, outlook.gap)
    missing = joined(outlook.figures.monthlyIncome.missing, outlook.figures.essentials.missing)
    (day, usableSavings) = (outlook.day, outlook.usableSavings)
    mayBeNearLoss = Set(outlook.mayBeNearLoss.map(\.id))
  }
}

extension Settlement.Line {
  /// What is behind on it, and not made up.
  var isOpenArrear: Bool { (arrears ?? .zero) > .zero && catchUp == nil }

  /// It was called in: nothing is due by the month, all of it is behind.
  public var isOwedWhole: Bool { due == .zero && arrears == debt.balance.known }

  func courseOfWhatWasCalledIn(paying sum: Amount, from day: CalendarDate) -> Course? {
    isOwedWhole ? Course(of: debt, paying: sum, from: day) : nil
  }

  init(_ debt: Debt) {
    self.debt = debt
    part = Settlement.Line.part(of: debt)
    let owed = debt.balance.known
    func withinDebt(_ span: Span) -> Amount? { span.known.map { sum in owed.map { min(sum, $0) } ?? sum } }
    due = withinDebt(debt.due) ?? (debt.isAllBehind ? .zero : nil)
    usual = withinDebt(debt.payment)
    arrears = debt.arrearsBesideDue
    if arrears == nil, debt.isBehind == true, due == nil { arrears = owed }
    switch part {
    case .nothingDue, .paidInFull, .clear, .questioned: offer = .zero
    case .priority, .agreed, .other: offer = nil
    }
  }

  private static func part(of debt: Debt) -> Settlement.Part {
    if let question = debt.question { return .questioned(question) }
    if debt.balance.known == .zero { return .clear }
    if debt.isPaidInFull, debt.due.known == .zero { return .paidInFull }
    if debt.agreed != nil, !debt.isPriority { return .agreed }
    if debt.due.known == .zero, debt.isBehind != true { return .nothingDue }
    return debt.isPriority ? .priority : .other
  }
}

extension Outlook {
  /// What of the savings is meant for something: it counts where living costs, priority debts, a gap or a sum that falls due
  /// need it, and pays nothing else.
  public var setAside: Amount { household.setAside?.sum.amount ?? .zero }

  /// What of it a gap takes that savings pay.
  public var setAsideTakenByGap: Amount {
    guard let gap, gap.isPaid, let savings = usableSavings else { return .zero }
    return (setAside - (savings - gap.taking(months: gap.monthsPaid)).nonNegative).nonNegative
  }
}
