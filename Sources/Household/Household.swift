public import Money

/// The people assessed together: what comes in, what goes out, what is held, and what is owed.
///
/// An optional that is nil is an answer that is not known. No list holds more than `Household.mostEntries`.
public struct Household: Sendable, Equatable {
  public var currency: Currency
  /// When the figures were true; nil stands for the day of the assessment.
  public var date: CalendarDate?
  /// Monthly, after tax, in a typical low month.
  public var income: MonthlySum?
  /// Monthly spending that cannot be put off.
  public var essentials: MonthlySum?
  /// The day of the month, 1 to 31, on which income comes in.
  public var payDay: Int?
  /// Money that can be had at once.
  public var savings: Stated?
  /// What could be sold, savings not included.
  public var assets: Stated?
  /// Inside `savings`.
  public var setAside: SetAside?
  public var people: People?
  /// What the household keeps of each month before lenders are offered anything.
  public var keepBack: Stated?
  /// Only where there are no lists of debts.
  public var totals: Totals?
  public var cards: [Card]?
  public var loans: [Loan]?
  /// True once someone said that every debt is listed (`more-debts: no`); otherwise there may be others.
  public var listsEveryDebt: Bool
  /// Debts of others guaranteed; outside every ratio.
  public var guarantees: Stated?
  public var habits: Habits
  public var situation: Situation
  public var record: CreditRecord

  /// Totals of this many sums of the largest size are still exact.
  public static let mostEntries = 2_000

  public init(currency: Currency = .cny) {
    self.currency = currency
    self.listsEveryDebt = false
    self.habits = Habits()
    self.situation = Situation()
    self.record = CreditRecord()
  }
}

/// A monthly sum: one figure, or the parts that make it up.
public enum MonthlySum: Sendable, Equatable {
  case total(Stated)
  case parts([Part])

  /// How often a part comes in or goes out.
  public enum Period: String, Sendable, CaseIterable {
    case month = "monthly"
    case week = "weekly"
    case fortnight = "fortnightly"
    case year = "yearly"

    /// How many of them make a month: 52 ÷ 12 weeks.
    public var perMonth: Ratio {
      switch self {
      case .month: Ratio(1, 1)
      case .week: Ratio(52, 12)
      case .fortnight: Ratio(26, 12)
      case .year: Ratio(1, 12)
      }
    }
  }

  /// What a part of the living costs is for.
  public enum Purpose: String, Sendable, CaseIterable {
    case home, utilities, food, children, health, travel, communication, care, other
  }

  /// Where a part of the income comes from.
  public enum Source: String, Sendable, CaseIterable { case wages, benefits, pension, other }

  public struct Part: Sendable, Equatable {
    public var name: String
    /// For each `period`; nil when it is not known.
    public var sum: Stated?
    public var period: Period
    /// Of living costs only.
    public var purpose: Purpose?
    /// Of income only.
    public var source: Source?
    /// Of living costs only: why it is more than usual.
    public var why: String?
    /// The day of the month, 1 to 31, on which it comes in or is due; nil where that is not said.
    public var day: Int?

    public init(name: String, monthly: Stated?) {
      self.init(name: name, sum: monthly, period: .month)
    }

    public init(name: String, sum: Stated?, period: Period, purpose: Purpose? = nil, day: Int? = nil) {
      (self.name, self.sum, self.period, self.purpose, self.day) = (name, sum, period, purpose, day)
    }

    /// Half up to the minor unit; nil when it is not known.
    public var monthly: Stated? {
      sum.map { Stated($0.amount.share(period.perMonth), isEstimate: $0.isEstimate) }
    }
  }
}

public struct Habits: Sendable, Equatable {
  public enum Extent: String, Sendable, CaseIterable { case all, most, some, none }

  public var everydaySpendingOnCards: Extent?
  /// The default for every card that does not say it itself.
  public var paysCards: Card.Pays?

  public init() {}
}

public struct Situation: Sendable, Equatable {
  public enum Urgent: String, Sendable, CaseIterable {
    case court, police, eviction, disconnection, frozen, threats
    case noFood = "no-food"
    case scam
    case notCoping = "not-coping"
  }
  public enum Burden: String, Sendable, CaseIterable { case none, some, heavy }

  /// Of the last six months: 0 to 6.
  public var monthsBehind: Int?
  public var urgent: [Urgent]?
  public var borrowsToRepay: Bool?
  public var burden: Burden?

  public init() {}
}

/// What is known of the credit report.
public struct CreditRecord: Sendable, Equatable {
  public enum Agent: String, Sendable, CaseIterable { case none, offered, paid }

  public var reportSeen: Bool?
  public var errors: Bool?
  /// Someone who offers to clean the record for money.
  public var agent: Agent?

  public init() {}
}
