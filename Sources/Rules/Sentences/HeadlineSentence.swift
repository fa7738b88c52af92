/// Where somebody stands, in a sentence or two: the verdict, what the month holds, what to look at first.
public enum HeadlineSentence: String, Sentence {
  public static var subject: SentenceSubject { .headline }

  case verdictUrgent = "verdict-urgent", verdictMoney = "verdict-money", verdictWarning = "verdict-warning"
  case verdictCaution = "verdict-caution", verdictNotice = "verdict-notice", verdictClear = "verdict-clear"
  case verdictOpen = "verdict-open"
  case counts

  // What the month holds.
  case owesNothing = "owes-nothing"
  case monthNotKnown = "month-not-known", monthAtLeastShort = "month-at-least-short"
  case monthJustMet = "month-just-met", monthMet = "month-met", moreLeftLater = "more-left-later"
  case notOnItsDay = "not-on-its-day"
  case behindOnWhatIsAsked = "behind-on-what-is-asked"
  case behindAndNothingLeft = "behind-and-nothing-left", behindAndSomeLeft = "behind-and-some-left"
  case behindAndPartGiven = "behind-and-part-given", behindAndKept = "behind-and-kept"
  case behindAndFree = "behind-and-free", behindAndTooLittle = "behind-and-too-little"
  case behindAndSomeLeftOnOthers = "behind-and-some-left-on-others"
  case mayBeBehindAndSomeLeft = "may-be-behind-and-some-left"
  case behindComesFirst = "behind-comes-first"
  case belowWhatIsDue = "below-what-is-due"

  // A month that is short: as it is paid now and with no more paid than is due, where that is less.
  case shortThisMonth = "short-this-month", shortThisMonthAsPaid = "short-this-month-as-paid"
  case shortAsPaid = "short-as-paid"
  case shortHowLong = "short-how-long", shortHowLongAsPaid = "short-how-long-as-paid"
  case shortWithoutEnd = "short-without-end", shortWithoutEndAsPaid = "short-without-end-as-paid"
  case shortForMonths = "short-for-months", shortForMonthsAsPaid = "short-for-months-as-paid"
  case thenLeft = "then-left", thenLeftAndOwed = "then-left-and-owed"
  case outOfSavings = "out-of-savings", outOfSavingsThenLeft = "out-of-savings-then-left"
  case notCarriedWhileFrozen = "not-carried-while-frozen"
  case notCarried = "not-carried", carriedNotKnown = "carried-not-known"
  case notCarriedWithLivingKept = "not-carried-with-living-kept"
  case notCarriedBelowLiving = "not-carried-below-living"
  case carried, carriedThenLeft = "carried-then-left", carriedFor = "carried-for", lastsFor = "lasts-for"
  case lastsForAMonth = "lasts-for-a-month"
  case notTheSumDueToo = "not-the-sum-due-too", takesWhatIsSetAside = "takes-what-is-set-aside"
  case holdsUntilASumBegins = "holds-until-a-sum-begins", holdsUntilASumEnds = "holds-until-a-sum-ends"
  case shortAgainForMonths = "short-again-for-months", shortAgainCarried = "short-again-carried"
  case briefShort = "brief-short", briefShortAtLeast = "brief-short-at-least"
  case briefShortThisMonth = "brief-short-this-month", briefShortAsPaid = "brief-short-as-paid"
  case briefShortEachMonth = "brief-short-each-month", briefShortForMonths = "brief-short-for-months"
  case briefShrinking = "brief-shrinking"

  // What to do with that.
  case askFirst = "ask-first", askFirstOthersThere = "ask-first-others-there", nothingToDo = "nothing-to-do"
  case askFirstAndLeft = "ask-first-and-left"
  case nothingOver = "nothing-over", nothingOverSoFar = "nothing-over-so-far"

