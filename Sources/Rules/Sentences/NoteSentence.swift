/// Notes to the tables of a statement: how the offers come about, and what is asked beside them.
public enum NoteSentence: String, Sentence {
  public static var subject: SentenceSubject { .notes }

  case unlisted
  // How the offers come about.
  case firstNotMet = "first-not-met"
  case offersNotKnown = "offers-not-known", nothingToOffer = "nothing-to-offer"
  case priorityFirst = "priority-first"
  case priorityAndAgreedFirst = "priority-and-agreed-first"
  case keptBack = "kept-back", needNotAccept = "need-not-accept"
  case dueThenArrears = "due-then-arrears"
  case coveredWithSavings = "covered-with-savings", coveredButASumDue = "covered-but-a-sum-due", covered
  case thisMonthOnly = "this-month-only", untilMadeUp = "until-made-up", untilMadeUpBy = "until-made-up-by"
  case endsThisMonth = "ends-this-month"
  case cutToTheMinimum = "cut-to-the-minimum"
  case askedFirst = "asked-first", nothingDue = "nothing-due"
  case agreementsAsked = "agreements-asked", agreementsOutOfReach = "agreements-out-of-reach"
  // Why a debt comes first, and what is to be known of one.
  case firstForHome = "first-for-home", firstForPower = "first-for-power", firstByLaw = "first-by-law"
  case firstForWork = "first-for-work", firstAtCourt = "first-at-court"
  case agreed, agreedFor = "agreed-for", agreedFrom = "agreed-from", agreedFromFor = "agreed-from-for"
  case agreedWithoutInterest = "agreed-without-interest"
  case fallsDue = "falls-due", wasDue = "was-due"
  case courtOfWhich = "court-of-which", kindNotKnown = "kind-not-known", whoPaysForWhom = "who-pays-for-whom"
  // What savings are for.
  case savingsApart = "savings-apart", savingsUsed = "savings-used", savingsFrozen = "savings-frozen"
  case useForMonth = "use-for-month", useForLivingAndFirst = "use-for-living-and-first"
  case useForLiving = "use-for-living", useForFirst = "use-for-first", useForArrears = "use-for-arrears"
  case useKept = "use-kept", useAtMost = "use-at-most", useAtMostWithWhatIsLeft = "use-at-most-with-what-is-left"

  // Remarks on single debts, and what is ticked and signed.
  case rateEnds = "rate-ends", rateEndsThenNotKnown = "rate-ends-then-not-known"
  case paidLessThanDue = "paid-less-than-due", paidMoreThanMinimum = "paid-more-than-minimum"
  case paidInFull = "paid-in-full", overpaid
  case guidelinesByPeople = "guidelines-by-people", guidelinesOfOneSum = "guidelines-of-one-sum"
  case guidelinesOfNoKind = "guidelines-of-no-kind"
  case guidelinesOfAnotherCurrency = "guidelines-of-another-currency"
  case assetsConsidered = "assets-considered", assetsNotStated = "assets-not-stated"
  case savingsConsidered = "savings-considered", savingsNotStated = "savings-not-stated"
  case consent, consentOfSeveral = "consent-of-several"
  case staysInTheFile = "stays-in-the-file"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .unlisted, .offersNotKnown, .nothingToOffer, .priorityFirst, .priorityAndAgreedFirst,
      .needNotAccept, .dueThenArrears, .coveredWithSavings,
      .coveredButASumDue, .covered, .thisMonthOnly, .untilMadeUp, .agreementsAsked, .agreementsOutOfReach,
      .firstForHome, .firstForPower, .firstByLaw, .firstForWork, .firstAtCourt, .courtOfWhich, .whoPaysForWhom,
      .savingsFrozen, .paidInFull, .assetsNotStated, .savingsNotStated, .consent, .consentOfSeveral, .staysInTheFile,
      .guidelinesByPeople, .guidelinesOfOneSum, .guidelinesOfNoKind, .agreedWithoutInterest:
      []
    case .agreed: [.sum]
    case .agreedFor: [.sum, .months]
    case .agreedFrom: [.sum, .from]
    case .agreedFromFor: [.sum, .from, .months]
    case .untilMadeUpBy: [.end, .from]
    case .guidelinesOfAnotherCurrency: [.what, .other]
    case .firstNotMet, .cutToTheMinimum, .askedFirst, .nothingDue, .kindNotKnown: [.lenders]
    case .keptBack, .useForArrears, .useKept,
      .useAtMost, .useAtMostWithWhatIsLeft, .overpaid, .assetsConsidered, .savingsConsidered:
      [.sum]
    case .paidLessThanDue, .paidMoreThanMinimum: [.sum, .due]
    case .rateEnds: [.rate, .day, .later]
    case .rateEndsThenNotKnown: [.rate, .day]
    case .endsThisMonth: [.lenders, .sum]
    case .fallsDue, .wasDue: [.sum, .day]
    case .savingsApart: [.sum, .needed]
    case .savingsUsed: [.sum, .needed, .uses]
    case .useForMonth, .useForLivingAndFirst, .useForFirst, .useForLiving: [.draw]
    }
  }
}
