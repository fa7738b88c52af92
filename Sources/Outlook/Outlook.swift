public import Household
public import Money

/// One household's money in time: its debts on a day, the month, the months ahead. Everything that speaks about money
/// reads it here.
public struct Outlook: Sendable, Equatable {
  public let household: Household
  public let day: CalendarDate
  public let practice: Practice
  public let figures: Figures
  /// nil where the month is not short, and while answers are missing.
  public let gap: Gap?
  /// Whether savings carry a gap for the kindest values that the missing answers allow; true where none is certain.
  public let mayCarryGap: Bool
  /// The first month after the gap, or after this one, that is short again; nil where none is, and while answers are missing.
  public let shortAgain: ShortAgain?

  /// - Parameter looksAhead: false leaves the months ahead out, a gap among them: for figures of this month alone.
  public init(of household: Household, on day: CalendarDate, by practice: Practice, looksAhead: Bool = true) {
    (self.household, self.day, self.practice) = (household, day, practice)
    let figures = Figures(of: household, on: day, by: practice)
    self.figures = figures
    guard looksAhead else {
      (gap, mayCarryGap, shortAgain) = (nil, true, nil)
      return
    }
    let measure = Measuring(household: household, day: day, practice: practice, figures: figures)
    gap = measure.knownGap
    mayCarryGap = measure.mayCarryGap
    shortAgain = measure.shortAgain(after: gap)
  }

  /// Savings pay a gap of more months than practice lets pass without asking for a longer term.
  public var isLongPaid: Bool {
    gap?.isPaid == true && isLong
  }

  /// A gap lasts more months than that.
  public var isLong: Bool { gap.map { $0.months.map { $0 > practice.monthsToAskForLongerTerm } ?? true } ?? false }

  /// The debts whose agreement ends before the last month of a gap, or with a month that is then short again: their
  /// contract's sum is due again, and it is not there.
  public var agreementsToRenew: [Debt] {
    let gapEnds = gap.flatMap { $0.first > .zero ? day.adding(months: ($0.months ?? Course.mostMonths) - 1) : nil }
    let shortEnds = shortAgain.map { $0.from.adding(months: 1) }
    guard let end = [gapEnds, shortEnds].compactMap(\.self).max() else { return [] }
    return figures.debts.filter { debt in debt.agreementEnds.map { $0 < end } ?? false }
  }

  /// What a month takes where a debt that was guaranteed for somebody else has to be paid, in equal parts without interest;
  /// nil where nothing is guaranteed, or it is not known.
  public var guaranteeMonthly: Amount? {
    guard let guaranteed = household.guarantees?.amount, guaranteed > .zero else { return nil }
    return Amount(minorUnits: instalments(of: guaranteed, Int64(practice.monthsForGuarantee)))
  }

  /// None while an account is frozen; nil while they are not known.
  public var usableSavings: Amount? { household.isFrozen ? .zero : figures.savings.known }

  /// What falls due in full within the horizon, what is past its date included; the first first.
  public var balloons: [Balloon] {
    let lastDay = day.adding(months: practice.horizon)
    return allBalloons.filter { $0.date <= lastDay }
  }

  /// What falls due in full on a day that is known, the first first.
  var allBalloons: [Balloon] { figures.balloons }

  /// The month in which a debt ends as things stand; nil where it does not, and while that is not known.
  public func end(of debt: Debt) -> CalendarDate? { end(of: debt) { course(of: $0)?.months } }

  private func end(of debt: Debt, after months: (Debt) -> Int?) -> CalendarDate? {
    guard debt.balance.known != .zero, !debt.isPaidInFull else { return nil }
    if case .on(let date) = debt.dueInFull { return date < day ? nil : date }
    guard debt.balance.known != nil || debt.remaining != nil, let months = months(debt) else { return nil }
    return day.adding(months: months)
  }

  /// What each of so many months leaves as things stand, this one first, where it leaves so much: what falls due in full is taken
  /// to go on.
  func left(ofEach months: Int, first margin: Amount) -> [Amount] {
    var left = Array(repeating: margin, count: months)
    for debt in figures.debts where debt.dueInFull == nil {
      guard let payment = debt.payment.known, let course = course(of: debt) else { continue }
      for place in left.indices.dropFirst() { left[place] += payment - course.taking(inMonth: place + 1) }
    }
    return left
  }

