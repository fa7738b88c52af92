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
  guard let payment = card.payment?.amount else { return nil }
  return oddPayment(payment, on: card.balance?.amount.nonNegative, card.rate, currency)
}

func oddPayment(_ loan: Loan, _ currency: Currency) -> Text? {
  guard case .monthly(let stated) = loan.payment else { return nil }
  return oddPayment(stated.amount, on: loan.balance?.amount.nonNegative, loan.rate, currency)
}

private func oddPayment(_ payment: Amount, on balance: Amount?, _ rate: Rate?, _ currency: Currency) -> Text? {
  guard let balance else { return nil }
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
func oddMinimum(_ card: Card, _ currency: Currency) -> Text? {
  guard let floor = card.minimum?.floor, let balance = card.balance?.amount.nonNegative, balance > .zero,
    floor > balance
  else { return nil }
  let (least, used) = (floor.formatted(in: currency), balance.formatted(in: currency))
  return Text(
    en: "A minimum of \(least) is more than the \(used) used.", zh: "最低还款 \(least)，比已用的 \(used) 还多，再看看对不对。")
}

func oddBalance(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let balance = loan.balance?.amount, balance < .zero else { return nil }
  return Text(
    en: "Below 0 means that the lender owes you; it counts as 0. Is the sign right?", zh: "负数表示对方欠您，会按 0 算。负号没写错吧？")
}

/// The home is often forgotten among the assets, and with it the ratio to them is far too high.
func oddAssets(_ household: Household) -> Text? {
  let mortgages = (household.loans ?? []).filter { $0.kind == .mortgage }
  guard !mortgages.isEmpty else { return nil }
  guard let assets = household.assets?.amount else {
    return Text(
      en:
        "There is a mortgage; the home is worth counting here. Without it the debts cannot be weighed against what you "
        + "own. A rough figure is fine.",
      zh: "您有房贷，房子最好在这里算上，不然没法看债务占资产多少。大概值多少就行。")
  }
  guard let largest = mortgages.compactMap(\.balance?.amount).max(), assets < largest else { return nil }
  let shown = largest.formatted(in: household.currency)
  return Text(
    en: "There is a mortgage of \(shown), more than these assets. Is the home counted in?",
    zh: "房贷还欠 \(shown)，比这些资产还多。房子算进去了吗？")
}

/// Instalments of a card are inside what is used on it.
func oddInstalment(_ loan: Loan, _ household: Household) -> Text? {
  let name = loan.name.lowercased()
  guard name.contains("分期") || name.contains("instalment") || name.contains("installment"),
    let card = household.cards?.first(where: { ($0.balance?.amount ?? .zero) > .zero })
  else { return nil }
  let shown = truncated(sanitised(card.name), to: 24)
  return Text(
    en:
      "If this instalment is already inside what is used on a card (\(shown)), it would be counted twice. Then take it "
      + "out: =, its number, 0.",
    zh: "这笔分期如果已经含在信用卡（\(shown)）的已用额度里，就会算两遍。那就去掉它：写 = ，选它的序号，再写 0。")
}
