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
  public var promotion: PromotionalRate?
  public var fee: Fee?
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
  public var consequence: Consequence?
  /// Day of the month, 1 to 31.
  public var due: Int?
  public var note: String?

  public init(name: String) {
    self.name = name
  }
}

/// The least that a card asks for each month: a share of the balance, a sum, or the greater of both.
public struct Minimum: Sendable, Equatable {
  /// 0 to 100 %, of the balance with the month's interest in it, as on a Chinese statement.
  public var share: Ratio?
  public var floor: Amount?
  /// The share is of the balance before the month's interest, as on a United States statement.
  public var isBeforeInterest: Bool

  /// - Precondition: at least one of `share` and `floor` is given.
  public init(share: Ratio?, floor: Amount?, isBeforeInterest: Bool = false) {
    precondition(share != nil || floor != nil, "a minimum is a share, a sum, or both")
    self.share = share
    self.floor = floor
    self.isBeforeInterest = isBeforeInterest && share != nil
  }

  /// What is due on `balance` as it is stated: half up to the minor unit, never more than the balance.
  public func due(on balance: Amount) -> Amount {
    let owed = balance.nonNegative
    return min(owed, max(share.map(owed.share) ?? .zero, floor ?? .zero))
  }
}
