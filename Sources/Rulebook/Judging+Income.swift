import Household
import Money
import Outlook
import Wording

extension Bench {
  /// Payments ÷ income. Payments due on an income of 0 are out of line; nothing due never is.
  func toIncome(_ payments: Span) -> Judgement {
    let line = check.threshold?.ratio ?? .percent(50)
    let income = figures.monthlyIncome
    var judgement = Judgement(
      kindest: shareStanding(payments.low, of: income.high, over: line),
      harshest: shareStanding(payments.high, of: income.low, over: line),
      working: workingOfRatio(payments, over: income), missing: joined(income.missing, payments.missing))
    judgement.value = ratio(payments, over: income).map(Quantity.ratio)
    judgement.threshold = .ratio(line)
    judgement.toClear = fall(in: payments, toShare: line, of: income)
    return judgement
  }

  /// (income - essentials - payments) ÷ income. Anything due on an income of 0 is out of line.
  func marginToIncome() -> Judgement {
    let line = check.threshold?.ratio ?? .percent(10)
    let (income, needs) = (figures.monthlyIncome, figures.monthNeeds)
    var judgement = Judgement(
      kindest: marginStanding(needs: needs.low, income: income.high, under: line),
      harshest: marginStanding(needs: needs.high, income: income.low, under: line),
      working: workingOfMargin(line: line), missing: joined(income.missing, needs.missing))
    if let highest = income.high, highest < needs.low {
      judgement.conditions.insert(.negative)
      if !outlook.mayCarryGap { judgement.conditions.insert(.gapNotCarried) }
    }
    judgement.threshold = .ratio(line)
    if let margin = figures.margin, let income = income.known {
      judgement.value = Ratio(margin, over: income).map(Quantity.ratio)
      let needed = Int64((Ratio(Int128(income.minorUnits), 1) * line).roundedUp)
      judgement.toClear = .amount(Amount(minorUnits: needed) - margin)
    }
    return judgement
  }

  private func marginStanding(needs: Amount?, income: Amount?, under line: Ratio) -> Standing {
    guard let needs else { return .out }
    guard needs > .zero else { return .within }
    guard let income else { return .within }
    guard let share = Ratio(income - needs, over: income) else { return .out }
    return Standing(share, under: line)
  }

  private func workingOfMargin(line: Ratio) -> Working {
    Working { [self] language in
      let (income, essentials) = (shown(figures.monthlyIncome, language), shown(figures.essentials, language))
      let payments = shown(figures.monthlyPayments, language)
      let sum = "\(income) - \(essentials) - \(payments)"
      guard let margin = figures.margin else {
        guard let short = figures.shortfall else { return "\(sum) = ?" }
        return Text(en: "\(sum), at most -\(shown(short))", zh: "\(sum)，最多 -\(shown(short))")[language]
      }
      guard let share = figures.monthlyIncome.known.flatMap({ Ratio(margin, over: $0) }) else {
        return "\(sum) = \(shown(margin))"
      }
      let ratio = "\(shown(margin)) ÷ \(income) = \(compared(share, to: line, language))"
      return Text(en: "\(sum) = \(shown(margin)); \(ratio)", zh: "\(sum) = \(shown(margin))；\(ratio)")[language]
    }
  }

  /// Savings ÷ (essentials + payments), in months. Nothing needed is never out of line.
  func monthsOfReserve() -> Judgement {
    let months = check.threshold?.ratio ?? Ratio(3, 1)
    let (savings, needs) = (figures.savings, figures.monthNeeds)
    var judgement = Judgement(
      kindest: reserveStanding(savings.high, needs: needs.low, months: months),
      harshest: reserveStanding(savings.low, needs: needs.high, months: months),
      working: workingOfReserve(months: months), missing: joined(savings.missing, needs.missing))
    judgement.value = ratio(savings, over: needs).map(Quantity.ratio)
    judgement.threshold = .ratio(months)
    if let savings = savings.known, let needs = needs.known {
      let wanted = Amount(minorUnits: Int64((Ratio(Int128(needs.minorUnits), 1) * months).roundedUp))
      judgement.toClear = .amount(wanted - savings)
    }
    return judgement
  }

  private func reserveStanding(_ savings: Amount?, needs: Amount?, months: Ratio) -> Standing {
    guard let needs else { return .out }
    guard let savings, let share = Ratio(savings, over: needs) else { return .within }
    return Standing(share, under: months)
  }

  private func workingOfReserve(months: Ratio) -> Working {
    Working { [self] language in
      let line = Threshold.months(months).shown(in: language)
      let parts = "(\(shown(figures.essentials, language)) + \(shown(figures.monthlyPayments, language)))"
      let division = "\(shown(figures.savings, language)) ÷ \(parts)"
      let unit = Text(en: "months", zh: "个月")[language]
      guard let value = ratio(figures.savings, over: figures.monthNeeds) else { return "\(division) = ?" }
      let sign = value == months ? "=" : value > months ? ">" : "<"
      return "\(division) = \(value.shortDecimal) \(sign) \(line) \(unit)"
    }
  }
}

/// `part` ÷ `whole` against a line: nothing is within it whatever the whole; anything over 0 is out; nil is without end.
func shareStanding(_ part: Amount?, of whole: Amount?, over line: Ratio) -> Standing {
  guard let part else { return .out }
  guard part > .zero else { return .within }
  guard let whole else { return .within }
  guard let share = Ratio(part, over: whole) else { return .out }
  return Standing(share, over: line)
}

/// The least that `part` has to fall to be at most `share` of `whole`.
func fall(in part: Span, toShare share: Ratio, of whole: Span) -> Quantity? {
  guard let part = part.known, let whole = whole.known else { return nil }
  let most = Amount(minorUnits: Int64((Ratio(Int128(whole.minorUnits), 1) * share).roundedDown))
  return .amount(part - most)
}
