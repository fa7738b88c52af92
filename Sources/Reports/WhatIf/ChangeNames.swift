public import Money
public import Planner
public import Rules
public import Wording

extension Pack {
  /// A change as a phrase, for after "what if": `income -20 %`, `5,000 paid on 花呗`.
  public func text(of change: Change, in currency: Currency) -> Text {
    ChangeInWords(pack: self, currency: currency).text(of: change)
  }
}

private struct ChangeInWords {
  let pack: Pack
  let currency: Currency

  func text(of change: Change) -> Text {
    switch change {
    case .income(let sum): moved(sum, to: .incomeTo, by: .incomeBy)
    case .incomeFor(1, let sum): moved(sum, to: .incomeToForAMonth, by: .incomeByForAMonth)
    case .incomeFor(let months, let sum):
      moved(sum, to: .incomeToForMonths, by: .incomeByForMonths, [.months: months])
    case .essentials(let sum): moved(sum, to: .essentialsTo, by: .essentialsBy)
    case .savings(let sum): moved(sum, to: .savingsTo, by: .savingsBy)
    case .rates(let points): say(.everyRate, [.points: signedPoints(points)])
    case .rate(.to(let rate), let debt): say(.rateTo, [.lender: name(debt), .rate: shown(rate)])
    case .rate(.by(let points), let debt): say(.rateBy, [.lender: name(debt), .points: signedPoints(points)])
    case .pay(let amount, let debt): say(.paid, [.sum: shown(amount), .lender: name(debt)])
    case .payOff(let debt): say(.paidOff, [.lender: name(debt)])
    case .payment(let amount, let debt): say(.payment, [.sum: shown(amount), .lender: name(debt)])
    case .agree(let terms, let debt): agreement(terms, with: debt)
    case .remove(let debt): say(.without, [.lender: name(debt)])
    case .extra(let amount): say(.moreEachMonth, [.sum: shown(amount)])
    case .close(let debt): say(.closed, [.lender: name(debt)])
    case .newLoan(let loan):
      say(.newLoan, [.sum: shown(loan.amount), .rate: shown(loan.rate), .months: loan.months])
    case .consolidate(let debts, let terms):
      say(.consolidated, [.lenders: names(debts), .rate: shown(terms.rate), .months: terms.months])
    }
  }

  private func say(_ sentence: ChangeSentence, _ values: [SentenceBrace: any BraceValue]) -> Text {
    pack.text(sentence, values)
  }

  /// A sum that becomes another, or moves by so much or such a share.
  private func moved(
    _ change: SumChange, to: ChangeSentence, by: ChangeSentence, _ others: [SentenceBrace: any BraceValue] = [:]
  ) -> Text {
    func with(_ brace: SentenceBrace, _ value: any BraceValue) -> [SentenceBrace: any BraceValue] {
      others.merging([brace: value]) { $1 }
    }
    switch change {
    case .to(let stated):
      return say(to, with(.sum, Text(en: stated.formatted(in: currency, .en), zh: stated.formatted(in: currency, .zh))))
    case .by(let amount): return say(by, with(.change, (amount < .zero ? "" : "+") + amount.formatted(in: currency)))
    case .byShare(let share):
      let sign = share < .zero ? "" : "+"
      return say(by, with(.change, Text(en: sign + share.percent(in: .en), zh: sign + share.percent(in: .zh))))
    }
  }

  private func agreement(_ terms: AgreedTerms, with debt: NamedDebt) -> Text {
    var values: [SentenceBrace: any BraceValue] = [.lender: name(debt), .sum: shown(terms.sum)]
    let free = terms.isWithoutInterest
    switch terms.months {
    case nil: return say(free ? .agreedWithoutInterest : .agreed, values)
    case 1?: return say(free ? .agreedForAMonthWithoutInterest : .agreedForAMonth, values)
    case let months?:
      values[.months] = months
      return say(free ? .agreedForMonthsWithoutInterest : .agreedForMonths, values)
    }
  }

  private func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
  private func shown(_ rate: Rate) -> Text { Text(en: rate.formatted(.en), zh: rate.formatted(.zh)) }
  private func name(_ debt: NamedDebt) -> String { truncated(sanitised(debt.name), to: 30) }

  private func names(_ debts: [NamedDebt]) -> Text {
    Text(
      en: debts.map(name).joined(separator: ", "), zh: debts.map { "“\(name($0))”" }.joined(separator: "、"))
  }
}

/// `+2`, `-0.25`.
func signedPoints(_ points: Ratio) -> String {
  let number = Rate(perPeriod: points, period: .year).percentage
  return points < .zero ? number : "+" + number
}
