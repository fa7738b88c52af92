import Household
import Money
import Wording

extension Assessment {
  /// The sum that a placeholder stands for; nil where it is not known, or would say nothing.
  func sum(_ placeholder: Placeholder) -> Amount? {
    switch placeholder {
    case .income: figures.monthlyIncome.known
    case .essentials: figures.essentials.known
    case .payments: figures.monthlyPayments.known.flatMap(aboveZero)
    case .usualPayments: usualPayments
    case .margin, .largestFall: figures.spareMargin.flatMap(aboveZero)
    case .savings: figures.savings.known
    case .savingsCatchUp: aboveZero(offers.catchUpFromSavings)
    case .savingsAfter: savingsAfterSumsDue
    case .minimumMore: aboveZero(figures.shortOfMinimums)
    case .arrears: aboveZero(offers.arrears)
    case .catchUp: aboveZero(offers.catchUp - offers.catchUpFromSavings)
    case .debts: figures.totalDebt.known
    case .otherDebts: figures.debtWithoutMortgages.known
    case .shortToRepay: shortBy(figures.totalDebt.known)
    case .monthNeeds: figures.monthNeeds.known.map { $0 + figures.shortOfMinimums }
    case .reserveNeeded: threeMonthsOfNeeds
    case .reserveShort: shortBy(threeMonthsOfNeeds)
    case .balloonDue: bench.dueInFullWithinAYear.known
    case .balloonShort: shortBy(bench.dueInFullWithinAYear.known)
    case .spareSavings: spareSavings.flatMap(aboveZero)
    case .dearestExtra: dearestExtra
    case .growingPayment: sumOfGrowing(\.payment.known)
    case .growingInterest: sumOfGrowing { $0.interest(ofMonthFrom: asOf) }?.wholeUnits(of: household.currency)
    default: nil
    }
  }

  /// What else a placeholder says of the household: a name, a rate, a date, a sum that is known only in part.
  func wordOfHousehold(_ placeholder: Placeholder, _ language: Language) -> String? {
    switch placeholder {
    case .shortfall: shortfall(language)
    case .dearest: dearestDebt.map { name($0, language) }
    case .dearestRate: dearestDebt?.rate(from: asOf)?.formatted(language)
    case .highestRate: highestRate[language]
    case .growing: shortList(growingDebts, language) { name($0, language) }
    case .belowMinimum: belowMinimum(language)
    case .notPaid: shortList(offers.withoutOffer, language) { name($0.path, $0.name, language) }
    case .offeredLess: shortList(offers.offeredLess, language) { offered($0, of: $0.due, language) }
    case .guaranteed: household.guarantees?.formatted(in: household.currency, language)
    case .promos: shortList(endingRates, language, between: semicolon) { ending($0, language) }
    case .promoName: endingRate.map { name($0.debt, language) }
    case .promoRate: endingRate?.promotion.rate.formatted(language)
    case .promoDate: endingRate?.promotion.until.description
    case .promoLater: endingRate?.debt.rate?.formatted(language)
    case .balloonName, .balloonDate, .balloonWhen, .sumLacking, .sumThere, .sumAsked, .sumDate,
      .sumsDue, .sumsKept,
      .sumsKeptDay, .sumsKeptPaid, .sumRest, .sumSaved:
      wordOfSumDue(placeholder, language)
    case .fromSavings: savingsDraw?.shown(in: household.currency)[language]
    case .trimmed: shortList(offers.cutToTheMinimum, language) { offered($0, of: $0.usualDue, language) }
    case .paidFirst:
      shortList(offers.priority.filter { $0.sum > .zero }, language) { name($0.path, $0.name, language) }
    case .caughtUp:
      shortList((offers.priority + offers.offers).filter { $0.catchUp > .zero }, language) {
        name($0.path, $0.name, language)
      }
    default: nil
    }
  }

  private func name(_ path: String, _ name: String, _ language: Language) -> String {
    shownName(of: name, at: path, in: household, language, columns: wholeName)
  }

  /// What is paid each month, where it is known to be there and no card asks for more.
  private var usualPayments: Amount? {
    guard figures.margin != nil, figures.shortOfMinimums == .zero else { return nil }
    return figures.monthlyPayments.known.flatMap(aboveZero)
  }

  private func sumOfGrowing(_ part: (OwedDebt) -> Amount?) -> Amount? {
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

  /// `Visa 340 of 400`.
  private func offered(_ offer: Offers.Offer, of whole: Amount, _ language: Language) -> String {
    let name = name(offer.path, offer.name, language)
    let (sum, whole) = (offer.sum.formatted(in: household.currency), whole.formatted(in: household.currency))
    return Text(en: "\(name) \(sum) of \(whole)", zh: "\(name) \(sum)（原来 \(whole)）")[language]
  }

  /// `Visa 0 % until 2027-06-30, then 18 % a year`.
  private func ending(_ rate: (debt: OwedDebt, promotion: PromotionalRate), _ language: Language) -> String {
    let (name, now, day) = (name(rate.debt, language), rate.promotion.rate.formatted(language), rate.promotion.until)
    let later = rate.debt.rate?.formatted(language) ?? "?"
    return Text(en: "\(name) \(now) until \(day), then \(later)", zh: "“\(name)”\(day) 以前\(now)，之后\(later)")[language]
  }

  /// `Visa 1,234.57`: the cards paid less than their minimum, each with its minimum.
  private func belowMinimum(_ language: Language) -> String? {
    shortList(figures.debts.filter { $0.shortOfMinimum > .zero }, language) { debt in
      debt.minimumDue.map { "\(name(debt, language)) \($0.formatted(in: household.currency))" }
    }
  }

  private var highestRate: Text {
    debtsToPayAhead.allSatisfy { $0.rate != nil }
      ? Text(en: "the highest rate", zh: "利率最高") : Text(en: "the highest rate known", zh: "已知利率里最高")
  }

  func aboveZero(_ amount: Amount) -> Amount? { amount > .zero ? amount : nil }

  private var threeMonthsOfNeeds: Amount? { figures.monthNeeds.known?.share(Ratio(3, 1)) }

  /// How much more than the savings; nil when they suffice.
  private func shortBy(_ sum: Amount?) -> Amount? {
    guard let sum, let savings = figures.savings.known, sum > savings else { return nil }
    return sum - savings
  }

  /// By how much the month falls short: `300`, or `at least 300` while answers are missing.
  private func shortfall(_ language: Language) -> String? {
    guard let least = figures.certainlyUnpaid else { return nil }
    let isEstimate = figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate
    let sum = Stated(least, isEstimate: isEstimate).formatted(in: household.currency, language)
    return figures.margin == nil
      ? Text(en: "at least \(sum)", zh: "至少\(spacedInChinese(sum))")[language] : sum
  }
}

private let mostNamed = 3

let semicolon = Text(en: "; ", zh: "；")
