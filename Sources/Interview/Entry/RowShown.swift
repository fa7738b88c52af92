import Household
import Money
import Phrases
import Reports
import Wording

/// What was understood of a row, on one line: `招商银行: limit 50,000, used 38,000, 0.05 % a day, pays 3,800`.
func shown(_ row: EnteredRow, in currency: Currency, _ language: Language) -> String {
  switch row.debt {
  case .card(let card): line(card.name, parts(of: card, currency), language)
  case .loan(let loan): line(loan.name, parts(of: loan, currency), language)
  }
}

private func line(_ name: String, _ parts: [Text], _ language: Language) -> String {
  let separator = Text(en: ", ", zh: "，")[language]
  return truncated(sanitised(name), to: 40) + Text(en: ": ", zh: "：")[language]
    + parts.map { $0[language] }.joined(separator: separator)
}

private func labelled(_ en: String, _ zh: String, _ sum: Stated?, _ currency: Currency) -> Text {
  guard let sum else { return Text(en: "\(en) not known", zh: "\(zh)不清楚") }
  return Text(
    en: "\(en) \(sum.formatted(in: currency, .en))", zh: zh + spacedInChinese(sum.formatted(in: currency, .zh)))
}

func parts(of card: Card, _ currency: Currency) -> [Text] {
  var parts = [labelled("limit", "额度", card.limit, currency), labelled("used", "已用", card.balance, currency)]
  parts += ratePart(card.rate, card.promotion)
  if let minimum = card.minimum {
    let (en, zh) = (typed(minimum, currency, .en), typed(minimum, currency, .zh))
    parts.append(Text(en: "minimum \(en)", zh: "最低还款 \(zh)"))
  }
  switch card.pays {
  case .full: parts.append(Text(en: "paid in full", zh: "每月全额还清"))
  case .minimum where card.payment == nil: parts.append(Text(en: "pays the minimum", zh: "只还最低"))
  default: if card.payment != nil { parts.append(labelled("pays", "每月还", card.payment, currency)) }
  }
  if let other = card.sharesLimitWith {
    let name = truncated(sanitised(other), to: 24)
    parts.append(Text(en: "one limit with \(name)", zh: "与“\(name)”共用额度"))
  }
  return parts + commonParts(of: card) + arrearsPart(card.arrears, currency)
}

func parts(of loan: Loan, _ currency: Currency) -> [Text] {
  var parts: [Text] = []
  if let kind = loan.kind.map(shortName), !loan.name.contains(kind.zh), !loan.name.lowercased().contains(kind.en) {
    parts.append(kind)
  }
  parts.append(labelled("owed", "欠", loan.balance, currency))
  switch loan.payment {
  case .some(.none): parts.append(Text(en: "nothing due", zh: "没约定还款"))
  case .monthly(let stated): parts.append(labelled("pays", "每月还", stated, currency))
  case nil where loan.pays == .full: parts.append(Text(en: "paid in full", zh: "每月全额还清"))
  case nil: parts.append(labelled("payment", "每月还", nil, currency))
  }
  parts += ratePart(loan.rate, loan.promotion)
  if let remaining = loan.remaining { parts.append(Text(en: "\(remaining) instalments left", zh: "剩 \(remaining) 期")) }
  if case .on(let date) = loan.dueInFull { parts.append(Text(en: "all due on \(date)", zh: "\(date) 一次还清")) }
  return parts + commonParts(of: loan) + arrearsPart(loan.arrears, currency)
}

private func commonParts(of debt: some DebtEntry) -> [Text] {
  duePart(debt.due) + behindPart(debt.behind) + [debt.consequence.flatMap(stakeText)].compactMap(\.self)
    + [debt.holder].compactMap(\.self).map(holderPart)
}

private func shortName(_ kind: Loan.Kind) -> Text {
  if kind == .online { return Text(en: "online", zh: "网贷") }
  return kindChoices.first { $0.id == kind.rawValue }?.name ?? Text(same: kind.rawValue)
}

private func ratePart(_ rate: Rate?, _ promotion: PromotionalRate?) -> [Text] {
  let usual = rate.map { Text(en: $0.formatted(.en), zh: $0.formatted(.zh)) }
  return [promotion.map { promotionText($0, then: usual) } ?? usual].compactMap(\.self)
}

private func behindPart(_ months: Int?) -> [Text] {
  guard let months, months > 0 else { return [] }
  return [Text(en: "\(months) \(months == 1 ? "month" : "months") late now", zh: "现在逾期 \(months) 个月")]
}

private func arrearsPart(_ arrears: Stated?, _ currency: Currency) -> [Text] {
  guard let arrears, arrears.amount > .zero else { return [] }
  return [labelled("behind by", "逾期金额", arrears, currency)]
}

private func duePart(_ day: Int?) -> [Text] {
  day.map { [Text(en: "due on day \($0)", zh: "每月 \($0) 日还")] } ?? []
}

private func holderPart(_ holder: String) -> Text {
  let name = truncated(sanitised(holder), to: 20)
  return Text(en: "in the name of \(name)", zh: "\(name)名下")
}
