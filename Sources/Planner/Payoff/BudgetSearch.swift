import Household
public import Money

/// The plan that a household follows: where the money goes, and how much of it there is.
public struct ChosenPlan: Sendable, Equatable {
  public var strategy: Strategy = .avalanche
  public var budget: BudgetChoice = .current

  public init() {}

  public init(_ strategy: Strategy, _ budget: BudgetChoice) {
    (self.strategy, self.budget) = (strategy, budget)
  }
}

/// How much is paid each month on all debts of a plan together.
public enum BudgetChoice: Sendable, Equatable {
  /// What is paid today; where minimums rise above it, what they take.
  case current
  /// So much more than today; it too rises with the minimums.
  case extra(Amount)
  case total(Amount)
  /// The least that clears everything within so many months; each strategy has its own.
  case within(months: Int)

  /// Whether no total was set, so that a plan goes on paying minimums that rise.
  public var followsMinimums: Bool {
    switch self {
    case .current, .extra: true
    case .total, .within: false
    }
  }
}

/// The least monthly budget that closes every debt within `months`, to the minor unit: one less does not.
///
/// Rounding each month can make a smaller budget do by luck; such a one is not looked for.
/// - Returns: nil for `minimums`, which takes no budget.
public func smallestBudget(
  _ debts: [PlanDebt], strategy: Strategy, from start: CalendarDate, within months: Int
) throws(PlanProblem) -> Amount? {
  guard strategy.spendsBudget else { return nil }
  var works = try chargedFirst(debts, from: start)
  var fails = Int64(-1)
  while works - fails > 1 {
    let middle = fails + (works - fails) / 2
    let plan = try simulate(
      debts, strategy: strategy, budget: Amount(minorUnits: middle), from: start, limit: months)
    if plan.clears { works = middle } else { fails = middle }
  }
  return Amount(minorUnits: works)
}

/// All that is owed at the end of month 1: enough for any number of months.
private func chargedFirst(_ debts: [PlanDebt], from start: CalendarDate) throws(PlanProblem) -> Int64 {
  var owed: Int64 = 0
  for debt in debts {
    let (sum, isLost) = owed.addingReportingOverflow(try debt.firstMonth(from: start).owed)
    guard !isLost else { throw .tooLarge }
    owed = sum
  }
  return owed
}

/// What it would take where a plan never clears.
public struct PaymentsNeeded: Sendable, Equatable {
  /// The least with which the debts shrink until they are gone: a minor unit above the first month's interest and fees,
  /// or more, where what contracts take keeps it from the debt that grows. One minor unit less, and they do not.
  public var toShrink: Amount
  /// The least that clears in so many months.
  public var toClear: [(months: Int, payment: Amount)] { zip(PaymentsNeeded.spans, clearing).map { ($0, $1) } }
  private var clearing: [Amount]
  /// The sums of `toClear`, each once, the largest first, with the month in which it is done.
  public private(set) var ways: [Way]

  public struct Way: Sendable, Equatable {
    public var payment: Amount
    public var months: Int
    /// It is done sooner than asked, since less does not cover what contracts take.
    public var isWhatIsDue: Bool
  }

  static let spans = [12, 24, 36, 60]

  /// - Parameter strategy: how the payments would be shared out; `minimums` is taken as `avalanche`.
  public init(
    _ debts: [PlanDebt], strategy: Strategy, from start: CalendarDate
  ) throws(PlanProblem) {
    let strategy = strategy.spendsBudget ? strategy : .avalanche
    var (charges, required): (Int128, Int128) = (0, 0)
    var fallsLater = false
    for debt in debts {
      let later = try debt.withoutPromotion.firstMonth(from: start)
      let first = try debt.firstMonth(from: start)
      charges += Int128(max(later.monthInterest, first.monthInterest)) + Int128(debt.monthlyFee)
      required += Int128(first.monthRequired)
      if first.monthInterest > later.monthInterest { fallsLater = true }
    }
    let above = Amount(minorUnits: Int64(clamping: max(charges + 1, required)))
    let isEnough = try shrinks(debts, strategy, above, start)
    toShrink =
      isEnough
      ? (fallsLater ? try leastShrinking(debts, strategy, above, start) : above)
      : try smallestBudget(debts, strategy: strategy, from: start, within: PayoffRun.mostMonths) ?? above
    (clearing, ways) = ([], [])
    for months in PaymentsNeeded.spans {
      let payment = try smallestBudget(debts, strategy: strategy, from: start, within: months) ?? .zero
      clearing.append(payment)
      guard ways.last?.payment != payment,
        let done = try simulate(debts, strategy: strategy, budget: payment, from: start).months
      else { continue }
      ways.append(Way(payment: payment, months: done, isWhatIsDue: done < months))
    }
  }
}

/// The least budget that shrinks, where `enough` does: a dear promotional rate that ends asks for less than its interest.
private func leastShrinking(
  _ debts: [PlanDebt], _ strategy: Strategy, _ enough: Amount, _ start: CalendarDate
) throws(PlanProblem) -> Amount {
  var (works, fails) = (enough.minorUnits, Int64(-1))
  while works - fails > 1 {
    let middle = fails + (works - fails) / 2
    if try shrinks(debts, strategy, Amount(minorUnits: middle), start) { works = middle } else { fails = middle }
  }
  return Amount(minorUnits: works)
}

/// Whether a plan goes on shrinking, be it for longer than is looked at.
private func shrinks(
  _ debts: [PlanDebt], _ strategy: Strategy, _ budget: Amount, _ start: CalendarDate
) throws(PlanProblem) -> Bool {
  switch try simulate(debts, strategy: strategy, budget: budget, from: start).ending {
  case .clears: true
  case .never(let months): months == PayoffRun.mostMonths
  case .short: false
  }
}

extension PlanDebt {
  fileprivate var withoutPromotion: PlanDebt {
    var debt = self
    debt.promotion = nil
    return debt
  }

  /// A yearly fee by the month, rounded up.
  fileprivate var monthlyFee: Int64 {
    guard let fee else { return 0 }
    return fee.period == .month ? fee.amount.minorUnits : (fee.amount.minorUnits + 11) / 12
  }
}
