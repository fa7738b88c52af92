import Household
public import Money

/// A plan being paid, one month a step. Debts are given by their place in the list it was made from.
///
/// A step allocates nothing; its time grows with the number of open debts.
public struct PayoffRun {
  public let strategy: Strategy
  public let budget: Amount
  /// Whether a month that asks for more than the budget gets it: see `spendable(for:)`.
  public let followsMinimums: Bool
  public let start: CalendarDate
  /// Months paid so far.
  public private(set) var month = 0
  /// The end of the last month paid.
  public private(set) var date: CalendarDate
  /// nil while it goes on.
  public private(set) var ending: Plan.Ending?

  /// nil while no month asked for more than the budget.
  private(set) var rise: Plan.Rise?

  let debts: [PlanDebt]
  var rows: [DebtRow]
  /// Open debts; in the order in which extra money reaches them, where that order is fixed for months.
  var open: [Int32]
  var keptAhead: [KeptAhead] = []
  var ranking: Ranking
  /// Where terms change, the last first.
  var changes: [(months: Int, debt: Int)]
  private var progress: Progress
  private let limit: Int

  /// A budget that covers whatever contracts take.
  static let unlimited = Amount(minorUnits: .max / 2)

  /// The safety limit: a plan that is not done after two hundred years is not done.
  public static let mostMonths = 2_400

  /// - Parameters:
  ///   - budget: what can be paid each month on all `debts` together.
  ///   - followsMinimums: the budget is what is paid today, and rises with what contracts take.
  ///   - limit: stop as never clearing after so many months.
  /// - Throws: `tooLarge`.
  public init(
    _ debts: [PlanDebt], strategy: Strategy, budget: Amount, from start: CalendarDate, limit: Int = mostMonths,
    followsMinimums: Bool = false
  ) throws(PlanProblem) {
    self.strategy = strategy
    self.budget = budget
    self.start = start
    self.debts = debts
    self.limit = limit
    self.followsMinimums = followsMinimums
    date = start
    rows = []
    rows.reserveCapacity(debts.count)
    var total: Int64 = 0
    for debt in debts {
      rows.append(try DebtRow(debt, start: start))
      guard debt.balance > .zero, debt.balance.minorUnits < mostTotal, debt.fee?.amount.minorUnits ?? 0 < mostFee else {
        throw .tooLarge
      }
      total += debt.balance.minorUnits
      guard total < mostTotal else { throw .tooLarge }
    }
    open = debts.indices.map(Int32.init)
    changes = debts.enumerated().flatMap { index, debt in
      debt.changes(from: start).map { (months: $0, debt: index) }
    }.sorted { $0.months > $1.months }
    progress = Progress(debts, rows: rows, changes: changes.map(\.months))
    ranking = Ranking()
    if debts.isEmpty { ending = .clears(months: 0) }
    try takeNewTerms()
    rank()
  }

  /// What is still owed on a debt.
  public func balance(of debt: Int) -> Amount { Amount(minorUnits: rows[debt].balance) }

  /// Pays one month; false when there is nothing more to pay, and the run has its ending.
  public mutating func step() throws(PlanProblem) -> Bool {
    guard ending == nil else { return false }
    guard month < limit else {
      ending = .never(months: month)
      return false
    }
    if let next = changes.last, next.months <= month {
      try takeNewTerms()
      rank()
    }
    let end = start.adding(months: month + 1)
    let charged = charge(days: UInt64(max(1, date.days(until: end))))
    guard !charged.isTooLarge else {
      guard month > 0 else { throw .tooLarge }
      ending = .never(months: month)
      return false
    }
    let (spendable, hasRisen) = spendable(for: charged.required, lift: charged.lift)
    guard charged.required <= spendable else {
      let shortage = shortage(of: charged.required - spendable, with: spendable)
      ending = progress.isGettingNowhere ? .never(months: month) : .short(shortage)
      return false
    }
    if strategy.spendsBudget { payExtra(spendable - charged.required) }
    settle(spendable)
    if hasRisen { note(risenTo: spendable) }
    (month, date) = (month + 1, end)
    close()
    return ending == nil
  }

  /// What contracts, and what is behind, take this month, and whether the debts have grown beyond exact arithmetic.
  private mutating func charge(days: UInt64) -> (required: Int64, lift: Int64, isTooLarge: Bool) {
    let (next, open) = (month + 1, open)
    return rows.withUnsafeMutableBufferPointer { rows in
      var (required, lift, total, interest): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
      for index in open {
        rows[Int(index)].charge(month: next, days: days)
        required &+= rows[Int(index)].monthRequired
        lift &+= rows[Int(index)].monthLift
        total &+= rows[Int(index)].balance
        interest |= rows[Int(index)].monthInterest
      }
      return (required, lift, total >= mostTotal << 2 || interest >= mostTotal >> 5)
    }
  }

  private mutating func settle(_ spendable: Int64) {
    let (next, open, isBudgeted) = (month + 1, open, strategy.spendsBudget)
    progress.begin(month: next)
    progress = rows.withUnsafeMutableBufferPointer { [progress] rows in
      var progress = progress
      for index in open {
        progress.note(rows[Int(index)])
        rows[Int(index)].settle(month: next)
      }
      return progress
    }
    if progress.isStuck(budget: isBudgeted ? spendable : nil) { ending = .never(months: next) }
  }

  private mutating func note(risenTo sum: Int64) {
    let most = max(rise?.most ?? .zero, Amount(minorUnits: sum))
    rise = Plan.Rise(month: rise?.month ?? month + 1, most: most)
  }

  private mutating func close() {
    guard progress.closedSome else { return }
    open.removeAll { rows[Int($0)].balance == 0 }
    if open.isEmpty { ending = .clears(months: month) }
  }
}

/// 2^55 minor units in all at the start, and 2^50 of interest on one debt in a month, keep every sum of 4,000 debts within
/// 63 bits.
private let mostTotal = Int64(1) << 55
private let mostFee = Int64(1) << 48
