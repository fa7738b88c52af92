/// What fills the placeholders of steps and checks, where that is more than a figure or a name.
public enum StepSentence: String, Sentence {
  public static var subject: SentenceSubject { .steps }

  case short, shortAtLeast = "short-at-least", atLeast = "at-least"
  case highestRate = "highest-rate", highestRateKnown = "highest-rate-known"
  case rateUntil = "rate-until", rateEnds = "rate-ends"
  /// A lender by its name, with a day where something is lost on it.
  case lender, lenderWithDeadline = "lender-with-deadline", lenderPastDeadline = "lender-past-deadline"
  case lenderAfterDay = "lender-after-day", nothingThereYet = "nothing-there-yet"
  case agreementEnds = "agreement-ends", agreementBegins = "agreement-begins"
  case agreedOutOfReach = "agreed-out-of-reach", thereForIt = "there-for-it"
  case someOfDue = "some-of-due", someOfDueThenMore = "some-of-due-then-more"
  case nothingThenMore = "nothing-then-more"
  case instalments, instalmentsFromNextMonth = "instalments-from-next-month"
  case thisMonthOnly = "this-month-only", untilMadeUp = "until-made-up"

  // What a lender gets of the month, and what is made up.
  case fromWhenMoneyComes = "from-when-money-comes"
  case paidOffWhenMoneyComes = "paid-off-when-money-comes", clearedWhenMoneyComes = "cleared-when-money-comes"
  case paidOff = "paid-off", paidOffFromSavings = "paid-off-from-savings"
  case paidOffBy = "paid-off-by", paidOffByFromSavings = "paid-off-by-from-savings"
  case monthly, monthlyInPart = "monthly-in-part", thisMonthInPart = "this-month-in-part"
  case inPartUntilMadeUp = "in-part-until-made-up", whileSavingsLast = "while-savings-last"
  case clearedNow = "cleared-now", clearedBy = "cleared-by"
  case monthlyThenMore = "monthly-then-more"
  case sumPartlyFromSavings = "sum-partly-from-savings"
  case alsoClearedNow = "also-cleared-now", alsoClearedBy = "also-cleared-by"
  case clearedNowFromSavings = "cleared-now-from-savings", clearedByFromSavings = "cleared-by-from-savings"
  case partlyFromSavings = "partly-from-savings", withoutThisMonths = "without-this-months"
  case thisMonthAndTheRestNext = "this-month-and-the-rest-next"
  case lessInTheLastMonth = "less-in-the-last-month"
  case caughtUpFromNextMonth = "caught-up-from-next-month", clearedNextMonth = "cleared-next-month"
  case andCaughtUpFromNextMonth = "and-caught-up-from-next-month", andClearedNextMonth = "and-cleared-next-month"
  case caughtUpThenMore = "caught-up-then-more", monthlyAndCaughtUpThenMore = "monthly-and-caught-up-then-more"
  case caughtUpSooner = "caught-up-sooner", monthlyAndCaughtUpSooner = "monthly-and-caught-up-sooner"
  case monthlyUntilPaidOff = "monthly-until-paid-off"
  case caughtUp = "caught-up", caughtUpInPart = "caught-up-in-part"
  case monthlyAndClearedNow = "monthly-and-cleared-now", monthlyAndClearedBy = "monthly-and-cleared-by"
  case monthlyAndClearedNowFromSavings = "monthly-and-cleared-now-from-savings"
  case monthlyAndClearedByFromSavings = "monthly-and-cleared-by-from-savings"
  case monthlyAndCaughtUp = "monthly-and-caught-up", monthlyAndCaughtUpInPart = "monthly-and-caught-up-in-part"

