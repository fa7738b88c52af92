/// Plans: when they end and at what cost, what they rest on, what one order is over another.
public enum PlanSentence: String, Sentence {
  public static var subject: SentenceSubject { .plan }

  // When a plan ends, by where its monthly sum comes from.
  case planEnds = "plan-ends", planEndsAsToday = "plan-ends-as-today"
  case planEndsAsTodayThenMore = "plan-ends-as-today-then-more"
  case planEndsAsTodayForOne = "plan-ends-as-today-for-one", planEndsAsTodayForSome = "plan-ends-as-today-for-some"
  case planEndsAtMinimumsToo = "plan-ends-at-minimums-too", planEndsWithMore = "plan-ends-with-more"
  case planEndsWithin = "plan-ends-within", planEndsAtMinimums = "plan-ends-at-minimums"
  case planLingersAtMinimums = "plan-lingers-at-minimums"
  case withWhatIsLeft = "with-what-is-left"
  case allEnds = "all-ends", allButMortgageEnds = "all-but-mortgage-ends"
  case allButInstalmentsEnds = "all-but-instalments-ends"
  case allButMortgageAndInstalmentsEnds = "all-but-mortgage-and-instalments-ends"
  case knownOneEnds = "known-one-ends", knownOnesEnd = "known-ones-end"
  case wereItThere = "were-it-there"
  case butForTheMortgage = "but-for-the-mortgage"
  case doesNotPayOff = "does-not-pay-off", doesNotPayOffInAnyOrder = "does-not-pay-off-in-any-order"
  case arrearsWithin = "arrears-within", stepsBeforeThePlan = "steps-before-the-plan"
  case arrearsApart = "arrears-apart", offersInstead = "offers-instead", savingsNotCounted = "savings-not-counted"
  case closingsAssume = "closings-assume"

  // Whether the money is there.
  case savingsAddToWhatIsThere = "savings-add-to-what-is-there", savingsAddToNothing = "savings-add-to-nothing"
  case takesMore = "takes-more", takesMoreBesideOthers = "takes-more-beside-others"
  case takesAndNothingLeft = "takes-and-nothing-left"
  case takesAndNothingLeftBesideOthers = "takes-and-nothing-left-beside-others"
  case seeWayOut = "see-way-out", doneAnyway = "done-anyway", nothingToPlan = "nothing-to-plan", notKnown = "not-known"

  case nonePlannedYet = "none-planned-yet", risesAbove = "rises-above"

  // Where a plan does not clear.
  case never, neverLikeThis = "never-like-this", tooSlow = "too-slow"
  case clearedWith = "cleared-with", clearedWithEach = "cleared-with-each"
  case clearedWithWhatIsDue = "cleared-with-what-is-due"
  case savingsAreThere = "savings-are-there", askInParts = "ask-in-parts"
  case savingsAndRestAreThere = "savings-and-rest-are-there"
  case shortOfWhatFallsDue = "short-of-what-falls-due", shortOfWhatIsPaid = "short-of-what-is-paid"
  case shortOfWhatMustBePaid = "short-of-what-must-be-paid"
  case putsFirstBehind = "puts-first-behind"

  // What one order is over another.
  case noDifference = "no-difference", chooseTheEasiest = "choose-the-easiest", ownBudgets = "own-budgets"
  case yoursToChoose = "yours-to-choose"
  case difference, costsTheSame = "costs-the-same", costsMore = "costs-more"
  case endsLater = "ends-later", endsSooner = "ends-sooner", closesOneSooner = "closes-one-sooner"
  case lingersLater = "lingers-later", lingers
  case minimumsNotKnown = "minimums-not-known"
  case minimumLingers = "minimum-lingers", askTheLeastSum = "ask-the-least-sum"
  case lingersInTheTable = "lingers-in-the-table", notReachedInTheTable = "not-reached-in-the-table"
  case notToldInTheTable = "not-told-in-the-table"

  // Below a picture: what happens in a month.
  case owedToNothing = "owed-to-nothing"
  case paidOffThen = "paid-off-then", withinItsLineThen = "within-its-line-then", bothThen = "both-then"

