/// What is said to lenders, in the words of whoever calls.
public enum ScriptSentence: String, Sentence {
  public static var subject: SentenceSubject { .scripts }

  /// Who speaks: one person, or several.
  case i, we, my, our, me, us
  // How a call begins.
  case begin
  case beginAsToday = "begin-as-today", beginAsTodayThen = "begin-as-today-then"
  case noIncome = "no-income", noIncomeOfHousehold = "no-income-of-household"
  case income, incomeOfHousehold = "income-of-household"
  case savingsToArrears = "savings-to-arrears", savingsMakeUp = "savings-make-up"
  case savingsFillLivingAndFirst = "savings-fill-living-and-first", savingsFillLiving = "savings-fill-living"
  case savingsFillFirst = "savings-fill-first"
  // Whom it is said to.
  case toFirst = "to-first", toOthers = "to-others", toOthersSay = "to-others-say"
  case toThoseWithout = "to-those-without", toBePaid = "to-be-paid"
  case beforeRinging = "before-ringing"
  case moreOverleaf = "more-overleaf", moreInStatement = "more-in-statement"
  case inTheSameWay = "in-the-same-way"
  case monthlyInBrief = "monthly-in-brief", thisMonthInBrief = "this-month-in-brief"
  case thenMoreInBrief = "then-more-in-brief"
  case monthlyAndArrearsInBrief = "monthly-and-arrears-in-brief", arrearsInBrief = "arrears-in-brief"
  case nothingInBrief = "nothing-in-brief", nothingThenMoreInBrief = "nothing-then-more-in-brief"
  case toBanksAlso = "to-banks-also", someOfThem = "some-of-them"
  case ringCard = "ring-card", ringContract = "ring-contract", ringPaper = "ring-paper", tellThem = "tell-them"
  case sharedEachMonth = "shared-each-month", sharedThisMonth = "shared-this-month"
  case sharedAfterThem = "shared-after-them", sharedAfterThemThisMonth = "shared-after-them-this-month"

  // What each can be paid; the same with the day of the month by which it comes.
  case pay, payByDay = "pay-by-day"
  case payInFull = "pay-in-full", payInFullByDay = "pay-in-full-by-day"
  case payTheMinimum = "pay-the-minimum", payTheMinimumByDay = "pay-the-minimum-by-day"
  case payWhatIsThere = "pay-what-is-there", payWhatIsThereByDay = "pay-what-is-there-by-day"
  case payThisMonth = "pay-this-month", payThisMonthByDay = "pay-this-month-by-day"
  case payWhatIsThereThisMonth = "pay-what-is-there-this-month"
  case payWhatIsThereThisMonthByDay = "pay-what-is-there-this-month-by-day"
  case payThenMore = "pay-then-more", payThenMoreByDay = "pay-then-more-by-day"
  case payUntilAgreed = "pay-until-agreed", payLater = "pay-later"
  case payUntilMadeUp = "pay-until-made-up", payUntilMadeUpByDay = "pay-until-made-up-by-day"
  case payWhatIsThereUntilMadeUp = "pay-what-is-there-until-made-up"
  case payWhatIsThereUntilMadeUpByDay = "pay-what-is-there-until-made-up-by-day"
  case payUntilMonth = "pay-until-month", payUntilMonthByDay = "pay-until-month-by-day"
  case payWhatIsThereUntilMonth = "pay-what-is-there-until-month"
  case payWhatIsThereUntilMonthByDay = "pay-what-is-there-until-month-by-day"
  case payOff = "pay-off", payOffByDay = "pay-off-by-day"
  case payAll = "pay-all", payAllByDay = "pay-all-by-day", payAllOnDay = "pay-all-on-day"
  // What is behind: beside what is paid, and alone.
  case andClearArrears = "and-clear-arrears"
  case andCatchUp = "and-catch-up", andCatchUpAtMost = "and-catch-up-at-most"
  case andCatchUpInPart = "and-catch-up-in-part", andAgreeOnArrears = "and-agree-on-arrears"
  case catchUpThisMonth = "catch-up-this-month"
  case lessInTheLastMonth = "less-in-the-last-month"
  case andCatchUpFromNextMonth = "and-catch-up-from-next-month", andClearNextMonth = "and-clear-next-month"
  case andCatchUpThenMore = "and-catch-up-then-more", catchUpThenMore = "catch-up-then-more"
  case catchUp = "catch-up", catchUpAtMost = "catch-up-at-most", catchUpInPart = "catch-up-in-part"

  // Where it has only to be paid.
  case payAllNow = "pay-all-now", payArrearsNow = "pay-arrears-now"
  case payArrearsNowAndAsUsual = "pay-arrears-now-and-as-usual"
  case ofItFromSavings = "of-it-from-savings", arrearsFromSavings = "arrears-from-savings"
  case confirmCleared = "confirm-cleared"