  /// The debts that this month's payment ends as things stand; none while the month is short, or something is behind on them.
  public var endingThisMonth: [Debt] {
    guard gap == nil, let margin = figures.margin, margin >= .zero, figures.totals == nil else { return [] }
    return figures.debts.filter { debt in
      guard debt.dueInFull == nil, debt.isBehind != true, debt.question == nil, let payment = debt.payment.known else {
        return false
      }
      return debt.ends(paying: payment, from: day) && end(of: debt) != nil
    }
  }

  /// What their payments leave each month after this one.
  public var freedNextMonth: Amount { endingThisMonth.reduce(.zero) { $0 + ($1.payment.known ?? .zero) } }

  /// What is left from the next month on where a debt ends with this one; nil where none does.
  ///
  /// Example: 100 is left, and the last 2,400 of a phone are paid this month: 2,500.
  public var leftFromNextMonth: Amount? {
    let freed = freedNextMonth
    return freed > .zero ? figures.margin.map { $0 + freed } : nil
  }

  /// The month in which the last debt but mortgages ends as things stand; nil where one does not, and while that is not
  /// known.
  public var endOfDebts: CalendarDate? { endOfDebts { course(of: $0)?.months } }

  /// The same where each gets what is due on it, and no more.
  public var endOfDebtsAtDues: CalendarDate? {
    endOfDebts { debt in debt.due.known.flatMap { Course(of: debt, paying: $0, from: day).months } }
  }

  private func endOfDebts(after months: (Debt) -> Int?) -> CalendarDate? {
    guard figures.openLists.all.isEmpty, figures.totals == nil else { return nil }
    let owed = figures.debts.filter { $0.kind != .mortgage && !$0.isPaidInFull && $0.balance.known != .zero }
    let ends = owed.compactMap { end(of: $0, after: months) }
    return ends.count == owed.count ? ends.max() : nil
  }

  /// What falls due in full within the horizon; any sum up to its balance for a debt whose day is not known.
  public var dueInFull: Span {
    let lastDay = day.adding(months: practice.horizon)
    var sum = Span.Sum()
    for debt in figures.debts {
      switch debt.dueInFull {
      case .on(let date) where date <= lastDay: sum.add(debt.balance)
      case .unknown where debt.mayOweSomething:
        sum.add(Span(upTo: debt.balance.high, missing: ["\(debt.path).due-in-full"] + debt.balance.missing))
      case nil, .on, .unknown: break
      }
    }
    let open = figures.totals == nil ? figures.openLists.loans : ["loans"]
    if !open.isEmpty { sum.add(Span(missing: open)) }
    return sum.span
  }

  /// The most that savings have to hold on one of the days: what has fallen due by then, and what a gap takes until then.
  public func mostNeededForBalloons(by sum: (Debt) -> Amount) -> Amount {
    var (due, most) = (Amount.zero, Amount.zero)
    for balloon in balloons {
      due += sum(balloon.debt)
      most = max(most, due + takenByGap(before: balloon.date))
    }
    return most
  }

  /// What a gap takes until the last of them.
  public var takenByGapBeforeBalloons: Amount { balloons.last.map { takenByGap(before: $0.date) } ?? .zero }

  private func takenByGap(before date: CalendarDate) -> Amount {
    gap?.taking(months: max(1, monthsBegun(from: day, until: date))) ?? .zero
  }

  /// Where nothing is due by the month, as on what was called in: in how many months what it gets pays all of it off; nil
  /// for another debt, and where that is longer than anybody waits.
  public func monthsToPayOff(_ line: Settlement.Line) -> Int? {
    guard line.isOpen, line.due == .zero, line.sum > .zero, !line.isPaidOff, line.debt.balance.known != nil,
      let months = Course(of: line.debt, paying: line.sum, from: day).months,
      months <= practice.mostMonthsForCatchUp
    else { return nil }
    return months
  }

  /// What is paid each month on a debt as things stand, until it ends; nil while that is not known.
  public func course(of debt: Debt) -> Course? {
    debt.payment.known.map { Course(of: debt, paying: $0, from: day) }
  }
}

