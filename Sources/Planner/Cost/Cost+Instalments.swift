import Money

/// Payments a month apart. Each is rounded half up to the minor unit; the total is worked out exactly and rounded once;
/// the last payment takes up the difference, so that the payments add up to the total.
/// - Returns: nil when the total is above `largest`.
func instalmentCost(
  _ sum: Amount, _ periods: Int, _ terms: CostQuestion.Terms, upFront: Amount, largest: Amount
) -> Cost? {
  let schedule = Schedule(sum, periods, terms)
  let exactTotal = schedule.total
  guard exactTotal <= Int128(largest.minorUnits) else { return nil }
  let total = Amount(minorUnits: Int64(exactTotal))
  let received = sum - upFront
  var cost = Cost(
    received: received, payments: trimmed(schedule.payments.map(\.rounded), to: exactTotal), total: total,
    interest: total - received, advertised: terms.advertised(periods))
  if let rate = terms.interestRate, upFront == .zero {
    cost.rates = YearlyRates(quoted: Rate(perPeriod: rate.perYear, period: .year))
    return cost
  }
  let paid = schedule.payments.enumerated().map {
    TimedAmount(period: $0.offset + 1, amount: FineAmount(parts: -$0.element.parts))
  }
  do throws(NoRate) {
    let start = TimedAmount(period: 0, amount: FineAmount(received))
    cost.rates = YearlyRates(monthly: try internalGrowth(of: [start] + paid))
  } catch {
    cost.noRate = error
  }
  return cost
}

/// Above the largest sum of any currency; up to it every fraction here stays within 128 bits.
private let mostMinorUnits: Int128 = 1 << 50

/// Payments before they are rounded, and their total in whole minor units, half up. Without payments where the total is
/// above `mostMinorUnits`.
private struct Schedule {
  var total: Int128
  var payments: [FineAmount] = []

  init(_ sum: Amount, _ periods: Int, _ terms: CostQuestion.Terms) {
    let (principal, count) = (Ratio(Int128(sum.minorUnits), 1), Ratio(Int128(periods), 1))
    switch terms {
    case .feePerPeriod(let fee): self.init(level: principal + principal * fee * count, periods)
    case .feeInAll(let fee): self.init(level: principal + principal * fee, periods)
    case .payment(let payment): self.init(level: Ratio(Int128(payment.minorUnits), 1) * count, periods)
    case .equalPayments(let rate):
      let level = DiscountFactor(of: rate.perYear * Ratio(1, 12)).levelPayment(for: sum, periods: periods)
      let isLarge = level.rounded > mostMinorUnits
      let total = isLarge ? Int128.max : FineAmount(parts: level.parts * Int128(periods)).rounded
      self.init(total: total) { Array(repeating: level, count: periods) }
    case .equalPrincipal(let rate):
      let interest = principal * rate.perYear * Ratio(1, 12)
      self.init(total: (principal + interest * Ratio(Int128(periods + 1), 2)).rounded) {
        (0..<periods).map { paid in
          let owed = Ratio(Int128(periods - paid), Int128(periods))
          return FineAmount(minorUnits: principal * Ratio(1, Int128(periods)) + interest * owed)
        }
      }
    }
  }

  /// The same payment each period, `total` in all.
  private init(level total: Ratio, _ periods: Int) {
    self.init(total: total.rounded) {
      Array(repeating: FineAmount(minorUnits: total * Ratio(1, Int128(periods))), count: periods)
    }
  }

  private init(total: Int128, payments: () -> [FineAmount]) {
    self.total = total
    if total <= mostMinorUnits { self.payments = payments() }
  }
}

/// Payments that add up to `total`: none is more than what is left, and the last is what is left.
private func trimmed(_ payments: [Int128], to total: Int128) -> [Amount] {
  var left = total
  return payments.enumerated().map { index, payment in
    let paid = index == payments.count - 1 ? left : min(payment, left)
    left -= paid
    return Amount(minorUnits: Int64(paid))
  }
}

extension CostQuestion.Terms {
  fileprivate var interestRate: Rate? {
    switch self {
    case .equalPayments(let rate), .equalPrincipal(let rate): rate
    default: nil
    }
  }

  fileprivate func advertised(_ periods: Int) -> Ratio? {
    switch self {
    case .feePerPeriod(let fee): fee * Ratio(12, 1)
    case .feeInAll(let fee): fee * Ratio(12, Int128(periods))
    case .payment: nil
    case .equalPayments(let rate), .equalPrincipal(let rate): rate.perYear
    }
  }
}
