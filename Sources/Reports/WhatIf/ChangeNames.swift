public import Money
public import Planner
public import Wording

/// A change as a phrase, for after "what if": `income -20 %`, `5,000 paid on 花呗`.
public func changeName(_ change: Change, in currency: Currency) -> Text {
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
  switch change {
  case .income(let sum):
    return sumName(sum, in: currency).map { Text(en: "income \($0)", zh: "收入\($0)")[$1] }
  case .incomeFor(let months, let sum):
    let span = Text(en: months == 1 ? "1 month" : "\(months) months", zh: "\(months) 个月")
    return sumName(sum, in: currency).map { Text(en: "income \($0) for \(span.en)", zh: "\(span.zh)里收入\($0)")[$1] }
  case .essentials(let sum):
    return sumName(sum, in: currency).map { Text(en: "living costs \($0)", zh: "必要开支\($0)")[$1] }
  case .rates(let points):
    let signed = signedPoints(points)
    return Text(en: "every rate \(signed) points a year", zh: "所有利率 \(signed) 个百分点（按年）")
  case .rate(.to(let rate), let debt):
    return Text(en: "\(name(debt)) at \(rate.formatted(.en))", zh: "“\(name(debt))”的\(rate.formatted(.zh))")
  case .rate(.by(let points), let debt):
    let signed = signedPoints(points)
    return Text(en: "\(name(debt)) \(signed) points a year", zh: "“\(name(debt))”的利率 \(signed) 个百分点（按年）")
  case .pay(let amount, let debt):
    return Text(
      en: "\(shown(amount)) paid on \(name(debt)) out of savings", zh: "从存款里拿 \(shown(amount)) 还“\(name(debt))”")
  case .payOff(let debt): return Text(en: "\(name(debt)) paid off out of savings", zh: "用存款还清“\(name(debt))”")
  case .payment(let amount, let debt):
    return Text(en: "\(shown(amount)) a month on \(name(debt))", zh: "“\(name(debt))”每月还 \(shown(amount))")
  case .savings(let sum):
    return sumName(sum, in: currency).map { Text(en: "savings \($0)", zh: "存款\($0)")[$1] }
  case .agree(let terms, let debt): return agreementName(terms, name(debt), shown(terms.sum))
  case .remove(let debt): return Text(en: "without \(name(debt))", zh: "没有“\(name(debt))”")
  case .extra(let amount): return Text(en: "\(shown(amount)) more each month", zh: "每月多还 \(shown(amount))")
  case .close(let debt): return Text(en: "\(name(debt)) paid off and closed", zh: "还清并注销“\(name(debt))”")
  case .newLoan(let loan):
    return term(loan.rate, loan.months).map {
      Text(en: "a new loan of \(shown(loan.amount)) \($0)", zh: "新借 \(shown(loan.amount))，\($0)")[$1]
    }
  case .consolidate(let debts, let terms):
    let names = Text(
      en: debts.map(name).joined(separator: ", "), zh: debts.map { "“\(name($0))”" }.joined(separator: "、"))
    return term(terms.rate, terms.months).map {
      Text(en: "\(names.en) into one loan \($0)", zh: "把\(names.zh)合并成一笔，\($0)")[$1]
    }
  }
}

private func agreementName(_ terms: AgreedTerms, _ name: String, _ sum: String) -> Text {
  let span = terms.months.map { months in
    Text(en: " for \(months == 1 ? "1 month" : "\(months) months")", zh: "，共 \(months) 期")
  }
  let interest = terms.isWithoutInterest ? Text(en: ", no interest", zh: "，停息") : Text(same: "")
  return Text(
    en: "\(name) agreed at \(sum) a month\(span?.en ?? "")\(interest.en)",
    zh: "“\(name)”谈成每月 \(sum)\(span?.zh ?? "")\(interest.zh)")
}

private func term(_ rate: Rate, _ months: Int) -> Text {
  Text(en: "at \(rate.formatted(.en)) for \(months) months", zh: "\(rate.formatted(.zh))，\(months) 个月")
}

private func name(_ debt: NamedDebt) -> String { truncated(sanitised(debt.name), to: 30) }

private func sumName(_ change: SumChange, in currency: Currency) -> Text {
  switch change {
  case .to(let stated):
    return Text(en: stated.formatted(in: currency, .en), zh: "变成 \(stated.formatted(in: currency, .zh))")
  case .by(let amount):
    let signed = (amount < .zero ? "" : "+") + amount.formatted(in: currency)
    return Text(en: signed, zh: " " + signed)
  case .byShare(let share):
    let sign = share < .zero ? "" : "+"
    return Text(en: sign + share.percent(in: .en), zh: " " + sign + share.percent(in: .zh))
  }
}

/// `+2`, `-0.25`.
func signedPoints(_ points: Ratio) -> String {
  let number = Rate(perPeriod: points, period: .year).percentage
  return points < .zero ? number : "+" + number
}