  // What a plan rests on.
  case assumes, seeTheSums = "see-the-sums"
  case rough, paidOffNow = "paid-off-now", paidInFull = "paid-in-full", questioned, mortgage
  case missingNothingDue = "missing-nothing-due", missing
  case rateEnds = "rate-ends"
  case agreed, agreedUntil = "agreed-until", agreedUntilThen = "agreed-until-then"
  case agreedFrom = "agreed-from", agreedFromUntil = "agreed-from-until"
  case agreedFromUntilThen = "agreed-from-until-then"
  case noInterestSeen = "no-interest-seen", aboutAYear = "about-a-year"
  case rateWorkedOutNone = "rate-worked-out-none", rateWorkedOut = "rate-worked-out"
  case keptAhead = "kept-ahead"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .allEnds, .allButMortgageEnds, .arrearsApart, .stepsBeforeThePlan, .offersInstead, .closingsAssume, .seeWayOut,
      .nothingToPlan,
      .nonePlannedYet, .neverLikeThis, .noInterestSeen,
      .savingsAreThere, .askInParts, .savingsAndRestAreThere, .noDifference, .chooseTheEasiest, .ownBudgets,
      .yoursToChoose, .seeTheSums:
      []
    case .planEnds, .planEndsAsToday, .planEndsAsTodayForOne, .planEndsAsTodayForSome, .planEndsAtMinimums:
      [.budget, .what, .end, .cost]
    case .planLingersAtMinimums: [.budget, .left, .end, .cost]
    case .planEndsAtMinimumsToo, .planEndsWithMore: [.budget, .more, .what, .end, .cost]
    case .planEndsAsTodayThenMore: [.budget, .month, .what, .end, .cost]
    case .planEndsWithin: [.budget, .months, .what, .end, .cost]
    case .withWhatIsLeft: [.more, .end, .cost]
    case .knownOneEnds: [.outside]
    case .knownOnesEnd: [.inside, .outside]
    case .wereItThere: [.plan]
    case .butForTheMortgage: [.end]
    case .doesNotPayOff, .doesNotPayOffInAnyOrder: [.budget]
    case .savingsNotCounted, .never, .arrearsWithin: [.sum]
    case .allButInstalmentsEnds, .allButMortgageAndInstalmentsEnds: [.lenders]
    case .savingsAddToWhatIsThere: [.there, .takes]
    case .savingsAddToNothing: [.takes]
    case .takesMore, .takesMoreBesideOthers: [.there, .takes, .lacks]
    case .takesAndNothingLeft, .takesAndNothingLeftBesideOthers: [.takes]
    case .doneAnyway: [.months]
    case .risesAbove: [.month, .budget, .most]
    case .notKnown: [.missing]
    case .tooSlow: [.years]
    case .clearedWith: [.ways]
    case .clearedWithEach, .clearedWithWhatIsDue: [.sum, .months]
    case .shortOfWhatFallsDue, .shortOfWhatIsPaid, .shortOfWhatMustBePaid: [.month, .budget, .sum, .lenders]
    case .putsFirstBehind, .minimumsNotKnown, .rough: [.lenders]
    case .difference: [.plans, .differences]
    case .costsTheSame: [.plan]
    case .costsMore: [.sum, .plan]
    case .minimumLingers: [.span, .left, .cost]
    case .notToldInTheTable: [.missing]
    case .notReachedInTheTable: []
    case .owedToNothing: [.sum, .from, .month]
    case .paidOffThen: [.month, .lenders]
    case .withinItsLineThen: [.month, .checks]
    case .bothThen: [.month, .lenders, .checks]
    case .askTheLeastSum: [.lenders, .left]
    case .lingersLater: [.span, .left]
    case .lingers, .lingersInTheTable: [.left]
    case .endsLater, .endsSooner, .closesOneSooner: [.span]
    case .assumes: [.unit]
    case .paidInFull, .paidOffNow, .questioned, .mortgage, .rateWorkedOutNone: [.lender]
    case .missingNothingDue, .missing: [.lender, .missing]
    case .rateEnds: [.lender, .rate, .day, .later]
    case .agreed: [.lender, .sum]
    case .agreedUntil: [.lender, .sum, .day]
    case .agreedUntilThen: [.lender, .sum, .day, .due]
    case .agreedFrom: [.lender, .sum, .from]
    case .agreedFromUntil: [.lender, .sum, .from, .day]
    case .agreedFromUntilThen: [.lender, .sum, .from, .day, .due]
    case .rateWorkedOut: [.lender, .rate]
    case .aboutAYear: [.rate]
    case .keptAhead: [.lender, .card, .plans]
    }
  }
}
