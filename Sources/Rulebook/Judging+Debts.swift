import Household
import Money
import Outlook
import Wording

extension Bench {
  /// Savings against all debts; the working gives the sum without mortgages too.
  func savingsAgainstDebts() -> Judgement {
    let (debts, savings, others) = (figures.totalDebt, figures.savings, figures.debtWithoutMortgages)
    var judgement = weighed(against: debts)
    judgement.working = Working { [self] language in
      let owed = Text(
        en: "savings \(shown(savings, language)), all debts \(shown(debts, language))",
        zh: "随时可用的钱 \(shown(savings, language))，总欠款 \(shown(debts, language))")[language]
      guard others != debts else { return owed }
      return Text(
        en: "\(owed) (\(shown(others, language)) without mortgages)", zh: "\(owed)（不算房贷 \(shown(others, language))）")[
          language]
    }
    if let most = savings.high, others.low > most {
      judgement.conditions.insert(.shortWithoutMortgages)
      if isStrained { judgement.conditions.insert(.shortAndStrained) }
    }
    return judgement
  }

  /// Savings against a sum: out when they are less. Nothing owed and nothing due is never on the line.
  func weighed(against sum: Span) -> Judgement {
    let savings = figures.savings
    var judgement = Judgement(
      kindest: savingsStanding(savings.high, against: sum.low, payments: figures.monthlyPayments.low),
      harshest: savingsStanding(savings.low, against: sum.high, payments: figures.monthlyPayments.high),
      working: Working { [self] in "\(shown(savings, $0)) - \(shown(sum, $0))" },
      missing: joined(savings.missing, sum.missing))
    judgement.value = sum.known.map(Quantity.amount)
    judgement.threshold = savings.known.map(Quantity.amount)
    if let sum = sum.known, let savings = savings.known { judgement.toClear = .amount(sum - savings) }
    return judgement
  }

  private func savingsStanding(_ savings: Amount?, against sum: Amount?, payments: Amount?) -> Standing {
    guard let sum else { return .out }
    if sum == .zero && payments == .zero { return .within }
    guard let savings else { return .within }
    return Standing(sum, over: savings)
  }

  /// Whether payments are over the debt ratio's line, or the month falls short, whatever the missing answers are.
  private var isStrained: Bool {
    let (payments, income) = (figures.monthlyPayments, figures.monthlyIncome)
    let line = pack.checks.first { $0.measure == .paymentsToIncome }?.threshold?.ratio
    if let line, shareStanding(payments.low, of: income.high, over: line) == .out { return true }
    return income.high.map { $0 < figures.monthNeeds.low } ?? false
  }

  /// All debts ÷ (savings + assets). Anything owed on assets of 0 is out of line; nothing owed never is.
  func debtsToAssets() -> Judgement {
    let line = check.threshold?.ratio ?? .percent(50)
    let (debts, held) = (figures.totalDebt, figures.savings + figures.assets)
    var judgement = Judgement(
      kindest: shareStanding(debts.low, of: held.high, over: line),
      harshest: shareStanding(debts.high, of: held.low, over: line),
      working: workingOfRatio(
        debts, over: held, part: { [self] in shown(debts, $0) },
        whole: { [self] in "(\(shown(figures.savings, $0)) + \(shown(figures.assets, $0)))" }),
      missing: joined(held.missing, debts.missing))
    if shareStanding(figures.debtWithoutMortgages.low, of: held.high, over: line) == .out {
      judgement.conditions.insert(.withoutMortgagesToo)
    }
    judgement.value = ratio(debts, over: held).map(Quantity.ratio)
    judgement.threshold = .ratio(line)
    judgement.toClear = fall(in: debts, toShare: line, of: held)
    return judgement
  }

  /// All debts ÷ a year's income: another definition of the debt ratio.
  func debtsToYearlyIncome() -> Judgement {
    let line = check.threshold?.ratio ?? .percent(50)
    let monthly = figures.monthlyIncome
    let year = Span(
      from: twelveTimes(monthly.low), upTo: monthly.high.map(twelveTimes), missing: monthly.missing)
    var judgement = Judgement(
      kindest: shareStanding(figures.totalDebt.low, of: year.high, over: line),
      harshest: shareStanding(figures.totalDebt.high, of: year.low, over: line),
      working: workingOfRatio(figures.totalDebt, over: year), missing: joined(year.missing, figures.totalDebt.missing))
    judgement.value = ratio(figures.totalDebt, over: year).map(Quantity.ratio)
    judgement.threshold = .ratio(line)
    return judgement
  }

  private func twelveTimes(_ amount: Amount) -> Amount {
    amount.share(Ratio(12, 1))
  }

  /// What falls due in full within the horizon, against savings less what a gap takes until then. Nothing due is never on
  /// the line.
  func balloon() -> Judgement {
    let (savings, due) = (figures.savings, outlook.dueInFull)
    var judgement = Judgement(
      kindest: balloonStanding(due.low, savings: savings.high, by: \.balance.low),
      harshest: due.high.map { balloonStanding($0, savings: savings.low, by: \.highestBalance) } ?? .out,
      working: workingOfBalloon(due), missing: joined(savings.missing, due.missing))
    judgement.value = due.known.map(Quantity.amount)
    judgement.threshold = savings.known.map(Quantity.amount)
    if due.known != nil, let savings = savings.known {
      judgement.toClear = .amount(outlook.mostNeededForBalloons(by: \.balance.low) - savings)
    }
    return judgement
  }

  private func balloonStanding(_ due: Amount, savings: Amount?, by sum: (Debt) -> Amount) -> Standing {
    guard due > .zero, let savings else { return .within }
    return Standing(max(due, outlook.mostNeededForBalloons(by: sum)), over: savings)
  }

  private func workingOfBalloon(_ due: Span) -> Working {
    Working { [self] language in
      let (sum, savings) = (shown(due, language), shown(figures.savings, language))
      let taken = outlook.takenByGapBeforeBalloons
      guard taken > .zero, due.low > .zero else {
        return Text(en: "due in full \(sum), savings \(savings)", zh: "到期要一次还 \(sum)，随时可用的钱 \(savings)")[language]
      }
      let gap = shown(taken)
      return Text(
        en: "due in full \(sum), savings \(savings), of which the months until then take \(gap)",
        zh: "到期要一次还 \(sum)，随时可用的钱 \(savings)，其中到那天之前每月要贴补的有 \(gap)")[language]
    }
  }
}

extension Debt {
  fileprivate var highestBalance: Amount { balance.high ?? balance.low }
}
