/// How much a household can take.
public enum StressSentence: String, Sentence {
  public static var subject: SentenceSubject { .stress }

  case shortAsItIs = "short-as-it-is", behindAsItIs = "behind-as-it-is"
  case guaranteeCalled = "guarantee-called", guaranteeHeld = "guarantee-held", guaranteeLacks = "guarantee-lacks"
  case guaranteeNothingLeft = "guarantee-nothing-left"
  case notKnown = "not-known"
  case canFall = "can-fall", canFallByShare = "can-fall-by-share"
  case nothingHasToBePaid = "nothing-has-to-be-paid"
  case notAMonth = "not-a-month", oneMonth = "one-month", someMonths = "some-months"
  case nothingBearsInterest = "nothing-bears-interest", neverAlready = "never-already"
  case notByTheMonth = "not-by-the-month"
  case noRiseBreaks = "no-rise-breaks", riseBreaks = "rise-breaks"
  case withoutWhatIsNotKnown = "without-what-is-not-known"
  case firstDip = "first-dip"

  public var braces: Set<SentenceBrace> {
    switch self {
    case .notByTheMonth: [.lender, .day]
    case .behindAsItIs, .guaranteeNothingLeft, .nothingHasToBePaid, .nothingBearsInterest, .neverAlready: []
    case .shortAsItIs: [.sum]
    case .guaranteeCalled: [.sum, .payment, .months]
    case .guaranteeHeld: [.left]
    case .guaranteeLacks: [.left, .lacks]
    case .notKnown, .withoutWhatIsNotKnown: [.missing]
    case .canFall: [.most, .working]
    case .canFallByShare: [.most, .share, .working]
    case .notAMonth, .oneMonth: [.savings, .needed, .sum]
    case .someMonths: [.savings, .needed, .sum, .months, .month]
    case .noRiseBreaks: [.points]
    case .riseBreaks: [.points, .below]
    case .firstDip: [.source, .most]
    }
  }
}
