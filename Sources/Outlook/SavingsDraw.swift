public import Money

/// What savings add to months that income does not cover, with an end.
public struct SavingsDraw: Sendable, Equatable {
  /// This month for lenders, what is behind included; living costs apart.
  public var now: Amount
  /// For lenders in the month after it; 0 where nothing is lacking then.
  public var later: Amount
  /// What living costs lack each month.
  public var living: Amount
  /// For how many whole months it lasts so, this one included.
  public var months: Int
  /// Savings pay the gap to its end, or for as long as practice asks.
  public var paysGap: Bool
  /// So short that whoever is paid so should hear of it: less than a gap that may take all savings.
  public internal(set) var endsSoon: Bool = false
  /// As long as carries any gap.
  public internal(set) var lastsLong: Bool = false

  init(now: Amount, later: Amount, living: Amount, months: Int, paysGap: Bool = false) {
    (self.now, self.later, self.living) = (now, later, living)
    (self.months, self.paysGap) = (months, paysGap)
  }

  /// The same without what of it goes to what is behind; nil where nothing else comes out of savings.
  func without(_ arrears: Amount) -> SavingsDraw? {
    var draw = self
    draw.now = (now - arrears).nonNegative
    return draw.now + draw.later + draw.living == .zero ? nil : draw
  }

  /// This month only.
  public var isOnce: Bool { later == .zero && living == .zero }
}
