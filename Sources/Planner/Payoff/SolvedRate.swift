public import Money

/// The monthly rate at which `payment` closes `balance` in `instalments` months: the highest, in steps of a millionth of a
/// per cent, at which interest rounded each month still lets it, so that the last payment is the same but for its trim.
///
/// nil when the instalments together are less than the balance, or one month's payment closes it at any rate.
public func solvedRate(balance: Amount, payment: Amount, instalments: Int) -> Rate? {
  guard balance > .zero, payment > .zero, instalments > 0, closes(balance, payment, instalments, 0) else { return nil }
  if Int128(payment.minorUnits) * Int128(instalments) == Int128(balance.minorUnits) {
    return Rate(perPeriod: .zero, period: .month)
  }
  var (works, fails) = (Int128(0), 10 * stepsInOne)
  guard !closes(balance, payment, instalments, fails) else { return nil }
  while fails - works > 1 {
    let middle = (works + fails) / 2
    if closes(balance, payment, instalments, middle) { works = middle } else { fails = middle }
  }
  return Rate(perPeriod: Ratio(works, stepsInOne), period: .month)
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
