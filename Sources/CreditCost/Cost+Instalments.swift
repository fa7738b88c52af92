import Money

/// Payments a month apart, each rounded half up to the minor unit. With equal payments of interest each month's interest
/// is rounded too, and the last payment is what is owed then with its interest, as a plan pays it and a lender asks it.
/// Otherwise the total is worked out exactly and rounded once, and the last payment takes up the difference.
/// - Returns: nil when the total is above `largest`.
func instalmentCost(
  _ sum: Amount, _ periods: Int, _ terms: CostQuestion.Terms, upFront: Amount, largest: Amount
) -> Cost? {
  let schedule = Schedule(sum, periods, terms)
  guard schedule.total <= Int128(largest.minorUnits),
    let payments = terms.repaid(sum, schedule.payments.map(\.rounded), total: schedule.total)
  else { return nil }
  let total = payments.reduce(Amount.zero) { $0 + $1 }
  guard total <= largest else { return nil }
  let received = sum - upFront
  var cost = Cost(
    received: received, payments: payments, total: total, interest: total - received,
    advertised: terms.advertised(periods))
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

/// A level payment each month until nothing is owed; the last pays what is left. nil where a sum leaves 128 bits.
private func stepped(_ sum: Amount, _ payments: [Int128], monthly rate: Ratio) -> [Amount]? {
  var owed = Int128(sum.minorUnits)
  var paid: [Amount] = []
  for (index, payment) in payments.enumerated() {
    let (charged, isLost) = (2 * owed).multipliedReportingOverflow(by: rate.numerator)
    guard !isLost else { return nil }
    owed += (charged + rate.denominator) / (2 * rate.denominator)
    let part = index == payments.count - 1 ? owed : min(payment, owed)
    owed -= part
    guard let part = Int64(exactly: part) else { return nil }
    paid.append(Amount(minorUnits: part))
  }
  return paid
}

extension CostQuestion.Terms {
  fileprivate func repaid(_ sum: Amount, _ payments: [Int128], total: Int128) -> [Amount]? {
    guard case .equalPayments(let rate) = self else { return trimmed(payments, to: total) }
    return stepped(sum, payments, monthly: rate.perYear * Ratio(1, 12))
  }

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
