package import Household
package import Money
package import Wording

/// What is possible but odd about a debt that was brought or typed as a row: the same list for the prompt, an imported table,
/// an opened file and a checked one.
package func doubts(about row: EnteredRow, in household: Household) -> [Text] {
  switch row.debt {
  case .card(let card): doubts(about: card, household.currency)
  case .loan(let loan): doubts(about: loan, in: household)
  }
}

package func doubts(about card: Card, _ currency: Currency) -> [Text] {
  [
    oddBalance(card, currency), card.rate.flatMap { oddRate($0, of: nil) }, oddPayment(card, currency),
    oddMinimum(card, currency), oddSettled(card.balance, card.payment?.amount, currency),
  ].compactMap(\.self)
}

package func doubts(about loan: Loan, in household: Household) -> [Text] {
  let currency = household.currency
  return [
    oddInstalment(loan, household), oddBalance(loan, currency), loan.rate.flatMap { oddRate($0, of: loan.kind) },
    oddPayment(loan, currency), oddInstalments(loan, currency),
    oddSettled(loan.balance, monthly(loan.payment), currency),
  ].compactMap(\.self)
}

/// Every doubt about a household, with the name of its debt; that most of its debts stand below 0 comes first, without one.
package func doubts(about household: Household) -> [(name: String?, text: Text)] {
  let (cards, loans) = (household.cards ?? [], household.loans ?? [])
  let balances = (cards.map(\.balance) + loans.map(\.balance)).compactMap { $0?.amount }.filter { $0 != .zero }
  let negative = balances.count { $0 < .zero }
  let list = negative > 1 && negative * 2 > balances.count ? [(nil, mostlyNegative) as (String?, Text)] : []
  return list + alike(cards) + alike(loans)
    + cards.flatMap { card in doubts(about: card, household.currency).map { (card.name, $0) } }
    + loans.flatMap { loan in doubts(about: loan, in: household).map { (loan.name, $0) } }
}

/// Debts of one name and one holder in a list, the name once: one debt twice, or names that a `#` cut off.
private func alike(_ debts: [some DebtEntry]) -> [(name: String?, text: Text)] {
  var counts: [[String]: Int] = [:]
  for debt in debts { counts[[debt.name, debt.holder ?? ""], default: 0] += 1 }
  var said: Set<[String]> = []
  return debts.compactMap { debt in
    let key = [debt.name, debt.holder ?? ""]
    guard let count = counts[key], count > 1, said.insert(key).inserted else { return nil }
    return (
      debt.name,
      Text(
        en:
          "\(count) debts have this name. Is it one debt twice, or was the name cut off at a #? Such a name goes in quotes.",
        zh: "有 \(count) 笔叫这个名称。是同一笔写了两遍，还是名称在 # 处被截断了？带 # 的名称要加引号。")
    )
  }
}

private let mostlyNegative = Text(
  en: "Most balances stand below 0, which counts as nothing owed. If these are debts, write them without the sign.",
  zh: "大部分欠款写成了负数，会按不欠钱算。如果是欠的钱，请去掉负号。")

package func oddBalance(_ card: Card, _ currency: Currency) -> Text? {
  guard let balance = card.balance?.amount else { return nil }
  if balance < .zero, card.limit == nil { return belowZero }
  guard let limit = card.limit?.amount, limit > .zero, balance > limit else { return nil }
  let over = (balance - limit).formatted(in: currency)
  return Text(
    en:
      "That is \(over) more than the limit. If a cash or special instalment outside the limit is in it, note that one "
      + "on its own among the loans.",
    zh: "比额度多 \(over)。里面有没有不占额度的现金分期、专项分期？有的话，到贷款那里单独记一笔。")
}

/// Above 36 % a year, and so low that a day's or a month's rate may be meant; what family takes may be any low rate.
package func oddRate(_ rate: Rate, of kind: Loan.Kind?) -> Text? {
  let yearly = rate.perYear.percent(in: .zh)
  if rate.perYear > .percent(36) {
    return Text(
      en: "That comes to \(yearly) a year. Above 36 % is rare; check the day, month or year.",
      zh: "折成一年是 \(yearly)。超过 36% 的很少见，再看看是按天、按月还是按年。")
  }
  guard rate.perYear > .zero, rate.perYear < .percent(2), kind != .family else { return nil }
  let low = Rate(perPeriod: rate.perYear, period: .year).percentage
  let others = possibleRates(ofBare: rate.perPeriod * Ratio(100, 1)).filter { $0.period != rate.period }
  guard let likely = others.first else {
    return Text(
      en: "\(low) % a year is very low; check the day, month or year.", zh: "一年只有 \(low)%，很低，再看看是按天、按月还是按年。")
  }
  return Text(
    en: "\(low) % a year is very low. If it is \(likely.formatted(.en)), write \(likely.written).",
    zh: "一年只有 \(low)%，很低。如果是\(likely.formatted(.zh))，请写 \(inChinese(likely))。")
}

private func inChinese(_ rate: Rate) -> String {
  rate.written.replacing("/year", with: "/年").replacing("/month", with: "/月").replacing("/day", with: "/天")
}

package func oddPayment(_ card: Card, _ currency: Currency) -> Text? {
  guard let payment = card.payment?.amount else { return nil }
  return oddPayment(payment, on: card.balance?.amount.nonNegative, card.rate, currency)
}

package func oddPayment(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let payment = monthly(loan.payment) else { return nil }
  return oddPayment(payment, on: loan.balance?.amount.nonNegative, loan.rate, currency)
}

private func monthly(_ payment: Loan.Payment?) -> Amount? {
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

package func oddBalance(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let balance = loan.balance?.amount, balance < .zero else { return nil }
  return belowZero
}

private let belowZero = Text(
  en: "Below 0 means that the lender owes you; it counts as 0. Is the sign right?", zh: "负数表示对方欠您，会按 0 算。负号没写错吧？")

/// What owes nothing and still takes a payment.
private func oddSettled(_ balance: Stated?, _ payment: Amount?, _ currency: Currency) -> Text? {
  guard let balance = balance?.amount, balance == .zero, let payment, payment > .zero else { return nil }
  let paid = payment.formatted(in: currency)
  return Text(
    en: "Nothing is owed on it, and yet \(paid) a month is paid. Is it settled?", zh: "已经不欠了，每月却还要还 \(paid)。是不是已经还清了？")
}

/// Instalments left that come to far more, or far less, than what is owed.
package func oddInstalments(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let months = loan.remaining, months > 0, let payment = monthly(loan.payment), payment > .zero,
    let owed = loan.balance?.amount, owed > .zero, loan.dueInFull == nil
  else { return nil }
  let sum = Int128(payment.minorUnits) * Int128(months)
  let isFar = sum * 100 < Int128(owed.minorUnits) * 90 || sum > Int128(owed.minorUnits) * (months > 120 ? 3 : 2)
  guard isFar, sum <= Int128(Amount.largest(in: currency).minorUnits) else { return nil }
  let shown = Amount(minorUnits: Int64(sum)).formatted(in: currency)
  return Text(
    en: "\(months) payments come to \(shown), and \(owed.formatted(in: currency)) is owed. Are they all still to come?",
    zh: "\(months) 期一共 \(shown)，欠的是 \(owed.formatted(in: currency))。这些期数都还没还吗？")
}

/// The home is often forgotten among the assets, and with it the ratio to them is far too high.
package func oddAssets(_ household: Household) -> Text? {
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
package func oddInstalment(_ loan: Loan, _ household: Household) -> Text? {
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