  // What falls due in full.
  case wasDue = "was-due", fallsDue = "falls-due", fallsDueToday = "falls-due-today"
  case fallsDueTomorrow = "falls-due-tomorrow", fallsDueInDays = "falls-due-in-days"
  case onDay = "on-day", onDayPast = "on-day-past", onDayToday = "on-day-today", onDayTomorrow = "on-day-tomorrow"
  case onDayInDays = "on-day-in-days"
  case promisedToOthers = "promised-to-others", promisedToLiving = "promised-to-living"
  case lessThanLivingCosts = "less-than-living-costs", thisMonthThenOther = "this-month-then-other"
  case noneUntilThen = "none-until-then", someUntilThen = "some-until-then"
  case noneThenMore = "none-then-more", someThenMore = "some-then-more"
  case noneThereNow = "none-there-now", noneThereThen = "none-there-then", someThereNow = "some-there-now"
  case someThereThen = "some-there-then"
  case noneBesideGapNow = "none-beside-gap-now", noneBesideGapThen = "none-beside-gap-then"
  case someBesideGapNow = "some-beside-gap-now", someBesideGapThen = "some-beside-gap-then"
  case askForTheRest = "ask-for-the-rest", askForAll = "ask-for-all"
  case askToday = "ask-today", askTodayOrTomorrow = "ask-today-or-tomorrow", askThisWeek = "ask-this-week"
  case payToday = "pay-today", payByDay = "pay-by-day"
  case paidOnTheDay = "paid-on-the-day", paidToday = "paid-today", paidInTurn = "paid-in-turn"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .highestRate, .highestRateKnown, .thisMonthOnly, .untilMadeUp, .promisedToOthers, .promisedToLiving,
      .noneThereNow, .noneThereThen, .noneBesideGapNow, .noneBesideGapThen, .askForTheRest, .askForAll, .askToday,
      .askTodayOrTomorrow, .askThisWeek, .payToday, .paidOnTheDay, .paidToday, .paidInTurn:
      []
    case .short, .shortAtLeast, .atLeast, .someThereNow, .someThereThen, .someBesideGapNow, .someBesideGapThen: [.sum]
    case .onDay, .onDayPast, .onDayToday, .onDayTomorrow, .payByDay: [.day]
    case .onDayInDays: [.day, .days]
    case .fromWhenMoneyComes: [.what, .day]
    case .noneUntilThen: [.lender, .due]
    case .lessThanLivingCosts: [.sum, .needed]
    case .thisMonthThenOther: [.sum, .later]
    case .someUntilThen: [.lender, .due, .sum]
    case .noneThenMore: [.lender, .due, .later]
    case .someThenMore: [.lender, .due, .sum, .later]
    case .lessInTheLastMonth: [.what, .arrears]
    case .caughtUpThenMore: [.lender, .arrears, .later, .months]
    case .caughtUpFromNextMonth: [.lender, .later, .months]
    case .clearedNextMonth: [.lender, .later]
    case .andCaughtUpFromNextMonth: [.what, .later, .months]
    case .andClearedNextMonth: [.what, .later]
    case .monthlyAndCaughtUpThenMore: [.lender, .sum, .arrears, .later, .months]
    case .partlyFromSavings: [.what, .sum]
    case .withoutThisMonths: [.what, .due]
    case .thisMonthAndTheRestNext: [.lender, .sum, .due, .later]
    case .rateUntil: [.rate, .day, .later]
    case .rateEnds: [.lender, .rate, .day, .later]
    case .lender, .nothingThereYet: [.lender]
    case .lenderWithDeadline, .lenderPastDeadline, .lenderAfterDay, .agreementEnds, .agreementBegins:
      [.lender, .day]
    case .thereForIt: [.lender, .sum]
    case .agreedOutOfReach: [.lender, .sum, .due, .day]
    case .someOfDue: [.lender, .sum, .due]
    case .someOfDueThenMore, .monthlyThenMore: [.lender, .sum, .due, .later]
    case .nothingThenMore: [.lender, .later]
    case .instalments, .instalmentsFromNextMonth: [.lender, .sum, .months]
    case .paidOff, .paidOffFromSavings, .monthly: [.lender, .sum]
    case .paidOffBy, .paidOffByFromSavings: [.lender, .sum, .day]
    case .monthlyInPart, .thisMonthInPart, .inPartUntilMadeUp: [.lender, .sum, .due]
    case .whileSavingsLast: [.what, .span]
    case .clearedNow, .clearedNowFromSavings, .caughtUpInPart: [.lender, .arrears]
    case .sumPartlyFromSavings: [.sum, .arrears]
    case .alsoClearedNow: [.what, .arrears]
    case .alsoClearedBy: [.what, .arrears, .day]
    case .clearedBy, .clearedByFromSavings: [.lender, .arrears, .day]
    case .monthlyUntilPaidOff: [.lender, .sum, .months]
    case .caughtUp, .caughtUpSooner: [.lender, .arrears, .months]
    case .monthlyAndClearedNow, .monthlyAndClearedNowFromSavings, .monthlyAndCaughtUpInPart: [.lender, .sum, .arrears]
    case .monthlyAndClearedBy, .monthlyAndClearedByFromSavings: [.lender, .sum, .arrears, .day]
    case .monthlyAndCaughtUp, .monthlyAndCaughtUpSooner: [.lender, .sum, .arrears, .months]
    case .paidOffWhenMoneyComes, .clearedWhenMoneyComes, .wasDue, .fallsDue, .fallsDueToday, .fallsDueTomorrow:
      [.lender, .sum, .day]
    case .fallsDueInDays: [.lender, .sum, .day, .days]
    }
  }
}
