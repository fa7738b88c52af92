public import Household
public import Money
public import Wording

/// A debt as a plan sees it: every figure that its schedule needs is known.
public struct PlanDebt: Sendable, Equatable {
  /// What the contract takes each month, beside a balloon at the end.
  public enum Requirement: Sendable, Equatable {
    /// No date was agreed: only what the plan has to spare.
    case nothing
    case fixed(Amount)
    case minimum(Minimum)
    /// The month's interest and fee, until all of it is due.
    case interestOnly
  }

  public var name: String
  /// `cards[0]`, `loans[3]`: tells two debts of one name apart.
  public var path: String
  /// Above 0.
  public var balance: Amount
  /// At the start, a promotional one apart.
  public var rate: Rate
  /// The rate was found from payment, balance and instalments left.
  public var isRateSolved: Bool
  public var promotion: PromotionalRate?
  public var fee: Fee?
  public var requirement: Requirement
  /// What takes the place of `rate` and `requirement` later, the first first.
  public var later: [Stretch] = []
  /// What is paid on it was agreed, from the start or from a later month on.
  public var isAgreed = false
  /// What is made up of what is behind, beside what the contract takes.
  public var catchUp: CatchUp?
  /// What rounded instalments leave at the end: the last one takes it.
  public var roundingRest: Amount
  /// All of it is due by then.
  public var dueInFull: CalendarDate?
  /// What is paid each month today; the sum of these is the budget when no other is given.
  public var currentPayment: Amount
  public var isCard: Bool
  public var isCreditLine: Bool
  /// What not paying it leads to; nil for a debt that costs money only.
  public var consequence: Consequence?
  /// For a card whose limit is known: its limit, and the path of the first card that shares it.
  public var limit: SharedLimit?

  /// A regular sum, until `inAll` is paid by it; to the end of the debt where all of it is behind and grows by interest.
  public struct CatchUp: Sendable, Equatable {
    public var each: Amount
    public var inAll: Amount?
    /// What of `each` is no more than what is usually paid on all debts together.
    public var outOfPayments: Amount = .zero

    /// How many months it takes; nil where only the end of the debt ends it.
    var months: Int? { inAll.map { Int(Ratio(Int128($0.minorUnits), Int128(each.minorUnits)).roundedUp) } }
  }

  public struct SharedLimit: Sendable, Equatable {
    public var amount: Amount
    public var path: String

    public init(amount: Amount, path: String) {
      self.amount = amount
      self.path = path
    }
  }

  public init(
    name: String, path: String, balance: Amount, rate: Rate, requirement: Requirement, currentPayment: Amount,
    isCard: Bool = false
  ) {
    self.name = name
    self.path = path
    self.balance = balance
    self.rate = rate
    self.requirement = requirement
    self.currentPayment = currentPayment
    self.isCard = isCard
    isCreditLine = isCard
    isRateSolved = false
    roundingRest = .zero
  }

  /// Its loss would be more than money.
  public var isPriority: Bool { consequence?.isPriority ?? false }
}

/// Why a plan cannot be made.
public enum PlanProblem: Error, Sendable, Equatable {
  /// Sums or rates that whole minor units of 64 bits cannot hold.
  case tooLarge
}

extension PlanProblem {
  public var message: Text {
    switch self {
    case .tooLarge:
      Text(
        en: "over the months the sums grow too large to be exact; check the balances and rates",
        zh: "逐月算下去金额太大，没法精确计算；请核对欠款和利率")
    }
  }
}