extension Figures {
  var balloons: [Balloon] {
    debts.compactMap { debt -> Balloon? in
      guard case .on(let date) = debt.dueInFull, debt.mayOweSomething else { return nil }
      return Balloon(debt: debt, date: date)
    }.sorted { $0.date < $1.date }
  }
}

extension Household {
  public var isFrozen: Bool { situation.urgent?.contains(.frozen) ?? false }
}

/// The gap of a household, for what is known and for the kindest values.
private struct Measuring {
  var household: Household
  var day: CalendarDate
  var practice: Practice
  var figures: Figures

  var knownGap: Gap? {
    guard let income = figures.monthlyIncome.known, let essentials = figures.essentials.known,
      let payments = figures.monthlyPayments.known, essentials + payments > income
    else { return nil }
    guard figures.totals == nil else {
      let now = essentials + payments - income
      var gap = Gap(now: now, lacks: [now], hasEnd: false, isCarried: mayCarryGap ? nil : false)
      gap.isTimeKnown = false
      return gap
    }
    let savings = household.isFrozen ? .zero : figures.savings.known
    var measured = measure(income: income, essentials: essentials, payments: payments, savings: savings)
    if savings == nil { measured.courses = courses(clearing: .zero) }
    var gap = measured.gap
    if savings == nil, (gap?.first ?? .zero) > .zero {
      gap?.isCarried = nil
      gap?.monthsPaid = 0
    }
    return gap
  }

  func shortAgain(after gap: Gap?) -> ShortAgain? {
    guard figures.totals == nil, figures.debts.contains(where: { $0.agreement != nil }),
      let income = figures.monthlyIncome.known, let essentials = figures.essentials.known,
      let payments = figures.monthlyPayments.known
    else { return nil }
    let savings = household.isFrozen ? .zero : figures.savings.known
    return measure(income: income, essentials: essentials, payments: payments, savings: savings).shortAgain(after: gap)
  }

  var mayCarryGap: Bool {
    guard figures.shortfall != nil, let income = figures.monthlyIncome.high else { return true }
    let savings = household.isFrozen ? .zero : figures.savings.high
    return measure(
      income: income, essentials: figures.essentials.low, payments: figures.monthlyPayments.low, savings: savings
    ).gap?.isCarried ?? true
  }

  private func measure(income: Amount, essentials: Amount, payments: Amount, savings: Amount?) -> GapMeasure {
    GapMeasure(
      income: income, essentials: essentials, payments: payments,
      courses: courses(clearing: savings) + (figures.totals == nil ? [] : [undivided(payments)]), savings: savings,
      priorityArrears: figures.debts.indices.filter { figures.debts[$0].isPriority }
        .reduce(.zero) { $0 + arrears(at: $1) },
      balloons: figures.balloons, day: day, practice: practice)
  }

  /// Of priority debts once what is behind on them is made up, as far as savings, which it has before the gap, hold it: the
  /// least first. What they do not hold is still owed.
  ///
  /// Example: 6,000 of tax is owed, 4,000 of it behind, 2,000 due a month: with savings of 5,000 one payment is left, with
  /// none three.
  /// - Parameter savings: nil: whatever is needed.
  private func courses(clearing savings: Amount?) -> [Course] {
    var left = savings
    let behind = figures.debts.indices.filter { figures.debts[$0].isPriority && arrears(at: $0) > .zero }
    let cleared = behind.sorted { (arrears(at: $0), $0) < (arrears(at: $1), $1) }.filter { place in
      guard let held = left else { return true }
      guard arrears(at: place) <= held else { return false }
      left = held - arrears(at: place)
      return true
    }
    return figures.debts.indices.compactMap { place -> Course? in
      let debt = figures.debts[place]
      guard debt.due.low > .zero || debt.agreement != nil else { return nil }
      return Course(of: cleared.contains(place) ? debt.caughtUp : debt, paying: debt.due.low, from: day)
    }
  }

  private func arrears(at place: Int) -> Amount {
    figures.debts[place].arrearsBesideDue ?? figures.debts[place].arrears.low
  }

  /// Payments of debts that are not listed: when they end is not known, so the kindest is after this month.
  private func undivided(_ payments: Amount) -> Course {
    Course(monthly: payments, months: 1, last: payments, interest: nil)
  }
}
