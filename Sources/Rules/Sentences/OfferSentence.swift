/// What is offered to lenders, out of what, and what is asked of banks.
public enum OfferSentence: String, Sentence {
  public static var subject: SentenceSubject { .offers }

  case arrearsFromSavings = "arrears-from-savings"
  case savingsMakeUp = "savings-make-up", savingsForLivingAndFirst = "savings-for-living-and-first"
  case savingsForLiving = "savings-for-living", savingsForFirst = "savings-for-first"
  /// What is drawn from savings, and for how long: the same each month, or more in the first.
  case drawOnce = "draw-once", drawOneMonth = "draw-one-month"
  case drawLong = "draw-long", drawUntilOver = "draw-until-over", drawSome = "draw-some"
  case drawMoreLong = "draw-more-long", drawMoreUntilOver = "draw-more-until-over", drawMoreSome = "draw-more-some"
  case lastsOnce = "lasts-once", lastsOneMonth = "lasts-one-month", lastsLong = "lasts-long"
  case lastsUntilOver = "lasts-until-over", lastsSome = "lasts-some"
  case sumDueHeld = "sum-due-held", sumDueHeldWithTheRest = "sum-due-held-with-the-rest"
  case sumDueAsk = "sum-due-ask", sumDueAskWithSome = "sum-due-ask-with-some"
  case sumsDueAsk = "sums-due-ask", sumsDueAskWithSome = "sums-due-ask-with-some"
  case nothingToOffer = "nothing-to-offer", nothingForTheOthers = "nothing-for-the-others"
  case dueThenArrears = "due-then-arrears"
  // How what is there comes to each.
  case agreedFirst = "agreed-first", offerShares = "offer-shares"
  case shares, restIsShared = "rest-is-shared", sharedByOwed = "shared-by-owed"
  case allToOne = "all-to-one", allTheRestToOne = "all-the-rest-to-one"
  case restToOne = "rest-to-one", restToSeveral = "rest-to-several"
  case someOfAgreed = "some-of-agreed"
  case agreementsAsked = "agreements-asked", agreementsCost = "agreements-cost"
  case agreementTooShort = "agreement-too-short", agreementTooShortAsk = "agreement-too-short-ask"
  case agreementWithInterest = "agreement-with-interest", agreementInterestTooHigh = "agreement-interest-too-high"
  case agreementRateNotKnown = "agreement-rate-not-known"

  case notKnown = "not-known"
  case thereEachMonth = "there-each-month", first, keptBack = "kept-back"
  case firstNotMet = "first-not-met"
  case askedFirst = "asked-first", nothingDue = "nothing-due"
  case asAgreedOnOthers = "as-agreed-on-others"
  case asAgreed = "as-agreed", whenCut = "when-cut", dueIsThere = "due-is-there"
  case moreFromNextMonth = "more-from-next-month"

  // What is made up of what is behind.
  case catchUpMonthly = "catch-up-monthly", catchUpOnce = "catch-up-once", catchUpInPart = "catch-up-in-part"
  case catchUpThenLess = "catch-up-then-less"
  case catchUpFromNextMonth = "catch-up-from-next-month", catchUpNextMonth = "catch-up-next-month"
  case catchUpThenMore = "catch-up-then-more"
  case catchUpEachMonth = "catch-up-each-month", catchUpBoth = "catch-up-both"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .nothingToOffer, .nothingForTheOthers, .dueThenArrears, .agreedFirst, .offerShares, .shares, .restIsShared,
      .sharedByOwed, .agreementsAsked, .agreementsCost, .asAgreed,
      .asAgreedOnOthers,
      .dueIsThere, .lastsOnce, .lastsOneMonth:
      []
    case .lastsLong, .lastsUntilOver, .lastsSome: [.months]
    case .catchUpMonthly: [.sum, .months]
    case .catchUpThenLess: [.sum, .months, .later]
    case .catchUpThenMore: [.sum, .later]
    case .catchUpFromNextMonth: [.sum, .months]
    case .catchUpNextMonth: [.sum]
    case .catchUpBoth: [.sum, .arrears]
    case .catchUpOnce, .catchUpInPart, .catchUpEachMonth, .arrearsFromSavings, .drawOnce, .drawOneMonth, .keptBack:
      [.sum]
    case .savingsMakeUp, .savingsForLivingAndFirst, .savingsForLiving, .savingsForFirst: [.draw]
    case .drawLong, .drawUntilOver, .drawSome: [.sum, .months]
    case .drawMoreLong, .drawMoreUntilOver, .drawMoreSome: [.sum, .later, .months]
    case .sumDueHeld, .sumDueHeldWithTheRest, .sumDueAsk: [.sumsDue]
    case .sumDueAskWithSome: [.sumsDue, .sum]
    case .sumsDueAsk: [.sumsDue, .lenders]
    case .sumsDueAskWithSome: [.sumsDue, .lenders, .sum]
    case .agreementTooShort, .agreementTooShortAsk: [.months, .needed, .sum]
    case .agreementWithInterest: [.sum, .months, .total, .longer, .dearer]
    case .agreementInterestTooHigh: [.sum, .months, .total, .most]
    case .agreementRateNotKnown: [.sum, .months, .total]
    case .notKnown: [.missing]
    case .thereEachMonth: [.working]
    case .first, .askedFirst, .nothingDue, .allToOne, .allTheRestToOne, .restToOne, .restToSeveral, .someOfAgreed:
      [.lenders]
    case .firstNotMet: [.lender, .sum, .due]
    case .whenCut, .moreFromNextMonth: [.lenders]
    }
  }
}
