public import Household
public import Money

/// Who is paid what out of this month's money and savings, in which order, for how long, and what is kept back. Together
/// never more than is there.
///
/// Example: 800 is left after living costs; rent is 3,000 behind, electricity 400 and to be cut off, a court's instalments
/// 6,000. Electricity is cleared; the other 400 go to rent and the court as regular sums.
public struct Settlement: Sendable, Equatable {
  /// Income − living costs, before any debt; below 0 where living costs are not covered; nil while either is not known.
  public internal(set) var available: Amount?
  /// In the order of the document.
  public internal(set) var lines: [Line]
  /// What savings add; nil where they add nothing.
  public internal(set) var draw: SavingsDraw?
  /// What of the savings goes, once, to what is behind.
  public internal(set) var arrearsFromSavings: Amount = .zero
  /// What the household keeps of this month before other lenders are offered anything.
  public internal(set) var keptBack: Amount = .zero
  /// What is left of this month's money after all of them.
  public internal(set) var unassigned: Amount = .zero
  /// How the sums come about; nil while income or living costs are not known.
  public private(set) var basis: Basis?
  /// How long lenders get less than is due; nil where they get it, and while answers are missing.
  public private(set) var squeeze: Squeeze?
  /// The answers without which nothing can be shared out, as paths in the document.
  public let missing: [String]
  public let gap: Gap?
  let day: CalendarDate
  /// Those that may be what is about to be lost: nobody tells them that nothing is there before that is asked.
  let mayBeNearLoss: Set<DebtID>
  /// None while an account is frozen; nil while they are not known.
  let usableSavings: Amount?
  /// What falls due in full within the horizon, and whether it will be there; in the order of their dates.
  public internal(set) var sumsDue: [SumDue] = []
  /// Savings that can pay dear debts off.
  public internal(set) var surplus: [Surplus] = []

  /// What regular sums are from the next month on, and what lenders get then, where less than is due goes on; where they all get
  /// what is due then, while what is behind on a priority debt is still made up by the month, it is this month only.
  mutating func noteNextMonth(_ noted: [Line]) {
    for place in lines.indices {
      guard lines[place].monthsOfBoth == nil, let later = noted[place].catchUpLater else { continue }
      lines[place].catchUpLater = later
      (lines[place].mayCatchUpSooner, lines[place].lastCatchUp) = (true, nil)
    }
    guard let squeeze else { return }
    if squeeze == .thisMonth {
      // Who gets something is told that what is due is there from the next month on; who gets nothing, which sum that is.
      for place in lines.indices where lines[place].sum == .zero { lines[place].later = noted[place].later }
      return
    }
    let lacking = noted.filter { $0.isSettled && !$0.hasItsDue }
    if squeeze == .untilMadeUp, lacking.allSatisfy({ line in line.later.map { $0 >= line.due ?? .zero } ?? false }) {
      self.squeeze = .thisMonth
    }
    for place in lines.indices { lines[place].later = noted[place].later }
  }

  /// Says of the lines, and of what savings add, how they come about and for how long.
  mutating func weigh() {
    basis = workedOutBasis
    squeeze = workedOutSqueeze
  }

  /// What one lender is given.
  public struct Line: Sendable, Equatable {
    public var debt: Debt
    public var part: Part
    /// What falls due this month, never more than is owed; nil while it is not known.
    public var due: Amount?
    /// What the month takes usually, never more than is owed; nil while it is not known.
    public var usual: Amount?
    /// What is behind, never more than is owed beyond this month's; nil while it is not known.
    public var arrears: Amount?
    /// A month; nil where what is owed, or what can be given, is not known.
    public var offer: Amount?
    /// From the next month on, where that is more, since what this month clears or pays off takes nothing then; nil where it
    /// is the same.
    public internal(set) var later: Amount?
    public var catchUp: CatchUp?
    /// What the last month of a regular sum takes, where that is less than whole units make it.
    public internal(set) var lastCatchUp: Amount?
    /// The regular sum from the next month on, and for how many months after this one, where it can be more then; nil where
    /// `monthsOfBoth` says how all of it is paid off.
    ///
    /// Example: 3,600 is behind and 800 there for it this month, since another 400 is cleared; then 1,200 a month: 3 months.
    /// Where clearing that other takes all of this month's, `catchUp` is nil, and this says what is there for it then.
    public internal(set) var catchUpLater: CatchUp?
    /// In how many months this month's sum and what is made up pay all of it off, where that is before what is behind would be
    /// made up at its own pace.
    public internal(set) var monthsOfBoth: Int?
    /// Before that is made up another payment ends, and what it leaves can make it sooner.
    public internal(set) var mayCatchUpSooner = false
    /// What of `offer` and this month's catch-up comes out of savings.
    public internal(set) var fromSavings: Amount = .zero
  }

