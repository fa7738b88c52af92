/// The way out: what it takes at the least.
public enum WayOutSentence: String, Sentence {
  public static var subject: SentenceSubject { .wayOut }

  case nothingToClear = "nothing-to-clear", oneNotJudged = "one-not-judged", someNotJudged = "some-not-judged"
  case missing
  case bringsUpToDate = "brings-up-to-date", bringsTheseUpToDate = "brings-these-up-to-date"
  case arrearsNotKnown = "arrears-not-known", arrearsNotInIt = "arrears-not-in-it"
  case lenderAtMost = "lender-at-most", atMost = "at-most"
  case behindAskedFirst = "behind-asked-first", calledIn = "called-in"
  case frozen
  case afterThat = "after-that"

  // With a sum from elsewhere.
  case noSumClears = "no-sum-clears", noSumClearsMore = "no-sum-clears-more", closingIsEnough = "closing-is-enough"
  case clears, clearsAbout = "clears-about"
  case clearsUpToDate = "clears-up-to-date", clearsAboutUpToDate = "clears-about-up-to-date"
  case onlyIfItComesIn = "only-if-it-comes-in"
  case thenClose = "then-close"
  case itIsFor = "it-is-for", eachAlone = "each-alone", eachAloneUpToDate = "each-alone-up-to-date"
  case about
  case withoutRepayingAll = "without-repaying-all"
  case overWithAllPaid = "over-with-all-paid"
  case overWithAllButThesePaid = "over-with-all-but-these-paid"
  case overForTheMortgage = "over-for-the-mortgage"
  case answersAbove = "answers-above", answers, answersAboveAndOthers = "answers-above-and-others"
  case cannotBeWorkedOut = "cannot-be-worked-out"

  // With more each month.
  case noPaymentClears = "no-payment-clears"
  case sumDueFirst = "sum-due-first"
  case moreEachMonth = "more-each-month", moreThanIncome = "more-than-income"
  case enoughAsToday = "enough-as-today", enoughWereItThere = "enough-were-it-there"
  case anyOrder = "any-order"
  case reachNotKnown = "reach-not-known"
  case shortAlready = "short-already", notEnoughYet = "not-enough-yet", enoughWithin = "enough-within"
  case firstHasIt = "first-has-it"
  case notByPaying = "not-by-paying"
  case notInIt = "not-in-it"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .nothingToClear, .oneNotJudged, .frozen, .afterThat, .noSumClears, .noSumClearsMore, .closingIsEnough,
      .onlyIfItComesIn,
      .noPaymentClears, .anyOrder, .eachAlone, .eachAloneUpToDate:
      []
    case .someNotJudged: [.count]
    case .missing, .reachNotKnown: [.missing]
    case .bringsUpToDate: [.part]
    case .bringsTheseUpToDate: [.sum, .parts]
    case .arrearsNotKnown, .arrearsNotInIt: [.parts]
    case .lenderAtMost: [.lender, .sum]
    case .behindAskedFirst, .calledIn, .thenClose: [.lenders]
    case .clearsUpToDate, .clearsAboutUpToDate: [.sum, .arrears]
    case .clears, .clearsAbout, .about, .atMost, .shortAlready, .notEnoughYet, .firstHasIt: [.sum]
    case .overWithAllButThesePaid: [.checks, .lenders]
    case .itIsFor, .overWithAllPaid, .overForTheMortgage, .answersAbove, .answers,
      .moreEachMonth, .notByPaying:
      [.checks]
    case .withoutRepayingAll: [.check, .sum]
    case .answersAboveAndOthers: [.checks, .other]
    case .cannotBeWorkedOut: [.check, .missing]
    case .sumDueFirst: [.sumsDue]
    case .moreThanIncome, .enoughAsToday, .enoughWereItThere: [.months]
    case .enoughWithin: [.sum, .months]
    case .notInIt: [.lender, .missing]
    }
  }
}
