public import Money

/// Any debt that is not a card.
public struct Loan: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case online, consumer, car, mortgage, business
    case `private`
    case family, other
  }

  public enum Payment: Sendable, Equatable {
    /// Nothing is due: no date was agreed.
    case none
    case monthly(Stated)
  }

  /// Interest only until a date, then all of it.
  public enum DueInFull: Sendable, Equatable {
    case on(CalendarDate)
    /// Said to be unknown: it may fall due at any time.
    case unknown
  }

  public var name: String
  /// nil: of unknown kind, so it may be of any.
  public var kind: Kind?
  public var balance: Stated?
  public var payment: Payment?
  public var rate: Rate?
  public var promotion: PromotionalRate?
  public var fee: Fee?
  /// Instalments left.
  public var remaining: Int?
  /// Online credit only.
  public var limit: Stated?
  /// nil: repaid by instalments.
  public var dueInFull: DueInFull?
  /// Paid in full each month; online credit only.
  public var pays: Card.Pays?
  /// The day of the contract.
  public var since: CalendarDate?
  /// nil: the person assessed.
  public var holder: String?
  public var holders: [String] = []
  /// Months behind now.
  public var behind: Int?
  public var arrears: Stated?
  public var paid: Stated?
  public var agreed: Agreed?
  public var isCalledIn: Bool?
  public var lastPaid: CalendarDate?
  public var consequence: Consequence?
  public var lostOn: CalendarDate?
  public var judgment: Judgment?
  public var isDisputed: Bool?
  /// Day of the month, 1 to 31.
  public var due: Int?
  public var reference: String?
  public var note: String?
  public var noteForLender: String?

  public init(name: String, kind: Kind?) {
    self.name = name
    self.kind = kind
  }
}

extension Loan.Kind {
  /// What is lost first if such a loan is not paid, where it is not said: a mortgage costs the home, no other kind more
  /// than money.
  public var usualConsequence: Consequence { self == .mortgage ? .home : .none }
}
