public import Money

/// Debts paid month by month under one strategy, until all are closed or it is certain that they will not be.
public struct Plan: Sendable, Equatable {
  public enum Ending: Sendable, Equatable {
    /// The month in which the last debt closes.
    case clears(months: Int)
    /// Nothing more closes; `months` were looked at.
    case never(months: Int)
    /// In this month the budget does not cover what contracts take. The months before it stand.
    case short(Shortage)
  }

  public struct Shortage: Sendable, Equatable {
    public var month: Int
    public var sum: Amount
    /// What could not be met in full, priority debts and then cheap ones being met first: paths, in the order of the debts.
    public var paths: [String]
  }

  public var strategy: Strategy
  public var budget: Amount
  /// Month 1 ends one month later.
  public var start: CalendarDate
  public var ending: Ending
  /// In the order of the document.
  public var debts: [PlannedDebt]
  /// Empty unless asked for.
  public var schedule: [PlanMonth]
  /// Cards that the strategy alone would have paid before a dearer priority debt.
  public var keptAhead: [KeptAhead]
  /// The budget is what is paid today: a month in which minimums have risen above it gets what they take.
  public var followsMinimums = false

  /// Where it follows minimums that rise above the budget.
  public var rise: Rise?

  /// The first month in which contracts ask for more than the budget, and the most that a month asks for.
  public struct Rise: Sendable, Equatable {
    public var month: Int
    public var most: Amount
  }

  /// From when on it only lingers; nil where it does not, and where that was not asked for.
  public var lingers: Lingering?

  /// From a month on nothing is open but cards whose minimum is a share alone, with little owed on each: what is left of
  /// them shrinks for years. A card has a least sum in money as a rule, and that ends it.
  public struct Lingering: Sendable, Equatable {
    /// After this month less than `below` is owed on each.
    public var month: Int
    public var below: Amount
    /// Interest and fees until then.
    public var cost: Amount
  }

  public var months: Int? { if case .clears(let months) = ending { months } else { nil } }
  public var clears: Bool { months != nil }
  /// It does not clear within as many months as are looked at, which is another thing than that it never does.
  public var isTooSlow: Bool { if case .never(PayoffRun.mostMonths...) = ending { true } else { false } }
  public var interest: Amount { debts.reduce(.zero) { $0 + $1.interest } }
  public var fees: Amount { debts.reduce(.zero) { $0 + $1.fees } }
  public var paid: Amount { debts.reduce(.zero) { $0 + $1.paid } }
  /// Interest and fees.
  public var cost: Amount { interest + fees }
  /// The month in which the first debt closes.
  public var firstClosed: Int? { debts.compactMap(\.closes).min() }
}

/// What a plan did to one debt: paid = principal + interest + fees, where principal is what the balance fell by.
public struct PlannedDebt: Sendable, Equatable {
  public var name: String
  public var path: String
  /// The month in which it closes; nil when it does not.
  public var closes: Int?
  public var interest: Amount
  public var fees: Amount
  public var paid: Amount
  /// What is still owed at the end of the plan.
  public var left: Amount
}

/// One month of a schedule: every debt open at its start, in the order of the document.
public struct PlanMonth: Sendable, Equatable {
  public var month: Int
  public var date: CalendarDate
  public var payments: [PlanPayment]
}

/// balance before + interest + fee − payment = balance.
public struct PlanPayment: Sendable, Equatable {
  /// The place of the debt in the list that the plan was made from.
  public var debt: Int
  public var interest: Amount
  public var fee: Amount
  /// What the contract takes, out of `payment`.
  public var required: Amount
  public var payment: Amount
  public var balance: Amount
}

/// A priority debt, and a cheaper card that the strategy alone would have paid before it.
public struct KeptAhead: Sendable, Hashable {
  public var priority: String
  public var card: String
}