  // What is asked beside it.
  case savingsEnd = "savings-end"
  case agreedNotThere = "agreed-not-there", agreedLess = "agreed-less", agreedLessByDay = "agreed-less-by-day"
  case agreedLessForGood = "agreed-less-for-good", agreedLessThenMore = "agreed-less-then-more"
  case agreedNoneForGood = "agreed-none-for-good", agreedOutOfReach = "agreed-out-of-reach"
  case waitUntilThatDay = "wait-until-that-day", waitUntilMoneyComes = "wait-until-money-comes"
  case moveTheDay = "move-the-day"
  case longerTerm = "longer-term", longerTermOrInterest = "longer-term-or-interest", leaveIt = "leave-it"
  case instalmentAgreement = "instalment-agreement"
  case instalmentAgreementOfSeveral = "instalment-agreement-of-several"
  case whatElse = "what-else", whatElseOfSeveral = "what-else-of-several"
  // Where nothing is there for it.
  case nothingSinceLivingCosts = "nothing-since-living-costs"
  case nothingSinceLivingCostsAndFirst = "nothing-since-living-costs-and-first"
  case nothingSinceFirst = "nothing-since-first"
  case nothingOfIncome = "nothing-of-income", nothingUntilMadeUp = "nothing-until-made-up"
  // How a call ends.
  case stopWhileOnHold = "stop-while-on-hold", stopWhileKept = "stop-while-kept"
  case stopWhileKeptOfSeveral = "stop-while-kept-of-several"
  case stopInterestWhileOnHold = "stop-interest-while-on-hold"
  case stopInterestWhileKept = "stop-interest-while-kept"
  case stopInterestWhileKeptOfSeveral = "stop-interest-while-kept-of-several"
  case inWriting = "in-writing"
  case endWith = "end-with", endWithOne = "end-with-one", endWithBut = "end-with-but"

