import Household
import Money
import Wording

func oddBalance(_ card: Card, _ currency: Currency) -> Text? {
  guard let balance = card.balance?.amount, let limit = card.limit?.amount, limit > .zero, balance > limit else {
    return nil
  }
  let over = (balance - limit).formatted(in: currency)
  return Text(
    en:
      "That is \(over) more than the limit. If a cash or special instalment outside the limit is in it, note that one "
      + "on its own among the loans.",
    zh: "比额度多 \(over)。里面有没有不占额度的现金分期、专项分期？有的话，到贷款那里单独记一笔。")
}

func oddRate(_ rate: Rate) -> Text? {
  guard rate.perYear > .percent(36) else { return nil }
  let yearly = rate.perYear.percent(in: .zh)
  return Text(
    en: "That comes to \(yearly) a year. Above 36 % is rare; check the day, month or year.",
    zh: "折成一年是 \(yearly)。超过 36% 的很少见，再看看是按天、按月还是按年。")
}

func oddPayment(_ card: Card, _ currency: Currency) -> Text? {
  guard let payment = card.payment?.amount, let balance = card.balance?.amount.nonNegative, let rate = card.rate,
    let interest = monthlyInterest(on: balance, rate), payment < interest
  else { return nil }
  return belowInterest(payment, interest, currency)
}

func oddPayment(_ loan: Loan, _ currency: Currency) -> Text? {
  guard case .monthly(let stated) = loan.payment, let balance = loan.balance?.amount.nonNegative, let rate = loan.rate,
    let interest = monthlyInterest(on: balance, rate), stated.amount < interest
  else { return nil }
  return belowInterest(stated.amount, interest, currency)
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

/// Instalments of a card are inside what is used on it.
func oddInstalment(_ loan: Loan, _ household: Household) -> Text? {
  let name = loan.name.lowercased()
  guard name.contains("分期") || name.contains("instalment") || name.contains("installment"),
    let card = household.cards?.first(where: { ($0.balance?.amount ?? .zero) > .zero })
  else { return nil }
  let shown = truncated(sanitised(card.name), to: 24)
  return Text(
    en: "If this instalment is already inside what is used on a card (\(shown)), it would be counted twice.",
    zh: "这笔分期如果已经含在信用卡（\(shown)）的已用额度里，就会算两遍。")
}
