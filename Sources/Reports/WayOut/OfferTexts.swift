import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension Assessment {
  /// What savings add to the month, and for how long; nil where they do not.
  var savingsAdd: Text? {
    guard let draw = settlement.drawForTheMonth else {
      guard settlement.arrearsFromSavings > .zero else { return nil }
      return pack.text(OfferSentence.arrearsFromSavings, [.sum: shown(settlement.arrearsFromSavings)])
    }
    let sentence: OfferSentence =
      switch settlement.areOffersNeeded ? settlement.drawUse : nil {
      case nil: .savingsMakeUp
      case .livingCosts: .savingsForLiving
      case .priority: .savingsForFirst
      case .livingCostsAndPriority: .savingsForLivingAndFirst
      }
    return pack.text(sentence, [.draw: pack.text(of: draw, in: household.currency)])
  }

  /// How what is there comes to each of the debts that cost money only; nil where none of them gets a part.
  var sharingSaid: Text? {
    switch settlement.sharing {
    case nil: nil
    case .byWhatIsOwed(dueIsTheMost: true):
      pack.text(isAnythingBeforeShares ? OfferSentence.restIsShared : .shares)
    case .byWhatIsOwed(dueIsTheMost: false): pack.text(OfferSentence.sharedByOwed)
    case .one(let line):
      pack.text(isAnythingBeforeShares ? OfferSentence.allTheRestToOne : .allToOne, [.lenders: names(of: [line])])
    case .rest(let lines):
      pack.text(lines.count > 1 ? OfferSentence.restToSeveral : .restToOne, [.lenders: names(of: lines)])
    case .agreed(let lines): pack.text(OfferSentence.someOfAgreed, [.lenders: names(of: lines)])
    }
  }

  private var isAnythingBeforeShares: Bool { settlement.lines.contains { $0.part == .priority || $0.part == .agreed } }

  private func names(of lines: [Settlement.Line]) -> Text {
    func names(_ language: Language) -> [String] { lines.map { name($0.debt, language) } }
    return Text(en: names(.en).joined(separator: ", "), zh: names(.zh).joined(separator: "、"))
  }

  /// What lenders can be paid from the next month on, where that is more than this month's; nil where it is the same.
  var moreFromNextMonth: Text? {
    let more = settlement.lines.compactMap { line in line.later.map { (line.debt, shown($0)) } }
    guard !more.isEmpty else { return nil }
    func sums(_ language: Language) -> [String] { more.map { "\(name($0, language)) \($1)" } }
    return pack.text(
      OfferSentence.moreFromNextMonth,
      [.lenders: Text(en: sums(.en).joined(separator: ", "), zh: sums(.zh).joined(separator: "、"))])
  }

  /// Of sums that fall due in full within a year, which no payment by the month covers; nil where there are none.
  var sumDueBesides: Text? {
    let sums = settlement.sumsDue
    guard !sums.isEmpty, let said = words(for: .sumsDue) else { return nil }
    if settlement.savingsHoldSumsDue { return pack.text(OfferSentence.sumDueHeld, [.sumsDue: said]) }
    let lacking = sums.filter(\.isLacking)
    guard !lacking.isEmpty else { return pack.text(OfferSentence.sumDueHeldWithTheRest, [.sumsDue: said]) }
    let brought = settlement.broughtForSumsLacking
    var values: [SentenceBrace: any BraceValue] = [.sumsDue: said]
    if brought > .zero { values[.sum] = shown(brought) }
    guard sums.count > 1 else {
      return pack.text(brought > .zero ? OfferSentence.sumDueAskWithSome : .sumDueAsk, values)
    }
    values[.lenders] = names(of: lacking)
    return pack.text(brought > .zero ? OfferSentence.sumsDueAskWithSome : .sumsDueAsk, values)
  }

  private func names(of sums: [SumDue]) -> Text {
    func names(_ language: Language) -> [String] {
      sums.map { shownName(of: $0.name, at: $0.debt.id, among: figures.namesakes, language) }
    }
    return Text(en: names(.en).joined(separator: ", "), zh: names(.zh).joined(separator: "、"))
  }

  private func shown(_ amount: Amount) -> String { amount.formatted(in: household.currency) }
}

extension Pack {
  /// Instalments and totals of an agreement on one card; what the longest term would take where the sum is too small, and
  /// what to ask then.
  func terms(of agreement: Agreement, in currency: Currency, asking: Bool = false) -> Text {
    func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
    guard agreement.fits else {
      return text(
        asking ? OfferSentence.agreementTooShortAsk : .agreementTooShort,
        [.months: agreement.mostMonths, .needed: shown(agreement.leastMonthly), .sum: shown(agreement.monthly)])
    }
    var values: [SentenceBrace: any BraceValue] = [
      .sum: shown(agreement.monthly), .months: agreement.months, .total: shown(agreement.balance),
    ]
    switch agreement.withInterest {
    case .clears(let months, let total):
      (values[.longer], values[.dearer]) = (months, shown(total))
      return text(OfferSentence.agreementWithInterest, values)
    case .tooLong:
      values[.most] = agreement.mostMonths
      return text(OfferSentence.agreementInterestTooHigh, values)
    case .rateNotKnown: return text(OfferSentence.agreementRateNotKnown, values)
    }
  }
}
