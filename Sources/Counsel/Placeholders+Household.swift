import Checks
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// The sum that a placeholder stands for; nil where it is not known, or would say nothing.
  func sum(_ placeholder: Placeholder) -> Amount? {
    switch placeholder {
    case .income: figures.monthlyIncome.known
    case .essentials: figures.essentials.known
    case .payments: figures.monthlyPayments.known.flatMap(aboveZero)
    case .usualPayments: outlook.freedNextMonth == .zero ? usualPayments : nil
    case .margin, .largestFall: figures.margin.flatMap(aboveZero)
    case .savings: figures.savings.known
    case .minimumMore: aboveZero(belowMinimum.reduce(.zero) { $0 + $1.shortOfDue })
    case .dueMore: aboveZero(belowDue.reduce(.zero) { $0 + $1.shortOfDue })
    case .arrears: aboveZero(settlement.arrears)
    case .debts: figures.totalDebt.known
    case .otherDebts: figures.debtWithoutMortgages.known
    case .shortToRepay: shortBy(figures.totalDebt.known)
    case .monthNeeds: figures.monthNeeds.known
    case .reserveNeeded: reserveNeeded
    case .reserveShort: shortBy(reserveNeeded)
    case .balloonDue: outlook.dueInFull.known
    case .balloonShort: shortBy(outlook.dueInFull.known)
    case .spareSavings: spareSavings.flatMap(aboveZero)
    case .dearestExtra: outlook.freedNextMonth == .zero ? dearestExtra : nil
    case .freed: aboveZero(outlook.freedNextMonth)
    case .lackInSavings: figures.totals != nil && isLackInSavings ? outlook.gap?.now : nil
    case .growingPayment: sumOfGrowing(\.paid.known)
    case .growingInterest: sumOfGrowing { $0.interest(ofMonthFrom: asOf) }?.wholeUnits(of: household.currency)
    default: nil
    }
  }

  /// What else a placeholder says of the household: a name, a rate, a date, a sum that is known only in part.
  func wordOfHousehold(_ placeholder: Placeholder, _ language: Language) -> String? {
    switch placeholder {
    case .shortfall: shortfall(language)
    case .lacking: lacking(language)
    case .dearest: dearestDebt.map { nameWithHolder($0, language) }
    case .dearestRate: dearestRate(language)
    case .highestRate: highestRate[language]
    case .dearOnline: shortList(onlineLoansAboveALine, language) { nameWithHolder($0, language) }
    case .growing: shortList(growingDebts, language) { nameWithHolder($0, language) }
    case .belowMinimum: withDue(belowMinimum, language)
    case .belowDue: withDue(belowDue, language)
    case .questioned: shortList(settlement.questioned, language) { withDeadline($0, language) }
    case .usualPayments: usualThenLess(language)
    case .dearestExtra: extraThenMore(language)
    case .ending: shortList(outlook.endingThisMonth, language) { nameWithHolder($0, language) }
    case .guaranteed: household.guarantees?.formatted(in: household.currency, language)
    case .promos: shortList(endingRates, language, between: semicolon) { ending($0, language) }
    case .promoName: endingRate.map { nameWithHolder($0.debt, language) }
    case .promoRate: endingRate?.promotion.rate.formatted(language)
    case .promoDate: endingRate?.promotion.until.description
    case .promoLater: endingRate?.debt.rate?.formatted(language)
    case .savingsAfter, .balloonName, .balloonDate, .balloonWhen, .sumLacking, .sumThere, .sumAsked, .sumDate,
      .sumsDue, .sumsKept,
      .sumsKeptDay, .sumsKeptPaid, .sumRest, .sumSaved, .sumSavedName:
      wordOfSumDue(placeholder, language)
    case .fromSavings: settlement.drawForTheMonth.map { pack.text(of: $0, in: household.currency)[language] }
    case .trimmed: shortList(settlement.cutToTheMinimum, language) { offered($0, of: $0.usual, language) }
    case .paidFirst:
      shortList(settlement.priority.filter { $0.sum > .zero }, language) { nameWithHolder($0.debt, language) }
    default: nil
    }
  }

  /// `2,900 (500 from next month on)`, where this month ends a debt.
  private func usualThenLess(_ language: Language) -> String? {
    let freed = outlook.freedNextMonth
    guard freed > .zero, let usual = usualPayments else { return nil }
    return nowAndThen(usual, usual - freed, language)
  }

  /// `400 (2,800 from next month on)`, where this month ends a debt and the dearest holds more.
  private func extraThenMore(_ language: Language) -> String? {
    guard outlook.freedNextMonth > .zero, let now = dearestExtra, let left = outlook.leftFromNextMonth else {
      return nil
    }
    return nowAndThen(now, min(left, dearestDebt?.balance.known ?? left), language)
  }

  private func nowAndThen(_ now: Amount, _ later: Amount, _ language: Language) -> String? {
    let currency = household.currency
    guard now != later else { return now.formatted(in: currency) }
    return pack.say(
      StepSentence.thisMonthThenOther, [.sum: now.formatted(in: currency), .later: later.formatted(in: currency)],
      in: language)
  }

  /// What is paid each month, where it is known to be there and no card asks for more.
  private var usualPayments: Amount? {
    guard figures.margin != nil, figures.debts.allSatisfy({ $0.shortOfDue == .zero }) else { return nil }
    return figures.monthlyPayments.known.flatMap { aboveZero($0 - settlement.paidOnQuestioned) }
  }

  private func sumOfGrowing(_ part: (Debt) -> Amount?) -> Amount? {
    growingDebts.isEmpty ? nil : growingDebts.compactMap(part).reduce(.zero, +)
  }

  /// Three of them as said, the others as a number; nil for none.
  func shortList<Item>(
    _ items: [Item], _ language: Language, between sign: Text = Text(en: ", ", zh: "、"),
    as said: (Item) -> String?
  ) -> String? {
    let shown = items.prefix(mostNamed).compactMap(said).joined(separator: sign[language])
    guard !shown.isEmpty else { return nil }
    let more = items.count - mostNamed
    return more > 0 ? Text(en: "\(shown) and \(more) more", zh: "\(shown)等 \(items.count) 笔")[language] : shown
  }

  /// `Visa 0 % until 2027-06-30, then 18 % a year`.
  private func ending(_ rate: (debt: Debt, promotion: PromotionalRate), _ language: Language) -> String {
    pack.say(
      StepSentence.rateEnds,
      [
        .lender: nameWithHolder(rate.debt, language), .rate: rate.promotion.rate.formatted(language),
        .day: rate.promotion.until.description, .later: rate.debt.rate?.formatted(language) ?? "?",
      ], in: language)
  }

  /// `Visa 1,234.57`: each with what is due on it.
  private func withDue(_ debts: [Debt], _ language: Language) -> String? {
    shortList(debts, language) { debt in
      debt.due.known.map { "\(nameWithHolder(debt, language)) \($0.formatted(in: household.currency))" }
    }
  }

  private var highestRate: Text {
    let areKnown = outlook.debtsToPayAhead.allSatisfy { $0.rate != nil }
    return pack.text(areKnown ? StepSentence.highestRate : .highestRateKnown)
  }

  func aboveZero(_ amount: Amount) -> Amount? { amount > .zero ? amount : nil }

  private var reserveNeeded: Amount? {
    figures.monthNeeds.known?.share(Ratio(Int128(outlook.practice.monthsOfReserve), 1))
  }

  /// How much more than the savings; nil when they suffice.
  private func shortBy(_ sum: Amount?) -> Amount? {
    guard let sum, let savings = figures.savings.known, sum > savings else { return nil }
    return sum - savings
  }

  /// `300 short`; `at least 300 short` while answers are missing.
  private func lacking(_ language: Language) -> String? {
    leastShort(language).map { sum, isLeast in
      pack.say(isLeast ? StepSentence.shortAtLeast : .short, [.sum: sum], in: language)
    }
  }

  /// By how much the month falls short: `300`, or `at least 300` while answers are missing.
  private func shortfall(_ language: Language) -> String? {
    leastShort(language).map { sum, isLeast in
      isLeast ? pack.say(StepSentence.atLeast, [.sum: sum], in: language) : sum
    }
  }

  /// What the month certainly lacks, and whether it may be more.
  private func leastShort(_ language: Language) -> (sum: String, isLeast: Bool)? {
    guard let least = figures.shortfall else { return nil }
    let isEstimate = figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate
    return (Stated(least, isEstimate: isEstimate).formatted(in: household.currency, language), figures.margin == nil)
  }
}

extension Assessment {
  /// `18 % a year`, or `0 % a year until 2027-06-30, then 18 % a year` while a promotional rate is in force.
  private func dearestRate(_ language: Language) -> String? {
    guard let debt = dearestDebt, let rate = debt.rate(forMonthFrom: asOf)?.formatted(language) else { return nil }
    guard let promotion = debt.promotion, let now = debt.rate(on: asOf), now == promotion.rate,
      now != debt.rate(forMonthFrom: asOf)
    else { return rate }
    return pack.say(
      StepSentence.rateUntil,
      [.rate: now.formatted(language), .day: promotion.until.description, .later: rate], in: language)
  }
}

private let mostNamed = 3

let semicolon = Text(en: "; ", zh: "；")
