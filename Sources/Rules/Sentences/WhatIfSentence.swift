/// What comes of changes that are tried.
public enum WhatIfSentence: String, Sentence {
  public static var subject: SentenceSubject { .whatIf }

  case nothingChanges = "nothing-changes"
  case leftMore = "left-more", leftLess = "left-less"
  case shortMore = "short-more", shortLess = "short-less", shortInstead = "short-instead"
  case shortForMonthsMore = "short-for-months-more", shortForMonthsLess = "short-for-months-less"
  case shortForMonthsInstead = "short-for-months-instead"
  case shortThisMonthMore = "short-this-month-more", shortThisMonthLess = "short-this-month-less"
  case shortThisMonthInstead = "short-this-month-instead"
  case neverEnds = "never-ends"
  case oneMonthSooner = "one-month-sooner", monthsSooner = "months-sooner"
  case oneMonthLater = "one-month-later", monthsLater = "months-later", agreedForLonger = "agreed-for-longer"
  case atWhatIsPaidThen = "at-what-is-paid-then", atTheSameSum = "at-the-same-sum"
  case onlyWhatIsAsked = "only-what-is-asked", onlyWhatIsAskedNever = "only-what-is-asked-never"
  case never, notPaidFrom = "not-paid-from"

  // Who gets what.
  case whoGetsWhat = "who-gets-what", gets, getsNothing = "gets-nothing"
  case getsAndIsCleared = "gets-and-is-cleared", isCleared = "is-cleared"
  case getsAndMakesUp = "gets-and-makes-up", makesUp = "makes-up"
  case getsAndMore = "gets-and-more", getsTowards = "gets-towards"

  // While income is lower.
  case savingsNotTold = "savings-not-told"
  case oneMonthTakes = "one-month-takes", monthsTake = "months-take"
  case oneMonthTakesNothing = "one-month-takes-nothing", monthsTakeNothing = "months-take-nothing"
  case savingsRunOutInTheMonth = "savings-run-out-in-the-month", savingsRunOut = "savings-run-out"
  case ringBefore = "ring-before"

  // New borrowing.
  case theOneLoan = "the-one-loan", theNewLoan = "the-new-loan"
  case loanCosts = "loan-costs", loanCostsWithFee = "loan-costs-with-fee"
  case loanForOldCosts = "loan-for-old-costs", loanForOldCostsWithFee = "loan-for-old-costs-with-fee"
  case offeredInstead = "offered-instead"
  case oldNeverEnd = "old-never-end", newCostsMore = "new-costs-more", newCostsLess = "new-costs-less"
  case noAdvice = "no-advice", cardsStayOpen = "cards-stay-open"

  // Remarks on single changes.
  case owedLess = "owed-less", closedWhileBehind = "closed-while-behind", closedLine = "closed-line"
  case livingCostsCut = "living-costs-cut", ratesNotKnown = "rates-not-known"
  case paymentsUnchanged = "payments-unchanged", savingsNotKnown = "savings-not-known"
  case moreThanIsLeft = "more-than-is-left", moreAndNothingLeft = "more-and-nothing-left"
  case lessThanAMonth = "less-than-a-month", notInTheEnd = "not-in-the-end"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .whoGetsWhat, .getsNothing, .nothingChanges, .neverEnds, .oneMonthSooner, .oneMonthLater, .atWhatIsPaidThen,
      .never,
      .oneMonthTakesNothing, .ringBefore, .theOneLoan, .theNewLoan, .oldNeverEnd, .noAdvice, .cardsStayOpen,
      .livingCostsCut, .paymentsUnchanged, .savingsNotKnown:
      []
    case .leftMore, .leftLess, .shortMore, .shortLess, .shortThisMonthMore, .shortThisMonthLess: [.sum, .change]
    case .shortForMonthsMore, .shortForMonthsLess: [.months, .sum, .change]
    case .shortInstead, .shortThisMonthInstead: [.sum, .left]
    case .shortForMonthsInstead: [.months, .sum, .left]
    case .agreedForLonger: [.lender, .months, .end]
    case .monthsSooner, .monthsLater, .monthsTakeNothing: [.months]
    case .atTheSameSum, .lessThanAMonth, .gets: [.sum]
    case .getsAndIsCleared, .getsAndMore: [.sum, .arrears]
    case .isCleared, .getsTowards: [.arrears]
    case .getsAndMakesUp: [.sum, .arrears, .months]
    case .makesUp: [.arrears, .months]
    case .onlyWhatIsAsked: [.sum, .months, .interest]
    case .onlyWhatIsAskedNever: [.sum, .end]
    case .notPaidFrom: [.month]
    case .savingsNotTold, .ratesNotKnown, .notInTheEnd: [.missing]
    case .oneMonthTakes: [.sum, .left]
    case .monthsTake: [.months, .sum, .left]
    case .savingsRunOutInTheMonth: [.month, .sum, .unmet]
    case .savingsRunOut: [.month, .sum, .months, .unmet]
    case .loanCosts, .loanForOldCosts: [.lender, .received, .payment, .months, .total, .cost]
    case .loanCostsWithFee, .loanForOldCostsWithFee: [.lender, .received, .payment, .months, .total, .cost, .fee]
    case .offeredInstead: [.sum, .due]
    case .newCostsMore, .newCostsLess: [.months, .cost, .longer, .more]
    case .owedLess: [.lender, .sum, .said]
    case .closedWhileBehind, .closedLine: [.lender]
    case .moreThanIsLeft: [.sum, .more]
    case .moreAndNothingLeft: [.more]
    }
  }
}
