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

package func oddBalance(_ loan: Loan, _ currency: Currency) -> Text? {
  guard let balance = loan.balance?.amount, balance < .zero else { return nil }
  return belowZero
}

private let belowZero = Text(
  en: "Below 0 means that the lender owes you; it counts as 0. Is the sign right?", zh: "负数表示对方欠您，会按 0 算。负号没写错吧？")
