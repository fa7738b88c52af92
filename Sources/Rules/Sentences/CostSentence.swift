/// What credit costs: the offer as it was understood, the sums, the yearly rates, the caps.
public enum CostSentence: String, Sentence {
  public static var subject: SentenceSubject { .cost }

  // The offer.
  case feeEachTime = "fee-each-time", feeInAll = "fee-in-all", soMuchEach = "so-much-each"
  case equalPayments = "equal-payments", equalPrincipal = "equal-principal"
  case flows, fullBalance = "full-balance"
  // The sums.
  case inHand = "in-hand"
  case paidAlike = "paid-alike", paidWithTheRestLast = "paid-with-the-rest-last"
  case paidExactly = "paid-exactly", paidUnlike = "paid-unlike"
  case costs, stretch
  // How a yearly rate comes about, and why it is more than was said.
  case howTheRateItself = "how-the-rate-itself", howMonthlyInternal = "how-monthly-internal"
  case howTwelveMonths = "how-twelve-months", howByDays = "how-by-days"
  case howInterestMonthly = "how-interest-monthly", howInterestDaily = "how-interest-daily"
  case beyondMeaning = "beyond-meaning"
  case lessThanReceived = "less-than-received", interestOnAll = "interest-on-all"
  case feeOnTheWhole = "fee-on-the-whole", keptBack = "kept-back"
  case noRateOneWay = "no-rate-one-way", noRateOneDay = "no-rate-one-day", noRateFound = "no-rate-found"

  // Who lends, and the caps.
  case bank, consumerFinance = "consumer-finance", smallLoan = "small-loan", `private`
  case capsFor = "caps-for", capsOn = "caps-on"
  case simpleAbove = "simple-above", simpleAt = "simple-at", simpleWithin = "simple-within"
  case effectiveAbove = "effective-above", effectiveAt = "effective-at", effectiveWithin = "effective-within"
  case simpleAboveAsKnown = "simple-above-as-known", simpleAtAsKnown = "simple-at-as-known"
  case simpleWithinAsKnown = "simple-within-as-known"
  case effectiveAboveAsKnown = "effective-above-as-known", effectiveAtAsKnown = "effective-at-as-known"
  case effectiveWithinAsKnown = "effective-within-as-known"
  case twoSides = "two-sides", noCap = "no-cap", noNumber = "no-number"
  case notVerified = "not-verified"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .feeEachTime, .feeInAll, .equalPayments, .equalPrincipal: [.sum, .count, .rate]
    case .soMuchEach: [.sum, .count, .payment]
    case .flows: [.count]
    case .fullBalance: [.day]
    case .inHand: [.received, .fee, .sum]
    case .paidAlike: [.payment, .count]
    case .paidWithTheRestLast, .paidExactly, .paidUnlike: [.payment, .count, .later]
    case .costs: [.interest, .total, .received]
    case .stretch: [.from, .end, .sum, .days, .rate, .interest]
    case .howInterestDaily: [.rate]
    case .capsFor: [.lender, .day]
    case .capsOn: [.day]
    case .noCap: [.lender]
    case .simpleAbove, .simpleAt, .simpleWithin, .effectiveAbove, .effectiveAt, .effectiveWithin,
      .simpleAboveAsKnown, .simpleAtAsKnown, .simpleWithinAsKnown, .effectiveAboveAsKnown, .effectiveAtAsKnown,
      .effectiveWithinAsKnown:
      [.rate, .most, .source]
    case .howTheRateItself, .howMonthlyInternal, .howTwelveMonths, .howByDays, .howInterestMonthly, .beyondMeaning,
      .lessThanReceived, .interestOnAll, .feeOnTheWhole, .keptBack, .noRateOneWay, .noRateOneDay, .noRateFound, .bank,
      .consumerFinance, .smallLoan, .private, .twoSides, .noNumber, .notVerified:
      []
    }
  }
}
