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
  /// nil: the person assessed.
  public var holder: String?
  /// Months behind now.
  public var behind: Int?
  public var consequence: Consequence?
  /// Day of the month, 1 to 31.
  public var due: Int?
  public var note: String?

  public init(name: String, kind: Kind?) {
    self.name = name
    self.kind = kind
  }
}

extension Loan.Kind {
  /// What it is secured on, so far as the kind tells; nil for a kind whose loss is money only.
  public var usualConsequence: Consequence? {
    switch self {
    case .mortgage: .home
    case .car: .collateral
    default: nil
    }
  }
}
