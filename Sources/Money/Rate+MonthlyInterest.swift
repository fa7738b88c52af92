extension Rate {
  /// Interest on `balance` from one monthly date to the next, half up to the minor unit: a twelfth of a yearly rate, a
  /// month of a monthly one, and a daily one for each day between the two dates. Nothing on a credit balance.
  public func interest(on balance: Amount, from start: CalendarDate, to end: CalendarDate) -> Amount {
    let share: Ratio =
      switch period {
      case .year: perPeriod * Ratio(1, 12)
      case .month: perPeriod
      case .day: perPeriod * Ratio(Int128(start.days(until: end)), 1)
      }
    return balance.nonNegative.share(share)
  }
}