  // How a lender stands, for whoever calls.
  case isDue = "is-due", isAMonthBehind = "is-a-month-behind", isMonthsBehind = "is-months-behind"
  case isDueAndAMonthBehind = "is-due-and-a-month-behind", isDueAndMonthsBehind = "is-due-and-months-behind"
  // What falls due in full, and will not be there.
  case askInParts = "ask-in-parts"
  case wasDueLacks = "was-due-lacks", wasDueMayLack = "was-due-may-lack"
  case fallsDueLacks = "falls-due-lacks", fallsDueMayLack = "falls-due-may-lack"
  case fallsDueWillLack = "falls-due-will-lack"
  case nothingUntilThen = "nothing-until-then", someUntilThen = "some-until-then"
  case nothingThenMore = "nothing-then-more", someThenMore = "some-then-more"
  case canBring = "can-bring", thenEachMonth = "then-each-month", inParts = "in-parts"
  case inPartsOrRenewed = "in-parts-or-renewed"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .i, .we, .my, .our, .me, .us, .beginAsToday, .beginAsTodayThen, .savingsToArrears, .savingsMakeUp, .toFirst,
      .toOthers, .ringCard, .ringContract, .ringPaper, .tellThem, .longerTerm, .whatElse, .whatElseOfSeveral,
      .stopWhileOnHold, .stopWhileKept, .stopWhileKeptOfSeveral, .isAMonthBehind, .inTheSameWay, .toBePaid,
      .beforeRinging, .confirmCleared, .arrearsFromSavings, .longerTermOrInterest, .stopInterestWhileOnHold,
      .stopInterestWhileKept,
      .stopInterestWhileKeptOfSeveral:
      []
    case .begin, .toOthersSay, .toThoseWithout, .endWith, .endWithOne: [.what]
    case .endWithBut: [.lenders, .what]
    case .leaveIt: [.who]
    case .payAllNow, .ofItFromSavings: [.sum]
    case .payArrearsNow: [.arrears]
    case .payArrearsNowAndAsUsual: [.arrears, .sum]
    case .payUntilMonth, .payWhatIsThereUntilMonth: [.who, .sum, .end, .from]
    case .payUntilMonthByDay, .payWhatIsThereUntilMonthByDay: [.who, .sum, .end, .from, .day]
    case .noIncome, .noIncomeOfHousehold: [.needed]
    case .income, .incomeOfHousehold: [.received, .needed]
    case .savingsFillLivingAndFirst, .savingsFillLiving, .savingsFillFirst, .savingsEnd: [.span]
    case .moreOverleaf, .moreInStatement: [.count]
    case .monthlyInBrief, .thisMonthInBrief: [.lender, .sum]
    case .thenMoreInBrief: [.lender, .sum, .later]
    case .payThenMore: [.who, .sum, .later]
    case .sharedAfterThem, .sharedAfterThemThisMonth: [.who, .sum, .lenders]
    case .payThenMoreByDay: [.who, .sum, .later, .day]
    case .payUntilAgreed: [.who, .sum, .from]
    case .monthlyAndArrearsInBrief: [.lender, .sum, .arrears]
    case .arrearsInBrief: [.lender, .arrears]
    case .nothingInBrief: [.lender]
    case .nothingThenMoreInBrief: [.lender, .later]
    case .inWriting, .inParts, .inPartsOrRenewed: [.whom]
    case .payLater: [.who, .sum]
    case .toBanksAlso: [.lenders, .what]
    case .someOfThem: [.lenders, .count]
    case .sharedEachMonth, .sharedThisMonth, .pay, .payInFull,
      .payTheMinimum, .payWhatIsThere, .payThisMonth, .payWhatIsThereThisMonth, .payUntilMadeUp,
      .payWhatIsThereUntilMadeUp, .payAll, .canBring:
      [.who, .sum]
    case .payByDay, .payInFullByDay, .payTheMinimumByDay, .payWhatIsThereByDay, .payThisMonthByDay,
      .payWhatIsThereThisMonthByDay, .payUntilMadeUpByDay, .payWhatIsThereUntilMadeUpByDay, .payAllByDay, .payAllOnDay:
      [.who, .sum, .day]
    case .payOff: [.who, .sum, .months]
    case .payOffByDay: [.who, .sum, .months, .day]
    case .andClearArrears, .andCatchUpInPart, .catchUpThisMonth, .catchUpInPart: [.who, .arrears]
    case .lessInTheLastMonth: [.arrears]
    case .andCatchUpThenMore, .catchUpThenMore: [.who, .arrears, .later, .months]
    case .andCatchUpFromNextMonth: [.who, .arrears, .months]
    case .andClearNextMonth: [.who, .arrears]
    case .andCatchUp, .andCatchUpAtMost, .catchUp, .catchUpAtMost: [.who, .arrears, .months]
    case .andAgreeOnArrears: [.who]
    case .nothingUntilThen: [.who, .due]
    case .someUntilThen: [.who, .due, .sum]
    case .nothingThenMore: [.who, .due, .later]
    case .someThenMore: [.who, .due, .sum, .later]
    case .agreedNotThere: [.who, .due]
    case .agreedLess, .agreedLessForGood: [.who, .due, .sum]
    case .agreedLessThenMore: [.who, .due, .sum, .later]
    case .agreedNoneForGood: [.who, .due]
    case .agreedOutOfReach: [.who, .due, .sum, .from]
    case .agreedLessByDay: [.who, .due, .sum, .day]
    case .waitUntilThatDay: [.whose]
    case .waitUntilMoneyComes, .moveTheDay: [.whose, .day]
    case .instalmentAgreement, .instalmentAgreementOfSeveral: [.months]
    case .nothingSinceLivingCosts, .nothingSinceLivingCostsAndFirst, .nothingSinceFirst, .nothingOfIncome,
      .nothingUntilMadeUp:
      [.who, .whom]
    case .isDue: [.due]
    case .isMonthsBehind: [.months]
    case .isDueAndAMonthBehind: [.due]
    case .isDueAndMonthsBehind: [.due, .months]
    case .askInParts: [.lender, .what]
    case .wasDueLacks, .wasDueMayLack, .fallsDueLacks, .fallsDueMayLack, .fallsDueWillLack: [.who, .sum, .day]
    case .thenEachMonth: [.sum]
    }
  }

  /// The same with the day of the month by which it comes; itself where no day stands in it.
  public var byDay: ScriptSentence {
    switch self {
    case .pay: .payByDay
    case .payInFull: .payInFullByDay
    case .payTheMinimum: .payTheMinimumByDay
    case .payWhatIsThere: .payWhatIsThereByDay
    case .payThisMonth: .payThisMonthByDay
    case .payWhatIsThereThisMonth: .payWhatIsThereThisMonthByDay
    case .payThenMore: .payThenMoreByDay
    case .payUntilMadeUp: .payUntilMadeUpByDay
    case .payWhatIsThereUntilMadeUp: .payWhatIsThereUntilMadeUpByDay
    case .payUntilMonth: .payUntilMonthByDay
    case .payWhatIsThereUntilMonth: .payWhatIsThereUntilMonthByDay
    case .payOff: .payOffByDay
    case .payAll: .payAllByDay
    case .agreedLess: .agreedLessByDay
    default: self
    }
  }

  /// The same with the month until which it is so; nil where it is not for a time.
  public var untilMonth: ScriptSentence? {
    switch self {
    case .payUntilMadeUp: .payUntilMonth
    case .payWhatIsThereUntilMadeUp: .payWhatIsThereUntilMonth
    default: nil
    }
  }
}
