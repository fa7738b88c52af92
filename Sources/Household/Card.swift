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
  public var holders: [String] = []
  /// The name of a card whose limit this one shares.
  public var sharesLimitWith: String?
  /// Inside the balance.
  public var instalments: Instalments?
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

  public init(name: String) {
    self.name = name
  }
}

/// The least that a card asks for each month: a share of the balance, a sum, or the greater of both.
public struct Minimum: Sendable, Equatable {
  /// 0 to 100 %, of the balance as it is stated, before the month's interest.
  public var share: Ratio?
  public var floor: Amount?
  public var isShareEstimate: Bool
  public var isFloorEstimate: Bool
  /// The share is of the balance with the month's interest in it.
  public var isWithInterest: Bool

  /// - Precondition: at least one of `share` and `floor` is given.
  public init(
    share: Ratio?, floor: Amount?, isWithInterest: Bool = false, isShareEstimate: Bool = false,
    isFloorEstimate: Bool = false
  ) {
    precondition(share != nil || floor != nil, "a minimum is a share, a sum, or both")
    self.share = share
    self.floor = floor
    self.isWithInterest = isWithInterest && share != nil
    self.isShareEstimate = isShareEstimate && share != nil
    self.isFloorEstimate = isFloorEstimate && floor != nil
  }

  /// What is due on `balance`, half up to the minor unit: never more than all that is owed.
  /// - Parameter interest: of the month; it counts where the share is of the balance with interest.
  public func due(on balance: Amount, interest: Amount = .zero) -> Amount {
    let owed = balance.nonNegative
    let charged = isWithInterest ? owed + interest : owed
    return min(charged, max(share.map(charged.share) ?? .zero, floor ?? .zero))
  }

  /// Whether a guess decides that so much is due.
  public func isGuessed(on due: Amount) -> Bool { due == floor ? isFloorEstimate : isShareEstimate }
}
