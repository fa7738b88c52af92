package import Household
package import Money
package import Wording

package func oddPayment(_ card: Card, _ currency: Currency) -> Text? {
  guard let payment = card.payment?.amount else { return nil }
  return oddPayment(payment, on: card.balance?.amount.nonNegative, card.rate, currency)
}

package func oddPayment(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let payment = monthly(loan.payment) else { return nil }
  return oddPayment(payment, on: loan.balance?.amount.nonNegative, loan.rate, currency)
}

func monthly(_ payment: Loan.Payment?) -> Amount? {
  if case .monthly(let stated)? = payment { stated.amount } else { nil }
}

private func oddPayment(_ payment: Amount, on balance: Amount?, _ rate: Rate?, _ currency: Currency) -> Text? {
  guard let balance, balance > .zero else { return nil }
  if payment > balance {
    let (paid, owed) = (payment.formatted(in: currency), balance.formatted(in: currency))
    return Text(
      en: "\(paid) a month is more than the \(owed) owed. Is it the payment of one month?",
      zh: "每月还 \(paid)，比欠的 \(owed) 还多。这是一个月还的吗？")
  }
  guard let rate, let interest = monthlyInterest(on: balance, rate), payment < interest else { return nil }
  return belowInterest(payment, interest, currency)
}

private func belowInterest(_ payment: Amount, _ interest: Amount, _ currency: Currency) -> Text {
  let (paid, due) = (payment.formatted(in: currency), interest.formatted(in: currency))
  return Text(
    en: "A month's interest comes to about \(due), more than the \(paid) paid: the debt would grow.",
    zh: "一个月的利息大约 \(due)，比还的 \(paid) 还多，欠款会越滚越多。")
}

/// About a month's interest: a twelfth of the simple yearly rate.
private func monthlyInterest(on balance: Amount, _ rate: Rate) -> Amount? {
  let share = rate.perYear * Ratio(1, 12)
  return share.numerator > 0 ? balance.share(share) : nil
}

/// A minimum of more than what is used, which the card never takes.
package func oddMinimum(_ card: Card, _ currency: Currency) -> Text? {
  guard let floor = card.minimum?.floor, let balance = card.balance?.amount.nonNegative, balance > .zero,
    floor > balance
  else { return nil }
  let (least, used) = (floor.formatted(in: currency), balance.formatted(in: currency))
  return Text(
    en: "A minimum of \(least) is more than the \(used) used.", zh: "最低还款 \(least)，比已用的 \(used) 还多，再看看对不对。")
}

/// What owes nothing and still takes a payment.
func oddSettled(_ balance: Stated?, _ payment: Amount?, _ currency: Currency) -> Text? {
  guard let balance = balance?.amount, balance == .zero, let payment, payment > .zero else { return nil }
  let paid = payment.formatted(in: currency)
  return Text(
    en: "Nothing is owed on it, and yet \(paid) a month is paid. Is it settled?", zh: "已经不欠了，每月却还要还 \(paid)。是不是已经还清了？")
}

/// About the yearly rate of equal payments, told by what they come to: the sum is owed for half their time on average.
private func rateAbout(_ sum: Int128, _ owed: Int128, _ months: Int) -> Ratio? {
  sum > owed ? Ratio((sum - owed) * 24, owed * Int128(months + 1)) : nil
}

/// Instalments left that come to far more, or far less, than what is owed.
package func oddInstalments(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let months = loan.remaining, months > 0, let payment = monthly(loan.payment), payment > .zero,
    let owed = loan.balance?.amount, owed > .zero, loan.dueInFull == nil
  else { return nil }
  let sum = Int128(payment.minorUnits) * Int128(months)
  let isFar = sum * 100 < Int128(owed.minorUnits) * 90 || sum > Int128(owed.minorUnits) * (months > 120 ? 3 : 2)
  guard sum <= Int128(Amount.largest(in: currency).minorUnits) else { return nil }
  if !isFar, loan.rate == nil, let yearly = rateAbout(sum, Int128(owed.minorUnits), months), yearly > .percent(36) {
    let shown = "\(Int((yearly * Ratio(100, 1)).rounded))"
    return Text(
      en:
        "\(paymentsComing(months, " on \(owed.formatted(in: currency))")) to about \(shown) % a year. Is \(months) the instalments left, or the rate?",
      zh: "欠 \(owed.formatted(in: currency))，还 \(months) 期，折成一年大约 \(shown)%。\(months) 是剩余期数，还是利率？")
  }
  guard isFar else { return nil }
  let shown = Amount(minorUnits: Int64(sum)).formatted(in: currency)
  return Text(
    en:
      "\(paymentsComing(months)) to \(shown), and \(owed.formatted(in: currency)) is owed. Are they all still to come?",
    zh: "\(months) 期一共 \(shown)，欠的是 \(owed.formatted(in: currency))。这些期数都还没还吗？")
}

/// `1 payment comes`, `9 payments on 500 come`.
private func paymentsComing(_ months: Int, _ on: String = "") -> String {
  months == 1 ? "1 payment\(on) comes" : "\(months) payments\(on) come"
}
