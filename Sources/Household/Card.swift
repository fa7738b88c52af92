public import Money

/// Revolving credit with a limit.
public struct Card: Sendable, Equatable {
  public enum Pays: String, Sendable, CaseIterable { case full, part, minimum }

  public var name: String
  /// Never negative; 0 is a limit not known.
  public var limit: Stated?
  /// Everything used, unbilled instalments included; negative when the bank owes the holder.
  public var balance: Stated?
  public var rate: Rate?
  public var minimum: Minimum?
  /// What is paid each month; without it, the minimum.
  public var payment: Stated?
  public var pays: Pays?
  /// nil: the person assessed.
  public var holder: String?
  /// The name of a card whose limit this one shares.
  public var sharesLimitWith: String?
  /// Months behind now.
  public var behind: Int?
  /// Day of the month, 1 to 31.
  public var due: Int?
  public var note: String?

  public init(name: String) {
    self.name = name
  }
}

/// The least that a card asks for each month: a share of the balance, a sum, or the greater of both.
public struct Minimum: Sendable, Equatable {
  /// 0 to 100 %.
  public var share: Ratio?
  public var floor: Amount?

  /// - Precondition: at least one is given.
  public init(share: Ratio?, floor: Amount?) {
    precondition(share != nil || floor != nil, "a minimum is a share, a sum, or both")
    self.share = share
    self.floor = floor
  }

  /// What is due on `balance`: half up to the minor unit, never more than the balance.
  public func due(on balance: Amount) -> Amount {
    let owed = balance.nonNegative
    return min(owed, max(share.map(owed.share) ?? .zero, floor ?? .zero))
  }
}