  /// A regular sum towards what is behind, and for how many months; 1 where it is cleared this month.
  public struct CatchUp: Sendable, Equatable {
    public var sum: Amount
    public var months: Int
    /// Longer than any lender is asked to wait, or than savings hold it: how the rest is made up has to be agreed.
    public var isTooLong = false

    public init(sum: Amount, months: Int, isTooLong: Bool = false) {
      (self.sum, self.months, self.isTooLong) = (sum, months, isTooLong)
    }
  }

  /// How a debt takes part.
  public enum Part: Sendable, Equatable {
    /// Its loss would be more than money: it comes first.
    case priority
    /// What was agreed comes before any share.
    case agreed
    /// What is due, or a share.
    case other
    /// Nothing is due on it, and nothing behind.
    case nothingDue
    /// Its bill is spending.
    case paidInFull
    /// Nothing is owed.
    case clear
    /// Nothing is paid, said or written before somebody was asked.
    case questioned(Debt.Question)
  }
}

extension Settlement.Line {
  public var id: DebtID { debt.id }
  public var name: String { debt.name }
  public var path: String { debt.path }
  public var isCard: Bool { debt.isCard }
  public var consequence: Consequence { debt.consequence }
  /// What is owed, as far as that is known.
  public var balance: Amount { debt.balance.low }
  public var isBehind: Bool { debt.isBehind == true }
  /// What is offered; nothing while that is not known.
  public var sum: Amount { offer ?? .zero }
  /// The same for as long as nothing else changes.
  public var lastingSum: Amount { later ?? sum }
  /// From the next month on it gets all that is due, which it does not this month.
  public var isWholeLater: Bool { later.map { $0 >= due ?? .zero } ?? false }
  /// In how many months what is behind is made up, this one included; nil where it is not, or how has to be agreed.
  public var monthsToMakeUp: Int? {
    guard let now = catchUp else { return catchUpLater.map { $0.months + 1 } }
    return now.isTooLong ? nil : monthsOfBoth ?? catchUpLater.map { $0.months + 1 } ?? now.months
  }
  /// What is there for what is behind from the next month on, where nothing of it is this month.
  public var catchUpFromNextMonth: Settlement.CatchUp? { catchUp == nil ? catchUpLater : nil }
  /// What it gets only from the next month on: what is due, or off what is behind where nothing is due.
  public var fromNextMonth: Amount? { later ?? (sum == .zero ? catchUpFromNextMonth?.sum : nil) }
  /// What is behind is made up, at once or by the month, from this one on or from the next.
  public var isMadeUp: Bool { catchUp != nil || catchUpLater != nil }
  /// What it gets this month towards what is behind.
  public var catchUpNow: Amount { catchUp?.sum ?? .zero }
  /// It takes part in what is shared out.
  public var isSettled: Bool {
    switch part {
    case .priority, .agreed, .other: true
    case .nothingDue, .paidInFull, .clear, .questioned: false
    }
  }
  /// It gets all that is due this month; where that is not known, all that is owed.
  public var hasItsDue: Bool { due.map { sum >= $0 } ?? isPaidOff }
  /// What is left of the last instalment where this month holds a part of it; nil where more instalments follow.
  public var lastOfIt: Amount? {
    guard let due, let owed = debt.balance.known, sum < due, owed - sum - catchUpNow <= due else { return nil }
    return owed - sum - catchUpNow
  }
  /// What is behind on it ends, this month or by a regular sum.
  public var arrearsEnd: Bool { arrears == .zero || isMadeUp }
  /// What is behind is cleared this month.
  public var isCleared: Bool { arrears.map { $0 > .zero && catchUpNow >= $0 } ?? false }
  /// With what is paid this month nothing is owed any more.
  public var isPaidOff: Bool { debt.balance.known.map { $0 > .zero && sum + catchUpNow >= $0 } ?? false }
  /// Savings pay a part of what it gets each month, and not only once: what is due, or a regular sum whose end is to be agreed.
  public var isHeldBySavings: Bool {
    fromSavings > catchUpNow || fromSavings > .zero && (catchUp?.isTooLong ?? false)
  }
  /// Savings clear what is behind on it, or a part of that.
  public var isCaughtUpFromSavings: Bool { catchUp != nil && fromSavings > .zero }
  /// What is behind and savings clear at once.
  var clearedFromSavings: Amount { isCleared && fromSavings >= catchUpNow ? catchUpNow : .zero }
  /// It takes a share by what is owed: what is due is not known, or nothing is due on paper while it is behind.
  public var isOpen: Bool { part == .other && (due == nil || due == .zero && isBehind) }
}
