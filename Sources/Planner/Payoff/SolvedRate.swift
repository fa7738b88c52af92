public import Money

/// The monthly rate at which `payment` closes `balance` in `instalments` months: the highest, in steps of a millionth of a
/// per cent, at which interest rounded each month still lets it, so that the last payment is the same but for its trim.
///
/// 0 where rounding each instalment down explains what they lack. nil when they lack more, or one month's payment closes it at any rate.
public func solvedRate(balance: Amount, payment: Amount, instalments: Int) -> Rate? {
  guard balance > .zero, payment > .zero, instalments > 0 else { return nil }
  if roundingRest(balance: balance, payment: payment, instalments: instalments) != nil {
    return Rate(perPeriod: .zero, period: .month)
  }
  guard closes(balance, payment, instalments, 0) else { return nil }
  var (works, fails) = (Int128(0), 10 * stepsInOne)
  guard !closes(balance, payment, instalments, fails) else { return nil }
  while fails - works > 1 {
    let middle = (works + fails) / 2
    if closes(balance, payment, instalments, middle) { works = middle } else { fails = middle }
  }
  return Rate(perPeriod: Ratio(works, stepsInOne), period: .month)
}

/// What instalments without interest, each rounded down, leave of the balance: less than a minor unit each; else nil.
func roundingRest(balance: Amount, payment: Amount, instalments: Int) -> Amount? {
  let rest = Int128(balance.minorUnits) - Int128(payment.minorUnits) * Int128(instalments)
  return rest >= 0 && rest < Int128(instalments) ? Amount(minorUnits: Int64(rest)) : nil
}

/// What `instalments` of a rounded payment leave at a rate, where roundings explain it: a minor unit each month, with
/// interest on it until the end. Else nil, and for a rate by the day, whose months differ.
func restOfInstalments(of balance: Amount, at rate: Rate, paying payment: Amount, _ instalments: Int) -> Amount? {
  guard rate.period != .day, balance > .zero, payment > .zero else { return nil }
  let share = rate.period == .year ? rate.perPeriod * Ratio(1, 12) : rate.perPeriod
  var (owed, explained) = (balance, Amount.zero)
  for _ in 0..<instalments {
    guard owed > .zero, owed <= balance else { return nil }
    owed = owed + owed.share(share) - payment
    explained = min(explained + explained.share(share) + Amount(minorUnits: 1), balance)
  }
  return owed > .zero && owed < explained ? owed : nil
}

private let stepsInOne: Int128 = 100_000_000

private func closes(_ balance: Amount, _ payment: Amount, _ instalments: Int, _ steps: Int128) -> Bool {
  var owed = Int128(balance.minorUnits)
  let most = owed
  for _ in 0..<instalments {
    owed += (2 * owed * steps + stepsInOne) / (2 * stepsInOne) - Int128(payment.minorUnits)
    if owed <= 0 { return true }
    if owed > most { return false }
  }
  return false
}