  // The same on paper.
  case owedNotKnown = "owed-not-known", youOwe = "you-owe", householdOwes = "household-owes"
  case youOweBills = "you-owe-bills", householdOwesBills = "household-owes-bills"
  case youOweNothingDue = "you-owe-nothing-due", householdOwesNothingDue = "household-owes-nothing-due"
  case youOweAndPay = "you-owe-and-pay", householdOwesAndPays = "household-owes-and-pays"
  case youOweAndIsDue = "you-owe-and-is-due", householdOwesAndIsDue = "household-owes-and-is-due"
  case ofItDisputed = "of-it-disputed"
  case urgentFirst = "urgent-first", nothingPresses = "nothing-presses"
  case standsOut = "stands-out", twoStandOut = "two-stand-out"
  case sumsAnotherDay = "sums-another-day", sumsCanWait = "sums-can-wait"

  // Whether a step can be taken.
  case stepCostsNothing = "step-costs-nothing", stepFromSavings = "step-from-savings"
  case stepFromWhatIsLeft = "step-from-what-is-left", stepLater = "step-later", stepNotYet = "step-not-yet"
  case stepNotKnown = "step-not-known"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .verdictUrgent, .verdictMoney, .verdictWarning, .verdictCaution, .verdictNotice, .verdictClear, .verdictOpen,
      .owesNothing, .monthNotKnown, .monthJustMet, .notOnItsDay, .behindAndNothingLeft, .behindAndTooLittle,
      .notCarried,
      .carriedNotKnown, .nothingOver,
      .owedNotKnown, .nothingPresses, .sumsAnotherDay, .sumsCanWait, .stepCostsNothing, .stepLater, .stepNotYet:
      []
    case .counts: [.count, .over, .on, .within, .open]
    case .behindAndKept, .behindAndFree, .behindAndSomeLeftOnOthers, .mayBeBehindAndSomeLeft, .monthAtLeastShort,
      .monthMet, .moreLeftLater, .behindAndSomeLeft, .behindOnWhatIsAsked,
      .shortThisMonth, .shortAsPaid,
      .shortHowLong,
      .shortWithoutEnd, .thenLeft, .notTheSumDueToo, .briefShort, .briefShortAtLeast, .briefShortThisMonth,
      .briefShortAsPaid, .briefShortEachMonth, .youOwe, .householdOwes, .youOweNothingDue, .householdOwesNothingDue,
      .youOweBills, .householdOwesBills,
      .takesWhatIsSetAside,
      .ofItDisputed, .stepFromSavings, .stepFromWhatIsLeft:
      [.sum]
    case .behindComesFirst: [.sum, .lenders]
    case .belowWhatIsDue, .behindAndPartGiven, .thenLeftAndOwed: [.sum, .needed]
    case .notCarriedWithLivingKept: [.savings, .needed]
    case .shortThisMonthAsPaid, .shortHowLongAsPaid, .shortWithoutEndAsPaid: [.sum, .least]
    case .shortForMonths, .briefShrinking: [.sum, .months, .total]
    case .shortForMonthsAsPaid: [.sum, .least, .months, .total]
    case .outOfSavings, .carried, .lastsForAMonth, .notCarriedBelowLiving, .notCarriedWhileFrozen: [.savings]
    case .outOfSavingsThenLeft, .carriedThenLeft: [.savings, .sum]
    case .carriedFor, .lastsFor: [.savings, .months]
    case .holdsUntilASumBegins: [.month, .sum]
    case .holdsUntilASumEnds: [.month, .sum, .lenders]
    case .briefShortForMonths: [.sum, .months]
    case .shortAgainForMonths, .shortAgainCarried: [.months, .total]
    case .askFirst, .askFirstOthersThere: [.lenders]
    case .askFirstAndLeft: [.lenders, .sum]
    case .nothingToDo: [.day]
    case .nothingOverSoFar: [.count]
    case .youOweAndPay, .householdOwesAndPays, .youOweAndIsDue, .householdOwesAndIsDue: [.sum, .due]
    case .urgentFirst: [.matters]
    case .standsOut: [.finding]
    case .twoStandOut: [.finding, .other]
    case .stepNotKnown: [.missing]
    }
  }
}
